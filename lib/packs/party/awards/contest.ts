/** What a title was won in, as the claim's sentence names it: 全市业务竞赛中, 全省优秀案例名单公布. */
import type { Span } from '../../../text/span';
import { CONTESTS } from './words';
import { overSemicolons } from './year';

/** Each with words of which one of every set stands in it: an expression that begins with any word is not tried in vain. */
const NAMED: readonly (readonly [expression: RegExp, ...needs: RegExp[]])[] = [
  // 全市业务竞赛中
  [/[^，。；]{2,30}?(?:竞赛|比武|评选|大赛|排名|考核|考评|测评|评比)中/g, /[赛武选名核评比]中/],
  // 在全市法院系统中, 于全省, before the verb
  [/[在于](?:[^，。；]{2,30}中|全[国省市区县州][^，。；]{0,10})$/g, /[在于]/, /中$|全[国省市区县州][^，。；]{0,10}$/],
  [
    new RegExp(`(?:[在于]|参加|参与)[^，。；]{0,50}?(?:${CONTESTS}|指标|排名)`, 'g'),
    /[在于]|参加|参与/,
    new RegExp(`${CONTESTS}|指标|排名`),
  ],
  // 全省优秀案例名单公布
  [
    /[^，。；]{0,40}?(?:评选|大赛|竞赛|比武|征集|名单|典型|案例|事例|品牌)[^，。；]{0,16}(?:揭晓|公布|落幕|落下帷幕|结束)/g,
    /揭晓|公布|落幕|落下帷幕|结束/,
  ],
  // 表彰大会召开，
  [
    /[^，。；]{0,40}?(?:表彰|颁奖|评选|大赛|竞赛|比武|会议|大会)[^，。；]{0,10}(?:召开|举行|举办)(?=，)/g,
    /(?:召开|举行|举办)，/,
  ],
  // 市委召开大会表彰先进，
  [/[^，。；]{2,24}(?:召开|举行)[^，。；]{2,30}(?:表彰|颁奖)[^，。；]{0,16}(?=，)/g, /召开|举行/, /表彰|颁奖/],
  // 公布了全省优秀案例名单，
  [
    /(?:公布|发布|通报|表彰)了?[^，。；]{2,40}(?:获奖情况|结果|名单|品牌|案例|单位|个人)(?=，)/g,
    /公布|发布|通报|表彰/,
    /(?:获奖情况|结果|名单|品牌|案例|单位|个人)，/,
  ],
  [/由[^，。；]{2,30}(?:主办|组织|举办|承办)(?=的|，)/g, /由/, /(?:主办|组织|举办|承办)[的，]/],
  [/(?:推选|评选|遴选)出[^，。；]{2,40}/g, /[推评遴]选出/],
];

/** Further back, where the sentence goes on over semicolons: 在某某评选中，甲获…；乙获…. */
const OCCASION = new RegExp(`^[在于][^，。；]{4,50}?(?:${CONTESTS})(?:中|上)(?=，)`);

/**
 * The last of what `expressions` find one after the other, the first of them where two begin alike: as one expression of all would, which
 * an engine would have to compile for every set of them.
 */
function lastOf(expressions: readonly RegExp[], sentence: string): string | undefined {
  let last: RegExpExecArray | undefined;
  for (let at = 0; ; at = last.index + last[0].length) {
    let next: RegExpExecArray | undefined;
    for (const expression of expressions) {
      expression.lastIndex = at;
      const found = expression.exec(sentence);
      if (found !== null && (next === undefined || found.index < next.index)) next = found;
    }
    if (next === undefined) return last?.[0];
    last = next;
  }
}

/** The last contest that is named up to the end of `clauses`, those of the claim's sentence. */
export function contestOf(folded: string, clauses: readonly Span[]): string | undefined {
  const { start } = clauses[0]!;
  const sentence = folded.slice(start, clauses.at(-1)!.end);
  const possible = NAMED.filter((row) => row.every((need, at) => at === 0 || need.test(sentence))).map(
    ([expression]) => expression,
  );
  return lastOf(possible, sentence) ?? OCCASION.exec(overSemicolons(folded, start))?.[0];
}
