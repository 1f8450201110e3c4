/** Rule maker: listed institutions, with what of each is its name. */
import { phrases } from '../../../recognise/phrases';
import type { Formula, Rule } from '../../../recognise/types';
import { nameOf } from './name';
import { WON } from './won';

export function standing(id: string, note: string, formulas: readonly Formula[]): Rule {
  const { find } = phrases(id, note, formulas);
  return {
    id,
    note,
    *find(passage) {
      const { folded } = passage;
      for (const hit of find(passage))
        if (!WON.test(folded.slice(Math.max(0, hit.start - 16), hit.start)))
          yield { ...hit, fields: { name: nameOf(folded, hit) } };
    },
  };
}
