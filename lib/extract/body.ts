/**
 * Where the body is. A container that a content system is known to use speaks for itself where it holds the page's running
 * text; else Readability chooses on a stamped clone (it changes what it reads), and what it kept is read back as live
 * Text nodes. Where it kept less than half of the densest part of the page, that part is taken.
 */
import { Readability } from '@mozilla/readability';
import { SKIPPED } from './elements';
import { type Box, type Line, type Page, within } from './lines';
import { squash } from './metas';
import { isEnd, isFurniture, isInfo, isSite, proseOf } from './words';

export interface Body {
  /** The lines of the page that the body lies in: `[from, to)`. */
  from: number;
  to: number;
  kept: Set<Line>;
  how: 'container' | 'readability' | 'density';
}

/**
 * The boxes that Readability need not see: lists of links without a line of running text. They are most of a portal's page,
 * and leaving them out pays for the copy.
 */
function linkLists({ lines, boxes }: Page, prose: (line: Line) => number): Set<Element> {
  const lists = new Set<Element>();
  for (const { element, from, to, parent } of boxes) {
    if (to - from < 4 || (parent && lists.has(parent.element))) continue;
    let links = 0;
    let i = from;
    for (; i < to && prose(lines[i]!) === 0; i++) if (lines[i]!.linked > 0.6) links++;
    if (i === to && links >= (to - from) * 0.6) lists.add(element);
  }
  return lists;
}

/** Copies the document, without what holds no text, and says of every Text node of the copy which live one it stands for. */
function stampedClone(document: Document, left: ReadonlySet<Element>): { clone: Document; origin: Map<Node, Text> } {
  const clone = document.cloneNode(false) as Document;
  const html = clone.appendChild(clone.createElement('html'));
  html.appendChild(clone.createElement('head')).appendChild(clone.createElement('title')).textContent = document.title;
  const body = html.appendChild(clone.createElement('body'));
  const origin = new Map<Node, Text>();
  const pairs: Node[] = [document.body, body];
  while (pairs.length > 0) {
    const copy = pairs.pop()!;
    for (let live = pairs.pop()!.firstChild; live; live = live.nextSibling) {
      if (live.nodeType === 3) {
        const text = clone.createTextNode((live as Text).data);
        origin.set(text, live as Text);
        copy.appendChild(text);
      } else if (live.nodeType === 1 && !SKIPPED.has((live as Element).localName) && !left.has(live as Element)) {
        const element = clone.importNode(live, false);
        copy.appendChild(element);
        if (live.firstChild) pairs.push(live, element);
      }
    }
  }
  return { clone, origin };
}

function collect(root: Node, origin: ReadonlyMap<Node, Text>, kept: Set<Text>): void {
  for (let node = root.firstChild; node; node = node.nextSibling) {
    const live = origin.get(node);
    if (live && /\S/.test(live.data)) kept.add(live);
    else if (node.firstChild) collect(node, origin, kept);
  }
}

/** The live Text nodes that Readability keeps. `charThreshold: 1` stops it from rebuilding the copy for a short notice. */
function readable(document: Document, left: ReadonlySet<Element>): Set<Text> {
  const { clone, origin } = stampedClone(document, left);
  const kept = new Set<Text>();
  const read = new Readability<Node | null>(clone, {
    charThreshold: 1,
    disableJSONLD: true,
    serializer: (node) => node,
  }).parse();
  if (read?.content) collect(read.content, origin, kept);
  return kept;
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

/** The lines outside what is named as an aside; a column beside the text counts where there is hardly text elsewhere. */
function mainOf(lines: readonly Line[], sum: (some: readonly Line[]) => number): Line[] {
  const main = lines.filter((line) => line.box.aside === 0);
  const column = lines.filter((line) => line.box.aside < 2);
  const weight = sum(main);
  return weight < 40 && weight < sum(column) / 10 ? column : main;
}

/** `titles`: what the head of the page gives as title, squashed; a title is no running text. */
export function bodyOf(document: Document, page: Page, titles: readonly string[]): Body | null {
  const { lines, containers } = page;
  const isTitle = ({ text }: Line): boolean => text.length <= 120 && titles.some((one) => one.includes(squash(text)));
  const proses = new Map(
    lines.map((line) => {
      const weight = proseOf(line);
      return [line, weight > 0 && isTitle(line) ? 0 : weight];
    }),
  );
  const bare = proses.size > 0 && [...proses.values()].every((weight) => weight === 0);
  const prose = bare ? plainOf : (line: Line): number => proses.get(line)!;
  const sum = (some: readonly Line[]): number => some.reduce((total, line) => total + prose(line), 0);
  const whole = (box: Box, how: Body['how']): Body => {
    const inside = lines.slice(box.from, box.to);
    return { from: box.from, to: box.to, kept: new Set(inside), how };
  };
  let best: { box: Box; weight: number } | null = null;
  for (const box of containers) {
    const weight = sum(lines.slice(box.from, box.to));
    if (weight > (best?.weight ?? 0)) best = { box, weight };
  }
  const main = mainOf(lines, sum);
  if (best && best.weight >= 20 && best.weight >= sum(main) * 0.4) return whole(best.box, 'container');

  const dense = holderOf(main, prose, 0.7);
  if (dense && bare) return whole(dense, 'density');
  const inMain = new Set(main);
  const texts = readable(document, linkLists(page, prose));
  const kept = lines.filter((line) => line.parts.some((part) => texts.has(part.node)));
  const densest = dense ? sum(main.filter((line) => within(line.box, dense))) : 0;
  if (dense && sum(kept.filter((line) => inMain.has(line))) < densest / 2) return whole(dense, 'density');
  const box = holderOf(kept, prose, 0.9) ?? holderOf(kept, (line) => line.text.length, 0.9);
  if (!box) return null;
  const inside = kept.filter((line) => within(line.box, box));
  return { from: box.from, to: box.to, kept: new Set(inside), how: 'readability' };
}
