/** Recognises the whole library again, from where it stopped, batch by batch; what people decided stays. */
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { recorded } from '../../lib/capture/capture';
import { loadSettings } from '../../lib/settings';
import { recognition } from '../background/recognition';
import { library } from './reads';
import type { Jobs } from './use-jobs';

/** The library's fact that holds the last article done, while there is work left. */
const CURSOR = 'recognise';
const BATCH = 50;

export const useRecognition = ({ run }: Jobs): (() => void) => {
  /** How often it was asked for: an ask while it goes on begins it again, with the settings of now. */
  const asked = useRef(0);
  const go = useCallback(
    () =>
      run('recognise', async (progress, signal) => {
        for (let heard = -1; heard !== asked.current; ) {
          heard = asked.current;
          const { recogniser, packs } = recognition(await loadSettings(browser.storage.local));
          const used = packs.map(({ id, version }) => ({ id, version }));
          const total = await library.count();
          let done = 0;
          const after = ((await library.fact(CURSOR)) as string | null) ?? '';
          for await (const batch of library.eachRecord(BATCH, after)) {
            signal.throwIfAborted();
            if (heard !== asked.current) break;
            const again = batch.flatMap((record) => {
              const { text } = record.article;
              if (text === undefined) return [];
              const mentions = recogniser.recognise(text).map((mention) => recorded(text, mention));
              return [{ ...record, mentions, recognition: { packs: used } }];
            });
            await library.recognised(again);
            await library.note(CURSOR, heard === asked.current ? batch.at(-1)!.articleId : '');
            done += batch.length;
            progress(done, total);
          }
        }
        await library.note(CURSOR, null);
      }),
    [run],
  );
  useEffect(() => {
    void library.fact(CURSOR).then(async (cursor) => {
      if (typeof cursor === 'string') await go();
    });
  }, [go]);
  return useCallback(() => {
    asked.current++;
    void library.note(CURSOR, '').then(go);
  }, [go]);
};
