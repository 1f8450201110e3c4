/** Export and import: what leaves, and what comes in. */
import { useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { showBytes, useSetting } from '../../components/library/context';
import { type ExportChoice, ExportView } from '../../components/library/export-view';
import { type ImportFault, ImportView } from '../../components/library/import-view';
import { origin, settingsPart } from '../../lib/download/backup';
import { make, remember, verify } from '../../lib/download/export';
import { type Preview, preview, take } from '../../lib/download/import';
import type { LastExport, Order } from '../../lib/download/order';
import { save } from '../../lib/download/save';
import { CorpusFault } from '../../lib/export/faults';
import { FORMATS } from '../../lib/export/formats';
import type { Private } from '../../lib/export/schema';
import { digest } from '../../lib/library/digest';
import { changeSettings, loadSettings, readSettings } from '../../lib/settings';
import type { Desk } from './desk';
import { library } from './reads';
import { useAsked } from './use-asked';
import type { Jobs } from './use-jobs';

const area = browser.storage.local;
const orderOf = async (choice: ExportChoice, ids: { found: readonly string[]; selected: string[] }): Promise<Order> => {
  const { scope, format, gzip } = choice;
  const variant = choice.pseudonyms ? 'pseudonymised' : !choice.text ? 'text-free' : choice.private ? 'backup' : 'full';
  return {
    format,
    variant,
    gzip,
    ...(scope === 'since' && { since: 'last-export' as const }),
    ...((scope === 'found' || scope === 'selected') && { selection: { ids: ids[scope], words: scope } }),
    ...(variant === 'backup' && { private: [settingsPart(await loadSettings(area))] }),
  };
};

const restore = async ({ part, value }: Private): Promise<void> => {
  if (part === 'settings') await changeSettings(area, () => readSettings(value));
  if (part === 'pseudonym' && typeof value === 'string') await library.note('pseudonym', value.slice(0, 40));
};

export function FilesPart({ desk, jobs }: { desk: Desk; jobs: Jobs }) {
  const { copy, language } = useSetting();
  const [busy, setBusy] = useState(false);
  const [checking, setChecking] = useState<string | null>(null);
  const [judged, setJudged] = useState<{ file: File; found: Preview } | null>(null);
  const [fault, setFault] = useState<ImportFault | null>(null);
  const [sound, setSound] = useState<{ name: string; records: number } | null>(null);
  const stop = useRef<AbortController | null>(null);
  const { value } = useAsked(async () => {
    const last = (await library.fact('lastExport')) as LastExport | undefined;
    return {
      since: (await library.changedSince(last?.to ?? 0)).length,
      broken: (await library.fact('import')) !== undefined,
    };
  }, [desk.seq]);
  const count = (n: number): string => n.toLocaleString(language);

  const send = async (choice: ExportChoice): Promise<void> => {
    setBusy(true);
    await jobs.run('export', async (progress, signal) => {
      const total = { all: desk.total, found: desk.ids.length, selected: desk.selected.size, since: value?.since ?? 0 };
      const found = choice.scope === 'found' ? await desk.findAll(signal) : [];
      const order = await orderOf(choice, { found, selected: [...desk.selected] });
      const at = new Date().toLocaleDateString('sv-SE');
      const onProgress = (records: number) => progress(records, total[choice.scope]);
      const made = await make(library, order, origin(), { at, digest, signal, onProgress });
      await save(made.blob, made.name);
      await remember(library, made);
      const size = showBytes(made.blob.size, language);
      const { trailer } = made;
      desk.tell(
        'good',
        trailer
          ? copy.export.done(made.name, count(trailer.counts.records), size)
          : copy.export.doneOther(made.name, size),
      );
    });
    setBusy(false);
  };

  /** Runs a check of a file; what refuses it is shown, and what goes wrong otherwise too. */
  const check = async (file: File, work: (signal: AbortSignal) => Promise<void>): Promise<void> => {
    stop.current?.abort();
    const mine = new AbortController();
    stop.current = mine;
    setJudged(null);
    setFault(null);
    setSound(null);
    setChecking(file.name);
    try {
      await work(mine.signal);
    } catch (error) {
      if (mine.signal.aborted) return;
      const words = error instanceof Error ? error.message : String(error);
      const why =
        error instanceof CorpusFault
          ? {
              ...(error.line > 0 && { line: error.line }),
              words: `${copy.import.reasons[error.reason]} (${error.detail})`,
            }
          : { words };
      setFault({ name: file.name, faults: [why] });
    } finally {
      if (stop.current === mine) setChecking(null);
    }
  };

  const takeIn = (withPrivate: boolean): void => {
    if (judged === null) return;
    const { file, found } = judged;
    setJudged(null);
    void jobs.run('import', async (progress, signal) => {
      const { records } = found.trailer.counts;
      const onProgress = (done: number) => progress(done, records);
      await take(library, file, found, { digest, signal, onProgress, ...(withPrivate && { onPrivate: restore }) });
      desk.tell('good', copy.import.done(count(records - found.changes.same)));
    });
  };

  const shown = judged && {
    name: judged.file.name,
    fresh: judged.found.changes.new,
    newer: judged.found.changes.version + judged.found.changes.rows + judged.found.changes.detail,
    same: judged.found.changes.same,
    conflicts: judged.found.conflicts,
    disputed: judged.found.disputed.map(({ title }) => title),
    private: judged.found.trailer.counts.private > 0,
  };
  return (
    <div class="page stack">
      <h1>{copy.nav.files}</h1>
      <ExportView
        key={desk.selected.size > 0 ? 'some' : 'none'}
        formats={FORMATS.map(({ id, what }) => ({ id, use: what[language] }))}
        counts={{
          all: Math.max(0, desk.total),
          found: desk.ids.length,
          selected: desk.selected.size,
          since: value?.since ?? 0,
        }}
        busy={busy}
        onExport={(choice) => void send(choice)}
      />
      <ImportView
        checking={checking}
        preview={shown}
        fault={fault}
        verified={sound}
        broken={value?.broken ?? false}
        onFile={(file) =>
          void check(file, async (signal) =>
            setJudged({ file, found: await preview(library, file, { digest, signal }) }),
          )
        }
        onVerify={(file) =>
          void check(file, async (signal) => {
            const { counts } = (await verify(file, { digest, signal })).trailer;
            setSound({ name: file.name, records: counts.records });
          })
        }
        onTake={takeIn}
        onCancel={() => {
          stop.current?.abort();
          setChecking(null);
          setJudged(null);
        }}
      />
    </div>
  );
}
