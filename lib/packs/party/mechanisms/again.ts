/** A coined part that the passage has named with its head noun, met again without it. */
import type { Hit, Rule } from '../../../recognise/types';
import { coinedIn } from './coined';
import { quotesOf } from './quotes';

export const metAgain: Rule = {
  id: 'mechanism-again',
  note: '同一篇文章中已带机制类名词出现过的名称再次单独出现',
  *find({ folded }): Iterable<Hit> {
    const types = new Map<string, string>();
    for (const { quote, head, type } of coinedIn(folded))
      if (head === 'after' && quote.content.length > 2 && !types.has(quote.content)) types.set(quote.content, type);
    if (types.size === 0) return;
    for (const { open, close, content } of quotesOf(folded)) {
      const type = types.get(content);
      if (type === undefined) continue;
      const span = { start: open + 1, end: close - 1 };
      yield { ...span, kind: 'mechanism', type, rule: 'mechanism-again', fields: { name: span } };
    }
  },
};
