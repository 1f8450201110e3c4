/** The parts of a coined name, where the passage spells them out. */
import type { Span } from '../../../text/span';

/** Parts of `content`, which stands at `at`, when it is a list of at least two; a plus sign joins parts only between two words. */
export function partsOf(content: string, at: number): Span[] {
  const separator = content.includes('、')
    ? '、'
    : content.includes('，')
      ? '，'
      : content.includes('·')
        ? undefined
        : '+';
  if (separator === undefined || !content.includes(separator)) return [];
  if (separator === '+' && !/^[^+0-9A-Za-z]{3,8}(?:\+[^+0-9A-Za-z]{3,8}){1,4}$/.test(content)) return [];
  const parts: Span[] = [];
  for (let from = 0; from <= content.length; ) {
    const to = content.indexOf(separator, from) === -1 ? content.length : content.indexOf(separator, from);
    if (to > from) parts.push({ start: at + from, end: at + to });
    from = to + 1;
  }
  return parts.length > 1 ? parts : [];
}

/** The parts of the list that introduces a name: “a、b、c、d”的“四心”工作法. */
export function partsBefore(folded: string, open: number): Span[] {
  const before = /“([^“”\n]{3,60})”的$/.exec(folded.slice(Math.max(0, open - 64), open));
  return before === null ? [] : partsOf(before[1]!, open - 2 - before[1]!.length);
}
