/** What the library keeps of the article on the page, and how it is changed. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Kept } from '../../components/panel/ArticleFacts';
import { standingRows } from '../../lib/capture/decisions';
import { notesOf } from '../../lib/capture/notes';
import type { ArticleRecord, RowValue } from '../../lib/capture/record';
import { tagsOf } from '../../lib/capture/tags';
import { askBackground } from '../../lib/extension-asks';
import { digest } from '../../lib/library/digest';
import { openLibrary } from '../../lib/library/library';
import type { Reading } from '../../lib/messages';
import type { MetaField } from '../../lib/text/article';

export const library = openLibrary(digest);

/** Rows that stand, as the panel shows them: of each field the last correction counts. */
const keptOf = (record: ArticleRecord): Kept => {
  const fields: Partial<Record<MetaField, string>> = {};
  for (const { value } of standingRows(record.rows)) {
    if (value.row === 'field') fields[value.field] = value.value;
  }
  const versions = [record, ...record.versions].map(({ versionId, capture, mentions }) => ({
    versionId,
    at: capture.at,
    mentions: mentions.length,
  }));
  return { tags: tagsOf(record.rows), notes: notesOf(record.rows), fields, versions };
};

/** `fail` tells of what cannot be read. */
export function useKept(reading: Reading | undefined, fail: (failure: unknown) => void) {
  const [kept, setKept] = useState<Kept>();
  const articleId = reading?.stored ? reading.articleId : undefined;
  /** The article that is shown: what is read of another came too late. */
  const shown = useRef(articleId);
  shown.current = articleId;
  const load = useCallback(async () => {
    const record = articleId && (await library.record(articleId));
    if (shown.current === articleId) setKept(record ? keptOf(record) : undefined);
  }, [articleId]);
  useEffect(() => void load().catch(fail), [load, reading]);
  const change = async (...rows: { value: RowValue; retracts?: string }[]): Promise<void> => {
    if (!articleId) return;
    await askBackground('say', { articleId, rows });
    await load();
  };
  return { kept, change };
}
