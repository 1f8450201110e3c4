/** Recognition against gold: counts that add up over cases, and the shares that follow from them. */
import type { FieldValue } from '../../lib/recognise/types';
import { overlaps, type Span } from '../../lib/text/span';

/** One span of a gold file, or of ours in the same form: fields stand beside the span's own keys. */
export interface Marked extends Span {
  kind: string;
  type: string;
  quote: string;
  [field: string]: FieldValue;
}

const OWN = new Set(['kind', 'type', 'start', 'end', 'quote']);

export interface Counts {
  gold: number;
  predicted: number;
  exact: number;
  /** Predicted spans that touch a gold span of their kind, and gold spans that are touched. */
  predictedTouching: number;
  goldTouched: number;
}
interface FieldCounts {
  stated: number;
  right: number;
  unstated: number;
  invented: number;
}
export interface Measure {
  cases: number;
  /** `all`, each kind, and each `kind/type` (exact spans of the right type). */
  spans: Map<string, Counts>;
  /** Spans that are exact, and how many of them have the right type. */
  typed: { exact: number; right: number };
  /** `kind.field` on exact spans. */
  fields: Map<string, FieldCounts>;
}

const entry = <T>(map: Map<string, T>, key: string, make: () => T): T => {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
};
const none = (): Counts => ({ gold: 0, predicted: 0, exact: 0, predictedTouching: 0, goldTouched: 0 });

const spelt = (value: FieldValue | undefined): string | undefined =>
  value === undefined ? undefined : JSON.stringify(value).replace(/\s+/g, '');

export const same = (a: Marked, b: Marked): boolean => a.kind === b.kind && a.start === b.start && a.end === b.end;
export const touches = (a: Marked, b: Marked): boolean => a.kind === b.kind && overlaps(a, b);

function count(counts: Counts, gold: readonly Marked[], predicted: readonly Marked[]): void {
  counts.gold += gold.length;
  counts.predicted += predicted.length;
  counts.exact += gold.filter((one) => predicted.some((other) => same(one, other))).length;
  counts.predictedTouching += predicted.filter((one) => gold.some((other) => touches(one, other))).length;
  counts.goldTouched += gold.filter((one) => predicted.some((other) => touches(one, other))).length;
}

export function measure(cases: Iterable<{ gold: readonly Marked[]; predicted: readonly Marked[] }>): Measure {
  const total: Measure = { cases: 0, spans: new Map(), typed: { exact: 0, right: 0 }, fields: new Map() };
  for (const { gold, predicted } of cases) {
    total.cases++;
    count(entry(total.spans, 'all', none), gold, predicted);
    for (const of of [(one: Marked) => one.kind, (one: Marked) => `${one.kind}/${one.type}`]) {
      for (const key of new Set([...gold, ...predicted].map(of))) {
        const mine = (one: Marked): boolean => of(one) === key;
        count(entry(total.spans, key, none), gold.filter(mine), predicted.filter(mine));
      }
    }
    for (const one of gold) {
      const found = predicted.find((other) => same(one, other));
      if (!found) continue;
      total.typed.exact++;
      if (found.type === one.type) total.typed.right++;
      for (const field of new Set([...Object.keys(one), ...Object.keys(found)])) {
        if (OWN.has(field)) continue;
        const counts = entry(total.fields, `${one.kind}.${field}`, () => ({
          stated: 0,
          right: 0,
          unstated: 0,
          invented: 0,
        }));
        if (one[field] === undefined) counts.invented++;
        else {
          counts.stated++;
          if (spelt(one[field]) === spelt(found[field])) counts.right++;
        }
      }
    }
  }
  for (const [key, counts] of total.fields) {
    const kind = key.split('.')[0]!;
    counts.unstated = (total.spans.get(kind)?.exact ?? 0) - counts.stated;
  }
  return total;
}

export interface Shares {
  precision: number;
  recall: number;
  f1: number;
}
const shares = (hitPredicted: number, predicted: number, hitGold: number, gold: number): Shares => {
  const precision = predicted === 0 ? 0 : hitPredicted / predicted;
  const recall = gold === 0 ? 0 : hitGold / gold;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
};
export const exactShares = ({ exact, predicted, gold }: Counts): Shares => shares(exact, predicted, exact, gold);
export const overlapShares = ({ predictedTouching, predicted, goldTouched, gold }: Counts): Shares =>
  shares(predictedTouching, predicted, goldTouched, gold);
