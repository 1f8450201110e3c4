/** What a person decided, made from a text and put back into a text: the same one, a changed one, or newly recognised. */

import type { Mention } from '../recognise/types';
import { type Span, Spans } from '../text/span';
import type { Decision, Row } from './record';
import { LAST_CLOCK } from './shapes';

/** Code units kept before and after the words of a decision. */
const CONTEXT = 32;
/** Rule of a mention that a person put there. */
export const BY_HAND = 'by-hand';

export interface Choice extends Span {
  kind: string;
  type: string;
  verdict: Decision['verdict'];
}

/** A choice with version and words, without context: all that can be said where there is no text. */
export const bareDecisionOf = (quote: string, versionId: string, choice: Choice): Decision => {
  const { start, end, kind, type, verdict } = choice;
  return { versionId, kind, type, start, end, quote, prefix: '', suffix: '', verdict };
};

/** A choice with version, words and context. Throws `bad-span` where the span is none of the text. */
export function decisionOf(text: string, versionId: string, choice: Choice): Decision {
  const { start, end } = choice;
  if (start >= end || end > text.length) throw new Error('bad-span');
  return {
    ...bareDecisionOf(text.slice(start, end), versionId, choice),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/** How many code units, up to `CONTEXT`, of the words before and after a decision stand before and after a span. */
const agreeing = (text: string, { start, end }: Span, prefix: string, suffix: string): number => {
  let before = 0;
  const most = Math.min(CONTEXT, prefix.length, start);
  while (before < most && prefix[prefix.length - 1 - before] === text[start - 1 - before]) before++;
  let after = 0;
  const last = Math.min(CONTEXT, suffix.length, text.length - end);
  while (after < last && suffix[after] === text[end + after]) after++;
  return before + after;
};

/**
 * Where a decision stands in a text: at its own span in its own version; elsewhere at the occurrence of its exact words
 * whose context agrees most, and never without any agreeing context. Null where it no longer fits, or where a file says no words.
 * In a version without its text only what was decided of that version stands, at its span.
 */
export function placeOf(decision: Decision, text: string | undefined, versionId: string): Span | null {
  const { start, end, quote, prefix, suffix } = decision;
  if (text === undefined) return decision.versionId === versionId ? { start, end } : null;
  if (quote === '') return null;
  if (decision.versionId === versionId && text.startsWith(quote, start)) return { start, end: start + quote.length };
  if (prefix.length <= CONTEXT && suffix.length <= CONTEXT) {
    const whole = text.indexOf(prefix + quote + suffix);
    if (whole >= 0) return { start: whole + prefix.length, end: whole + prefix.length + quote.length };
  }
  let best: Span | null = null;
  let most = 0;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const here = { start: at, end: at + quote.length };
    const context = agreeing(text, here, prefix, suffix);
    if (context > most) [best, most] = [here, context];
  }
  return best;
}

/** By code units. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Who spoke later, by the clock. Whatever a file claims, no clock is above the last: where all have that, wall time is left to tell. */
export const byClock = (a: Row, b: Row): number =>
  a.clock - b.clock || (a.clock === LAST_CLOCK ? compare(a.at, b.at) : 0) || compare(a.by, b.by) || compare(a.id, b.id);

/** Rows that stand, in the order of their clocks; a row that was taken back is left out. */
export function standingRows(rows: readonly Row[]): Row[] {
  const gone = new Set(rows.map(({ retracts }) => retracts));
  return rows.filter((row) => row.value.row !== 'retract' && !gone.has(row.id)).sort(byClock);
}

export type DecisionRow = Row & { value: { row: 'decision'; decision: Decision } };

/** The decisions among the rows that stand: all that versions need to know of what was said of an article. */
export const standingDecisions = (rows: readonly Row[]): DecisionRow[] =>
  standingRows(rows).filter((row): row is DecisionRow => row.value.row === 'decision');

export type Decided = Mention & {
  standing: 'recognised' | 'accepted' | 'added' | 'reclassified';
  decision?: string;
};

/** A standing decision; `placed`: whether it is of this version, or its words are in its text. */
interface Made {
  row: string;
  by: string;
  decision: Decision;
  placed: boolean;
}

const STANDING = { accept: 'accepted', add: 'added', reclassify: 'reclassified' } as const;

/**
 * Recognised mentions with the decisions applied: reject drops what it overlaps of its kind; the others put their own span
 * back and displace what overlaps. The last decision about a span wins.
 */
export function withDecisions(
  text: string | undefined,
  versionId: string,
  mentions: readonly Mention[],
  rows: readonly Row[],
): { mentions: Decided[]; made: Made[] } {
  const known = new Spans(mentions);
  const shown = new Spans<Decided>(mentions.map((mention) => ({ ...mention, standing: 'recognised' })));
  const made: Made[] = [];
  for (const row of standingDecisions(rows)) {
    const { decision } = row.value;
    const span = placeOf(decision, text, versionId);
    made.push({ row: row.id, by: row.by, decision, placed: span !== null });
    if (!span) continue;
    const { kind, type, verdict } = decision;
    const same = (each: Mention) => each.start === span.start && each.end === span.end && each.kind === kind;
    const met = shown.over(span);
    const here = met.find(same) ?? known.over(span).find(same) ?? { ...span, rule: BY_HAND, fields: {} };
    for (const each of met) if (verdict !== 'reject' || each.kind === kind) shown.remove(each);
    if (verdict !== 'reject') shown.add({ ...here, kind, type, standing: STANDING[verdict], decision: row.id });
  }
  return { mentions: shown.all, made };
}
