/** What is claimed as won is an award, however it is headed: 荣获“青年文明岗”称号. */
import type { Quote } from './quotes';

/** Directly before it. */
export const WON =
  /(?:荣获|获评|获得|获|授予|评为|命名为|认定为|荣膺|摘得|入选|夺得|当选|称号|荣誉|表彰为|确定为|创成)[^，。；：、\n”]{0,10}$/;
/** Directly after the closing quotation mark. */
const WON_AFTER = /^(?:等)?(?:荣誉)?(?:称号|奖|荣誉|获得者|先进个人|先进集体)/;

/** 渔家练兵中|获一等奖: here it only frames an award. */
export const WON_IN =
  /^(?:活动)?[特一二三]等奖|^(?:活动)?中，?[^，。；\n]{0,8}(?:获|斩获|取得|夺|脱颖而出|摘得|名列|位列|位居|排名)/;
/** What one competes in. */
export const COMPETED = /(?:评查|练兵|比武|竞赛|评选|评比|比赛|大赛)$/;
/** The same with a head noun of its own, which only says that it is held: “渔光”作品征集活动. */
export const HELD_TO_COMPETE = /(?:征集|征文|评选|评比|竞赛|比赛|展评|展播)活动$/;

/** The items of a row before this one. */
const ROW = /(?:“[^“”\n]{1,30}”(?:[^“”。；\n]{0,6}?[、，及和与])*)+$/;

export function wonQuote(folded: string, { open, close }: Quote): boolean {
  const before = folded.slice(Math.max(0, open - 120), open);
  const row = ROW.exec(before);
  return (
    WON.test(before) ||
    (row !== null && WON.test(before.slice(0, row.index))) ||
    WON_AFTER.test(folded.slice(close, close + 8))
  );
}
