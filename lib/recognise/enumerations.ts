/** Rule maker: sets of parallel items that texts print in any order and with any separator, whole or in part. */
import { foldSimplified } from '../text/fold';
import { lazy } from '../text/once';
import { pairCode } from '../text/units';
import { finder } from './phrases';
import type { Formula, Hit, Rule } from './types';

/** A formula whose canonical form is the first of its items, joined by 、. */
export interface Enumeration extends Formula {
  items: readonly string[];
  /** How many of the items must stand together. */
  least: number;
  /** What may follow the items and then belongs to the phrase, the longest first. */
  tails: readonly string[];
}

const ROW = /^(?:(\d):)?([^|+@]+)(?:\|([^|+@]+))?((?:\+[^+@]+)*)(?:@(\d{4})(?: (.+))?)?$/;

/** Rows such as `2:获得感、幸福感、安全感`: how many items suffice (without a number: all), the items of the canonical form, further ones after `|`, tails after `+`, year and origin after `@`. */
export function enumerated(kind: string, type: string, rows: readonly string[]): Enumeration[] {
  return rows.map((row) => {
    const [, least, canonical, further, tails = '', year, origin] = ROW.exec(row)!;
    const items = (further === undefined ? canonical! : `${canonical}、${further}`).split('、');
    return {
      kind,
      type,
      canonical: canonical!,
      variants: [],
      items,
      least: least === undefined ? items.length : Number(least),
      tails: tails.split('+').slice(1),
      ...(year && { year: Number(year) }),
      ...(origin && { origin }),
    };
  });
}

/** Between two items, as in `、` and a line break, or `，和`. */
const MOST_SEPARATORS = 2;
const SEPARATORS = '、，；·/ \n和与及以并';

/** Where a run that begins with the item `first`, which stands at `start`, ends; `undefined` where too few items follow. */
function runEnd(
  folded: string,
  start: number,
  first: string,
  { items, least, tails }: Enumeration,
): number | undefined {
  const seen = [first];
  let end = start + first.length;
  for (let at = end; at <= end + MOST_SEPARATORS && at < folded.length; ) {
    const item = items.find((one) => folded.startsWith(one, at) && !seen.includes(one));
    if (item !== undefined) {
      seen.push(item);
      end = at + item.length;
      at = end;
    } else if (SEPARATORS.includes(folded[at]!)) at++;
    else break;
  }
  if (seen.length < least) return undefined;
  return end + (tails.find((tail) => folded.startsWith(tail, end))?.length ?? 0);
}

const headAt = (text: string, at: number): number => pairCode(text.charCodeAt(at), text.charCodeAt(at + 1));

export function enumerations(id: string, note: string, sets: readonly Enumeration[]): Rule {
  /** Items of all sets with the sets that have them, by their first two units. */
  const tables = lazy(() => {
    const listed = new Set<string>();
    const byHead = new Map<number, { item: string; set: Enumeration }[]>();
    for (const { items, tails, ...formula } of sets) {
      const set = { ...formula, items: items.map(foldSimplified), tails: tails.map(foldSimplified) };
      for (const item of set.items) {
        listed.add(item);
        const head = headAt(item, 0);
        const others = byHead.get(head);
        if (others) others.push({ item, set });
        else byHead.set(head, [{ item, set }]);
      }
    }
    return { listed: [...listed], byHead };
  });
  const listed = (): readonly string[] => tables().listed;
  const find = finder(id, listed);
  return {
    id,
    note,
    listed,
    *find(passage): Iterable<Hit> {
      const { folded } = passage;
      const hits = find(passage);
      for (let at = 0; at < hits.length; at += 3) {
        const start = hits[at]!;
        for (const { item, set } of tables().byHead.get(headAt(folded, start)) ?? []) {
          if (!folded.startsWith(item, start)) continue;
          const end = runEnd(folded, start, item, set);
          if (end === undefined) continue;
          const { kind, type, canonical } = set;
          yield { start, end, kind, type, rule: id, formula: canonical };
        }
      }
    },
  };
}
