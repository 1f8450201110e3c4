/** Where an expression matches in a passage. */
import { lineStarts } from '../text/lines';
import type { Passage, Stretch } from './types';

/** Expressions as they are tried at one place. */
const stuck = new WeakMap<RegExp, RegExp>();

function stickyOf(expression: RegExp): RegExp {
  const known = stuck.get(expression);
  if (known !== undefined) return known;
  const sticky = new RegExp(expression.source, `${expression.flags}y`);
  stuck.set(expression, sticky);
  return sticky;
}

/** An expression that begins so matches at the beginning of lines alone: it has no alternative that begins otherwise. */
const AT_LINE = '(?<=^|\\n)';

/** The same as `folded.matchAll(expression)`, tried only where its source or a lexicon says that a match may begin. */
export function matches({ folded, found }: Passage, expression: RegExp): Iterable<RegExpExecArray> {
  const starts = found?.starts(expression);
  if (starts !== undefined) return atStarts(folded, expression, starts);
  if (expression.source.startsWith(AT_LINE)) return atStarts(folded, expression, lineStarts(folded));
  const stretches = found?.stretches(expression);
  return stretches === undefined ? folded.matchAll(expression) : withinStretches(folded, expression, stretches);
}

function atStarts(folded: string, expression: RegExp, starts: readonly number[]): RegExpExecArray[] {
  const all: RegExpExecArray[] = [];
  if (starts.length === 0) return all;
  const sticky = stickyOf(expression);
  let next = 0;
  for (const start of starts) {
    if (start < next) continue;
    sticky.lastIndex = start;
    const match = sticky.exec(folded);
    if (match === null) continue;
    next = sticky.lastIndex;
    all.push(match);
  }
  return all;
}

/** The text is cut where no match that counts would see it, so that none is looked for behind. */
function withinStretches(folded: string, expression: RegExp, stretches: readonly Stretch[]): RegExpExecArray[] {
  const all: RegExpExecArray[] = [];
  let next = 0;
  for (const { start, end, read } of stretches) {
    const text = folded.slice(0, read);
    for (next = Math.max(next, start); next < end; ) {
      expression.lastIndex = next;
      const match = expression.exec(text);
      if (match === null || match.index >= end) break;
      next = Math.max(expression.lastIndex, match.index + 1);
      all.push(match);
    }
  }
  expression.lastIndex = 0;
  return all;
}
