/** Rule maker: sets of parallel items that texts print in any order and with any separator, whole or in part. */
import { fold } from '../text/fold';
import { lazy } from '../text/once';
import type { Formula, Hit, Rule } from './types';

/** A formula whose canonical form is the first of its items, joined by 、. */
export interface Enumeration extends Formula {
  items: readonly string[];
  /** How many of the items must stand together. */
  least: number;
  /** What may follow the items and then belongs to the phrase, the longest first. */
  tails: readonly string[];
}

/** Rows such as `2:获得感、幸福感、安全感`: how many items suffice (without a number: all), the items of the canonical form, further ones after `|`, tails after `+`, year and origin after `@`. */
export function enumerated(kind: string, type: string, rows: readonly string[]): Enumeration[] {
  return rows.map((row) => {
    const [, least, canonical, further, tails = '', year, origin] =
      /^(?:(\d):)?([^|+@]+)(?:\|([^+@]+))?((?:\+[^+@]+)*)(?:@(\d{4})(?: (.+))?)?$/.exec(row)!;
    const items = [canonical, further].flatMap((written) => written?.split('、') ?? []);
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

/** A number for two units that few others have. */
const pairOf = (text: string, at: number): number => (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & 0xffff;

export function enumerations(id: string, note: string, sets: readonly Enumeration[]): Rule {
  const tables = lazy(() => {
    /** Items by their first two units. */
    const byHead = new Map<string, { item: string; set: Enumeration }[]>();
    /** Which first two units an item may have: most of a text is passed over by them alone. */
    const pairs = new Uint8Array(0x10000);
    for (const each of sets) {
      const set = { ...each, items: each.items.map(fold), tails: each.tails.map(fold) };
      for (const item of set.items) {
        const head = item.slice(0, 2);
        const others = byHead.get(head);
        if (others) others.push({ item, set });
        else byHead.set(head, [{ item, set }]);
        pairs[pairOf(item, 0)] = 1;
      }
    }
    return { byHead, pairs };
  });
  return {
    id,
    note,
    *find({ folded }): Iterable<Hit> {
      const { byHead, pairs } = tables();
      for (let start = 0; start + 1 < folded.length; start++) {
        if (pairs[pairOf(folded, start)] === 0) continue;
        const candidates = byHead.get(folded.slice(start, start + 2));
        if (candidates === undefined) continue;
        for (const { item, set } of candidates) {
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
