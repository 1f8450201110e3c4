/**
 * Where the body is. A container that a content system is known to use speaks for itself where it holds the page's running
 * text; else Readability chooses. Where it kept less than half of the densest part of the page, that part is taken; where
 * it passed by the text that stands right under title and dateline, that text.
 */
import { type Box, type Line, type Page, within } from './lines';
import { squash } from './metas';
import { linkLists, readable } from './readable';
import { isEnd, isFurniture, isInfo, isSite, proseOf } from './words';

export interface Body {
  /** The lines of the page that the body lies in: `[from, to)`. */
  from: number;
  to: number;
  kept: Set<Line>;
  how: 'container' | 'alone' | 'readability' | 'density' | 'under-title';
}

/** The innermost box that holds at least `share` of the prose of some lines. */
function holderOf(lines: readonly Line[], prose: (line: Line) => number, share: number): Box | null {
  const weights = new Map<Box, number>();
  let total = 0;
  for (const line of lines) {
    const weight = prose(line);
    if (weight === 0) continue;
    total += weight;
    for (let at: Box | null = line.box; at; at = at.parent) weights.set(at, (weights.get(at) ?? 0) + weight);
  }
  let best: Box | null = null;
  for (const [box, weight] of weights) {
    if (weight >= total * share && (!best || box.to - box.from < best.to - best.from)) best = box;
  }
  return best;
}

/** What stands for running text on a page that has none: the lines of a poem, of names. */
const plainOf = (line: Line): number =>
  line.linked > 0.3 || line.box.heading > 0 || isInfo(line) || isFurniture(line) || isEnd(line) || isSite(line)
    ? 0
    : line.text.length;

type Weigh = (line: Line) => number;
type Sum = (some: readonly Line[]) => number;
const sumOf =
  (weigh: Weigh): Sum =>
  (some) =>
    some.reduce((total, line) => total + weigh(line), 0);

/** The lines outside what is named as an aside; a column beside the text counts where there is hardly text elsewhere. */
function mainOf(lines: readonly Line[], sum: Sum): Line[] {
  const main = lines.filter((line) => line.box.aside === 0);
  const column = lines.filter((line) => line.box.aside < 2);
  const weight = sum(main);
  return weight < 40 && weight < sum(column) / 10 ? column : main;
}

/** The lines of a second copy of the text, as pages hold one below their foot, for printing. */
function copyOf(lines: readonly Line[], proses: ReadonlyMap<Line, number>): Line[] {
  const weightOf = sumOf((line) => proses.get(line)!);
  const texts = lines.filter((line) => proses.get(line)! >= 20);
  const seen = new Set<string>();
  const again = texts.filter(({ text }) => seen.size === seen.add(text).size);
  // Most pages hold no paragraph twice: nothing more is asked of their lines.
  if (again.length === 0) return [];
  const between = lines.slice(lines.indexOf(texts[0]!), lines.indexOf(again.at(-1)!));
  const foot = between.findIndex((line) => proses.get(line)! < 20 && isSite(line));
  const below = new Set(foot < 0 ? [] : lines.slice(lines.indexOf(between[foot]!)));
  const copies = again.filter((line) => below.has(line));
  const twice = weightOf(copies);
  return twice >= (weightOf(texts) - twice) * 0.6 ? copies : [];
}

const whole = (lines: readonly Line[], box: Box, how: Body['how']): Body => ({
  from: box.from,
  to: box.to,
  kept: new Set(lines.slice(box.from, box.to)),
  how,
});

/** The index of the title that stands over a dateline; of several before the text, the last. -1 where none does. */
function titleOver(lines: readonly Line[], isTitle: (line: Line) => boolean): number {
  let at = -1;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const named = line.text.length >= 6 && line.linked < 0.5 && isTitle(line);
    if (named && lines.slice(i + 1, i + 5).some(isInfo)) at = i;
    else if (at >= 0 && proseOf(line) > 0) break;
  }
  return at;
}

/** The text that begins right under title and dateline, in the outermost box that does not hold the title. */
function underTitle(lines: readonly Line[], title: number, prose: Weigh): Body | null {
  let first = title + 1;
  while (first < lines.length && prose(lines[first]!) === 0) first++;
  if (first === lines.length || first > title + 12 || lines[first]!.box.aside > 0) return null;
  let box = lines[first]!.box;
  while (box.parent && box.parent.from > title) box = box.parent;
  const alone = box === lines[first]!.box && box.parent;
  const to = alone ? alone.to : box.to;
  const from = alone ? first : box.from;
  return { from, to, kept: new Set(lines.slice(from, to)), how: 'under-title' };
}

/**
 * The box that holds nearly all running text of the page, where it stands under title and dateline and holds nothing else:
 * there is nothing to choose, and Readability would keep it as it is.
 */
function alone(lines: readonly Line[], title: number, box: Box | null, sum: Sum): Body | null {
  if (title < 0 || !box || box.from <= title || sum(lines.slice(title + 1, box.from)) > 0) return null;
  const isText = (line: Line): boolean =>
    line.linked <= 0.3 && !isInfo(line) && !isFurniture(line) && !isEnd(line) && !isSite(line);
  return lines.slice(box.from, box.to).every(isText) ? whole(lines, box, 'alone') : null;
}

/** Whether the running text of a stretch is summaries: it stands under links. */
function isListed(lines: readonly Line[], prose: Weigh): boolean {
  const texts = lines.flatMap((line, i) => (prose(line) > 0 && line.box.aside < 2 ? [i] : []));
  const headed = texts.filter((i) => i > 0 && lines[i - 1]!.linked > 0.6).length;
  return headed > 1 && headed >= texts.length * 0.6;
}

/** `titles`: what the head of the page gives as title, squashed; a title is no running text. */
export function bodyOf(document: Document, page: Page, titles: readonly string[]): Body | null {
  const { lines, containers } = page;
  const isTitle = ({ text }: Line): boolean => text.length <= 120 && titles.some((one) => one.includes(squash(text)));
  const title = titleOver(lines, isTitle);
  const proses = new Map(
    lines.map((line, i) => {
      const weight = i < title ? 0 : proseOf(line);
      return [line, weight > 0 && (isEnd(line) || isTitle(line)) ? 0 : weight];
    }),
  );
  for (const line of copyOf(lines, proses)) proses.set(line, 0);
  const bare = lines.every((line) => line.box.aside === 2 || proses.get(line) === 0);
  const prose = bare ? plainOf : (line: Line): number => proses.get(line)!;
  const sum = sumOf(prose);
  let best: { box: Box; weight: number } | null = null;
  for (const box of containers) {
    const weight = sum(lines.slice(box.from, box.to));
    if (weight > (best?.weight ?? 0)) best = { box, weight };
  }
  const main = mainOf(lines, sum);
  if (best && best.weight >= (bare ? 8 : 20) && best.weight >= sum(main) * 0.4)
    return whole(lines, best.box, 'container');

  const dense = holderOf(main, prose, 0.7);
  if (dense && bare) return whole(lines, dense, 'density');
  const chosen =
    alone(lines, title, holderOf(main, prose, 0.9), sum) ?? chosenOf(document, page, { main, dense, prose, sum });
  const under = title < 0 ? null : underTitle(lines, title, prose);
  if (!chosen || !under) return chosen;
  const inside = [...chosen.kept];
  const passed = !inside.some((line) => under.kept.has(line) && prose(line) > 0);
  const others = lines.slice(passed ? chosen.from : under.to, chosen.to);
  const slighted = passed && sum([...under.kept]) * 3 >= sum(inside);
  if (slighted || isListed(others, prose)) return under;
  return chosen.to - chosen.from > 2
    ? chosen
    : { ...chosen, from: Math.min(chosen.from, under.from), to: Math.max(chosen.to, under.to) };
}

/** What Readability keeps, or the densest place where it kept less than half of that. */
function chosenOf(
  document: Document,
  page: Page,
  { main, dense, prose, sum }: { main: Line[]; dense: Box | null; prose: Weigh; sum: Sum },
): Body | null {
  const { lines } = page;
  const inMain = new Set(main);
  const texts = readable(document, linkLists(page, prose));
  const kept = lines.filter((line) => line.parts.some((part) => texts.has(part.node)));
  const densest = dense ? sum(main.filter((line) => within(line.box, dense))) : 0;
  if (dense && sum(kept.filter((line) => inMain.has(line))) < densest / 2) return whole(lines, dense, 'density');
  const box = holderOf(kept, prose, 0.9) ?? holderOf(kept, (line) => line.text.length, 0.9);
  if (!box) return null;
  const inside = kept.filter((line) => within(line.box, box));
  return { from: box.from, to: box.to, kept: new Set(inside), how: 'readability' };
}
