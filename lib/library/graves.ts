/** What was deleted of each article: tombstones in order, of which a version stands in the latest. */
import { lastOf } from '../export/deletions';
import type { Tombstone } from '../export/schema';
import type { Database, Grave } from './tables';

export const gravesOf = (row: Grave | undefined): Tombstone[] => {
  if (row === undefined) return [];
  const { seq: _, earlier = [], ...last } = row;
  return [last, ...earlier];
};

/** Keeps what was deleted of an article; none of it: nothing is kept. Runs inside a transaction of the library. */
export const entomb = async (
  db: Database,
  articleId: string,
  graves: readonly Tombstone[],
  seq: number,
): Promise<void> => {
  const [last, ...earlier] = lastOf(graves);
  if (last === undefined) await db.tombstones.delete(articleId);
  else await db.tombstones.put({ ...last, ...(earlier.length > 0 && { earlier }), seq });
};
