/** A paged article: which part of how many this page is. */
import { type Line, rawOf } from './lines';

/** The pager scripts of TRS and its kin name the count and, from nought, the index. */
const SCRIPT =
  /(?:createPageHTML|createPage|showPager?|createPageNav)\(\s*['"]?(\d{1,3})['"]?\s*,\s*['"]?(\d{1,3})['"]?/;

const countOf = (text: string): { index: number; of: number } | null => {
  const said =
    /第\s*(\d{1,3})\s*页\s*[/／,，]?\s*共\s*(\d{1,3})\s*页|共\s*(\d{1,3})\s*页\s*[,，]?\s*(?:当前)?第\s*(\d{1,3})\s*页/.exec(
      text,
    );
  if (said) return { index: Number(said[1] ?? said[4]), of: Number(said[2] ?? said[3]) };
  const tokens = text.split(/[\s[\]【】]+/).filter(Boolean);
  const bare = tokens.length > 2 && tokens.every((token) => /^\d{1,2}$/.test(token));
  if (!bare && !/下一?页|上一?页|尾页|末页|后一页|全文|阅读余下/.test(text)) return null;
  const numbers = [...text.matchAll(/(?<!\d)(\d{1,2})(?!\d)/g)].map((found) => Number(found[1]));
  const of = Math.max(0, ...numbers);
  const complete = of > 1 && numbers.length >= of && numbers.every((_, i) => i >= of || numbers.includes(i + 1));
  return complete ? { index: 0, of } : null;
};

const isOne = (index: number, of: number): boolean => index >= 1 && index <= of;

/** A link to another page, not to a script. */
const LINK = 'a[href]:not([href^="#"]):not([href^="javascript"])';

const numberLinks = (line: Line): boolean =>
  line.parts.some(({ node }) => /\d/.test(node.data) && node.parentElement?.closest(LINK) != null);

/** The number of one of `of` pages that stands unlinked among linked ones; 1 where none does. */
function current(lines: readonly Line[], of: number): number {
  for (const line of lines) {
    for (const { node } of line.parts) {
      const number = Number(/^\s*[[【]?(\d{1,2})[\]】]?\s*$/.exec(node.data)?.[1] ?? 0);
      if (isOne(number, of) && !node.parentElement?.closest(LINK)) return number;
    }
  }
  return 1;
}

/** What no row of page numbers is without: a word for pages, or a line of nothing but numbers. */
const SIGN = /页|全文|阅读余下|^[\d\s[\]【】]+$/m;

/** The text of a line with a blank between its nodes: numbers of pages may touch. */
const textOf = (line: Line): string => rawOf(line).replaceAll('\t', ' ').trim();

/** `below`: the lines from the end of the body on. Null where the article is on one page. */
export function partOf(document: Document, below: readonly Line[]): { index: number; of: number } | null {
  const signed = SIGN.test(
    below
      .slice(0, 26)
      .map((line) => line.text)
      .join('\n'),
  );
  for (let i = 0; signed && i < Math.min(below.length, 12); i++) {
    let to = i;
    while (to < below.length && to < i + 14 && below[to]!.text.length <= 60) to++;
    const near = below.slice(i, to);
    for (const row of [textOf(below[i]!), near.map(textOf).join(' ')]) {
      const part = row.length <= 160 ? countOf(row) : null;
      // Numbers alone are a row of pages where they lead somewhere, else of marks to give.
      const bare = !/[^\d\s[\]【】]/.test(row);
      if (part && part.of > 1 && (!bare || near.some(numberLinks)))
        return { index: isOne(part.index, part.of) ? part.index : current(near, part.of), of: part.of };
    }
  }
  for (const script of Array.from(document.getElementsByTagName('script'))) {
    if (script.src) continue;
    const [, of, index] = SCRIPT.exec((script.textContent ?? '').slice(0, 20_000)) ?? [];
    if (Number(of) > 1 && isOne(Number(index) + 1, Number(of))) return { index: Number(index) + 1, of: Number(of) };
  }
  return null;
}
