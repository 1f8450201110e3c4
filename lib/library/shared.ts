/** Which articles have the same text: by the numbers made of their text keys, which stand beside what lists are sorted by. */
import { listingsOf } from './drawers';
import { sortPagesIn } from './held-pages';
import { numbersOf } from './numbered';
import { BLOCK, blockOf } from './place';
import { digestKey } from './sort-keys';
import { readBySorts } from './sorts';
import { type Database, type Listing, nextDoc } from './tables';

/** Calls back for the text of every article: its number, and that of the article. */
const eachText = (db: Database, take: (key: number, doc: number) => void): Promise<void> =>
  readBySorts(db, async () => {
    const { pages, damaged } = await sortPagesIn(db, 'textKey', 0, blockOf(await nextDoc(db)));
    for (const [block, keys] of pages)
      keys.forEach((key, at) => {
        if (!Number.isNaN(key)) take(Number(key), block * BLOCK + at);
      });
    return { found: undefined, damaged };
  });

/** Tells texts that several articles may have from those that only one has. */
export const sharedTexts = async (db: Database): Promise<(textKey: string) => boolean> => {
  const [once, again] = [new Set<number>(), new Set<number>()];
  await eachText(db, (key) => (once.has(key) ? again : once).add(key));
  return (textKey) => again.has(digestKey(textKey));
};

/** The articles that may have texts, by the numbers of these. */
const mayHave = async (db: Database, textKeys: readonly string[]): Promise<Map<number, number[]>> => {
  const found = new Map(textKeys.map((textKey): [number, number[]] => [digestKey(textKey), []]));
  if (found.size > 0) await eachText(db, (key, doc) => found.get(key)?.push(doc));
  return found;
};

/** How many articles have each of these texts, by their numbers alone. */
export const countTexts = async (db: Database, textKeys: readonly string[]): Promise<Map<string, number>> => {
  const found = await mayHave(db, textKeys);
  return new Map(textKeys.map((textKey) => [textKey, found.get(digestKey(textKey))!.length]));
};

/** The articles with each of these texts, in the order of their ids. */
export const sameText = async (db: Database, textKeys: readonly string[]): Promise<Map<string, Listing[]>> => {
  const docs = [...(await mayHave(db, textKeys)).values()].flat();
  const ids = (await numbersOf(db, docs)).map(({ articleId }) => articleId).sort();
  const same = new Map(textKeys.map((textKey): [string, Listing[]] => [textKey, []]));
  for (const listing of await listingsOf(db, ids)) if (listing) same.get(listing.textKey)?.push(listing);
  return same;
};
