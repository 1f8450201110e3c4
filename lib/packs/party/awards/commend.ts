/** Lists of what is commended: 表彰了50名优秀共产党员、20个先进党支部, 对50名…进行表彰. */
import { matches } from '../../../recognise/matches';
import type { Passage } from '../../../recognise/types';
import { NUMERAL, numeralValue } from '../../../text/numeral';
import { type Span, sliceOf } from '../../../text/span';
import type { Counted } from './counted';
import { MOST } from './list';
import { readTitle, type Title } from './title';
import { MEASURES } from './words';

export interface Conferral {
  title: Title;
  verb: Span;
  /** Where the clause stands whose subject confers. */
  at: number;
  holder: Counted;
  context?: string;
}

/** Verbs before a list of what is commended, and the verb behind one: 对50名…进行表彰. */
export const COMMENDING =
  /(?<verb>表彰(?!的)|评选(?:产生|出)?|评出(?=了?[0-9一二三四五六七八九十])|发布)了?|(?:进行|予以|给予)了?(?:通报|集中|隆重)?(?<behind>表[彰扬])/g;
/** What is commended is told in the next sentence: 表彰了先进。其中优秀党员10人、…. */
const AMONG = /^[^。；！？\n]{2,60}。其中，?/;
const ITEM = new RegExp(`^(?:[^“”，。；、]{0,16}?)(${NUMERAL})[余多]*(?:${MEASURES})`);

/** Cases made public as a warning: 发布5起非法捕捞犯罪典型案例. */
const BLAMED = /违[规纪法]|犯罪|[行受]贿|腐败|问题|非法/;

/** `50名优秀共产党员、20个先进党支部`, from `from`. */
function* counted(folded: string, from: number): Generator<Title & { context?: string }> {
  for (let at = from, items = 0; items < MOST; at++, items++) {
    const plain = readTitle(folded, at);
    const item =
      (plain?.certain || items > 0) && plain?.count !== undefined ? null : ITEM.exec(folded.slice(at, at + 30));
    const title = item === null ? plain : readTitle(folded, at + item[0].length);
    if (title === undefined || (item === null && title.count === undefined)) return;
    // Behind the first, a number makes a title: 优秀党员10人、节水达人4人; but not 其中省级表彰4人.
    const named = items > 0 && item === null && !/表彰|其中/.test(folded.slice(title.start, title.end));
    if (!title.certain && !named) return;
    const count = item === null ? title.count : numeralValue(item[1]!);
    yield { ...title, ...(count !== undefined && { count }), ...(item && { context: item[0] }) };
    at = title.next;
    if (!/[、和，]/.test(folded[at] ?? '')) return;
  }
}

export function* commended(passage: Passage): Generator<Conferral> {
  const { folded } = passage;
  let read = 0;
  for (const match of matches(passage, COMMENDING)) {
    if (match.index < read) continue;
    const { verb: word, behind } = match.groups as { verb?: string; behind?: string };
    const near = Math.max(0, match.index - 80);
    const to = behind === undefined ? 0 : folded.slice(near, match.index).lastIndexOf('对');
    if (to === -1) continue;
    const at = behind === undefined ? match.index : near + to;
    const after = match.index + match[0].length;
    const told = AMONG.exec(folded.slice(after, after + 70))?.[0].length ?? 0;
    const from = behind === undefined ? after + told : at + 1;
    const end = match.index + (behind === undefined ? word!.length : match[0].length);
    let context = '';
    for (const title of counted(folded, from)) {
      read = title.next;
      context += title.context ?? '';
      if (title.type === 'selection' && (match[0].startsWith('评选') || BLAMED.test(sliceOf(folded, title)))) continue;
      yield { title, verb: { start: end - 2, end }, at, holder: {}, context };
    }
  }
}
