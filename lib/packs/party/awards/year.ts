/** The year of a claim: in its title, its clause, at the head of its sentence or paragraph, or of the contest or list it was won in. */
import { unquoted } from '../../../text/clause';
import { numeralValue } from '../../../text/numeral';
import { type Span, sliceOf } from '../../../text/span';
import type { Claim } from './fields';

const YEAR = /(?<!\d)(?:19|20)\d{2}(?=学?年)/g;
/** The same in a title, which may leave the word out: 2019-2020全国…, （2023）全国…. */
const YEAR_NAMED = /(?<!\d)(?:19|20)\d{2}(?=学?年|[-—]|[）\s]?[\u4e00-\u9fff])/g;
/** How far back a sentence that goes on over semicolons is looked for, in UTF-16 code units. */
const FAR = 300;
/** How far back the head of a paragraph, in the same. */
const FURTHEST = 600;
/** A year at the head of a clause dates what follows, up to one that is dated by the day of writing; a dateline stands before it. */
const DATED =
  /^(?:[^（，]{2,16}电[\s□]*(?:（[^）]*）)?)?\s?(?:早?在|自|从|截至|于)?(?:(?:19|20)\d{2}年|(?<recent>[今去前]年|日前|近日))/;
/** A year alone at the head of a sentence dates all of it. */
const HEADING = /^\s?(?:19|20)\d{2}年(?:以来|年?[初底末]|\d{1,2}月)?，/;
/** 2005年入职，深耕19年，…: what follows came later. */
const YEARS_ON =
  /(?:深耕|扎根|坚守|从事|奋战|工作|服务|一干就?是|驻守|任职)[^，。\d]{0,8}(?<![\d第])(?:\d{1,2}|[一二三四五六七八九十]{1,3})[余多]?\s?年(?![级代度底初末来后前月]|以?来)|^[两二三四五六七八九十]{1,2}[余多]?年多?[来间](?=.{4})/;
/** 2012年1月任现职，曾获…, 2004年任某某村当家人，…: what one entered upon then is no claim. */
const ENTERED =
  /任现职|参加[^，]{0,6}工作|从事[^，]{2,12}(?:工作|服务)|(?<=\d[年月日])起[^，]{0,4}[任从]|入职|出生|毕业|参军|入伍|入党|加入中国共产党|当选|(?<=\d[年月日])[担出]?任[^，]{2,20}(?:书记|主任|[当带]家人|带头人)$/;
/** Not dated by the head of the sentence. */
const REPEATED = /连续|连年|多年|历年/;
/** The year of the contest that has ended, of the list made known, or of what was commended: 某某省2017年度…评选活动落下帷幕. */
const HELD_FOR: readonly RegExp[] = [
  /((?:19|20)\d{2})年度?[^，。；]{0,40}(?:评选|大赛|竞赛|比武|名单|活动)[^，。；]{0,12}(?:揭晓|公布|落幕|落下帷幕|结束)/,
  /(?:公布|发布|通报|表彰)了?((?:19|20)\d{2})年/,
  /《[^》]{0,16}(?:表彰|表扬|命名|公布|授予)((?:19|20)\d{2})年/,
];
/** The year of the contest itself, by its name. */
const OF_CONTEST = /“((?:19|20)\d{2})年[^”]{2,30}(?:竞赛|大赛|比武|评选)”/;
/** 全国文明单位|（2020年）. */
const BEHIND = /^”?(?:荣誉|光荣)?(?:称号)?（((?:19|20)\d{2})年?度?）/;
/** What happened in the year at the head of the paragraph. */
const THAT_YEAR = /(?:^|[，。；\n])(?:全年|一年来|当年|同年|年内)/;

/** The latest year stated. */
function yearIn(words: string, pattern = YEAR): number | undefined {
  if (!/\d{4}/.test(words)) return undefined;
  const years = [...words.matchAll(pattern)].map(([year]) => Number(year));
  return years.length === 0 ? undefined : Math.max(...years);
}

/** 在某某评选中，甲获…；乙获…: the sentence before `at` from its head on, where it goes on over semicolons. */
export function overSemicolons(folded: string, at: number): string {
  if (folded[at - 1] !== '；') return '';
  const near = folded.slice(Math.max(0, at - FAR), at);
  const head = Math.max(...['。', '！', '？', '\n'].map((mark) => near.lastIndexOf(mark))) + 1;
  return head === 0 && at > FAR ? '' : near.slice(head);
}

/** 2023年，…。全年…获评…: the year at the head of the paragraph, where something is said of that year. */
function ofParagraph(folded: string, clauses: readonly Span[]): number | undefined {
  const { end } = clauses.at(-1)!;
  const near = folded.slice(Math.max(0, end - FURTHEST - 1), end);
  const words = near.slice(near.lastIndexOf('\n') + 1);
  if (words.length > FURTHEST) return undefined;
  const year = HEADING.exec(words)?.[0];
  return year === undefined || !THAT_YEAR.test(words) ? undefined : yearIn(year);
}

/** 2020年至2022年，…连续三年, 连续三年（2020—2022年）: the last year of several that are named. */
const SPELL = /^\s?(?:19|20)\d{2}年?(?:至|到|[-—、])((?:19|20)\d{2})年/;
const IN_BRACKETS = /连续[^，（]{1,4}[年届]（[^）]{0,12}?((?:19|20)\d{2})年?(?:度)?）/;
function spell(folded: string, clauses: readonly Span[]): number | undefined {
  const { start, end } = clauses.at(-1)!;
  const head = clauses.map((clause) => SPELL.exec(sliceOf(folded, clause))?.[1]).findLast((year) => year !== undefined);
  return numeralValue(IN_BRACKETS.exec(folded.slice(start, end))?.[1] ?? head ?? '');
}

/** 支部当年获评…: the year last told of in the paragraph. */
const SAME = /(?:^|[，。；]|[\u4e00-\u9fff])(?:当年|同年|这一年)(?![^，。；]{0,4}(?:度|初心|的))/;
function sameYear(folded: string, clauses: readonly Span[]): number | undefined {
  const said = clauses.findLast((clause) => SAME.test(sliceOf(folded, clause)));
  if (said === undefined) return undefined;
  const near = folded.slice(Math.max(0, said.start - FAR), said.start);
  const years = near.slice(near.lastIndexOf('\n') + 1).match(YEAR);
  return years === null ? undefined : Number(years.at(-1));
}

/** The latest of the title's year and that of the claim's own clause, else that of the nearest clause with one at its head. */
export function yearOf(folded: string, { title, clauses, apposed, context = '' }: Claim): number | undefined {
  const named = yearIn(sliceOf(folded, title), YEAR_NAMED) ?? yearIn(context);
  const behind = BEHIND.exec(folded.slice(title.end, title.end + 18))?.[1];
  if (behind !== undefined) return Number(behind);
  if (apposed) return named;
  const own = unquoted(folded, clauses.at(-1)!);
  const stated = yearIn(own);
  if (named === undefined && stated !== undefined) return stated;
  const { start } = clauses[0]!;
  const sentence = folded.slice(start, clauses.at(-1)!.end);
  const dates = /\d{4}/.test(sentence);
  if (named === undefined && REPEATED.test(own)) return dates ? spell(folded, clauses) : undefined;
  const before = () =>
    sameYear(folded, clauses) ??
    yearIn(HEADING.exec(overSemicolons(folded, start))?.[0] ?? '') ??
    ofParagraph(folded, clauses);
  if (!dates) return named ?? before();
  const words = clauses.map((clause) => unquoted(folded, clause));
  const said = words.length > 1 && words[0]!.startsWith('据') ? 1 : 0;
  const latest = words.slice(said).findLast((one) => DATED.test(one)) ?? '';
  const since = words.slice(words.indexOf(latest) + 1).some((one) => YEARS_ON.test(one));
  const dated = since || ENTERED.test(latest) || DATED.exec(latest)?.groups?.recent ? undefined : yearIn(latest);
  if (named !== undefined) return Math.max(named, dated ?? 0);
  const contest = OF_CONTEST.exec(sliceOf(folded, clauses.at(-1)!))?.[1];
  const held = contest ?? HELD_FOR.map((pattern) => pattern.exec(sentence)?.[1]).find((year) => year !== undefined);
  return dated ?? numeralValue(held ?? '') ?? before();
}
