/** Reads one title after a claim verb: where it begins and ends, whether it names a prize, a holder or a work, and its count. */
import { closeOf, HIDDEN } from '../../../text/clause';
import { lookup } from '../../../text/lookup';
import { eachMatch } from '../../../text/matching';
import { NUMERAL, numeralValue } from '../../../text/numeral';
import { oncePerSpan } from '../../../text/once';
import { PROVINCES } from '../../../text/region';
import type { Span } from '../../../text/span';
import { oneOf, SPACES } from '../../../text/units';
import { either } from '../../either';
import { isName, nameAtEnd } from './names';
import { AWARDING, HEADED, type Kind, kindOf, WORK } from './title-kind';
import { LEVEL_WORD, MEASURES, QUANTITY } from './words';

export interface Title extends Span, Kind {
  /** Where reading goes on: behind a count or a closing quotation mark. */
  next: number;
  count?: number;
  /** 省委授予的, as it stands before the title. */
  granter?: Span;
  /** Ends in a head noun. */
  headed: boolean;
  /** Holds a word of award: 优秀, 最佳. */
  awarding: boolean;
  /** Stands in quotation marks, wholly or in part. */
  quoted: boolean;
  /** The next title follows without a mark between. */
  runs?: true;
}

const LONGEST = 60;
/** A bracket that is no part of a title. */
const ASIDE = /\d|已|见|连续|通过|其中|以下|含|包括|简称|^.{13}/;
/** A body that gives titles, as brackets behind one name it. */
export const GIVING = '[^（）\\d\\n]{2,16}[院委办厅局部会府社]';
/** “全国文明单位”（中央文明委）: who gave it. */
const GIVER = new RegExp(`^（(?<giver>${GIVING})）$`);
/** 颁发勋章（渔港新风貌）: the column, at the end of a headline. */
const isColumn = (folded: string, open: number, close: number): boolean => folded[close] === '\n' && close - open > 8;
const isStop = oneOf(`、，。；！？：”’》）】|~…/${SPACES}`);

const LEVELS_ONLY = new RegExp(
  `^(?:(?:${LEVEL_WORD}|国务院|最高(?:检|法|人民检察院|人民法院)|(?:公安|司法|教育|水利)部|[\\u4e00-\\u9fff]{2,3}[省市]、?(?=$|全|省|市|自治区|中国))+|(?:第[一二三四五六七八九十\\d]+[届批][和及、]*)+)$`,
);
/** Parts of 一、二等奖 and 冠、亚、季军, which share one head noun. */
const shared = (before: string, after: string): boolean =>
  (/(?:^|[^第])[特一二三]$/.test(before) && /^[一二三](?:等|$|、)/.test(after)) ||
  (/[冠亚]$/.test(before) && /^[亚季]/.test(after));
const COUNTED = new RegExp(`^${QUANTITY}[的次]?`);
/** Where the next title begins if a source has lost the marks between them: 全国劳动模范|全国三八红旗手. */
const RUN = new RegExp(
  `(?<=.{4})(?=(?:${either(
    /(?:(?:19|20)\d{2}(?:年度?)?)?(?:全[国省市区县]|国家级|中国(?=有影响力))|[省市区县州]级|自治区|中国(?=好人|青年|最美|优秀|十[大佳]|杰出)|感动|首都|开发区(?=优秀|先进)/,
    new RegExp(`(?:${PROVINCES.join('|')})(?=好人|最美|优秀|先进|道德)`),
    /[\u4e00-\u9fff]{2}省|[\u4e00-\u9fff]{2,4}[市县]|省(?=优秀|先进|文明|最美|劳动|道德|三八|五一)/,
    /(?:优秀|最美|十佳)[\u4e00-\u9fff]/,
  )}).{2})`,
);
/** Where a title may end: at what joins it to another, at a word that goes on, at one for honours in general, where the next begins, or at a number. */
const breaks = (...next: RegExp[]): RegExp =>
  new RegExp(
    either(
      /的|和(?!工匠人才创新)|及|与|或|暨|多项|[二三四五六七八九]连冠|(?<![特一二三甲高中初])等(?!次)|(?<=[特一二三])等(?![奖功级次劳]|[及和与].{0,4}奖)|并/,
      /以来|进行|予以|先进事迹|事迹|之一|之后|后|受到|得到|发布|下发|印发|[做作]出|时(?!代|间|尚|刻)|在|被|获|是|而|由|经(?!济)|为(?=契机|新的?起点|动力)/,
      /(?<=□)外$|(?<=[功奖兵章手号员者])表彰|(?<=□)(?:表彰|复[评查审核检]|验收|测评|[（(]见)/,
      /行列/,
      new RegExp(`(?<=津贴)的?(?:专家|人员)(?:${QUANTITY})?`),
      /荣誉(?!称号|牌匾|奖章|勋章|\d)|奖励|殊荣|奖项|桂冠|证书|奖牌|牌匾|奖杯/,
      /各(?=[一二三四五六七八九十\d])/,
      ...next,
      new RegExp(`(?<![前第\\d一二三四五六七八九十百])${QUANTITY}`),
    ),
    'g',
  );
const BREAK = breaks();
const BREAK_OR_RUN = breaks(RUN);
const TAIL = new RegExp(`(?<![前第\\d一二三四五六七八九十百])${QUANTITY}$`);
/** How often, in brackets behind a title. */
const REPEATED = new RegExp(`^（(?:${NUMERAL}|\\*+)(?:${MEASURES}|[年届度])[^）]{0,4}）`);
const CALLED = /^ (?:荣誉|光荣)?称号/;
const BEFORE_BEARER = { test: (words: string) => words.length > 3 && HEADED.test(words) };
const GRANTING =
  /^由?([^的□被]{2,24}?)(?:授予|颁发|评选|命名|表彰|颁布|[评认]定|[举主]办|(?<!党)组织|发布|联合授予|联合颁发){1,2}(?:的|出的)|^([^的□，被]{2,16}?)(?:授予|命名|评定|认定|确[立定])为?(?=全[国省市]|国家级|首批|□)/;
/** 市委组织部、市总工会授予的: several of them. */
const GIVERS =
  /^由?([^的，。；：“”被]{2,20}(?:、[^的，。；：“”、被]{2,20}?){1,3}?)(?:联合|认定)?(?:授予|颁发|命名|评选|表彰)的/;
/** 全市系统唯一一个|全省五星级党支部: the only one. */
const ONLY = /^[^，。；、“的]{0,12}唯一的?(?:一?[个家支名所])?(?=全[国省市区县]|国家|[省市]级|“)/;
/** 本届赛事两个组别的“…”, 市里的“…”: what it was won in. */
const OF =
  /^[省市区县镇乡村]里的(?=□)|^(?:本届|本次|此次|该|这项|这一)[^，。；的□]{1,8}(?:[一二三四五六七八九十两]个[^，。；的□]{1,4})?的/;

/** The title of another claim has its own verb. */
const CLAIMING = lookup(
  '获评|荣获|入选|入围|列入|(?<!建)设立|评为|获得|荣立|授予|喜获|斩获|[办审立]结|开展|召开|举行|追记|荣[记膺]|蝉联|保留|成功创建|通过|荣登|登上|当选|跻身|[位名]列|位居|排名|入[编库]|建成|打造|完成|实现|现有|举办|关于|给予|加入|申报|获(?!奖)|被|涌现|培[育养树]出',
);

/** 201个|集体|“…”: who they are, before what they have become. */
const WHO = new RegExp(`^(?:集体|个人|同志|单位|家庭|干警|民警|党员|教师|职工)(?=${HIDDEN})`);
/** Nothing but what stands in quotation marks or brackets. */
const ENCLOSED = new RegExp(`^${HIDDEN}+$`);

/** A level by the word alone that sets one title off from the one before. */
export const LEVEL = /^(?:全国|全省|全市|国家级|省级|市级)/;
/** Behind a title in quotation marks: the level of another. */
const NEXT = new RegExp(`${LEVEL.source}(?:首[届批])?“`);

const besideQuote = (folded: string, at: number): boolean => folded[at - 1] === '”' || folded[at + 1] === '“';

/** The stretch from `from` that may hold a title: up to a mark, a level that a title shares stepped over. */
function stretch(folded: string, from: number): string {
  let masked = '';
  /** What stands from here on is as it is in the text. */
  let plain = from;
  let index = from;
  while (index < folded.length && index - from < LONGEST) {
    const unit = folded[index]!;
    if (unit === '“' || unit === '‘' || unit === '《' || unit === '（') {
      const close = closeOf(folded, index);
      if (close === undefined) break;
      if (unit === '（' && (ASIDE.test(folded.slice(index, close)) || isColumn(folded, index, close))) break;
      if (unit === '（' && folded[index - 1] === '”' && GIVER.test(folded.slice(index, close))) break;
      // 某某奖（某某某）: who has it.
      if (unit === '（' && isName(folded.slice(index + 1, close - 1))) break;
      if (unit === '“' && folded[index - 1] === '”' && index > from) break;
      masked += folded.slice(plain, index) + HIDDEN.repeat(close - index);
      index = close;
      plain = close;
      if (unit === '“' && ENCLOSED.test(masked) && NEXT.test(folded.slice(index, index + 8))) break;
    } else if (unit === ' ' && index > from && !masked.startsWith(HIDDEN) && besideQuote(folded, index)) index++;
    else if (unit === '—' && folded[index + 1] === '—') break;
    else if (!isStop(folded, index)) index++;
    else {
      if (!(unit === '、' || unit === '/')) break;
      const before = masked + folded.slice(plain, index);
      if (!LEVELS_ONLY.test(before) && !shared(before, folded.slice(index + 1, index + 3))) break;
      index++;
    }
  }
  return masked + folded.slice(plain, index);
}

/** 全国“十行百佳”妇女和|全国“三八”红旗手: each has its own level and its own quotation. */
const SET_OFF = new RegExp(`${LEVEL.source}.*${HIDDEN}`);

/** Whether what follows is a title of itself. */
const runsOn = (rest: string): boolean => {
  const { certain, type } = kindOf(rest.slice(0, cut(rest, BREAK).length));
  return certain && type === 'honour';
};

/** Where in a stretch the title ends: at the first of the `ends` behind a head noun. */
function cut(masked: string, ends = BREAK_OR_RUN): { length: number; next: number; count?: number; runs?: true } {
  for (const found of eachMatch(masked, ends)) {
    const left = masked.slice(0, found.index);
    const [word, honoured, other] = found;
    if (word === '') {
      if (!left.includes(HIDDEN) && kindOf(left).certain && runsOn(masked.slice(found.index)))
        return { length: found.index, next: found.index, runs: true };
      continue;
    }
    const numeral = honoured ?? other;
    if (left === '' || LEVELS_ONLY.test(left)) continue;
    if (word === '等') return { length: found.index, next: found.index };
    const levelled = word === '和' && SET_OFF.test(left) && LEVEL.test(masked.slice(found.index + 1));
    if ((!levelled && !HEADED.test(left)) || (word === '或' && WORK.test(left))) continue;
    if (numeral === undefined) return { length: found.index, next: found.index };
    const count = numeralValue(numeral);
    return { length: found.index, next: found.index + word.length, ...(count !== undefined && { count }) };
  }
  const tail = TAIL.exec(masked);
  if (tail === null || tail.index < 2) return { length: masked.length, next: masked.length };
  const count = numeralValue(tail[1]!);
  return { length: tail.index, next: masked.length, ...(count !== undefined && { count }) };
}

/** A title without the name of who bears it: 全国优秀共产党员某某. */
function withoutBearer(masked: string): string {
  const bearer = HEADED.test(masked) ? undefined : nameAtEnd(masked, BEFORE_BEARER);
  return masked.slice(0, masked.length - (bearer?.length ?? 0));
}

const titleAt = oncePerSpan((folded, { start: from }): Title | undefined => {
  const givers = GIVERS.exec(folded.slice(from, from + LONGEST));
  let start = from + (givers?.[0].length ?? 0);
  let masked = stretch(folded, start);
  const granting = givers ? null : GRANTING.exec(masked);
  const giver = givers?.[1] ?? granting?.[1] ?? granting?.[2];
  const by = giver === undefined ? from : folded.indexOf(giver, from);
  let skipped =
    granting?.[0].length ??
    OF.exec(masked)?.[0].length ??
    ONLY.exec(masked)?.[0].length ??
    /^(?:连续[两二三四五六七八九十\d]{1,2}[届年次]|享受|(?:各级)?各类(?=.{4})|[多数]个(?=.{4})|若干(?=.{4})|如(?=□|全国|[省市国]家?级)|[荣追]?记(?=集体|个人|[一二三]等功|大功))/.exec(
      masked,
    )?.[0].length ??
    0;
  const quantity = COUNTED.exec(masked.slice(skipped));
  let count: number | undefined;
  if (quantity !== null && /^[\d*一二两三四五六七八九]/.test(quantity[0])) {
    count = numeralValue(quantity[1]!);
    skipped += quantity[0].length;
    skipped += WHO.exec(masked.slice(skipped))?.[0].length ?? 0;
  }
  start += skipped;
  masked = masked.slice(skipped);
  const found = cut(masked);
  if (CLAIMING.standsIn(masked.slice(0, found.length))) return undefined;
  const whole = withoutBearer(masked.slice(0, found.length));
  if (whole.length < 2) return undefined;
  let end = start + whole.length;
  // 荣获 全国五好家庭 称号: the quotation marks are lost.
  const called = whole.length === masked.length ? (CALLED.exec(folded.slice(end, end + 6))?.[0].length ?? 0) : 0;
  end += called;
  const beyond = start + found.next + called;
  const next = beyond + (REPEATED.exec(folded.slice(beyond, beyond + 12))?.[0].length ?? 0);
  const bare = ENCLOSED.test(whole) && /[“‘]/.test(folded[start]!);
  const close = folded[next] === '（' ? closeOf(folded, next) : undefined;
  const behind = close === undefined ? undefined : GIVER.exec(folded.slice(next, close))?.groups?.giver;
  const before = giver === undefined ? undefined : { start: by, end: by + giver.length };
  const granter = before ?? (behind === undefined ? undefined : { start: next + 1, end: next + 1 + behind.length });
  const title = folded.slice(start, end);
  if (bare) {
    start++;
    end--;
    // 考核被评为“好”.
    if (end - start < 2) return undefined;
  }
  return {
    start,
    end,
    next,
    ...kindOf(title),
    headed: HEADED.test(whole),
    awarding: AWARDING.standsIn(title),
    quoted: whole.includes(HIDDEN),
    ...(found.runs && { runs: true }),
    ...((found.count ?? count) !== undefined && { count: (found.count ?? count)! }),
    ...(granter && { granter }),
  };
});

/** The title at `from`, or `undefined` where none can begin. */
export const readTitle = (folded: string, from: number): Title | undefined =>
  titleAt(folded, { start: from, end: from });
