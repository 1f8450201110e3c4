/** The field `components`: the parts of a name, where the passage spells them out beside it. */
import type { Span } from '../../../text/span';
import { listedAfter, ofItsKind } from './parts-after';
import { listedBefore, quotedBefore } from './parts-before';
import { countsOf, ECHO } from './parts-count';
import { echoedAfter } from './parts-echo';
import { furtherOn } from './parts-further';
import { paired } from './parts-numbered';
import { partsWithin, split } from './within';

const MARK = /[，·]/;
/** How many code units each half has at least, by the mark between them: “碧海丹心，渔家同心”, “渔火红·海天蓝”. */
const HALF: Readonly<Record<string, number>> = { '，': 4, '·': 3 };
const LONGEST_HALF = 8;

/** The halves of a brand or a model, alike in length, or as many as three such parts of anything else. */
function halves(folded: string, type: string, { start, end }: Span): Span[] {
  const mark = MARK.exec(folded.slice(start, end))?.[0];
  const items = mark === undefined ? [] : split(folded, start, end, mark);
  const length = items[0] === undefined ? 0 : items[0].end - items[0].start;
  const enough = items.length === 2 ? type === 'brand' || type === 'model' : items.length > 2 && mark === '·';
  const alike = items.every((item) => item.end - item.start === length);
  return enough && alike && length >= HALF[mark!]! && length < LONGEST_HALF ? items : [];
}

/** What party life itself is made of has no parts but those that its units tell, whatever is listed beside it. */
const PARTY_LIFE = /主题党日|党课|两学一做|[组民][织主]生活会/;

/** Parts before a name or behind it, as many as `count`. */
function spelledOut(folded: string, span: Span, name: Span, count: number | undefined): Span[] {
  const words = folded.slice(name.start, name.end);
  const open = /[“‘]/.test(folded[span.start - 1] ?? '') ? span.start - 1 : span.start;
  const quoted = quotedBefore(folded, open, count, words);
  if (quoted.length > 0) return quoted;
  const before = listedBefore(folded, open, count, words);
  if (before.length > 0) return before;
  if (count === undefined) return ofItsKind(folded, span.end, words);
  const echo = ECHO.exec(words)?.[1];
  const echoed = echo === undefined ? [] : echoedAfter(folded, span.end, count, echo);
  if (echoed.length > 0) return echoed;
  const listed = listedAfter(folded, folded[name.end + 1] === '（' ? name.end + 1 : span.end, count, words);
  return listed.length > 0 ? listed : furtherOn(folded, span.end, count, words, echo);
}

/** The parts of the mechanism at `span` whose coined part is `name`; none where they are not spelled out. */
export function partsOf(folded: string, type: string, span: Span, name: Span): Span[] {
  const within = partsWithin(folded, name, type === 'campaign' ? span : undefined);
  if (within.length > 0) return within;
  const parted = halves(folded, type, name);
  if (parted.length > 0) return parted;
  const words = folded.slice(name.start, name.end);
  if (PARTY_LIFE.test(words)) return paired(folded, span.end, words);
  const counts = countsOf(words);
  for (const count of counts.length > 0 ? counts : [undefined]) {
    const parts = spelledOut(folded, span, name, count);
    if (parts.length > 0) return parts;
  }
  return [];
}
