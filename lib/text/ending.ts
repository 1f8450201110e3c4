/** Whether a text ends in one of many words: they are looked up by their last unit, where an expression would try each of them at every place. */

/** Alternatives of plain words and of expressions without alternatives of their own, separated by `|`; what it says is what `(?:…)$` would. */
export function ending(alternatives: string): { test(text: string): boolean } {
  const words = new Map<number, string[]>();
  const others: string[] = [];
  for (const each of alternatives.split('|')) {
    if (!/^[\u4e00-\u9fff□]+$/.test(each)) {
      others.push(each);
      continue;
    }
    const last = each.charCodeAt(each.length - 1);
    const sharing = words.get(last);
    if (sharing) sharing.push(each);
    else words.set(last, [each]);
  }
  const other = others.length === 0 ? undefined : new RegExp(`(?:${others.join('|')})$`);
  return {
    test: (text) =>
      words.get(text.charCodeAt(text.length - 1))?.some((word) => text.endsWith(word)) || other?.test(text) || false,
  };
}
