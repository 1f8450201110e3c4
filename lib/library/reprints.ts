/** Other articles that carry a text, as it is or changed: by the fingerprint first, then by what the texts share. */
import { listingsOf } from './drawers';
import { numbersOf } from './numbered';
import { bodyOf } from './pending';
import { printsOf } from './prints';
import { sameText } from './shared';
import { agreement, likenessOf, packed, runsOf, sketchOf, WORDS, wordsOf } from './sketch';
import type { Database, Listing } from './tables';

/** Fingerprints that agree in a smaller share of their bins are not looked at: docs/library.md says what was measured. */
export const AGREE = 0.2;
/** A reprint has at least this share of the runs of the shorter text. */
export const SHARED = 0.4;
/** Candidates whose texts are read, the most alike first. */
const MOST = 50;

export interface Reprint {
  listing: Listing;
  /** 1: the same letters; below it, twice the shared runs of four letters among those of both texts. */
  likeness: number;
}

/** What is looked for: an article that is kept or not. */
export interface Original {
  articleId: string;
  textKey: string;
  article: { text?: string | undefined; bodyStart: number };
}

/** Numbers of articles whose fingerprints agree, the most alike first. */
const alike = async (db: Database, sketch: Uint8Array): Promise<number[]> => {
  const prints = await printsOf(db);
  const mine = wordsOf(packed(sketch));
  const found: { doc: number; agree: number }[] = [];
  for (const { first, words } of prints)
    for (let from = 0; from < words.length; from += WORDS) {
      const agree = agreement(mine, words, from);
      if (agree >= AGREE) found.push({ doc: first + from / WORDS, agree });
    }
  return found.sort((a, b) => b.agree - a.agree).map(({ doc }) => doc);
};

/** Reprints of an article, the most alike first; those with the same letters are found whatever state the index is in. */
export const reprintsOf = async (db: Database, { articleId, textKey, article }: Original): Promise<Reprint[]> => {
  const same = (await sameText(db, [textKey])).get(textKey)!;
  const found = same.map((listing): Reprint => ({ listing, likeness: 1 }));
  const body = bodyOf(article);
  const docs = body === '' ? [] : await alike(db, sketchOf(body));
  const known = new Set([articleId, ...same.map((one) => one.articleId)]);
  const numbers = await numbersOf(db, docs);
  const ids = numbers.flatMap((one) => (known.has(one.articleId) ? [] : [one.articleId])).slice(0, MOST);
  const [records, listings] = await Promise.all([db.records.bulkGet(ids), listingsOf(db, ids)]);
  const mine = runsOf(body);
  records.forEach((record, at) => {
    const listing = listings[at];
    if (record === undefined || listing === undefined) return;
    const { ofShorter, ofBoth } = likenessOf(mine, runsOf(bodyOf(record.article)));
    // The same runs may stand in another order: only equal letters are the same text.
    if (ofShorter >= SHARED) found.push({ listing, likeness: Math.min(ofBoth, 0.99) });
  });
  return found.filter(({ listing }) => listing.articleId !== articleId).sort((a, b) => b.likeness - a.likeness);
};
