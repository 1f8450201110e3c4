/** Where a title ends: how far what may be one reaches, and the first place within that where it can end. */
import { closeOf, HIDDEN } from '../../../text/clause';
import { eachMatch } from '../../../text/matching';
import { numeralValue } from '../../../text/numeral';
import { PROVINCES } from '../../../text/region';
import { oneOf, SPACES } from '../../../text/units';
import { either } from '../../either';
import { isName } from './names';
import { HEADED, kindOf, WORK } from './title-kind';
import { LEVEL_WORD, QUANTITY } from './words';

/** How far a title may reach, in UTF-16 code units. */
export const LONGEST = 60;
/** A bracket that is no part of a title. */
const ASIDE = /\d|已|见|追授|连续|通过|其中|以下|含|包括|简称|^.{13}/;
/** A body that gives titles, as brackets behind one name it. */
export const GIVING = '[^（）\\d\\n]{2,16}[院委办厅局部会府社]';
/** “全国文明单位”（中央文明委）: who gave it. */
export const GIVER = new RegExp(`^（(?<giver>${GIVING})）$`);
/** 颁发勋章（渔港新风貌）: the column, at the end of a headline. */
const isColumn = (folded: string, open: number, close: number): boolean => folded[close] === '\n' && close - open > 8;
const isStop = oneOf(`、，。；！？：”’》）】|~…/${SPACES}`);

const LEVELS_ONLY = new RegExp(
  `^(?:(?:${LEVEL_WORD}|国务院|最高(?:检|法|人民检察院|人民法院)|(?:公安|司法|教育|水利)部|(?:全国|全省|全市|[\\u4e00-\\u9fff]{2,3}[省市])(?:高校|检察机关|法院)[和及、]?|[\\u4e00-\\u9fff]{2,3}(?<!城)[省市]、?(?=$|全|省|市|自治区|中国))+|(?:第[一二三四五六七八九十\\d]+[届批][和及、]*)+)$`,
);
/** Parts of 一、二等奖 and 冠、亚、季军, which share one head noun. */
const shared = (before: string, after: string): boolean =>
  (/(?:^|[^第])[特一二三]$/.test(before) && /^[一二三](?:等|$|、)/.test(after)) ||
  (/[冠亚]$/.test(before) && /^[亚季]/.test(after));
/** Nothing but what stands in quotation marks or brackets. */
export const ENCLOSED = new RegExp(`^${HIDDEN}+$`);

/** A level by the word alone that sets one title off from the one before. */
export const LEVEL = /^(?:全国|全省|全市|国家级|省级|市级)/;
/** Behind a title in quotation marks: the level of another. */
const NEXT = new RegExp(`${LEVEL.source}(?:首[届批])?“`);

/** 渔港市“领航工程”“双带头人”|工作室: what stands in the first is the programme. */
const OWNED = /^[\u4e00-\u9fff]{2,12}“[^”“]{2,16}(?:工程|计划|行动)”“[^”“]{2,16}”[\u4e00-\u9fff]/;

const besideQuote = (folded: string, at: number): boolean => folded[at - 1] === '”' || folded[at + 1] === '“';

/** The stretch from `from` that may hold a title: up to a mark, a level that a title shares stepped over. */
export function stretch(folded: string, from: number): string {
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
      if (unit === '“' && folded[index - 1] === '”' && index > from && !OWNED.test(folded.slice(from, close + 1)))
        break;
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

/** Where the next title begins if a source has lost the marks between them: 全国劳动模范|全国三八红旗手. */
const RUN = new RegExp(
  `(?<=.{4})(?=(?:${either(
    /(?:(?:19|20)\d{2}(?:年度?)?)?(?:全[国省市区县]|国家级|中国(?=有影响力))|[省市区县州]级|自治区|中国(?=好人|青年|最美|优秀|十[大佳]|杰出)|感动|首都|开发区(?=优秀|先进)/,
    new RegExp(`(?:${PROVINCES.join('|')})(?=好人|最美|优秀|先进|道德)`),
    /[\u4e00-\u9fff]{2}省|[\u4e00-\u9fff]{2,4}[市县]|省(?=优秀|先进|文明|最美|劳动|道德|三八|五一)/,
    /(?:优秀|最美|十佳)[\u4e00-\u9fff]/,
    /(?:第[一二三四五六七八九十\d]{1,3}|首)届/,
  )}).{2})`,
);
/** How many have it, behind it. */
const NUMBER = new RegExp(`(?:近|约|逾|超过?)?(?<![前第\\d一二三四五六七八九十百])${QUANTITY}`);
/** Where a title may end: at what joins it to another, at a word that goes on, at one for honours in general, where the next begins, or at a number. */
const breaks = (...next: RegExp[]): RegExp =>
  new RegExp(
    either(
      /的(?!等次)|和(?!工匠人才创新)|以及|及|与|或|暨|多项|[二三四五六七八九]连冠|(?<![特一二三甲高中初])等(?!次)|(?<=[特一二三])等(?![奖功级次劳]|[及和与].{0,4}奖|[^、，“]{0,6}奖章)|荣立者|并/,
      /以来|进行|予以|先进事迹|事迹|之一|之后|之前|以前|后|受到|得到|发布|下发|印发|[做作]出|时(?!代|间|尚|刻)|在|被|获|是|而|由|经(?![济验典营贸])|为(?=契机|新的?起点|动力|代表)/,
      /(?<=□)外$|(?<=[功奖兵章手号员者])表彰|(?<=□)(?:表彰|复[评查审核检]|验收|测评|[（(]见)/,
      /行列/,
      new RegExp(`(?<=津贴)的?(?:专家|人员)(?:${QUANTITY})?`),
      /荣誉(?!称号|牌匾|奖章|勋章|\d)|奖励|殊荣|奖项|(?<!赛)桂冠|证书|奖牌|牌匾|奖杯/,
      /各(?=[一二三四五六七八九十\d])/,
      ...next,
      NUMBER,
    ),
    'g',
  );
const BREAK = breaks();
const BREAK_OR_RUN = breaks(RUN);
const TAIL = new RegExp(`${NUMBER.source}$`);

/** 全国“十行百佳”妇女和|全国“三八”红旗手: each has its own level and its own quotation. */
const SET_OFF = new RegExp(`${LEVEL.source}.*${HIDDEN}`);

/** Whether what follows is a title of itself. */
const runsOn = (rest: string): boolean => {
  const { certain, type } = kindOf(rest.slice(0, cut(rest, BREAK).length));
  return certain && type === 'honour';
};

/** Where in a stretch the title ends: at the first of the `ends` behind a head noun. */
export function cut(
  masked: string,
  ends = BREAK_OR_RUN,
): { length: number; next: number; count?: number; runs?: true } {
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
    // 全国优秀公诉人某某|为代表: a name may stand between.
    const borne = masked.startsWith('为代表', found.index);
    if ((!levelled && !borne && !HEADED.test(left)) || (word === '或' && WORK.test(left))) continue;
    if (numeral === undefined) return { length: found.index, next: found.index };
    const count = numeralValue(numeral);
    return { length: found.index, next: found.index + word.length, ...(count !== undefined && { count }) };
  }
  const tail = TAIL.exec(masked);
  if (tail === null || tail.index < 2) return { length: masked.length, next: masked.length };
  const count = numeralValue(tail[1]!);
  return { length: tail.index, next: masked.length, ...(count !== undefined && { count }) };
}
