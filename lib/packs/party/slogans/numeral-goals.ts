/** Quoted numeral names that are goals or ideals rather than arrangements: “三赢理念”, 做到“三个主动”, 组织有力、治理有效“两有”. */
import { OWNED, TITLED } from './motto-words';
import type { Quoted } from './quoted';

/** A coined name of a numeral, as in 四心 or 1+N. */
export const NUMERAL = /^[一二三四五六七八九十百千两双\d+NX]{1,6}(?:个|大|项|种|条|张|支|名|位)?[一-鿿]{0,4}$/;
/** A five-year plan and its years, a state programme: 服务“十四五”发展, “双一流”建设目标, ‘两弹一星’精神. */
const PLAN = /^(?:十[一二三四五六]五|双一流|两弹一星)$/;
/** So many years in a row: 实现“十连丰”. */
const IN_A_ROW = /连[丰增涨冠]$/;
/** So many things of each kind: an arrangement, whatever it is called. */
const ARRANGED = /个一$|(?:措施|任务|工作)$/;
/** Its goal is named after it: “三优”港口目标. */
const GOAL = /^(?:的?[一-鿿]{0,2}(?:目标|愿景|标准|要求)(?!任务|化))|^为(?:目标|标准|要求)/;
/** It says itself what it is: “三赢理念”, “六个到位”; or it is two things of one number: “三边三好”. */
const IDEAL =
  /(?<!十[一二三四五六七八九]?大)精神$|^(?!两个责任)[二两三四五六七八九十](?!.$).{0,4}(?:理念|要求|目标|标准|规范|到位|全覆盖|一流|延伸|带头|使命|职责|责任|融合|破除|着力|型机关|愿景|主线|领先|再提升)$|^一个(?:愿景|目标)$|^[二两三四五六七八九十]个起来$|^(?!三区三州)([二两三四五六七八九十双])[一-鿿]\1[一-鿿]$/;
/** What is to be reached, however it is put: 做到“三个主动”. */
const REACHED = /(?:(?<!坚持)做到|实现|达到|促)了?$/;
/** What one measures oneself by, becomes or keeps to, named by its numeral alone: 争做“六种人”. */
const KEPT = /(?:对标(?:对表)?|争做|争当|算[好清]|严把|把好)$/;
const ALONE = /^(?:[，。；、！\n“]|$)/;
const COUNTED = /^[二两三四五六七八九十]/;
/** A list before the numeral that sums it up, and what it then says of a place. */
const SUMMED = /、[一-鿿]{2,14}的?$/;
const SUMMED_AS = /^[二两三四五六七八九十](?:有|好|美|赢|边|[高好强优][一二两三四]?[高好强优])$/;
/** Those after it are of that sort: “双强双好”党支部. */
const SORT = /^[一-鿿]{0,4}(?:党组织|党支部|支部|单位|工作(?!目标|要求|思路|经验)|社会组织|表彰|境况|困境|资源)/;
/** It is called the spirit or the aim of a place. */
const CALLED =
  /^(?:的)?(?:[一-鿿]{2})?(?:精神|导向|理念|追求|校训|院训|承诺|目标|愿景)(?!任务|[一-鿿]{0,2}(?:工作法|活动|机制|教育))/;

export const isCalledGoal = (next: string): boolean => CALLED.test(next);

/** Whether a quoted numeral name is one of these; `undefined` where that depends on what else is said of it. `said` is without a full stop. */
export function numeralGoal(said: string, { before, next }: Quoted): boolean | undefined {
  if (!NUMERAL.test(said)) return undefined;
  if (PLAN.test(said) || IN_A_ROW.test(said)) return false;
  const arranged = ARRANGED.test(said);
  if (GOAL.test(next)) return !OWNED.test(next) && !arranged;
  const goal =
    IDEAL.test(said) ||
    ((REACHED.test(before) || (KEPT.test(before) && ALONE.test(next))) && COUNTED.test(said) && !arranged) ||
    (SUMMED.test(before) && SUMMED_AS.test(said));
  return goal ? !SORT.test(next) && !TITLED.test(before) : undefined;
}
