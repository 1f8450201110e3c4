/** To be among those named: 在全市“书香家庭”评选中榜上有名. */
import { matches } from '../../../recognise/matches';
import type { Hit, Passage, Rule } from '../../../recognise/types';
import { clausesBefore } from '../../../text/clause';
import type { Span } from '../../../text/span';
import { topic } from './clause-head';
import { claimFields } from './fields';
import { honourIn } from './honours';
import { kindOf } from './title-kind';

const AMONG = /(?:榜上有名|名列其中|位列其中|获此(?:殊荣|荣誉|称号)|光荣上榜)(?!的)/g;
const OPENING =
  '(?:第[一二三四五六七八九十\\d]+[批届]|首[批届]|新一轮|(?:19|20)\\d{2}(?:[-—](?:19|20)\\d{2})?年?度?|全国|全省|全市|全区|全县|国家级|省级|市级)';
const TITLE = `(?<title>(?:${OPENING}[^，。；：、“”\\n\\d]{0,12})?“[^”\\n]{2,24}”|${OPENING}[^，。；：、“”\\n\\d]{2,24})`;
/** The clause that names the title: whose list, choice or naming it is. */
const NAMING: readonly RegExp[] = [
  new RegExp(`${TITLE}(?:评选|名单|表彰|命名|推选)(?:活动|结果|决定)?(?:中|里|公布|揭晓|出炉)$`, 'd'),
  new RegExp(`(?:命名|认定|公布|授予)了?(?:\\d{1,4}[个家名])?${TITLE}$`, 'd'),
  new RegExp(`${TITLE}进行(?:了)?(?:命名|表彰|授牌)$`, 'd'),
];

/** The title that the nearest clause before names, and who named it. */
function titleIn(folded: string, clauses: readonly Span[]): { title: Span; granter?: Span } | undefined {
  for (const { start, end } of clauses.toReversed()) {
    const words = folded.slice(start, end);
    for (const pattern of NAMING) {
      const found = pattern.exec(words)?.indices?.groups?.title;
      if (found === undefined) continue;
      const inner = words[found[0]] === '“' ? 1 : 0;
      const granter = pattern === NAMING[0] ? undefined : topic(folded, { start, end: start + found[0] });
      const title = { start: start + found[0] + inner, end: start + found[1] - inner };
      return { title, ...(granter && { granter }) };
    }
  }
  return undefined;
}

export const amongs: Rule = {
  id: 'award-among',
  note: '在某荣誉的评选、命名或名单中“榜上有名”',
  expressions: [AMONG],
  *find(passage: Passage): Iterable<Hit> {
    const { folded } = passage;
    for (const { index, 0: word } of matches(passage, AMONG)) {
      const clauses = clausesBefore(folded, index);
      const named = titleIn(folded, clauses.slice(0, -1));
      if (named === undefined) continue;
      const { title, granter } = named;
      const words = folded.slice(title.start, title.end);
      const { type, certain } = kindOf(words);
      if (!certain) continue;
      const formula = honourIn(words);
      const fields = claimFields(folded, {
        title,
        clauses,
        verb: { start: index, end: index + word.length },
        ...(granter && { granter }),
      });
      yield { ...title, kind: 'award', type, rule: 'award-among', ...(formula && { formula }), fields };
    }
  },
};
