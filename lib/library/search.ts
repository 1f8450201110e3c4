/** Finds articles by what they say: script-, width-, case- and punctuation-blind, any substring. */
import type { ArticleRecord } from '../capture/record';
import type { Numbered } from './index-rows';
import { lettersIn } from './letters';
import type { Library } from './library';
import { type Lookup, MAY, NO } from './lookup';
import { isId, meets } from './meets';
import { textIn } from './pending';
import { parseQuery, type Query } from './query';
import type { Order } from './sort-keys';
import type { Listing } from './tables';
import { holds, type Words, wordsOf } from './words';

/** Articles that a search found, in the order asked for: their ids and, unless everything was asked for, their numbers. */
export interface Batch {
  ids: string[];
  docs: number[] | null;
}

const batchOf = (articles: readonly Numbered[]): Batch => ({
  ids: articles.map(({ articleId }) => articleId),
  docs: articles.map(({ doc }) => doc),
});

/** Texts that are read at once, while those before them are compared. */
const TEXTS = 16;
/** Candidates whose ids are read at once. */
const IDS = { first: 64, most: 1000 };

/** The articles in order that may match. Of very many the first are met soonest by going through all in order. */
async function* candidates(
  library: Library,
  { states, docs, ordered }: Lookup,
  order: Order,
  fields: Query['fields'],
): AsyncGenerator<Numbered[]> {
  const fits = (listing: Listing): boolean => meets(listing, fields);
  if (!ordered) {
    for await (const articles of library.eachInOrder(order)) {
      const may = articles.filter(({ doc }) => states[doc] !== NO);
      if (fields.length === 0) yield may;
      else yield* library.fitting(may, fits);
    }
    return;
  }
  // An article that was clipped since the index was asked comes with the search that its change starts.
  if (fields.length > 0) return yield* library.fitting(await library.numbers(docs), fits);
  for (let from = 0, size = IDS.first; from < docs.length; from += size, size = Math.min(2 * size, IDS.most))
    yield await library.numbers(docs.slice(from, from + size));
}

/** Of articles in order, those whose text holds what the query wants; a text is read only where the index cannot tell. */
async function* verified(
  library: Library,
  articles: readonly Numbered[],
  { states }: Pick<Lookup, 'states'>,
  words: Words,
): AsyncGenerator<Batch> {
  const known = ({ doc }: Numbered): boolean => states[doc] === MAY && !words.long;
  if (articles.every(known)) return yield batchOf(articles);
  const parts = Array.from({ length: Math.ceil(articles.length / TEXTS) }, (_, at) =>
    articles.slice(at * TEXTS, (at + 1) * TEXTS),
  );
  const read = (part: readonly Numbered[] = []): Promise<ArticleRecord[]> => {
    const unsure = part.filter((one) => !known(one)).map(({ articleId }) => articleId);
    const records = unsure.length === 0 ? Promise.resolve([]) : library.records(unsure);
    // A search that was stopped never comes to await it.
    records.catch(() => {});
    return records;
  };
  let next = read(parts[0]);
  for (const [at, part] of parts.entries()) {
    const records = await next;
    next = read(parts[at + 1]);
    const fine = new Set(part.filter(known).map(({ articleId }) => articleId));
    for (const record of records) if (holds(textIn(record), words)) fine.add(record.articleId);
    yield batchOf(part.filter(({ articleId }) => fine.has(articleId)));
  }
}

/** A query whose addresses are the identities of articles, as clipping makes them: so all versions of a page are found by each address of it. */
const located = async (library: Library, query: Query): Promise<Query> => {
  const fields = query.fields.map(async (one) =>
    one.field === 'url' ? { ...one, value: (await library.idAt(one.value)) ?? one.value } : one,
  );
  return { ...query, fields: await Promise.all(fields) };
};

/** Nothing is known of any text. */
const UNREAD = { states: new Uint8Array() };

/** Everything that a query finds, the first ones soon. Aborts with the signal's reason. */
export async function* search(
  library: Library,
  text: string,
  order: Order,
  signal?: AbortSignal,
): AsyncGenerator<Batch> {
  const query = await located(library, parseQuery(text));
  const words = wordsOf(query);
  if (words === null) return;
  const [address, other] = query.fields.filter(({ field, not }) => field === 'url' && !not);
  if (address && !other && isId(address.value)) {
    const listing = await library.listing(address.value);
    signal?.throwIfAborted();
    if (listing && meets(listing, query.fields)) yield* verified(library, [listing], UNREAD, words);
    return;
  }
  if (words.wanted.length === 0 && words.unwanted.length === 0) {
    const fits = (listing: Listing): boolean => meets(listing, query.fields);
    for await (const articles of library.eachInOrder(order)) {
      signal?.throwIfAborted();
      if (query.fields.length === 0) yield { ...batchOf(articles), docs: null };
      else
        for await (const batch of library.fitting(articles, fits)) {
          signal?.throwIfAborted();
          yield batchOf(batch);
        }
    }
    return;
  }
  const lookup = await library.lookUp(words.wanted, words.unwanted, order);
  // Where that cannot be written (a full disk), the next search tries again; this one reads the texts.
  await library.condemn(lookup.damaged).catch(() => {});
  for await (const batch of candidates(library, lookup, order, query.fields)) {
    signal?.throwIfAborted();
    for await (const found of verified(library, batch, lookup, words)) {
      signal?.throwIfAborted();
      if (found.ids.length > 0) yield found;
    }
  }
}

/** Letters of a title that are searched for before anybody asks: those that the index answers alone, and those that need the texts. */
const REHEARSED = [2, 6];

/** Searches for what is surely there: afterwards the first search of a person finds code that has run and files that are open. */
export const rehearse = async (library: Library, order: Order): Promise<void> => {
  const [id = ''] = await library.order(order, 1);
  const title = lettersIn((await library.listing(id))?.title ?? '');
  for (const length of REHEARSED) for await (const _ of search(library, title.slice(0, length), order)) break;
};

/** All of it at once. */
export const searchAll = async (...asked: Parameters<typeof search>): Promise<string[]> => {
  const ids: string[] = [];
  for await (const batch of search(...asked)) for (const id of batch.ids) ids.push(id);
  return ids;
};
