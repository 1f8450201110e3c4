/** The field `components`: the parts of a name, where the passage spells them out beside it. */
import type { Span } from '../../../text/span';
import { listedAfter } from './parts-after';
import { listedBefore, quotedBefore } from './parts-before';
import { countOf } from './parts-count';
import { partsWithin, split } from './within';

/** A brand of two halves alike in length: “碧海丹心，渔家同心”. */
const HALVES = /^(?:.{4}，.{4}|.{5}，.{5}|.{6}，.{6}|.{7}，.{7})$/;

/** The parts of the mechanism at `span` whose coined part is `name`; none where they are not spelled out. */
export function partsOf(folded: string, type: string, span: Span, name: Span): Span[] {
  const within = partsWithin(folded, name, type === 'campaign' ? span : undefined);
  if (within.length > 0) return within;
  if (type === 'brand' && HALVES.test(folded.slice(name.start, name.end)))
    return split(folded, name.start, name.end, '，');
  const words = folded.slice(name.start, name.end);
  const count = countOf(words);
  const open = folded[span.start - 1] === '“' ? span.start - 1 : span.start;
  const quoted = quotedBefore(folded, open, count);
  if (quoted.length > 0) return quoted;
  const before = listedBefore(folded, open, count, words);
  return before.length > 0 || count === undefined
    ? before
    : listedAfter(folded, folded[name.end + 1] === '（' ? name.end + 1 : span.end, count, words);
}
