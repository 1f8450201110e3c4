/** The field `components`: the parts of a name, where the passage spells them out beside it. */
import type { Span } from '../../../text/span';
import { listedAfter, ofItsKind } from './parts-after';
import { listedBefore, quotedBefore } from './parts-before';
import { countsOf, ECHO } from './parts-count';
import { echoedAfter } from './parts-echo';
import { furtherOn } from './parts-further';
import { paired } from './parts-numbered';
import { partsWithin, split } from './within';

/** A brand of two halves alike in length: “碧海丹心，渔家同心”. */
const HALVES = /^(?:.{4}，.{4}|.{5}，.{5}|.{6}，.{6}|.{7}，.{7})$/;

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
  if (type === 'brand' && HALVES.test(folded.slice(name.start, name.end)))
    return split(folded, name.start, name.end, '，');
  const words = folded.slice(name.start, name.end);
  if (PARTY_LIFE.test(words)) return paired(folded, span.end, words);
  const counts = countsOf(words);
  for (const count of counts.length > 0 ? counts : [undefined]) {
    const parts = spelledOut(folded, span, name, count);
    if (parts.length > 0) return parts;
  }
  return [];
}
