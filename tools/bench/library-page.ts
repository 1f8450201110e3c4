/** Runs inside a page of the benchmark: a library of made articles, written and read by the code that is shipped. */
import { Dexie } from 'dexie';
import { digest } from '../../lib/library/digest';
import { lettersIn, lettersOf } from '../../lib/library/letters';
import { openLibrary } from '../../lib/library/library';
import { rehearse, search } from '../../lib/library/search';
import { bodyOf, CHANGES, made, randomOf, textOf, unlike, word } from './library-made';

const NAME = 'bench';
const NEWEST = { sort: 'clippedAt', descending: true } as const;
/** Hits that a reader sees first. */
const PAGE = 50;
/** Articles that no segment of the index holds yet: of more, the next settling would take them in. */
const WAITING = 31;
/** Hits that are compared with those of a scan. */
const MOST = 2000;

const library = openLibrary(digest, NAME);
const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};

/** Words of 2, 4, 6 and 8 letters as they stand in articles, frequent words, and some that stand nowhere. */
const phrasesOf = (size: number, count: number): string[] => {
  const random = randomOf(size);
  return Array.from({ length: count }, (_, at) => {
    if (at % 8 === 6) return lettersIn(word(Math.floor(random() * 200)));
    if (at % 8 === 7) return lettersIn([20_000, 20_000, 20].map((most) => word(Math.floor(random() * most))).join(''));
    const length = 2 + 2 * (at % 4);
    const lines = textOf(Math.floor(random() * size))
      .split('\n')
      .map(lettersIn);
    const long = lines.filter((line) => line.length > length);
    const letters = long[Math.floor(random() * long.length)]!;
    const start = Math.floor(random() * (letters.length - length));
    return letters.slice(start, start + length);
  });
};

export const bench = {
  phrases: phrasesOf,
  count: () => library.count(),
  /** Adds articles up to a size, as an import does, and indexes all but the last few; answers the time of each (ms). */
  async grow(size: number): Promise<{ write: number; index: number }> {
    const add = async (from: number, to: number): Promise<number> => {
      let time = 0;
      for (let at = from; at < to; at += 500) {
        const records = await Promise.all(
          Array.from({ length: Math.min(500, to - at) }, (_, index) => made(at + index)),
        );
        time += await timed(() => library.merge(records, []));
      }
      return time;
    };
    const write = await add(await library.count(), size - WAITING);
    const index = await timed(() => library.settle());
    return { write: write + (await add(await library.count(), size)), index };
  },
  /** Every record read, its text searched for one phrase as it stands. */
  scan: (phrase: string) =>
    timed(async () => {
      let found = 0;
      for await (const batch of library.eachRecord(500))
        for (const { article } of batch) if (article.text!.includes(phrase)) found++;
      return found;
    }),
  /** Until the first page of hits in order is known. */
  async first(phrase: string): Promise<number> {
    let hits = 0;
    return timed(async () => {
      for await (const batch of search(library, phrase, NEWEST)) {
        hits += batch.ids.length;
        if (hits >= PAGE) return;
      }
    });
  },
  /** Opens the database. */
  open: () => timed(() => library.sequence()),
  /** Phrases whose first hits are not those that reading every text gives, in the same order, and the time they took (ms). */
  async misses(phrases: readonly string[]): Promise<{ wrong: string[]; times: number[] }> {
    const held = phrases.map(() => new Set<string>());
    for await (const batch of library.eachRecord(500))
      for (const { articleId, article } of batch) {
        const { letters } = lettersOf(article.text!);
        for (const [at, phrase] of phrases.entries()) if (letters.includes(phrase)) held[at]!.add(articleId);
      }
    const order = await library.order(NEWEST);
    const wrong: string[] = [];
    const times: number[] = [];
    for (const [at, phrase] of phrases.entries()) {
      const found: string[] = [];
      times.push(
        await timed(async () => {
          for await (const { ids } of search(library, phrase, NEWEST)) {
            found.push(...ids);
            if (found.length >= MOST) break;
          }
        }),
      );
      const hits = order.filter((id) => held[at]!.has(id)).slice(0, MOST);
      if (found.slice(0, MOST).join() !== hits.join()) wrong.push(phrase);
    }
    return { wrong, times };
  },
  /** Bytes of the texts (UTF-8) and of the index. */
  async bytes(): Promise<{ text: number; index: number }> {
    let [text, index] = [0, 0];
    const encoder = new TextEncoder();
    for await (const batch of library.eachRecord(500))
      for (const { article } of batch) text += encoder.encode(article.text!).length;
    const tables = await new Dexie(NAME).open();
    await tables.table('buckets').each(({ bytes }: { bytes: Uint8Array }) => {
      index += bytes.length;
    });
    await tables.table('pending').each(({ grams }: { grams: Uint32Array }) => {
      index += grams.byteLength;
    });
    tables.close();
    return { text, index };
  },
  /** One more article kept with everything that belongs to it, and the same record put into a bare table, in turn (ms). */
  async clips(from: number, count: number): Promise<{ ours: number[]; bare: number[] }> {
    const plain = new Dexie('bench-bare', { chromeTransactionDurability: 'strict' });
    plain.version(1).stores({ records: 'articleId' });
    const [ours, bare]: [number[], number[]] = [[], []];
    const ids: string[] = [];
    for (let at = 0; at < count; at++) {
      const { articleId, versions: _, rows: __, sameAs: ___, ...version } = await made(from + at);
      ids.push(articleId);
      bare.push(await timed(() => plain.table('records').put({ articleId, ...version })));
      ours.push(await timed(() => library.save(articleId, version)));
    }
    await library.trash(ids, new Date().toISOString());
    await library.remove(ids);
    await plain.delete();
    return { ours, bare };
  },
  /** The ids of the newest, and the rows of a page of them. */
  rows: () =>
    timed(async () => {
      for await (const { ids } of search(library, '', NEWEST)) return library.listings(ids.slice(0, PAGE));
    }),
  /** What the page of the library does when it is opened: first rows, filters, what the index needs, and then its rehearsal. */
  async opened(): Promise<void> {
    await bench.rows();
    const unwatch = await new Promise<() => void>((told) => {
      const stop = library.watchIndex(() => told(() => stop()));
    });
    await library.facets(null, 100);
    unwatch();
    await rehearse(library, NEWEST);
  },
  /** Articles with the same or nearly the same text as one that lost its second half; throws where that one is not found. */
  async reprints(index: number): Promise<number> {
    const { articleId, article } = await made(index);
    const half = { text: article.text!.slice(0, article.text!.length / 2), bodyStart: article.bodyStart };
    let found: Awaited<ReturnType<typeof library.reprints>> = [];
    const time = await timed(async () => {
      found = await library.reprints({ articleId: '', textKey: '', article: half });
    });
    if (!found.some(({ listing }) => listing.articleId === articleId)) throw new Error(`not found: ${index}`);
    return time;
  },
  /** Of articles changed in one way, how many are found, and how many others are found for them. */
  async recall(change: string, indices: readonly number[]): Promise<{ found: number; others: number }> {
    let [hits, others] = [0, 0];
    for (const index of indices) {
      const { articleId } = await made(index);
      const text = (CHANGES[change] ?? unlike)(bodyOf(index), index);
      const found = await library.reprints({ articleId: '', textKey: '', article: { text, bodyStart: 0 } });
      const hit = found.some(({ listing }) => listing.articleId === articleId);
      hits += Number(hit);
      others += found.length - Number(hit);
    }
    return { found: hits, others };
  },
  /** All articles that share a text with others. */
  clusters: () => timed(() => library.clusters()),
  facets: () => timed(() => library.facets(null, 100)),
  /** The keys of all articles and nothing else, from a table that has a row of each listing. */
  async keys(): Promise<number> {
    const plain = new Dexie('bench-keys');
    plain.version(1).stores({ listings: 'articleId' });
    const listings = plain.table('listings');
    if ((await listings.count()) !== (await library.count())) {
      await listings.clear();
      for await (const batch of library.eachListing()) await listings.bulkPut(batch);
    }
    const time = await timed(() => listings.toCollection().primaryKeys());
    plain.close();
    return time;
  },
  /** In how many articles a phrase stands that very many have, and since when. */
  seen: () => timed(() => library.seen('第0号提法')),
};
