/** Export and import: what leaves, and what comes in. */
import { useRef, useState } from 'preact/hooks';
import { showBytes, useSetting } from '../../components/library/context';
import { type ExportChoice, ExportView } from '../../components/library/export-view';
import { type ImportFault, type ImportPreview, ImportView } from '../../components/library/import-view';
import { FORMATS } from '../../lib/export/formats';
import type { Desk } from './desk';
import { exported, lastExport, verified } from './exporting';
import { previewed, Refused, taken } from './importing';
import { library } from './reads';
import { saveFile } from './save-file';
import { useAsked } from './use-asked';
import type { Jobs } from './use-jobs';

export function FilesPart({ desk, jobs }: { desk: Desk; jobs: Jobs }) {
  const { copy, language } = useSetting();
  const [busy, setBusy] = useState(false);
  const [checking, setChecking] = useState<string | null>(null);
  const [preview, setPreview] = useState<{ file: File; shown: ImportPreview } | null>(null);
  const [fault, setFault] = useState<ImportFault | null>(null);
  const [sound, setSound] = useState<{ name: string; records: number; at: string } | null>(null);
  const stop = useRef<AbortController | null>(null);
  const since = useAsked(async () => library.changedSince((await lastExport()).to), [desk.seq]).value ?? [];
  const count = (n: number): string => n.toLocaleString(language);

  const send = async (choice: ExportChoice): Promise<void> => {
    setBusy(true);
    const scopes = { all: null, found: desk.ids, selected: [...desk.selected], since };
    await jobs.run('export', async (progress, signal) => {
      const { name, file, trailer } = await exported(choice, scopes[choice.scope], progress, signal);
      saveFile(name, file);
      const size = showBytes(file.size, language);
      desk.tell(
        'good',
        trailer ? copy.export.done(name, count(trailer.counts.records), size) : copy.export.doneOther(name, size),
      );
    });
    setBusy(false);
  };

  /** Runs a check of a file; what refuses it is shown, what goes wrong otherwise too. */
  const check = async (file: File, work: (signal: AbortSignal) => Promise<void>): Promise<void> => {
    stop.current?.abort();
    const mine = new AbortController();
    stop.current = mine;
    setPreview(null);
    setFault(null);
    setSound(null);
    setChecking(file.name);
    try {
      await work(mine.signal);
    } catch (error) {
      if (mine.signal.aborted) return;
      if (error instanceof Refused) setFault(error.fault);
      else setFault({ name: file.name, faults: [{ words: error instanceof Error ? error.message : String(error) }] });
    } finally {
      if (stop.current === mine) setChecking(null);
    }
  };

  const take = (withPrivate: boolean): void => {
    if (preview === null) return;
    const { file, shown } = preview;
    setPreview(null);
    void jobs.run('import', async (progress, signal) => {
      await taken(file, shown.records, withPrivate, progress, signal);
      desk.tell('good', copy.import.done(count(shown.fresh + shown.newer + shown.conflicts)));
    });
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
          since: since.length,
        }}
        busy={busy}
        onExport={(choice) => void send(choice)}
      />
      <ImportView
        checking={checking}
        preview={preview?.shown ?? null}
        fault={fault}
        verified={sound}
        onFile={(file) =>
          void check(file, async (signal) => setPreview({ file, shown: await previewed(file, copy, signal) }))
        }
        onVerify={(file) =>
          void check(file, async (signal) => {
            await previewed(file, copy, signal);
            const { counts } = await verified(file, signal);
            setSound({ name: file.name, records: counts.records, at: '' });
          })
        }
        onTake={take}
        onCancel={() => {
          stop.current?.abort();
          setChecking(null);
          setPreview(null);
        }}
      />
    </div>
  );
}
