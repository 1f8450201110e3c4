/** The field `name` of a mechanism: its coined part. */
import type { Span } from '../../../text/span';
import { headTo } from './head-at';

/** Heads that stay, since the name would be none without them: 开放日, 主题教育, 党史学习教育, 检察之家. */
const STAYS =
  /(?:教育|整顿|党日|日|月|周|年|节|季|大[\p{Script=Han}]{2}|之家|宣讲|培训|轮训|建设|创建|慰问|走访|诵读|课|党支部|党小组|热线|户|行动年|党校|馆内)$/u;
/** Only these single units are heads of unquoted names. */
const SINGLE = /^[岗队站室馆区点榜团]$/;

/** The coined part of the name at `span`: inside its first quotation marks, else without its final head noun. */
export function nameOf(folded: string, { start, end }: Span): Span {
  const open = folded.slice(start, end).search(/[“‘]/);
  if (open >= 0) {
    const from = start + open + 1;
    const to = folded.slice(from, end).search(/[”’]/);
    if (to > 0) return { start: from, end: from + to };
  }
  const head = headTo(folded, end);
  const cut = end - (head?.word.length ?? 0);
  const stays = head === undefined || STAYS.test(head.word) || (head.word.length === 1 && !SINGLE.test(head.word));
  return stays || cut - start < 2 ? { start, end } : { start, end: cut };
}
