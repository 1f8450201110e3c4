/** `X、Y与Z的有机统一`, which is taken whole: from where the first of its parallel terms begins. */
import { matches } from '../../../recognise/matches';
import type { Hit, Rule } from '../../../recognise/types';

const UNITED = /的?有机统一/g;
/** The terms before, up to 48 units: the first with whatever stands before it, and one to three more. */
const TERMS = /([一-鿿]{2,14})((?:[、与和][一-鿿]{2,10}?){1,3})$/;
const MOST = 48;
const VERBS =
  /^.{0,10}(?:坚持|实现|做到|推动|推进|促进|体现|追求|确保|注重|统筹|达到|达成|取得|力求|努力|把握|保持|强调|彰显|将|把|以|是)/;
const ID = 'slogan-unity';

/** Where the first term begins in what stands before the second: after a verb, or as long as the term that follows it. */
function firstTerm(before: string, second: string): string {
  const bare = before.replace(VERBS, '');
  const rest = bare.length >= 2 ? bare : before;
  return rest.length <= second.length + 2 ? rest : rest.slice(-second.length);
}

export const unity: Rule = {
  id: ID,
  note: '“……的有机统一”，连同并列的各项',
  expressions: [UNITED],
  *find(passage): Iterable<Hit> {
    const { folded } = passage;
    for (const match of matches(passage, UNITED)) {
      const terms = TERMS.exec(folded.slice(Math.max(0, match.index - MOST), match.index));
      if (terms === null) continue;
      const [, before, others] = terms as unknown as [string, string, string];
      const second = others.slice(1).split(/[、与和]/)[0]!;
      const start = match.index - others.length - firstTerm(before, second).length;
      yield { start, end: match.index + match[0].length, kind: 'slogan', type: 'tifa', rule: ID };
    }
  },
};
