/** Recognised mentions with what people decided about them, for readers of a corpus. */
import { BY_HAND, placeOf, standingRows } from '../capture/decisions';
import type { ArticleRecord, Decision, RecordedMention, Row } from '../capture/record';
import { overlaps } from '../text/span';
import type { CorpusMention } from './schema';

type DecisionRow = Row & { value: { row: 'decision'; decision: Decision } };

const decisionRows = (rows: readonly Row[]): DecisionRow[] =>
  standingRows(rows).filter((row): row is DecisionRow => row.value.row === 'decision');

/** The decisions that stand in this version: made on it, or found again by their words and context. */
const decisionsOn = (rows: readonly Row[], versionId: string, text: string | undefined): DecisionRow[] =>
  decisionRows(rows).flatMap((row) => {
    const { decision } = row.value;
    const span = placeOf(decision, text, versionId);
    return span ? [{ ...row, value: { ...row.value, decision: { ...decision, ...span, versionId } } }] : [];
  });

const same = (a: { kind: string; type: string; start: number; end: number }, b: typeof a): boolean =>
  a.kind === b.kind && a.type === b.type && a.start === b.start && a.end === b.end;

/** Two people say what cannot both be: one rejects what the other keeps, or both keep, but differently. */
const conflict = (a: DecisionRow, b: DecisionRow): boolean => {
  const [x, y] = [a.value.decision, b.value.decision];
  if (a.by === b.by || !overlaps(x, y)) return false;
  if (x.verdict === 'reject' && y.verdict === 'reject') return false;
  return x.verdict === 'reject' || y.verdict === 'reject' ? x.kind === y.kind : !same(x, y);
};

/** Every pair of decisions that contradict each other: of each only those are asked that begin before it ends. */
function* contradictions(decisions: readonly DecisionRow[]): Generator<[DecisionRow, DecisionRow]> {
  const startOf = ({ value }: DecisionRow): number => value.decision.start;
  const inOrder = [...decisions].sort((a, b) => startOf(a) - startOf(b));
  for (const [at, one] of inOrder.entries()) {
    const { end } = one.value.decision;
    for (let next = at + 1; next < inOrder.length && startOf(inOrder[next]!) < end; next++)
      if (conflict(one, inOrder[next]!)) yield [one, inOrder[next]!];
  }
}

/** The decisions that another contradicts. */
const disputed = (decisions: readonly DecisionRow[]): Set<DecisionRow> => {
  const found = new Set<DecisionRow>();
  for (const pair of contradictions(decisions)) for (const one of pair) found.add(one);
  return found;
};

/** Rows as whoever has these names reads them: under whichever of them a row stands, it is one person's. */
export const asOne = (rows: readonly Row[], own: readonly string[]): readonly Row[] =>
  own.length < 2 ? rows : rows.map((row) => (own.includes(row.by) ? { ...row, by: own[0]! } : row));

/** The decisions in a version that somebody else's contradicts, in the order of their clocks, at their places in it. All are kept. */
export function disputes(rows: readonly Row[], versionId: string, text: string | undefined): DecisionRow[] {
  const all = decisionsOn(rows, versionId, text);
  const found = disputed(all);
  return all.filter((one) => found.has(one));
}

/** How many pairs of decisions in the newest version of a record contradict each other; `own` are names of one person. */
export function conflicts({ rows, versionId, article }: ArticleRecord, own: readonly string[]): number {
  let count = 0;
  for (const _ of contradictions(decisionsOn(asOne(rows, own), versionId, article.text))) count++;
  return count;
}

/**
 * The mentions of one version, each with the last decision about it; spans put by hand are added under the rule
 * `BY_HAND`, in order. Nothing recognised is dropped: a rejected or displaced mention says so.
 */
export function decided(
  mentions: readonly RecordedMention[],
  rows: readonly Row[],
  versionId: string,
  text: string | undefined,
): CorpusMention[] {
  const decisions = decisionsOn(rows, versionId, text);
  if (decisions.length === 0) return mentions as CorpusMention[];
  const against = disputed(decisions);
  let shown: CorpusMention[] = mentions.map((mention) => ({ ...mention }));
  for (const row of decisions) {
    const { decision } = row.value;
    const { verdict, kind, type, start, end, quote } = decision;
    const stamp = {
      verdict,
      by: row.by,
      ...(against.has(row) ? { disputed: true as const } : {}),
    };
    const hit = shown.filter(
      (mention) => overlaps(mention, decision) && (verdict !== 'reject' || mention.kind === kind),
    );
    const kept = verdict === 'reject' ? undefined : hit.find((mention) => same(mention, decision));
    for (const mention of hit) {
      mention.decision = verdict === 'reject' || mention === kept ? stamp : { ...stamp, verdict: 'displaced' };
    }
    const gone = hit.filter((mention) => mention.rule === BY_HAND && mention !== kept);
    if (gone.length > 0) shown = shown.filter((mention) => !gone.includes(mention));
    if (verdict === 'reject' || kept) continue;
    // Of another type, the span still states what it stated.
    const { formula, fields } = hit.find((one) => one.start === start && one.end === end && one.kind === kind) ?? {};
    const put = { kind, type, start, end, quote, rule: BY_HAND, ...(formula !== undefined && { formula }) };
    shown.push({ ...put, fields: fields ?? {}, decision: stamp });
  }
  return shown.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The mentions that stand: what a reader counts. */
export const standing = (mentions: readonly CorpusMention[]): CorpusMention[] =>
  mentions.filter(({ decision }) => decision?.verdict !== 'reject' && decision?.verdict !== 'displaced');
