/** Rows of articles of which few may be kept: those that a file brings. */
/** So many kept articles for each one asked for, within their range of ids, are still told apart by a look at their ids. */
const DENSE = 4;

interface Keyed<T> {
  where(key: 'articleId'): {
    between(
      first: string,
      last: string,
      withFirst: boolean,
      withLast: boolean,
    ): { limit(most: number): { primaryKeys(): Promise<string[]> } };
  };
  bulkGet(ids: string[]): Promise<(T | undefined)[]>;
}

const rowsOf = <T extends { articleId: string }>(rows: readonly (T | undefined)[]): Map<string, T> =>
  new Map(rows.flatMap((row) => (row ? [[row.articleId, row] as const] : [])));

/** The rows by id. Files hold articles in the order of their ids, so that one range of keys says which are there at all. */
export const fewOf = async <T extends { articleId: string }>(
  table: Keyed<T>,
  ids: readonly string[],
): Promise<Map<string, T>> => {
  if (ids.length === 0) return new Map();
  if (ids.length === 1) return rowsOf(await table.bulkGet([...ids]));
  const [first, last] = [ids.reduce((a, b) => (a < b ? a : b)), ids.reduce((a, b) => (a > b ? a : b))];
  const most = ids.length * DENSE;
  const kept = await table.where('articleId').between(first, last, true, true).limit(most).primaryKeys();
  const known = new Set(kept);
  const asked = kept.length < most ? ids.filter((id) => known.has(id)) : [...ids];
  return rowsOf(await table.bulkGet(asked));
};
