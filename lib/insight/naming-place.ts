/**
 * Where a text makes a name of what it says: in quotation marks, before a head noun that asks for a name (…工作法), after a verb that does
 * (打造…, 践行…), or alone between marks beside as many characters (对仗). The words of the genre recur as often, and stand anywhere.
 */
const HEAD = /^(?:工作法|学习法|模式|品牌|名片|讲堂|课堂|驿站|热线|行动|工程|计划|先锋岗|服务队|专班)/;
const VERB = /(?:坚持|践行|弘扬|牢记|秉持|秉承|恪守|打造|推行|推出|叫响|擦亮|唱响|名为|称为|称作|叫做)了?$/;
const OPENING = /["“「『]/;
const CLOSING = /["”」』]/;
const BETWEEN = /[、，；·]/;
const WORDS = /^[\p{L}\p{N}]+$/u;

const isWord = (unit: string): boolean => WORDS.test(unit);

/** Words from `from` to `to` with a mark or an end on either side. */
const isAlone = (folded: string, from: number, to: number): boolean =>
  from >= 0 &&
  to <= folded.length &&
  isWord(folded.slice(from, to)) &&
  !isWord(folded.charAt(from - 1)) &&
  !isWord(folded.charAt(to));

const isPaired = (folded: string, start: number, end: number): boolean =>
  isAlone(folded, start, end) &&
  ((BETWEEN.test(folded.charAt(end)) && isAlone(folded, end + 1, end + 1 + end - start)) ||
    (BETWEEN.test(folded.charAt(start - 1)) && isAlone(folded, start - 1 - end + start, start - 1)));

/** Whether what stands from `start` to `end` of a folded text stands in such a place. */
export const inNamingPlace = (folded: string, start: number, end: number): boolean =>
  (OPENING.test(folded.charAt(start - 1)) && CLOSING.test(folded.charAt(end))) ||
  HEAD.test(folded.slice(end, end + 3)) ||
  VERB.test(folded.slice(Math.max(0, start - 3), start)) ||
  isPaired(folded, start, end);
