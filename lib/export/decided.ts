/** Recognised mentions with what people decided about them, for readers of a corpus. */
import { BY_HAND, type DecisionRow, placeOf, standingDecisions } from '../capture/decisions';
import type { ArticleRecord, Decision, RecordedMention, Row } from '../capture/record';
import { oncePerObject } from '../text/once';
import { overlaps, type Span, Spans } from '../text/span';
import type { CorpusMention } from './schema';

/** A decision at its place in a version. */
interface Placed extends Span, Pick<Decision, 'kind' | 'type' | 'verdict'> {
  row: DecisionRow;
}

/** The decisions that stand in this version: made on it, or found again by their words and context. */
const placed = (rows: readonly DecisionRow[], versionId: string, text: string | undefined): Placed[] => {
  const found: Placed[] = [];
  for (const row of rows) {
    const { decision } = row.value;
    const span = placeOf(decision, text, versionId);
    if (span === null) continue;
    const { kind, type, verdict } = decision;
    found.push({ row, kind, type, verdict, start: span.start, end: span.end });
  }
  return found;
};

/** Standing decisions, the last first, with a number that those have in common by which one person says the same of the same words. */
const lastFirst = oncePerObject((rows: readonly Row[]) => {
  const numbers = new Map<string, number>();
  const numbered = standingDecisions(rows).map((row) => {
    const { verdict, kind, type, quote, prefix, suffix } = row.value.decision;
    const says = JSON.stringify([row.by, verdict, kind, type, quote, prefix, suffix]);
    const number = numbers.get(says) ?? numbers.size;
    numbers.set(says, number);
    return { row, number };
  });
  return numbered.reverse();
});

/**
 * The decisions, in the order of their clocks, that have a say in a version: all that were made on it, and the last of those that were made on
 * others and say the same, since each is looked for in the text.
 */
const effective = (rows: readonly Row[], versionId: string): DecisionRow[] => {
  const met = new Set<number>();
  const found: DecisionRow[] = [];
  for (const { row, number } of lastFirst(rows)) {
    const isOfThis = row.value.decision.versionId === versionId;
    if (isOfThis || !met.has(number)) found.push(row);
    if (!isOfThis) met.add(number);
  }
  return found.reverse();
};

const same = (a: { kind: string; type: string; start: number; end: number }, b: typeof a): boolean =>
  a.kind === b.kind && a.type === b.type && a.start === b.start && a.end === b.end;

/** What is said of one span, with all who say so and how often. */
interface Side {
  said: Placed;
  rows: DecisionRow[];
  by: Map<string, number>;
}

/** Two say what cannot both be: one rejects what the other keeps, or both keep, but differently. */
const contradict = (a: Placed, b: Placed): boolean => {
  if (a.verdict === 'reject' && b.verdict === 'reject') return false;
  return a.verdict === 'reject' || b.verdict === 'reject' ? a.kind === b.kind : !same(a, b);
};

/** Decisions by what they say, in the order of their places: however many people say it of one span, it is asked once. */
const sidesOf = (decisions: readonly Placed[]): Side[] => {
  const sides = new Map<string, Side>();
  for (const said of decisions) {
    const { row, start, end, kind, type, verdict } = said;
    const key = JSON.stringify([start, end, kind, type, verdict === 'reject']);
    const side: Side = sides.get(key) ?? { said, rows: [], by: new Map() };
    sides.set(key, side);
    side.rows.push(row);
    side.by.set(row.by, (side.by.get(row.by) ?? 0) + 1);
  }
  return [...sides.values()].sort((a, b) => a.said.start - b.said.start);
};

/** Every pair of sides that contradict each other: of each only those are asked that begin before it ends. */
function* contradictions(sides: readonly Side[]): Generator<[Side, Side]> {
  for (const [at, one] of sides.entries())
    for (let next = at + 1; next < sides.length && sides[next]!.said.start < one.said.end; next++) {
      const other = sides[next]!;
      if (overlaps(one.said, other.said) && contradict(one.said, other.said)) yield [one, other];
    }
}

/** The decisions that another person's contradicts. */
const disputed = (decisions: readonly Placed[]): Set<DecisionRow> => {
  const found = new Set<DecisionRow>();
  const add = ({ rows }: Side, against: Side): void => {
    for (const row of rows) if (against.by.size > 1 || !against.by.has(row.by)) found.add(row);
  };
  for (const [one, other] of contradictions(sidesOf(decisions))) {
    add(one, other);
    add(other, one);
  }
  return found;
};

/** How many pairs of decisions, each of another person, two sides make. */
const pairsOf = (one: Side, other: Side): number => {
  const [few, many] = one.by.size < other.by.size ? [one.by, other.by] : [other.by, one.by];
  let pairs = one.rows.length * other.rows.length;
  for (const [by, count] of few) pairs -= count * (many.get(by) ?? 0);
  return pairs;
};

/** Rows as whoever has these names reads them: under whichever of them a row stands, it is one person's. */
export const asOne = (rows: readonly Row[], own: readonly string[]): readonly Row[] =>
  own.length < 2 ? rows : rows.map((row) => (own.includes(row.by) ? { ...row, by: own[0]! } : row));

/** The decisions in a version that somebody else's contradicts, in the order of their clocks, at their places in it. All are kept. */
export function disputes(rows: readonly Row[], versionId: string, text: string | undefined): DecisionRow[] {
  const all = placed(standingDecisions(rows), versionId, text);
  const found = disputed(all);
  return all.flatMap(({ row, start, end }) => {
    const decision = { ...row.value.decision, start, end, versionId };
    return found.has(row) ? [{ ...row, value: { ...row.value, decision } }] : [];
  });
}

/** How many pairs of decisions in the newest version of a record contradict each other; `own` are names of one person. */
export function conflicts({ rows, versionId, article }: ArticleRecord, own: readonly string[]): number {
  const sides = sidesOf(placed(standingDecisions(asOne(rows, own)), versionId, article.text));
  let count = 0;
  for (const [one, other] of contradictions(sides)) count += pairsOf(one, other);
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
  const decisions = placed(effective(rows, versionId), versionId, text);
  if (decisions.length === 0) return mentions as CorpusMention[];
  const against = disputed(decisions);
  const shown = new Spans<CorpusMention>(mentions.map((mention) => ({ ...mention })));
  for (const decision of decisions) {
    const { row, verdict, kind, type, start, end } = decision;
    const { quote } = row.value.decision;
    const stamp = {
      verdict,
      by: row.by,
      ...(against.has(row) ? { disputed: true as const } : {}),
    };
    const hit = shown.over(decision).filter((mention) => verdict !== 'reject' || mention.kind === kind);
    const kept = verdict === 'reject' ? undefined : hit.find((mention) => same(mention, decision));
    for (const mention of hit) {
      mention.decision = verdict === 'reject' || mention === kept ? stamp : { ...stamp, verdict: 'displaced' };
    }
    for (const mention of hit) if (mention.rule === BY_HAND && mention !== kept) shown.remove(mention);
    if (verdict === 'reject' || kept) continue;
    // Of another type, the span still states what it stated.
    const { formula, fields } = hit.find((one) => one.start === start && one.end === end && one.kind === kind) ?? {};
    const put = { kind, type, start, end, quote, rule: BY_HAND, ...(formula !== undefined && { formula }) };
    shown.add({ ...put, fields: fields ?? {}, decision: stamp });
  }
  return shown.all.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The mentions that stand: what a reader counts. */
export const standing = (mentions: readonly CorpusMention[]): CorpusMention[] =>
  mentions.filter(({ decision }) => decision?.verdict !== 'reject' && decision?.verdict !== 'displaced');
