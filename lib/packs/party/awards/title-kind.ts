/** What a title is by its words: a prize, a holder or a work; enough of itself, or not. */
import { HIDDEN } from '../../../text/clause';
import { ending } from '../../../text/ending';
import { lookup } from '../../../text/lookup';
import { honourIn } from './honours';
import { AWARD_WORDS, HOLDER_HEADS, PRIZE_HEADS, WORK_HEADS } from './words';

/** Ends in a head noun, or in quotation marks where those are hidden. */
export const HEADED = ending(`${PRIZE_HEADS}|${HOLDER_HEADS}|${WORK_HEADS}|${HIDDEN}`);
/** Words of award: 优秀, 最佳. */
export const AWARDING = lookup(AWARD_WORDS);
const PRIZE = ending(PRIZE_HEADS);
export const WORK = ending(
  `${WORK_HEADS}|选编|汇编|\\d强|优青|杰青|青年科学基金|青年基金|长江学者|教师党支部书记工作室|培育单位|创建单位`,
);
/** Titles by their name, though they end like works. */
const NAMED = /品牌[”’]?$|称号$/;
/** Places on a list and in a talent programme, though they end like prizes. */
const LISTED = /(?:\d强|优青|杰青|长江学者|工作室|(?:培育|创建)单位)$/;
/** 省级荣誉: by its level alone, where it is counted. */
export const LEVELLED = /(?<!各)级(?:及?以上)?荣誉$/;
const RANK = /(?:[第前][一二三四五六七八九十\d]{1,2}名?|冠军|亚军|季军|赛桂冠)$/;

export interface Kind {
  type: 'honour' | 'selection' | 'rank';
  /** Enough to stand after a verb that has other objects too. */
  certain: boolean;
}

export function kindOf(title: string): Kind {
  const plain = title
    .replace(/（[^）]*）$/, '')
    .replace(/(?:光荣|荣誉)?称号$/, '')
    .replace(/[”’]$/, '')
    .replace(/（(.)）(?=.$)/, '');
  const work = WORK.test(plain) && !NAMED.test(title) && !(PRIZE.test(plain) && !LISTED.test(plain));
  return {
    type: RANK.test(plain) ? 'rank' : work ? 'selection' : 'honour',
    certain:
      honourIn(title) !== undefined ||
      LEVELLED.test(title) ||
      ((HEADED.test(plain) || HEADED.test(title)) && AWARDING.standsIn(title)),
  };
}
