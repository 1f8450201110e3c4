/**
 * Recurring phrases that no pack knows. Three passes over the same passages, in bounded memory: short strings are counted in a
 * sketch, long ones only where all their short ones recur, and what is left is counted exactly with its neighbours.
 * A phrase is a candidate if it recurs in several articles, if its parts keep together (pointwise mutual information at its weakest
 * joint) and if it is free at both ends (entropy of what stands beside it: Harris 1955 on segment boundaries).
 */
import { type Candidate, type Entry, judge, LIMITS, type Limits, newEntry } from './candidates';
import { inNamingPlace } from './naming-place';
import { headAt, quotations, type ReadPassage, stretches } from './passage';
import { createSketch, SEEDS, step1, step2 } from './sketch';

export interface DiscoveryPassage extends ReadPassage {
  articleId: string;
  /** Reprints of one text are one witness. */
  cluster: string;
}

export interface Discovery {
  readonly passes: 3;
  /** Every passage, in every pass. */
  add(passage: DiscoveryPassage): void;
  /** Ends a pass. */
  next(): void;
  /** After the third pass: best first. */
  candidates(): Candidate[];
}

const SHORT = 4;
const CONTEXT = 24;

export const createDiscovery = (given: Partial<Limits> = {}): Discovery => {
  const limits = { ...LIMITS, ...given };
  const short = createSketch(limits.bits);
  const long = createSketch(limits.bits);
  const single = new Uint32Array(0x10000);
  const entries = new Map<string, Entry>();
  let least = limits.least;
  let total = 0;
  let pass = 1;
  let met = new Set<string>();

  const estimate = (text: string): number => {
    if (text.length === 1) return single[text.charCodeAt(0)]!;
    let [a, b] = SEEDS as readonly [number, number];
    for (let at = 0; at < text.length; at++) {
      a = step1(a, text.charCodeAt(at));
      b = step2(b, text.charCodeAt(at));
    }
    return (text.length <= SHORT ? short : long).estimate(a, b);
  };

  /** How far every four code units from `start` recur: a longer string can only recur inside that. */
  const reach = (folded: string, start: number, end: number): number => {
    let at = start;
    while (at + SHORT <= end && estimate(folded.slice(at, at + SHORT)) >= least) at++;
    return at === start ? start : at + SHORT - 1;
  };

  const grams = (folded: string, start: number, end: number, from: number, to: number, into: typeof short): void => {
    let [a, b] = SEEDS as readonly [number, number];
    for (let at = start; at < Math.min(end, start + to); at++) {
      a = step1(a, folded.charCodeAt(at));
      b = step2(b, folded.charCodeAt(at));
      if (at - start + 1 >= from) into.add(a, b);
    }
  };

  const weakestJoint = (phrase: string, count: number): number => {
    let weakest = Number.POSITIVE_INFINITY;
    for (let at = 1; at < phrase.length; at++) {
      const parts = estimate(phrase.slice(0, at)) * estimate(phrase.slice(at));
      weakest = Math.min(weakest, Math.log2((count * total) / Math.max(1, parts)));
    }
    return weakest;
  };

  const note = (passage: DiscoveryPassage, start: number, end: number, quoted: boolean): void => {
    const phrase = passage.folded.slice(start, end);
    let entry = entries.get(phrase);
    if (entry === undefined) {
      if (entries.size >= limits.entries) prune();
      const surface = passage.text.slice(start, end);
      entry = newEntry(surface);
      entries.set(phrase, entry);
    }
    if (quoted) entry.quoted++;
    else tally(entry, passage, start, end);
    const head = headAt(passage.folded, quoted ? end + 1 : end);
    if (head !== undefined) entry.heads.set(head, (entry.heads.get(head) ?? 0) + 1);
    if (entry.last === passage.articleId) return;
    entry.last = passage.articleId;
    entry.articles++;
    if (entry.contexts.length < limits.contexts) {
      const [from, to] = [Math.max(0, start - CONTEXT), Math.min(passage.text.length, end + CONTEXT)];
      const { articleId, text } = passage;
      const [before, words, after] = [text.slice(from, start), text.slice(start, end), text.slice(end, to)];
      entry.contexts.push({ articleId, start, before, words, after });
    }
  };

  /** Out of room: what is seen in one article so far goes, and then the threshold rises; that of quoted names is of articles, and one lower. */
  const prune = (): void => {
    for (const [phrase, entry] of entries) if (entry.articles < 2) entries.delete(phrase);
    while (entries.size >= limits.entries) {
      least++;
      for (const [phrase, entry] of entries)
        if (entry.quoted > 0 ? entry.articles < least - 1 : estimate(phrase) < least) entries.delete(phrase);
      if (least > 0xffff) entries.clear();
    }
  };
  return {
    passes: 3,
    add(passage) {
      if (met.has(passage.cluster)) return;
      met.add(passage.cluster);
      const { folded } = passage;
      for (const { start, end } of stretches(passage)) {
        for (let at = start; at < end; at++) {
          if (pass === 1) {
            single[folded.charCodeAt(at)]!++;
            total++;
            grams(folded, at, end, 2, SHORT, short);
            continue;
          }
          const limit = Math.min(reach(folded, at, end), at + limits.longest);
          if (pass === 2) {
            grams(folded, at, limit, SHORT + 1, limits.longest, long);
            continue;
          }
          for (let to = at + limits.shortest; to <= Math.max(limit, Math.min(end, at + SHORT - 1)); to++) {
            const phrase = folded.slice(at, to);
            const count = estimate(phrase);
            if (count < least) break;
            if (weakestJoint(phrase, count) >= limits.cohesion) note(passage, at, to, false);
          }
        }
      }
      if (pass === 3) for (const { start, end } of quotations(passage)) note(passage, start, end, true);
    },
    next() {
      pass++;
      met = new Set();
    },
    candidates: () => judge(entries, weakestJoint, limits),
  };
};

/** Counts an occurrence with what stands beside it; the edge of a stretch is a free end. */
const tally = (entry: Entry, passage: ReadPassage, start: number, end: number): void => {
  entry.count++;
  if (inNamingPlace(passage.folded, start, end)) entry.named++;
  for (const [side, code] of [passage.folded[start - 1], passage.folded[end]].entries()) {
    const beside = side === 0 ? entry.left : entry.right;
    if (code === undefined || !/[\p{L}\p{N}]/u.test(code)) entry.edges[side as 0 | 1]++;
    else beside.set(code, (beside.get(code) ?? 0) + 1);
  }
};
