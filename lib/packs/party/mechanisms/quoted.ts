/** Rules for quoted names. */
import type { FoundField, Hit, Passage, Rule } from '../../../recognise/types';
import { type Coined, coinedIn } from './coined';
import { nameOf } from './name';
import { partsBefore, partsOf } from './parts';

function fieldsOf(folded: string, { quote, head, start, end }: Coined): Record<string, FoundField> {
  const at = quote.open + 1;
  const name = head === 'after' ? { start: at, end: quote.close - 1 } : nameOf(folded, { start, end });
  const own = head === 'after' ? partsOf(quote.content, at) : [];
  const components = own.length > 0 ? own : partsBefore(folded, quote.open);
  return { name, ...(components.length > 0 && { components }) };
}

export const coinedName: Rule = {
  id: 'mechanism-coined',
  note: '引号中的名称，连同其后的修饰语和机制类名词',
  *find({ folded }: Passage): Iterable<Hit> {
    for (const coined of coinedIn(folded)) {
      const { start, end, type } = coined;
      yield { start, end, kind: 'mechanism', type, rule: 'mechanism-coined', fields: fieldsOf(folded, coined) };
    }
  },
};
