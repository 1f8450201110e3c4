/** Where an expression matches in a passage. */
import type { Passage } from './types';

/** Expressions as they are tried at one place. */
const stuck = new WeakMap<RegExp, RegExp>();

function stickyOf(expression: RegExp): RegExp {
  const known = stuck.get(expression);
  if (known !== undefined) return known;
  const sticky = new RegExp(expression.source, `${expression.flags}y`);
  stuck.set(expression, sticky);
  return sticky;
}

/** The same as `folded.matchAll(expression)`, tried only where a lexicon says that a match may begin. */
export function matches({ folded, found }: Passage, expression: RegExp): Iterable<RegExpExecArray> {
  const starts = found?.starts(expression);
  if (starts === undefined) return folded.matchAll(expression);
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
