/** Reads one title after a claim verb: where it begins and ends, whether it names a prize, a holder or a work, and its count. */
import { closeOf, HIDDEN } from '../../../text/clause';
import { lookup } from '../../../text/lookup';
import { NUMERAL, numeralValue } from '../../../text/numeral';
import { oncePerSpan } from '../../../text/once';
import type { Span } from '../../../text/span';
import { nameAtEnd } from './names';
import { cut, ENCLOSED, GIVER, LONGEST, stretch } from './title-end';
import { AWARDING, HEADED, type Kind, kindOf } from './title-kind';
import { MEASURES, QUANTITY } from './words';

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

const COUNTED = new RegExp(`^(?!五个一(?!等))(?:近|约|超过?|逾)?${QUANTITY}[的次]?`);
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

/** 渔港大学最高荣誉|“渔港十杰”: what it is said to be. */
const HIGHEST =
  /^[^，。；“的□]{0,14}最高(?:级别)?(?:荣誉|奖励|奖项|奖)(?:——)?(?=□|[\u4e00-\u9fff]{2,8}(?:勋章|奖章|奖)$)/;

/** The title of another claim has its own verb. */
const CLAIMING = lookup(
  '获评|荣获|入选|入围|列入|(?<!建)设立|评为|获得|荣立(?!者)|授予|喜获|斩获|[办审立]结|开展|召开|举行|追记|荣[记膺]|蝉联|保留|成功创建|通过|荣登|登上|(?<!水土)保持|当选|跻身|[位名]列|位居|排名|入[编库]|建成|打造|完成|实现|现有|举办|关于|给予|加入|申报|获(?!奖)|被|涌现|培[育养树]出',
);

/** 201个|集体|“…”: who they are, before what they have become. */
const WHO = new RegExp(`^(?:集体|个人|同志|单位|家庭|干警|民警|党员|教师|职工)(?=${HIDDEN})`);

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
  const highest = HIGHEST.exec(masked)?.[0].length;
  let skipped =
    granting?.[0].length ??
    highest ??
    OF.exec(masked)?.[0].length ??
    ONLY.exec(masked)?.[0].length ??
    /^(?:连续[两二三四五六七八九十\d]{1,2}[届年次]|享受|(?:各级)?各类(?=.{4})|[多数]个(?=.{4})|若干(?=.{4})|如(?=□|全国|[省市国]家?级)|[荣追]?记(?=集体|个人|[一二三]等功|大功))/.exec(
      masked,
    )?.[0].length ??
    0;
  const quantity = COUNTED.exec(masked.slice(skipped));
  let count: number | undefined;
  if (quantity !== null && /^[近约超逾\d*一二两三四五六七八九]/.test(quantity[0])) {
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
    ...(highest !== undefined && { certain: true }),
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
