/** Titles in a row before the one who has them all: 全国劳模、中华慈善楷模某某, “全国优秀共产党员”“全国模范检察官”某某. */
import { matches } from '../../../recognise/matches';
import type { Passage } from '../../../recognise/types';
import { openOf } from '../../../text/clause';
import type { Span } from '../../../text/span';
import { namesBehind } from './bearer';
import { isName } from './names';
import { behindPost, behindPostOrBody } from './person';
import { behindHead, HEAD, type Head, titleStart } from './person-title';
import { readTitle } from './title';

type Held = Span & { holder: Span };

/** Before a name, with other titles or posts between: 全国劳动模范、某某村党支部书记某某. */
const APPOSED = /^(?:、[^，。；、：]{2,20}){0,3}、[^，。；、：]+$/;
const isApposed = (between: string): boolean => {
  const words = between.trimEnd();
  return APPOSED.test(words) && (behindPostOrBody.test(words) || behindHead.test(words));
};
const isMark = (between: string): boolean => /^、?\s?$/.test(between);
/** How far off the name may stand behind those, in UTF-16 code units. */
const FAR = 90;
/** Who has a title that ends at `end`, behind other titles or posts. */
export const apposedHolder = (folded: string, end: number): Span | undefined =>
  namesBehind(folded, end, FAR, isApposed);

function* apposed(folded: string, heads: readonly Head[]): Generator<Held> {
  let from = 0;
  for (const head of heads)
    for (const end of head.ends) {
      const holder = apposedHolder(folded, end) ?? namesBehind(folded, end, 2, isMark) ?? nameDirectly(folded, end);
      const start = holder && titleStart(folded, head, from);
      if (start === undefined) continue;
      const words = folded.slice(start, end);
      // “最美某某|某某”: what stands in quotation marks ends with them.
      if (words.includes('“') && !words.includes('”')) continue;
      yield { start, end: words.endsWith('”') && !words.includes('“') ? end - 1 : end, holder: holder! };
      from = end;
      break;
    }
}

const isDash = (between: string): boolean => between === '' || between === '——';

/** By its order alone, or by an honour that all know: 一等功臣某某, 战斗英雄某某, “时代楷模”某某. */
const ORDERED =
  /(?<title>[特一二三]等(?:功臣|劳模)|(?:[特一二]级|空军|公安部?[一二]级|公安)*(?:战斗英雄|试飞英雄|英模)|中华[\u4e00-\u9fff]{2,6}(?:楷模|模范)|国医[大名]师|全国种粮大户|全国名中医|(?<=“)(?:[\u4e00-\u9fff]{2}楷模|人民(?:英雄|教育家|科学家|艺术家)|改革先锋|大国工匠|中国好人|最美[\u4e00-\u9fff]{2,6}|十佳[\u4e00-\u9fff]{2,6})(?=”))”?/g;

/** “大国工匠”|某某公司数控铣工|某某. */
const isLongPost = (between: string): boolean =>
  /^[^，。；、：“”的\n]{4,32}$/.test(between) && (behindPost.test(between) || between.endsWith('工'));

/** Such an honour needs no more behind the name: “时代楷模”某某某守岛三十年. Words that begin like a name are none. */
const NO_NAME = /^[向和荣宣任成常于为从]/;
/** A name with a dot in it: 某某·某某. */
const DOTTED = /^[\u4e00-\u9fff]{2,6}(?:·[\u4e00-\u9fff]{2,6}){1,2}(?![\u4e00-\u9fff])/;

function nameDirectly(folded: string, start: number): Span | undefined {
  const words = folded.slice(start, start + 20);
  const length = DOTTED.exec(words)?.[0].length ?? (isName(words.slice(0, 3)) && !NO_NAME.test(words) ? 3 : 0);
  return length === 0 ? undefined : { start, end: start + length };
}

function* ordered(passage: Passage): Generator<Held> {
  for (const { index: start, 0: words, groups } of matches(passage, ORDERED)) {
    const end = start + words.length;
    const holder =
      namesBehind(passage.folded, end, 2, isDash) ??
      apposedHolder(passage.folded, end) ??
      (words.endsWith('”') ? namesBehind(passage.folded, end, 36, isLongPost) : undefined) ??
      (words.endsWith('”') && passage.folded[start - 2] !== '向' ? nameDirectly(passage.folded, end) : undefined);
    if (holder) yield { start, end: start + groups!.title!.length, holder };
  }
}

/** In quotation marks, with or without a post; the last of several, or one that names its level: “全国法院办案标兵”法官某某. */
const QUOTED = /“(?<=(?:^|[”、，。；：\n院局队所村])“)[^”“\n]{3,24}”/g;
const LEVELLED = /^(?:全[国省市]|[\u4e00-\u9fff]{2,3}[省市])/;
/** Titles that one is chosen for. */
const EXPERT = /^(?:全[国省市]|[\u4e00-\u9fff]{2,3}[省市]).{2,16}(?:骨干|人才|专家)$/;
/** Of a person, and of which level. */
const isLevelled = (folded: string, { start, end }: Span): boolean =>
  LEVELLED.test(folded.slice(start, start + 4)) &&
  (behindHead.test(folded.slice(start, end)) || EXPERT.test(folded.slice(start, end)));
const isPost = (between: string): boolean => {
  const words = between.replace(/——$/, '');
  return /^[^，。；、：“”\n]{1,10}$/.test(words) && behindPost.test(words);
};

function* quoted(passage: Passage): Generator<Held> {
  const { folded } = passage;
  for (const { index, 0: words } of matches(passage, QUOTED)) {
    const end = index + words.length;
    const holder = namesBehind(folded, end, 12, isPost) ?? namesBehind(folded, end, 2, isDash);
    const known = readTitle(folded, index + 1)?.certain || EXPERT.test(words.slice(1, -1));
    if (holder && known) yield { start: index + 1, end: end - 1, holder };
  }
}

/** Before a village, a school: 全国文明村某某村. */
const PLACED = new RegExp(
  '(?<title>(?:全国|全省|全市|国家级|省级|市级|中国)[\\u4e00-\\u9fff]{0,10}?' +
    '(?:示范村|文明村|小康村|美丽[\\u4e00-\\u9fff]{0,2}乡村|示范社区|示范学校|文明校园|示范校))”?(?:——)?' +
    '(?<name>(?![的、和及])[\\u4e00-\\u9fff]{1,8}?(?:村|社区|小学|中学|学校|大学))(?=[，。、；：的（”“\\s]|党|村民|$)',
  'dg',
);

/** Before a body: 走进全国文明单位某某检察院. */
const LED_BODY = new RegExp(
  '(?<=^|[，。；：、\\s“”]|走进|来到|走访|记|访|——)' +
    '(?<title>(?:全国|全省|全市|兵团|自治区|[\\u4e00-\\u9fff]{2,3}省|[\\u4e00-\\u9fff]{2,3}市)(?:(?![的、和及由在与等是被为])[\\u4e00-\\u9fff]){0,14}?' +
    '(?:先进单位|文明单位|先进集体|先进基层党组织|先进党组织|示范单位|标杆单位|模范单位|示范法院|示范检察院|先进基层检察院|文明校园|文明医院))”?(?:——)?' +
    '(?<name>(?:(?![的、和及由在与等是被为表])[\\u4e00-\\u9fff]){2,18}?' +
    '(?:检察院|法院|公安局|分局|派出所|党支部|党委|党总支|公司|集团|医院|学校|大学|学院|税务局|大队))(?=[，。、；：的（”“\\s\\d]|$)',
  'dg',
);

/** A headline that gives a body its title: 渔港大学“红旗党支部”：渔业学院党支部. */
const CALLED =
  /(?<=^|\n)(?<title>[^：，。；、\n]{4,40})：(?<name>[\u4e00-\u9fffA-Z\d]{3,40}(?:支部|党委|党总支|学院|公司|检察院|法院|社区|村|团队|班组|学校))(?=\n|$)/dg;

/** Titles read in one row. */
const MOST = 12;
/** Behind a title in the row, before the next mark. */
const WON = /(?:称号)?(?:获得者|得主)$/;
/** Whose a title in quotation marks is, before them: 省“优秀共产党员”. */
export const LEVEL_BEFORE =
  /(?<=^|[、，。；：”）\s出是以在和有])(?:国家|教育部|全国|全省|全市|全县|全区|省|市|(?:(?![全出])[\u4e00-\u9fff]){2,3}[省市]) ?$/;
/** What a title without quotation marks is cut from, on its left. */
const CUT = /^.*(?:以|在|为|是|出|由|有|了|的|和|及)(?=[\u4e00-\u9fff]{4}|20\d\d年)/;

/** A title that ends at `end`; `from` is where it begins with its quotation mark. */
function titleBefore(folded: string, end: number): (Span & { from: number }) | undefined {
  const open = folded[end - 1] === '”' ? openOf(folded, end) : undefined;
  if (open !== undefined) {
    const level = LEVEL_BEFORE.exec(folded.slice(Math.max(0, open - 6), open))?.[0].length ?? 0;
    const span = level > 0 ? { start: open - level, end } : { start: open + 1, end: end - 1 };
    return readTitle(folded, open + 1)?.certain ? { ...span, from: open - level } : undefined;
  }
  const near = /(?:[^、，。；：”“\s（—]|(?<=\d)—(?=\d)){4,40}$/.exec(folded.slice(Math.max(0, end - 40), end))?.[0];
  if (near === undefined) return undefined;
  const start = end - near.length + (CUT.exec(near)?.[0].length ?? 0);
  const title = readTitle(folded, start);
  return title?.certain && title.end === end ? { start, end, from: start } : undefined;
}

/** The titles directly before `at`, set off by 、 or by quotation marks alone, the nearest first. */
export function* rowBefore(folded: string, at: number): Generator<Span> {
  let from = folded[at - 1] === '“' ? at - 1 : at;
  for (let count = 0; count < MOST; count++) {
    let end = folded[from - 1] === '、' ? from - 1 : from;
    if (end === from && folded[end - 1] !== '”') return;
    end -= WON.exec(folded.slice(Math.max(0, end - 6), end))?.[0].length ?? 0;
    const title = titleBefore(folded, end);
    if (title === undefined) return;
    yield { start: title.start, end: title.end };
    from = title.from;
  }
}

/** Before a village, a school or another body. */
function* placed(passage: Passage): Generator<Held> {
  for (const { indices } of matches(passage, CALLED)) {
    const { title, name } = indices!.groups!;
    const read = readTitle(passage.folded, title![0]);
    if (read?.certain && read.next === title![1])
      yield { start: read.start, end: read.end, holder: { start: name![0], end: name![1] } };
  }
  for (const pattern of [PLACED, LED_BODY])
    for (const match of matches(passage, pattern)) {
      const { title, name } = match.indices!.groups!;
      yield { start: title![0], end: title![1], holder: { start: name![0], end: name![1] } };
    }
}

export const ROWS = [HEAD, ORDERED, QUOTED, PLACED, LED_BODY, CALLED];

/** Titles before a name, each with those in a row before it; in quotation marks only the last of several. */
export function* rows(passage: Passage, heads: readonly Head[]): Generator<Held> {
  const { folded } = passage;
  for (const { row, found } of [
    { row: false, found: apposed(folded, heads) },
    { row: false, found: ordered(passage) },
    { row: true, found: quoted(passage) },
    { row: false, found: placed(passage) },
  ])
    for (const title of found) {
      const before = [...rowBefore(folded, title.start)];
      if (row && before.length === 0 && !isLevelled(folded, title)) continue;
      yield title;
      for (const each of before) yield { ...each, holder: title.holder };
    }
}
