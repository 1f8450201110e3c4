/** Rule maker: sets of parallel items that texts print in any order and with any separator, whole or in part. */
import { fold } from '../text/fold';
import type { Formula, Hit, Rule } from './types';

/** A formula whose canonical form is its items joined by 、. */
export interface Enumeration extends Formula {
  items: readonly string[];
  /** How many of the items must stand together. */
  least: number;
  /** What may follow the items and then belongs to the phrase, the longest first. */
  tails: readonly string[];
}

/** Rows such as `2:获得感、幸福感、安全感`: how many items suffice (without a number: all), the items, tails after `+`, year and origin after `@`. */
export function enumerated(kind: string, type: string, rows: readonly string[]): Enumeration[] {
  return rows.map((row) => {
    const [, least, written, tails = '', year, origin] =
      /^(?:(\d):)?([^+@]+)((?:\+[^+@]+)*)(?:@(\d{4})(?: (.+))?)?$/.exec(row)!;
    const items = written!.split('、');
    return {
      kind,
      type,
      canonical: written!,
      variants: [],
      items: items.map(fold),
      least: least === undefined ? items.length : Number(least),
      tails: tails.split('+').slice(1).map(fold),
      ...(year && { year: Number(year) }),
      ...(origin && { origin }),
    };
  });
}

/** Between two items, as in `、` and a line break, or `，和`. */
const MOST_SEPARATORS = 2;
const SEPARATOR = /[、，；·/\s和与及以并]/;

/** Where a run of items that starts at `start` ends, or `undefined` where too few of them stand there. */
function runEnd(folded: string, start: number, { items, least, tails }: Enumeration): number | undefined {
  const left = new Set(items);
  const itemAt = (index: number): string | undefined => {
    for (const item of left) if (folded.startsWith(item, index)) return item;
    return undefined;
  };
  let end = start;
  for (let at = start; at <= end + MOST_SEPARATORS; ) {
    const item = itemAt(at);
    if (item !== undefined) {
      left.delete(item);
      end = at + item.length;
      at = end;
    } else if (at > start && at < folded.length && SEPARATOR.test(folded[at]!)) at++;
    else break;
  }
  if (items.length - left.size < least) return undefined;
  return end + (tails.find((tail) => folded.startsWith(tail, end))?.length ?? 0);
}

export function enumerations(id: string, note: string, sets: readonly Enumeration[]): Rule {
  const byFirst = new Map<string, Enumeration[]>();
  for (const set of sets) {
    for (const first of new Set(set.items.map((item) => item[0]!)))
      byFirst.set(first, [...(byFirst.get(first) ?? []), set]);
  }
  return {
    id,
    note,
    *find({ folded }): Iterable<Hit> {
      for (let start = 0; start < folded.length; start++) {
        for (const set of byFirst.get(folded[start]!) ?? []) {
          const end = runEnd(folded, start, set);
          if (end === undefined) continue;
          const { kind, type, canonical } = set;
          yield { start, end, kind, type, rule: id, formula: canonical };
        }
      }
    },
  };
}
