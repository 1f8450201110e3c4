/** A name that the passage has given once with its head noun, or after the verb that set it up, met again without. */
import type { Rule } from '../../../recognise/types';
import { coinedIn } from './coined';
import { descriptiveIn } from './descriptive';
import { mechanism } from './hit';
import { partsWithin } from './parts';
import { quotesOf } from './quotes';

const NUMERAL = /^[一二两三四五六七八九十]/;

/** Coined parts and their types, the first of each; the parts of a name that is a list are names too. */
function coinedNames(folded: string): Map<string, string> {
  const types = new Map<string, string>();
  const add = (name: string, type: string): void => {
    if ((name.length > 2 || NUMERAL.test(name)) && !types.has(name)) types.set(name, type);
  };
  const coined = coinedIn(folded).filter(({ head }) => head === 'after');
  for (const { quote, type } of coined) add(quote.content, type);
  for (const { quote, type } of coined)
    for (const { start, end } of partsWithin(folded, { start: quote.open + 1, end: quote.close - 1 }))
      if (end - start > 4) add(folded.slice(start, end), type);
  return types;
}

export const metAgain: Rule = {
  id: 'mechanism-again',
  note: '同一篇文章中已带机制类名词出现过的名称再次单独出现',
  *find({ folded }) {
    const types = coinedNames(folded);
    for (const { open, content } of types.size === 0 ? [] : quotesOf(folded)) {
      const name = content.replace(/[！。？]$/, '');
      const type = types.get(name);
      if (type === undefined) continue;
      const span = { start: open + 1, end: open + 1 + name.length };
      yield mechanism(folded, this.id, type, span, span);
    }
    const described = new Map<string, string>();
    for (const { start, end, type, founded } of descriptiveIn(folded))
      if (founded && end - start > 5) described.set(folded.slice(start, end), type);
    for (const [words, type] of described) {
      for (let start = folded.indexOf(words); start >= 0; start = folded.indexOf(words, start + words.length)) {
        yield mechanism(folded, this.id, type, { start, end: start + words.length });
      }
    }
  },
};
