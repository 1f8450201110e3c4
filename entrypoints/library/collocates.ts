/** Reads what the collocates of a search are counted from: its corpus once, then the articles with the searched words. */
import type { ArticleRecord } from '../../lib/capture/record';
import { countArticle, createCollocates, newVocabulary, type Vocabulary } from '../../lib/insight/collocates';
import { createJoins, type Joins, paragraphsAt, type Worded, wordsOf } from '../../lib/insight/words';
import { parseQuery, withoutTerms } from '../../lib/library/query';
import { searchAll } from '../../lib/library/search';
import { placesOf } from '../../lib/library/words';
import { fold } from '../../lib/text/fold';
import { marked } from './marked';
import { eachRecord, library, type Progress } from './reads';

/** Articles from which it is learnt what is one word: those clipped last. */
const SAMPLE = 2000;
const ORDER = { sort: 'clippedAt', descending: true } as const;

interface Corpus {
  /** The last change of the library that it knows of. */
  seq: number;
  /** What chooses its articles; empty for all. */
  query: string;
  joins: Joins;
  vocabulary: Vocabulary;
}
/** The last one: another search of the same articles need not count them again. */
let held: Corpus | undefined;

export const worded = (record: ArticleRecord): Worded => ({
  text: record.article.text ?? '',
  mentions: marked(record, record.rows).mentions.filter(({ standing }) => standing !== 'rejected'),
});

const learn = async (progress: Progress, signal: AbortSignal): Promise<Joins> => {
  const { add, joins } = createJoins();
  const ids = await library.order(ORDER, SAMPLE);
  await eachRecord(({ textKey, article }) => add(textKey, fold(article.text ?? '')), progress, signal, ids);
  return joins();
};

const corpusOf = async (query: string, seq: number, progress: Progress, signal: AbortSignal): Promise<Corpus> => {
  if (held?.seq === seq && held.query === query) return held;
  const joins = held?.seq === seq ? held.joins : await learn(progress, signal);
  const vocabulary = newVocabulary();
  const ids = query === '' ? null : await searchAll(library, query, ORDER, signal);
  await eachRecord((record) => countArticle(vocabulary, wordsOf(worded(record), joins)), progress, signal, ids);
  held = { seq, query, joins, vocabulary };
  return held;
};

/** What stands near the words of a query, in the articles that it finds, against all articles that the rest of it chooses. */
export const collocation = async (
  query: string,
  seq: number,
  findAll: (signal: AbortSignal) => Promise<string[]>,
  progress: Progress,
  signal: AbortSignal,
) => {
  const corpus = await corpusOf(withoutTerms(query), seq, progress, signal);
  const { joins, vocabulary } = corpus;
  const terms = parseQuery(query).terms.flat();
  const { add, rows } = createCollocates(vocabulary);
  const take = (record: ArticleRecord): void => {
    const article = worded(record);
    const places = placesOf(article.text, terms);
    for (const part of paragraphsAt(article.text, places))
      add(record.textKey, article.text, wordsOf(article, joins, [], part), wordsOf(article, joins, places, part));
  };
  await eachRecord(take, progress, signal, await findAll(signal));
  return { query, joins, scope: corpus.query, articles: vocabulary.articles, rows };
};

export type Collocates = Awaited<ReturnType<typeof collocation>>;
