/** From counted strings to ranked candidates: boundaries, substrings, score. */
import { logLikelihood } from './likelihood';
import { isPlain } from './plain';

export interface Limits {
  /** A candidate occurs in at least this many articles (2 where it stands in quotation marks). */
  least: number;
  /** Code units. */
  shortest: number;
  longest: number;
  /** Bits of pointwise mutual information at the weakest joint. */
  cohesion: number;
  /** Bits of entropy at the less free end. */
  freedom: number;
  /** Each of two sketches takes 4 × 2^bits bytes. */
  bits: number;
  /** Strings counted exactly at a time. */
  entries: number;
  contexts: number;
}

export const LIMITS: Limits = {
  least: 3,
  shortest: 3,
  longest: 12,
  cohesion: 5,
  freedom: 1,
  bits: 22,
  entries: 60_000,
  contexts: 5,
};

export interface Context {
  articleId: string;
  /** Where the words begin in the text (UTF-16). */
  start: number;
  before: string;
  words: string;
  after: string;
}

export interface Entry {
  surface: string;
  count: number;
  articles: number;
  last: string;
  left: Map<string, number>;
  right: Map<string, number>;
  /** Occurrences with a free end before, after. */
  edges: [number, number];
  quoted: number;
  /** Of the occurrences, those in a naming place. */
  named: number;
  heads: Map<string, number>;
  contexts: Context[];
}

export const newEntry = (surface: string): Entry => ({
  surface,
  count: 0,
  articles: 0,
  last: '',
  left: new Map(),
  right: new Map(),
  edges: [0, 0],
  quoted: 0,
  named: 0,
  heads: new Map(),
  contexts: [],
});

export interface Candidate {
  phrase: string;
  /** What it looks like: a mechanism where a head noun follows it, else a slogan. */
  kind: string;
  type: string;
  articles: number;
  occurrences: number;
  quoted: number;
  /** Occurrences where the text makes a name of it; of plain words those in quotation marks. */
  named: number;
  /** Bits; see `Limits`. A phrase seen only in quotation marks has neither: the marks bound it. */
  cohesion?: number;
  freedom?: number;
  /** Log-likelihood; see `scored`. */
  score: number;
  contexts: Context[];
}

/** No phrase begins or ends with these, unless quotation marks say so. */
export const NO_START = new Set('的了和与及或等们着个是年月日后时中上下里地得所');
export const NO_END = new Set('的了和与及或在是为对将把被从以也都就而其该这那并着向于由到第各每让使');

/** Bits of entropy of what stands beside a string; every free end is a neighbour of its own. */
export const entropy = (beside: ReadonlyMap<string, number>, edges: number): number => {
  let total = edges;
  for (const count of beside.values()) total += count;
  if (total === 0) return 0;
  let bits = (edges / total) * Math.log2(total);
  for (const count of beside.values()) bits -= (count / total) * Math.log2(count / total);
  return bits;
};

/**
 * How surely it is a name: the log-likelihood with which it stands in naming places more than the candidates do on the whole, and 0 where it
 * does not. An article counts once, by the share of its occurrences, as they are one witness; so a word of the genre that is
 * everywhere gains nothing by it.
 */
const scored = <T extends Candidate>(all: readonly T[]): T[] => {
  const namedIn = ({ articles, named, occurrences }: T): number => (articles * named) / occurrences;
  let [of, namings] = [0, 0];
  for (const one of all) {
    of += one.articles;
    namings += namedIn(one);
  }
  return all.map((one) => {
    const named = namedIn(one);
    const score = logLikelihood(named, one.articles - named, namings - named, of - one.articles - namings + named);
    return { ...one, score: named * of > namings * one.articles ? score : 0 };
  });
};

/** Keeps what is free and bounded, drops what nearly always stands inside something longer, ranks the rest. */
export const judge = (
  entries: ReadonlyMap<string, Entry>,
  cohesion: (phrase: string, count: number) => number,
  limits: Limits,
): Candidate[] => {
  const kept: (Candidate & { folded: string; plain: boolean })[] = [];
  for (const [folded, entry] of entries) {
    const freedom = Math.min(entropy(entry.left, entry.edges[0]), entropy(entry.right, entry.edges[1]));
    const bounded = !NO_START.has(folded[0]!) && !NO_END.has(folded.at(-1)!) && !/^\d|^[\d年月日]+$/.test(folded);
    const free = bounded && entry.count > 0 && entry.articles >= limits.least && freedom >= limits.freedom;
    const named = entry.quoted >= 2 && entry.articles >= 2;
    if (!free && !named) continue;
    const occurrences = Math.max(entry.count, entry.quoted);
    const [type, headed] = [...entry.heads].reduce((best, head) => (head[1] > best[1] ? head : best), ['', 0]);
    const mechanism = headed >= occurrences / 3;
    const plain = isPlain(folded);
    kept.push({
      folded,
      plain,
      phrase: entry.surface,
      kind: mechanism ? 'mechanism' : 'slogan',
      type: mechanism ? type : 'motto',
      articles: entry.articles,
      occurrences,
      quoted: entry.quoted,
      named: plain ? entry.quoted : Math.max(entry.named, entry.quoted),
      ...(entry.count > 0 ? { cohesion: cohesion(folded, entry.count), freedom } : {}),
      score: 0,
      contexts: entry.contexts,
    });
  }
  kept.sort((a, b) => b.folded.length - a.folded.length || b.occurrences - a.occurrences);
  const inside = new Map<string, number>();
  const whole = kept.filter(({ folded, occurrences }) => {
    if ((inside.get(folded) ?? 0) >= occurrences * 0.7) return false;
    for (let from = 0; from < folded.length; from++) {
      for (let to = from + 2; to <= folded.length; to++) {
        const part = folded.slice(from, to);
        inside.set(part, Math.max(inside.get(part) ?? 0, occurrences));
      }
    }
    return true;
  });
  return scored(whole)
    .sort(
      (a, b) =>
        b.score - a.score ||
        Number(a.plain) - Number(b.plain) ||
        (b.cohesion ?? 0) - (a.cohesion ?? 0) ||
        b.folded.length - a.folded.length ||
        (a.phrase < b.phrase ? -1 : 1),
    )
    .map(({ folded: _, plain: __, ...candidate }) => candidate);
};
