/** Who is named behind a title: 全国劳动模范|某某、某某, with or without words between. */
import type { Span } from '../../../text/span';
import { isName, nameIn, namesAt } from './names';
import { behindPost } from './person';

/** What may stand behind the name of a holder. */
const NAME_ENDS =
  /^(?:[，。、；：（”“\s—]|结合|同志|法官|检察|民警|警官|等|也|说|介绍|告诉|表示|激动|深情|动情|自豪|分享|讲述|走|来到|任|认为|连续|多次|先后|曾|被|对|以|将|把|率|领衔|主讲|现场|的|和|在|带|是|参加|出席|扎根|发言|作|向|用|从|同|为|命名|牵头|$)/;
/** Behind another name of a row. */
const LIST_ENDS = /^(?:等|同志|[，。；）、])/;
/** Behind 某 that stands for the name of a place, or for whom one is to learn from. */
const PLACED = /^(?:[某省市县区州旗镇乡村]|学习)/;
/** Names in one row. */
const MOST = 5;

/** The name at `at` that is followed by what may stand behind the name of a holder; one that is left out in part by anything. */
export function namedAt(folded: string, at: number, ends = NAME_ENDS): string | undefined {
  for (const name of namesAt(folded, at)) {
    const behind = folded.slice(at + name.length, at + name.length + 2);
    if (ends.test(behind) || (name.endsWith('某') && !PLACED.test(behind))) return name;
  }
  return undefined;
}

/** Where the row of names at `start` ends. */
function namesEnd(folded: string, start: number): number | undefined {
  const first = namedAt(folded, start);
  if (first === undefined) return undefined;
  let end = start + first.length;
  for (let count = 1; count < MOST && /[、和]/.test(folded.charAt(end)); count++) {
    const next = namedAt(folded, end + 1, LIST_ENDS);
    if (next === undefined) break;
    end += 1 + next.length;
  }
  return end;
}

/** The nearest names behind what ends at `title`, at most `far` code units off, if what stands between is accepted. */
export function namesBehind(
  folded: string,
  title: number,
  far: number,
  accepts: (between: string) => boolean,
): Span | undefined {
  for (let start = title; start <= title + far; start++) {
    const end = namesEnd(folded, start);
    if (end !== undefined && accepts(folded.slice(title, start))) return { start, end };
  }
  return undefined;
}

/** Who has one title of a list, directly behind it. */
export const bearerIn = (words: string): string | undefined => {
  const name = words.replace(/^”/, '');
  return isName(name) ? name : undefined;
};

/** 某某奖（某某某）: the same in brackets, at `at`. */
export function inBrackets(folded: string, at: number): Span | undefined {
  const name = /^（([^（）]{2,4})）/.exec(folded.slice(at, at + 6))?.[1];
  return name !== undefined && isName(name) ? { start: at + 1, end: at + 1 + name.length } : undefined;
}

/** Whose the titles are, behind them: 获…称号的某某. */
const OWNED = /^”?(?:荣誉|光荣)?(?:称号)?的/;
/** What may stand there before a person: 与“…”同获此奖的. */
const BESIDE = /^(?:[^，。；“”]{0,8}“[^”]{2,10}”)?$/;
const TELLING =
  /^(?:[，。、；：（等]|说|在|是|和|激动|感慨|深感|十分|非常|坦言|回忆|连续|介绍|告诉|表示|教授|老师|同志|主动|带[着领队]|正[在忙]|走[上进]|来到|把|又|已|深知|牵头|担任|参加|分享|讲述)/;
/** 获三等功的|上士某某: a post before the name. */
const BEFORE_OWNER = {
  test: (words: string) => BESIDE.test(words) || (behindPost.test(words) && !/[，。；：、“”]/.test(words)),
};
const PRONOUN = /^(?:[^，。；“”]{0,8}“[^”]{2,10}”)?[他她](?=[，。、；：（等]|说|在|是|和|介绍|告诉|表示)/;
const OWNER =
  /^(?:老兵|战士|船员|村民|学生|选手|党员|干警|民警|教师|职工)(?=[，。；、])|^(?:(?![的，。；：、])[\u4e00-\u9fff]){1,16}?(?:检察院|法院|公安局|派出所|第[一二三四五六七八九十]+检察部|党支部|村|社区|公司|学校|[中小]学|大学|学院|(?<!综合性)医院|大厅|服务厅|党员|干警|民警|教师|职工|老兵|战士|船员|村民|学生|选手|企业|中心|税务局|[大中支]队|班组|(?:检查|收费|服务|监测|工作|救助|气象|消防|变电)站|景区)/;
export function ownerBehind(words: string): { bearer: string; end: number } | undefined {
  const from = OWNED.exec(words)?.[0].length;
  if (from === undefined) return undefined;
  const rest = words.slice(from);
  const person = nameIn(rest, BEFORE_OWNER, TELLING);
  if (person && !/[说在是和等]$/.test(person.name))
    return { bearer: person.name, end: from + person.at + person.name.length };
  const pronoun = PRONOUN.exec(rest)?.[0];
  const bearer = pronoun === undefined ? OWNER.exec(rest)?.[0] : pronoun.at(-1)!;
  return bearer === undefined ? undefined : { bearer, end: from + (pronoun ?? bearer).length };
}
