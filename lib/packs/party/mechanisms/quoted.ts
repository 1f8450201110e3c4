/** Rule for quoted names with their head noun, which stands behind the quotation or ends it. */
import type { Rule } from '../../../recognise/types';
import { coinedIn } from './coined';
import { mechanism } from './hit';
import { QUOTE } from './quotes';

export const coinedName: Rule = {
  id: 'mechanism-coined',
  note: '引号中的名称，机制类名词在引号之后或之内',
  expressions: [QUOTE],
  *find({ folded }) {
    for (const coined of coinedIn(folded)) {
      const { quote, head, type } = coined;
      const name = head !== 'inside' ? { start: quote.open + 1, end: quote.close - 1 } : undefined;
      yield mechanism(folded, this.id, type, coined, name);
    }
  },
};
