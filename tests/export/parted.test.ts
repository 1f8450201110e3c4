import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromCorpus, toCorpus } from '../../lib/export/derive';
import { mergeRecords } from '../../lib/export/merge';
import { parted } from '../../lib/export/parted';
import type { CorpusItem, Trashed } from '../../lib/export/schema';
import { records } from './made';

it('parts an item by its versions until no line is too long, and merging unites them', async () => {
  await fc.assert(
    fc.asyncProperty(records, fc.integer({ min: 1, max: 20_000 }), async (made, longest) => {
      const record = await made;
      const item: CorpusItem = { section: 'records', value: toCorpus(record, { notes: true }) };
      const parts = parted(item, longest);
      expect(parts.map(({ item }) => fromCorpus(item.value as never)).reduce(mergeRecords)).toEqual(record);
      for (const { item, line } of parts) {
        expect(line).toBe(JSON.stringify(item.value));
        if (line.length > longest) expect((item.value as typeof record).versions).toEqual([]);
      }
      const value: Trashed = { articleId: record.articleId, at: '2024-06-01T00:00:00.000Z', record };
      const trash = parted({ section: 'private', value: { part: 'trash', value } }, longest);
      const all = trash.map(({ item }) => (item.value as { value: Trashed }).value);
      expect(all.map((one) => one.record).reduce(mergeRecords)).toEqual(record);
      expect(new Set(all.map(({ at }) => at)).size).toBe(1);
    }),
    { numRuns: 100 },
  );
});
