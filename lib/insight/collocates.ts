/**
 * What stands near the searched words (the nodes) more often than it stands elsewhere. Words are counted within a span of so many to the
 * left and right, in the same paragraph; each once, with the node that is nearest. How many there would be by chance follows from
 * a corpus: the share of the word among all its words, nodes left out, times the words that stand within the span (Evert 2008).
 */
import { logLikelihood, SIGNIFICANT } from './likelihood';
import { type Away, distances, type Reach, sideOf } from './nearby';
import type { Word } from './words';

export interface CollocateRow {
  key: string;
  /** As it is written most often near the nodes; a listed phrase in its canonical form. */
  word: string;
  left: number;
  right: number;
  /** Both sides together. */
  near: number;
  /** By chance. */
  expected: number;
  /** In the corpus, near or not. */
  everywhere: number;
  /** Texts in which it is near; those that are the same letter by letter are one. */
  texts: number;
  logDice: number;
  logLikelihood: number;
}

export interface Collocation {
  /** Places of the searched words. */
  nodes: number;
  /** Words of the corpus, nodes left out. */
  words: number;
  /** Those that stand near at least `least` times and significantly more often than by chance, strongest logDice first. */
  rows: CollocateRow[];
}

/** Rychlý 2008: 14 where neither stands without the other, one less for each half; the same in a corpus of any size. */
export const logDice = (both: number, a: number, b: number): number => 14 + Math.log2((2 * both) / (a + b));

/** The words of a corpus, counted. */
export interface Vocabulary {
  articles: number;
  words: number;
  counts: Map<string, number>;
}

export const newVocabulary = (): Vocabulary => ({ articles: 0, words: 0, counts: new Map() });

const count = (into: Omit<Vocabulary, 'articles'>, paragraphs: readonly (readonly Word[])[], by: 1 | -1): void => {
  for (const words of paragraphs) {
    for (const { key, node } of words) {
      if (node) continue;
      into.words += by;
      into.counts.set(key, (into.counts.get(key) ?? 0) + by);
    }
  }
};

export const countArticle = (into: Vocabulary, paragraphs: readonly (readonly Word[])[]): void => {
  into.articles++;
  count(into, paragraphs, 1);
};

interface Met {
  /** Where it is near a node, in which text. */
  places: (Away & { text: number })[];
  /** How often it is written in which way. */
  forms: Map<string, number>;
}

export const createCollocates = (corpus: Vocabulary) => {
  /** What the nodes change in the counts of the corpus: they cut words and listed phrases, and are left out themselves. */
  const changed = { words: 0, counts: new Map<string, number>() };
  const met = new Map<string, Met>();
  const texts = new Map<string, number>();
  let nodes = 0;
  return {
    /** A part of an article of the corpus in which there are nodes: its words as they were counted there, and as the nodes cut them. */
    add(cluster: string, text: string, whole: readonly (readonly Word[])[], cut: readonly (readonly Word[])[]): void {
      count(changed, whole, -1);
      count(changed, cut, 1);
      const number = texts.get(cluster) ?? texts.size;
      texts.set(cluster, number);
      for (const words of cut) {
        const away = distances(words);
        for (const [at, { key, node, formula, start, end }] of words.entries()) {
          if (node) nodes++;
          const { before, after } = away[at]!;
          if (before === 0 && after === 0) continue;
          const one: Met = met.get(key) ?? { places: [], forms: new Map() };
          met.set(key, one);
          one.places.push({ text: number, before, after });
          const form = formula ?? text.slice(start, end);
          one.forms.set(form, (one.forms.get(form) ?? 0) + 1);
        }
      }
    },
    rows(reach: Reach, least = 2): Collocation {
      const words = corpus.words + changed.words;
      const sides = [...met].map(([key, { places, forms }]) => {
        const near = { left: 0, right: 0 };
        const within = new Set<number>();
        for (const place of places) {
          const side = sideOf(place, reach);
          if (side === null) continue;
          near[side]++;
          within.add(place.text);
        }
        return { key, forms, ...near, near: near.left + near.right, texts: within.size };
      });
      const span = sides.reduce((sum, { near }) => sum + near, 0);
      const rows = sides.flatMap(({ key, forms, left, right, near, texts }) => {
        // What was clipped between the two countings is in one of them: never more near than there are.
        const everywhere = Math.max(near, (corpus.counts.get(key) ?? 0) + (changed.counts.get(key) ?? 0));
        const expected = (span * everywhere) / words;
        if (near < least || near <= expected) return [];
        const elsewhere = Math.max(0, words - span - everywhere + near);
        const likelihood = logLikelihood(near, span - near, everywhere - near, elsewhere);
        // Else words that are everywhere (的, 和) are near everything, too.
        if (likelihood < SIGNIFICANT) return [];
        const [word] = [...forms].reduce((most, form) => (form[1] > most[1] ? form : most));
        return {
          ...{ key, word, left, right, near, expected, everywhere, texts },
          // A node may have the word on both sides: it stands with it once.
          logDice: logDice(Math.min(near, nodes), nodes, everywhere),
          logLikelihood: likelihood,
        };
      });
      return { nodes, words, rows: rows.sort((a, b) => b.logDice - a.logDice || (a.key < b.key ? -1 : 1)) };
    },
  };
};
