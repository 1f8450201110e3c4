/** A corpus file is judged whole before anything is written; then it is merged batch by batch, which may be repeated at will. */
import { browser } from 'wxt/browser';
import type { LibraryCopy } from '../../components/copy/library';
import type { ImportFault, ImportPreview } from '../../components/library/import-view';
import { textOf } from '../../lib/download/text';
import { fromCorpus } from '../../lib/export/derive';
import { CorpusFault } from '../../lib/export/faults';
import { changeOf } from '../../lib/export/merge';
import { readCorpus } from '../../lib/export/read';
import type { Private, Tombstone } from '../../lib/export/schema';
import { digest } from '../../lib/library/digest';
import { changeSettings, readSettings } from '../../lib/settings';
import { library, type Progress } from './reads';

const FAULTS = 5;
const EXAMPLES = 8;

/** Thrown when a file is refused: the first faults, as a reader understands them. */
export class Refused extends Error {
  constructor(readonly fault: ImportFault) {
    super(fault.name);
  }
}

const worded = (fault: CorpusFault, copy: LibraryCopy): ImportFault['faults'][number] => ({
  ...(fault.line > 0 && { line: fault.line }),
  words: `${copy.import.reasons[fault.reason] ?? fault.reason} (${fault.detail})`,
});

/** Reads all of it. Throws `Refused`; changes nothing. */
export const previewed = async (file: File, copy: LibraryCopy, signal: AbortSignal): Promise<ImportPreview> => {
  const faults: CorpusFault[] = [];
  const preview = {
    name: file.name,
    generator: '',
    records: 0,
    fresh: 0,
    same: 0,
    newer: 0,
    conflicts: 0,
    private: false,
  };
  const examples: ImportPreview['examples'][number][] = [];
  const onFault = (fault: CorpusFault): void => {
    faults.push(fault);
    if (faults.length >= FAULTS) throw fault;
  };
  try {
    for await (const part of readCorpus(textOf(file.stream()), { digest, onFault })) {
      signal.throwIfAborted();
      if ('header' in part) preview.generator = part.header.generator;
      if (!('items' in part)) continue;
      const records = part.items.flatMap((item) => (item.section === 'records' ? [fromCorpus(item.value)] : []));
      if (part.items.some((item) => item.section === 'private')) preview.private = true;
      const held = new Map(
        (await library.records(records.map((one) => one.articleId))).map((one) => [one.articleId, one]),
      );
      for (const record of records) {
        const change = changeOf(held.get(record.articleId), record);
        const outcome =
          change.conflicts > 0
            ? 'conflict'
            : change.what === 'new'
              ? 'fresh'
              : change.what === 'same'
                ? 'same'
                : 'newer';
        preview.records++;
        preview[outcome === 'conflict' ? 'conflicts' : outcome]++;
        const title = record.article.meta.title?.value ?? '';
        if (outcome !== 'same' && examples.length < EXAMPLES) examples.push({ title, outcome });
      }
    }
  } catch (error) {
    if (!(error instanceof CorpusFault)) throw error;
    if (!faults.includes(error)) faults.push(error);
  }
  if (faults.length > 0) throw new Refused({ name: file.name, faults: faults.map((one) => worded(one, copy)) });
  return { ...preview, examples };
};

/** Puts back what a backup holds beside the corpus; the settings of now win nothing, they are replaced. */
const restorePrivate = async ({ part, value }: Private): Promise<void> => {
  if (part !== 'settings') return;
  const settings = readSettings(value);
  await changeSettings(browser.storage.local, () => settings);
};

/** Merges a file that `previewed` let pass. Stopped midway and done again, it ends the same. */
export const taken = async (
  file: File,
  records: number,
  withPrivate: boolean,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> => {
  let done = 0;
  const graves: Tombstone[] = [];
  for await (const part of readCorpus(textOf(file.stream()), { digest })) {
    signal.throwIfAborted();
    if (!('items' in part)) continue;
    const batch = part.items.flatMap((item) => (item.section === 'records' ? [fromCorpus(item.value)] : []));
    graves.push(...part.items.flatMap((item) => (item.section === 'tombstones' ? [item.value] : [])));
    await library.merge(batch, []);
    if (withPrivate) for (const item of part.items) if (item.section === 'private') await restorePrivate(item.value);
    done += batch.length;
    progress(done, records);
  }
  if (graves.length > 0) await library.merge([], graves);
};
