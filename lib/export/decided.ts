/** Recognised mentions with what people decided about them, for readers of a corpus. */
import type { Decision, RecordedMention, Row } from '../capture/record';
import { overlaps } from '../text/span';
import { BY_HAND, type CorpusMention } from './schema';

type DecisionRow = Row & { value: { row: 'decision'; decision: Decision } };

/** Rows in the order of their clocks, without those taken back. Ties go by writer and id, so that every machine agrees. */
export function live(rows: readonly Row[]): Row[] {
  const gone = new Set(rows.map(({ retracts }) => retracts));
  const order = (a: Row, b: Row): number =>
    a.clock - b.clock || (a.by < b.by ? -1 : a.by > b.by ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  return rows.filter((row) => row.value.row !== 'retract' && !gone.has(row.id)).sort(order);
}

const decisionsOn = (rows: readonly Row[], versionId: string): DecisionRow[] =>
  live(rows).filter(
    (row): row is DecisionRow => row.value.row === 'decision' && row.value.decision.versionId === versionId,
  );

const same = (a: { kind: string; type: string; start: number; end: number }, b: typeof a): boolean =>
  a.kind === b.kind && a.type === b.type && a.start === b.start && a.end === b.end;

/** Two people say what cannot both be: one rejects what the other keeps, or both keep, but differently. */
const conflict = (a: DecisionRow, b: DecisionRow): boolean => {
  const [x, y] = [a.value.decision, b.value.decision];
  if (a.by === b.by || !overlaps(x, y)) return false;
  if (x.verdict === 'reject' && y.verdict === 'reject') return false;
  return x.verdict === 'reject' || y.verdict === 'reject' ? x.kind === y.kind : !same(x, y);
};

/** Pairs of live decisions of different people that contradict each other. Both are kept. */
export function conflicts(rows: readonly Row[]): [DecisionRow, DecisionRow][] {
  const all = live(rows).filter((row): row is DecisionRow => row.value.row === 'decision');
  return all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter((b) => a.value.decision.versionId === b.value.decision.versionId && conflict(a, b))
      .map((b): [DecisionRow, DecisionRow] => [a, b]),
  );
}

/**
 * The mentions of one version, each with the last decision about it; spans put by hand are added under the rule
 * `BY_HAND`, in order. Nothing recognised is dropped: a rejected or displaced mention says so.
 */
export function decided(
  mentions: readonly RecordedMention[],
  rows: readonly Row[],
  versionId: string,
): CorpusMention[] {
  const decisions = decisionsOn(rows, versionId);
  if (decisions.length === 0) return mentions as CorpusMention[];
  let shown: CorpusMention[] = mentions.map((mention) => ({ ...mention }));
  for (const row of decisions) {
    const { decision } = row.value;
    const { verdict, kind, type, start, end, quote } = decision;
    const stamp = {
      verdict,
      by: row.by,
      ...(decisions.some((other) => conflict(row, other)) ? { disputed: true as const } : {}),
    };
    const hit = shown.filter(
      (mention) => overlaps(mention, decision) && (verdict !== 'reject' || mention.kind === kind),
    );
    const kept = verdict === 'reject' ? undefined : hit.find((mention) => same(mention, decision));
    for (const mention of hit) {
      mention.decision = verdict === 'reject' || mention === kept ? stamp : { ...stamp, verdict: 'displaced' };
    }
    shown = shown.filter((mention) => mention.rule !== BY_HAND || !hit.includes(mention) || mention === kept);
    if (verdict !== 'reject' && !kept)
      shown.push({ kind, type, start, end, quote, rule: BY_HAND, fields: {}, decision: stamp });
  }
  return shown.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The mentions that stand: what a reader counts. */
export const standing = (mentions: readonly CorpusMention[]): CorpusMention[] =>
  mentions.filter(({ decision }) => decision?.verdict !== 'reject' && decision?.verdict !== 'displaced');
