/** Recognises the whole library again, from where it stopped, batch by batch; what people decided stays. */
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { recorded } from '../../lib/capture/capture';
import { loadSettings } from '../../lib/settings';
import { ASKED, recogniseAgain } from '../shared/recognise-again';
import { recognition } from '../shared/recognition';
import { library, type Progress } from './reads';
import type { Jobs } from './use-jobs';

/** How far the newest ask is done, a fact of the library written by the page that works. */
const DONE = 'recognised';
const BATCH = 50;

/** `ask`: the ask that is followed. `after`: the last article done, null where all are. */
interface Way {
  ask: string;
  after: string | null;
}

/** What is left to do; an ask that came since begins at the first article, with the settings of now. */
const left = async (): Promise<{ ask: string; after: string } | undefined> => {
  const [ask, way] = await Promise.all([library.fact(ASKED), library.fact(DONE) as Promise<Way | undefined>]);
  if (typeof ask !== 'string') return undefined;
  if (way?.ask !== ask) return { ask, after: '' };
  return way.after === null ? undefined : { ask, after: way.after };
};

/** Goes on until the last article or until another ask comes. */
async function follow(ask: string, from: string, progress: Progress, signal: AbortSignal): Promise<void> {
  const { recogniser, packs } = recognition(await loadSettings(browser.storage.local));
  const used = packs.map(({ id, version }) => ({ id, version }));
  const total = await library.count();
  let done = 0;
  const note = (after: string | null): Promise<void> => library.note(DONE, { ask, after } satisfies Way);
  for await (const batch of library.eachRecord(BATCH, from)) {
    signal.throwIfAborted();
    if ((await library.fact(ASKED)) !== ask) return;
    const again = batch.flatMap((record) => {
      const { text } = record.article;
      if (text === undefined) return [];
      const mentions = recogniser.recognise(text).map((mention) => recorded(text, mention));
      return [{ ...record, mentions, recognition: { packs: used } }];
    });
    await library.recognised(again);
    await note(batch.at(-1)!.articleId);
    done += batch.length;
    progress(done, total);
  }
  await note(null);
}

/** Answers how it is asked for; `onDone` hears that all of it is recognised, `fail` why it could not be begun. */
export const useRecognition = ({ run }: Jobs, onDone: () => void, fail: (failure: unknown) => void): (() => void) => {
  const done = useRef(onDone);
  done.current = onDone;
  const go = useCallback(async () => {
    /* Another page that asks while this one holds the lock leaves the work to it, up to the moment that the lock is let go. */
    for (let whole = true; whole && (await left()); ) {
      whole = false;
      await run('recognise', async (progress, signal) => {
        for (let way = await left(); way; way = await left()) await follow(way.ask, way.after, progress, signal);
        whole = true;
        done.current();
      });
    }
  }, [run]);
  useEffect(() => void go().catch(fail), [go]);
  return useCallback(() => void recogniseAgain(library).then(go).catch(fail), [go, fail]);
};
