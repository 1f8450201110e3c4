/** Whether modifiers and a head noun in running text single one device out, so that they are its name. */
import { ending } from '../../../text/ending';
import type { Head } from './heads';
import { BY_TYPE, type Candidate, HELD, RUN, SHAPE, type Standing } from './naming-types';
import { isPlain } from './no-name';
import { singular } from './reading';

/** Rooms and places: two units single one out. */
const ROOM = ending('室|馆|厅|站|班|群|园|大厅|小院|食堂|超市|课堂|节|中心|长廊|公园|广场');

/** What is held, and where, so that it has a name by that: 开展多次劳模大讲堂|活动. */
export const ACTIVITY = /^(?:系列)?活动$/;
const HELD_IN = /(?:大讲堂|讲堂|学堂|夜校|驿站)$/;
/** What is said to the public is held anywhere. */
const HELD_ANYWHERE = /普法|法治宣传|志愿|红色教育|入党誓词/;
const isHeld = ({ head, name, rest, before, begun }: Candidate): boolean =>
  (HELD.test(before) || begun) &&
  !HELD_ANYWHERE.test(name) &&
  !(head.word === '系列活动' && /举办/.test(before)) &&
  ((name.length >= 6 && rest >= 4) || HELD_IN.test(name));

/** 三亲治理模式, 一体两翼机制: a formula without its quotation marks, of no so many levels, places or parties. */
const FORMULA =
  /^(?:[二两三四五六七八九十](?![个项种类大级层套条年月日天次期批名支位步家座间处段度边方国省市县区镇乡村部门场轮代张万千百亿分时重线院倍元极维地校山峡川岸港者手会权局届])[一-鿿]|(?:[一二两三四五六七八九十双](?![个项种类大级年月日次期批])[一-鿿]{1,2}){2,4})(?:治理|调解|工作|服务|管理|党建|带教|帮扶|联动|运行){0,2}$/;
const FORMULAIC = /^(?:model|method|institution|campaign)$/;
const COINS = /(?:创新|探索|总结|提炼|提出|采用|首创|推|以|用|通过)[了出]?$/;
const isFormula = ({ head, name, before, founded }: Candidate): boolean =>
  FORMULAIC.test(head.type) &&
  FORMULA.test(name) &&
  (founded || RUN.test(before) || SHAPE.has(before) || COINS.test(before));

/** Verbs of those who use a system. */
const USED = /^(?:通过|借助|登录|录入|接入|进入|使用|打开|开启|运用|依托)$/;

/** Whether head noun, verb and modifiers make a name of it. */
export function named(head: Head, name: string, standing: Standing): boolean {
  const { before, founded, listed, alike } = standing;
  if (name === '')
    return founded && listed && head.weight === 'plain' && head.word.length > 2 && !head.word.startsWith('专项');
  // 中央指导组和巡回督导组: sent out from above.
  if (isPlain(name, head) || (name === '巡回' && /^[和与]$/.test(before))) return false;
  const rest = singular(name);
  const candidate = { ...standing, head, name, rest };
  if (isFormula(candidate)) return true;
  if (name.includes('+') && head.type === 'model') return name.length >= 5;
  if (ACTIVITY.test(head.word)) return isHeld(candidate);
  if (head.weight === 'quoted' && alike) return (founded && head.word === '组') || (name.length >= 4 && rest >= 2);
  const told = BY_TYPE[head.type]?.(candidate);
  if (told !== undefined) return told;
  if (head.weight === 'plain') return founded || rest >= 2 || (name.length >= 4 && rest >= 1);
  if (founded && ROOM.test(head.word)) return rest >= 1 || name.length >= 4 || listed || alike;
  if (founded) return name.length >= 4 && (rest >= 2 || (rest === 1 && name.length >= 6));
  const used = RUN.test(before) || SHAPE.has(before) || (USED.test(before) && /^(?:平台|系统|APP)$/.test(head.word));
  return used && name.length >= 6 && rest >= 2;
}
