/** Export and import: what leaves, and what comes in. */
import { browser } from 'wxt/browser';
import { showBytes, useSetting } from '../../components/library/context';
import { type ExportChoice, ExportView } from '../../components/library/export-view';
import { ImportView, type ImportViewProps } from '../../components/library/import-view';
import { origin, settingsPart } from '../../lib/download/backup';
import { isWhole, type Made, make, remember } from '../../lib/download/export';
import { take } from '../../lib/download/import';
import type { LastExport, Order } from '../../lib/download/order';
import { save } from '../../lib/download/save';
import { FORMATS } from '../../lib/export/formats';
import { TextMissing } from '../../lib/export/formats/source';
import type { Private } from '../../lib/export/schema';
import { digest } from '../../lib/library/digest';
import { restoring } from '../../lib/personal';
import { changeSettings, loadSettings } from '../../lib/settings';
import { localDay } from '../../lib/text/date';
import type { Desk } from './desk';
import { asTold } from './facets';
import { library } from './reads';
import { useAsked } from './use-asked';
import { useChecks } from './use-checks';
import type { Jobs } from './use-jobs';

const area = browser.storage.local;
/** `selection`: the articles of the scope, and what they are in words. */
const orderOf = async (choice: ExportChoice, selection: Order['selection']): Promise<Order> => {
  const { scope, format, selectors, gzip } = choice;
  const variant = choice.pseudonyms ? 'pseudonymised' : !choice.text ? 'text-free' : choice.private ? 'backup' : 'full';
  return {
    format,
    variant,
    gzip,
    selectors,
    ...(scope === 'since' && { since: 'last-export' as const }),
    ...(selection && { selection }),
    ...(variant === 'backup' && { private: [settingsPart(await loadSettings(area))] }),
  };
};

const restore = async ({ part, value }: Private): Promise<void> => {
  if (part === 'settings') await changeSettings(area, restoring(value));
  if (part === 'names' && Array.isArray(value))
    await library.claim(value.filter((name): name is string => typeof name === 'string' && name !== ''));
  if (part === 'pseudonym' && typeof value === 'string') await library.sign(value.slice(0, 40));
};

/** An export that may not have been saved: without the `downloads` permission only the person knows. */
export type Unsure = Omit<Made, 'blob'> | null;

interface FilesPartProps {
  desk: Desk;
  jobs: Jobs;
  /** Outlives the part, which a person may leave while an export runs. */
  unsure: Unsure;
  setUnsure: (unsure: Unsure) => void;
}

export function FilesPart({ desk, jobs, unsure, setUnsure }: FilesPartProps) {
  const { copy, language } = useSetting();
  const { judged, forget, judge, verifyAll, ...checked } = useChecks();
  const { value } = useAsked(
    async () => {
      const { to } = ((await library.fact('lastExport')) as LastExport | undefined) ?? { to: 0 };
      const [changed, deleted] = await Promise.all([library.changedSince(to), library.tombstonesSince(to)]);
      return {
        since: changed.length + deleted.length,
        broken: (await library.fact('import')) !== undefined,
      };
    },
    [desk.seq, unsure, jobs.jobs.length],
    desk.fail,
  );
  const count = (n: number): string => n.toLocaleString(language);

  /** Runs what a person asked for, or says why it does not run. */
  const run = async (id: 'export' | 'import', work: Parameters<Jobs['run']>[1]): Promise<void> => {
    if (!(await jobs.run(id, work))) desk.tell('warn', copy.jobs.elsewhere(copy.jobs.names[id]!));
  };

  const inWords = (error: unknown): never => {
    throw error instanceof TextMissing ? new Error(copy.export.textMissing) : error;
  };

  const send = (choice: ExportChoice): Promise<void> =>
    run('export', async (progress, signal) => {
      const total = { all: desk.total, found: desk.ids.length, selected: desk.selected.size, since: value?.since ?? 0 };
      const words = copy.export.scopes[choice.scope]!;
      const selection =
        choice.scope === 'found'
          ? { ids: await desk.findAsked(signal), words: asTold(desk.asked) || words }
          : choice.scope === 'selected'
            ? { ids: [...desk.selected], words }
            : undefined;
      const order = await orderOf(choice, selection);
      const at = localDay(new Date().toISOString());
      const onProgress = (records: number) => progress(records, total[choice.scope]);
      const { blob, ...file } = await make(library, order, origin(), { at, digest, signal, onProgress }).catch(inWords);
      const { name, records, trailer } = file;
      const saved = await save(blob, name);
      if (saved === 'whole') await remember(library, file);
      else if (isWhole(file)) setUnsure(file);
      const size = showBytes(blob.size, language);
      desk.tell(
        'good',
        trailer
          ? `${copy.export.done(name, count(trailer.counts.records), size)}${saved === 'whole' ? '' : ` ${copy.export.unchecked}`}`
          : copy.export.doneOther(name, records, size),
      );
    });

  const answer = async (saved: boolean): Promise<void> => {
    if (saved && unsure) await remember(library, unsure);
    setUnsure(null);
  };

  const takeIn = ({ withPrivate, deletions }: Parameters<ImportViewProps['onTake']>[0]): void => {
    if (judged === null) return;
    const { file, found } = judged;
    void run('import', async (progress, signal) => {
      forget();
      const { records } = found.trailer.counts;
      const onProgress = (done: number) => progress(done, records);
      const onPrivate = withPrivate ? { onPrivate: restore } : {};
      await take(library, file, { digest, signal, onProgress, deletions, ...onPrivate });
      desk.tell('good', copy.import.done(count(records - found.changes.same - found.gone)));
    });
  };

  const shown = judged && {
    name: judged.file.name,
    fresh: judged.found.changes.new,
    newer: judged.found.changes.version + judged.found.changes.rows + judged.found.changes.detail,
    deleted: judged.found.deleted,
    lost: judged.found.lost,
    gone: judged.found.gone,
    trashed: judged.found.trashed,
    same: judged.found.changes.same,
    conflicts: judged.found.conflicts,
    disputes: judged.found.disputes,
    disputed: judged.found.disputed,
    private: judged.found.header.variant === 'backup',
    empty: desk.total === 0,
  };
  return (
    <div class="page stack">
      <h1>{copy.nav.files}</h1>
      <ExportView
        key={desk.selected.size > 0 ? 'some' : 'none'}
        formats={FORMATS.map(({ id, what, without }) => ({
          id,
          use: what[language],
          without: without?.[language] ?? null,
        }))}
        counts={{
          all: Math.max(0, desk.total),
          found: desk.ids.length,
          selected: desk.selected.size,
          since: value?.since ?? 0,
        }}
        busy={jobs.jobs.some(({ id }) => id === 'export')}
        unsure={unsure?.name ?? null}
        onExport={(choice) => void send(choice)}
        onSaved={(saved) => void desk.attempt(answer(saved))}
      />
      <ImportView
        {...checked}
        preview={shown}
        broken={value?.broken ?? false}
        onFile={(file, others) => {
          if (others > 0) desk.tell('warn', copy.import.oneByOne(file.name, others));
          void judge(file);
        }}
        onVerify={(files) => void verifyAll(files)}
        onTake={takeIn}
        onCancel={forget}
      />
    </div>
  );
}
