/** Reads a table by ranges of its key, so that no transaction waits for what is done with a batch. */

interface Keyed<T> {
  where(key: 'articleId'): { above(key: string): { limit(most: number): { toArray(): Promise<T[]> } } };
}

export async function* batches<T extends { articleId: string }>(
  table: Keyed<T>,
  size: number,
  from = '',
): AsyncGenerator<T[]> {
  for (let after = from; ; ) {
    const batch = await table.where('articleId').above(after).limit(size).toArray();
    if (batch.length === 0) return;
    yield batch;
    after = batch.at(-1)!.articleId;
  }
}
