/** What all rules of some packs look for, found in one pass over a text: listed phrases, and words without which an expression cannot match. */
import { lazy } from '../text/once';
import { endOf, NEWLINE, SEPARATOR } from './classes';
import { scan } from './matcher';
import type { Needs } from './parts';
import { rulesOf, type Table } from './table';
import type { Found, Pack, Rule, Stretch } from './types';

export type Lexicon = (folded: string) => Found;

/** A search with how it is looked up: a list of its hits grows by triples for listed phrases, else by starts. */
interface Search {
  first: number;
  /** Of a rule's listed phrases. */
  listed: (() => readonly string[]) | undefined;
}

type Reach = Pick<Needs, 'reach' | 'most'>;

/** From places of words, in order, where what holds one of them may begin. */
function stretchesAround(places: readonly number[], { reach, most }: Reach): Stretch[] {
  const stretches: Stretch[] = [];
  for (const place of places) {
    const start = Math.max(0, place - reach);
    const last = stretches.at(-1);
    const end = place + 1;
    if (last && start <= last.end) {
      last.end = end;
      last.read = end + most;
    } else stretches.push({ start, end, read: end + most });
  }
  return stretches;
}

function load(packs: readonly Pack[], table: Table): Lexicon {
  const { layout, sizes, shorter, same, counts } = table;
  const { all: classes } = layout;
  const searches: Search[] = [];
  const searchOf = new Uint16Array(sizes.length);
  const listedOf = new Map<string, number>();
  const expressionOf = new Map<RegExp, number>();
  let first = 0;
  const add = (listed?: () => readonly string[]): number => {
    const search = searches.length;
    searches.push({ first, listed: listed && lazy(listed) });
    searchOf.fill(search, first, first + counts[search]!);
    first += counts[search]!;
    return search;
  };
  /** Of a rule that names any, all its searches but those of words, which follow those of heads. */
  const searchesOf = new Map<Rule, readonly number[]>();
  for (const rule of rulesOf(packs)) {
    const { id, listed, expressions = [] } = rule;
    const own: number[] = [];
    if (listed) {
      listedOf.set(id, add(listed));
      own.push(listedOf.get(id)!);
    }
    for (const expression of expressions) {
      expressionOf.set(expression, add());
      own.push(add() - 1);
    }
    if (own.length > 0) searchesOf.set(rule, own);
  }
  /** Searches by the unit that is a head of theirs. */
  const byUnit = new Map<number, number[]>();
  const isUnit = new Uint8Array(0x10000);
  const headed = counts.map((count) => count > 0);
  const mixed: boolean[] = [];
  for (let at = 0; at < table.units.length; at += 2) {
    const [search, unit] = [table.units[at]!, table.units[at + 1]!];
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), search]);
    isUnit[unit] = 1;
    mixed[search] = counts[search]! > 0;
    headed[search] = true;
  }
  const reachOf = new Map<number, Reach>();
  for (let at = 0; at < table.reaches.length; at += 3)
    reachOf.set(table.reaches[at]!, { reach: table.reaches[at + 1]!, most: table.reaches[at + 2]! });

  /** How many units stand at `start` before a mark that a matcher reads past. */
  const clearAt = (folded: string, start: number): number => {
    let at = start;
    for (; at < folded.length; at++) {
      const cls = classes[folded.charCodeAt(at)];
      if (cls === NEWLINE || cls === SEPARATOR) break;
    }
    return at - start;
  };

  return (folded) => {
    const lists = new Array<number[] | undefined>(searches.length).fill(undefined);
    const listOf = (search: number): number[] => (lists[search] ??= []);
    for (let at = 0; at < folded.length; at++) {
      const unit = folded.charCodeAt(at);
      if (isUnit[unit] === 1) for (const search of byUnit.get(unit)!) listOf(search).push(at);
    }
    const hits = scan(layout, folded);
    for (let at = 0; at < hits.length; at += 3) {
      const [start, found] = [hits[at]!, hits[at + 2]!];
      const clear = hits[at + 1]! - start === sizes[found] ? Infinity : clearAt(folded, start);
      for (let phrase = found; phrase >= 0; phrase = shorter[phrase]!) {
        const size = sizes[phrase]!;
        for (let each = phrase; each >= 0; each = same[each]!) {
          const search = searchOf[each]!;
          const { first, listed } = searches[search]!;
          const list = listOf(search);
          if (listed === undefined) {
            // No word holds a mark.
            if (size <= clear && list[list.length - 1] !== start) list.push(start);
          } else if (list[list.length - 3] !== start) {
            // The longest of a rule at each place: the others are shorter, or the same again.
            const end = size <= clear ? start + size : endOf(classes, folded, start, listed()[each - first]!);
            if (end >= 0) list.push(start, end, each - first);
          }
        }
      }
    }
    const missing = (search: number): boolean => headed[search]! && lists[search] === undefined;
    /** Whether no listed phrase, or no match of an expression can be here. */
    const lacks = (search: number): boolean =>
      searches[search]!.listed === undefined ? missing(search) || missing(search + 1) : lists[search] === undefined;
    return {
      listed: (rule) => {
        const search = listedOf.get(rule);
        return search === undefined ? undefined : (lists[search] ?? []);
      },
      starts: (expression) => {
        const search = expressionOf.get(expression);
        if (search === undefined) return undefined;
        if (lacks(search)) return [];
        if (!headed[search]) return undefined;
        // Heads of one unit and longer ones were found one after the other.
        return mixed[search] ? lists[search]!.sort((one, other) => one - other) : lists[search];
      },
      stretches: (expression) => {
        const search = expressionOf.get(expression);
        const around = search === undefined ? undefined : reachOf.get(search + 1);
        return around && stretchesAround(lists[search! + 1] ?? [], around);
      },
      nothing: (rule) => folded === '' || searchesOf.get(rule)?.every(lacks) === true,
    };
  };
}

export function createLexicon(packs: readonly Pack[], made: () => Table): Lexicon {
  let lexicon: Lexicon | undefined;
  return (folded) => {
    lexicon ??= load(packs, made());
    return lexicon(folded);
  };
}
