/** A quoted name with no head noun after it: the verb that sets it up, or a head noun before it, says what it is. */
import type { Rule } from '../../../recognise/types';
import { once } from '../../../text/once';
import { lastBefore } from '../../../text/places';
import type { Span } from '../../../text/span';
import * as around from './bare-words';
import { coinedAt, isName } from './coined';
import { headTo } from './head-at';
import { mechanism } from './hit';
import { rowsOf } from './listing';
import { LABORATORY } from './no-name';
import { OF_SEVERAL, TOGETHER } from './numeral';
import type { Quote } from './quotes';
import { verbAt, verbal } from './reading';
import { tailAt } from './tail';
import { FIGURES, GENERIC, isNoName, SEEN_AS, TITLE } from './terms';
import { wonQuote } from './won';

/** How long the parts of a name may be that stand in brackets between it and its head noun: “双强六好”（…）创建活动. */
const SPELT = 120;

/** One past the brackets that open at `at` and hold such parts, or `at`. */
function beyondParts(folded: string, at: number): number {
  const length = folded[at] === '（' ? folded.slice(at, at + SPELT + 1).indexOf('）') : -1;
  return length < 12 ? at : at + length + 1;
}

/** “渔娃”网络大课堂“海鲜大餐”: the head noun belongs to the name before. */
function headsAnother(folded: string, open: number): boolean {
  const close = lastBefore(folded, '”', open, 9) + 1;
  return close > 0 && open > close && tailAt(folded, close)?.end === open;
}

function typeOf(folded: string, row: readonly Quote[]): string | undefined {
  const { open, content } = row[0]!;
  const { close } = row.at(-1)!;
  const before = folded.slice(Math.max(0, open - 10), open).trimEnd();
  const after = folded.slice(close, close + 12);
  const led = folded.slice(Math.max(0, open - 20), open);
  const said = folded.slice(close, close + 36);
  if (around.DATED.test(led) && /[日周月]$/.test(content)) return 'campaign';
  if (around.MEETING.test(content) && around.MET.test(led)) return 'institution';
  const last = headTo(folded, close - 1);
  if (around.RECURRING.test(led)) return last?.type ?? (around.BY_NIGHT.test(content) ? 'platform' : 'campaign');
  if (around.LESSONS.test(said)) return undefined;
  if (around.WAY.test(content) && around.USED.test(before)) return 'method';
  if (around.BLAMED.test(before)) return undefined;
  if (around.CARD.test(after) && around.PARTY.test(content)) return 'brand';
  if (last?.type === 'platform' && around.NAMED.test(before) && folded[close] !== '的') return last.type;
  const won = around.WINNING.exec(folded.slice(close, close + 240))?.groups?.sort;
  if (won !== undefined) return around.WINNERS[won];
  const ended =
    around.ENDS.test(after) || around.CULTURE.test(after) || (row.length > 1 && /^(?:以|来)/.test(after))
      ? around.VERBS.find(([, verbs]) => verbs.test(before.replace(around.SO_MANY, '')))?.[0]
      : undefined;
  const past =
    around.ENDS.test(after) || around.SPOKEN_OF.test(after)
      ? around.SET_UP.find(([, verbs]) => verbs.test(before))?.[0]
      : undefined;
  const party =
    around.PARTY.test(content) && (around.PURSUED.test(before) || (before.endsWith('以') && around.LEADS.test(after)))
      ? 'model'
      : undefined;
  const parted = beyondParts(folded, close);
  const beyond = parted > close ? tailAt(folded, parted)?.head.type : undefined;
  const role = folded.slice(parted, parted + 12);
  const as =
    /[以将把][^，。；：]{0,4}$/.test(before) && !around.EACH.test(content)
      ? around.AS.find(([, words]) => words.test(role))?.[0]
      : undefined;
  const moved =
    /[把将]$/.test(before) && around.HELD_AT.test(after) && content.length > 3
      ? (last?.type ?? (around.BY_NIGHT.test(content) ? 'platform' : 'campaign'))
      : undefined;
  const such = row.length > 1 && around.ENDS.test(after) ? around.SUCH.exec(before)?.[0].length : undefined;
  const sort = such === undefined ? undefined : headTo(folded, open - such);
  const own = last?.type === 'brand' ? undefined : last;
  const made =
    around.ENDS.test(after) &&
    around.MADE.test(folded.slice(Math.max(0, open - 18), open)) &&
    own !== undefined &&
    (own.word.length > 1 || own.type === 'team' || around.PLACE.test(own.word))
      ? own.word === '先锋'
        ? 'brand'
        : own.type
      : undefined;
  return (
    (headsAnother(folded, open) ? undefined : around.HEADS.find(([, heads]) => heads.test(before))?.[0]) ??
    (around.BRANCH.test(led) && (around.ENDS.test(after) || around.SPOKEN_OF.test(after) || around.HAS.test(after))
      ? 'brand'
      : undefined) ??
    as ??
    moved ??
    around.THIS.find(([, words]) => words.test(said))?.[0] ??
    party ??
    beyond ??
    (ended === 'brand' && made === 'platform' ? made : ended) ??
    (around.HELD.test(before) && !after.startsWith('建设') && verbAt(folded, close) ? 'campaign' : undefined) ??
    (sort !== undefined && sort.word.length > 1 ? sort.type : made) ??
    ((around.ENDS.test(after) || after.startsWith('：')) && around.PRACTISED.test(before) && !content.includes('+')
      ? 'method'
      : undefined) ??
    (past === undefined ? undefined : (own?.type ?? past))
  );
}

interface Bare extends Span {
  type: string;
}

export const bareIn = once((folded): readonly Bare[] => {
  const found: Bare[] = [];
  for (const row of rowsOf(folded)) {
    const type = typeOf(folded, row);
    if (type === undefined) continue;
    for (const quote of row) {
      const { open, close, content } = quote;
      const called =
        around.CALLED.test(folded.slice(row[0]!.open - 3, row[0]!.open)) ||
        around.BRANCH.test(folded.slice(Math.max(0, open - 12), open)) ||
        around.CALLED_SO.test(folded.slice(close, close + 32));
      const least = called ? 2 : type === 'brand' ? 4 : 3;
      if (content.length < least || content.length > 20) continue;
      if (
        !isName(content) ||
        isNoName(content) ||
        FIGURES.has(content) ||
        around.UNNAMED.test(content) ||
        LABORATORY.test(content) ||
        OF_SEVERAL.test(content) ||
        TITLE.test(content)
      )
        continue;
      if (type === 'brand' && (verbal(content) || GENERIC.test(content) || around.NEARBY.test(content))) continue;
      if (SEEN_AS.test(content) && /[的为]/.test(folded[open - 1] ?? '')) continue;
      // 建设护渔平台“三向发力”: what is done together is no platform.
      if (TOGETHER.test(content) || coinedAt(folded, quote) !== undefined || wonQuote(folded, quote)) continue;
      // 孵化“老渔民护港队”: a team, whatever the verb.
      found.push({ start: open + 1, end: close - 1, type: type === 'brand' && content.endsWith('队') ? 'team' : type });
    }
  }
  return found;
});

export const bareName: Rule = {
  id: 'mechanism-bare',
  note: '引号后没有机制类名词，由前面的动词或名词判断类别的名称',
  *find({ folded }) {
    for (const { type, ...span } of bareIn(folded))
      yield mechanism(folded, this.id, type, span, folded[span.end - 1] === '会' ? undefined : span);
  },
};
