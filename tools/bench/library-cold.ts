/** Searches and scans right after a start of the browser, each in a browser of its own. */
import type { Page } from 'playwright-core';
import type { RowMaker } from './library-row';
import { at, median } from './measure';
import type { BenchRow } from './row';

/** Starts for searches on an opened page, for searches before anything else, and for full scans. */
const STARTS = { opened: 24, bare: 9, scan: 3 };
/** Between the first rows of the page and the search: at least as long as a person takes to type (ms). */
const TYPING = 1000;

/** A page in a browser that has just been started on the kept library, and how to end both. */
export interface Started {
  page: Page;
  call: <T>(name: string, ...given: unknown[]) => Promise<T>;
  close: () => Promise<void>;
}

/** Times of what each phrase is asked for in a browser of its own (ms). */
const eachStart = async (
  phrases: readonly string[],
  start: () => Promise<Started>,
  ask: (started: Started, phrase: string) => Promise<number>,
): Promise<number[]> => {
  const times: number[] = [];
  for (const phrase of phrases) {
    const started = await start();
    times.push(await ask(started, phrase));
    await started.close();
  }
  return times;
};

export async function coldRows(
  start: () => Promise<Started>,
  phrases: readonly string[],
  row: RowMaker,
): Promise<BenchRow[]> {
  const opened = await eachStart(phrases.slice(0, STARTS.opened), start, async ({ page, call }, phrase) => {
    await call('opened');
    await page.waitForTimeout(TYPING);
    return call('first', phrase);
  });
  const opening: number[] = [];
  const bare = await eachStart(phrases.slice(0, STARTS.bare), start, async ({ call }, phrase) => {
    opening.push(await call('open'));
    return call('first', phrase);
  });
  const scans = await eachStart(phrases.slice(0, STARTS.scan), start, async ({ call }, phrase) => {
    await call('open');
    return call('scan', phrase);
  });
  const search = (name: string, ours: number, target: string, more: string): BenchRow =>
    row(name, 'a full scan after a start', ours, median(scans), 'ms to the first 50 hits', target, more);
  return [
    search(
      'search after a start of the browser, median',
      median(opened),
      '≤ 0.005',
      `${opened.length} starts; the page was open for a second and had done what it does when it is opened; files may still be in the cache of the system`,
    ),
    search(
      'search after a start of the browser, 95th of 100',
      at(opened, 0.95),
      '≤ 0.02',
      `largest ${Math.round(Math.max(...opened))} ms`,
    ),
    search(
      'search before anything else after a start, median',
      median(bare),
      '',
      `${bare.length} starts, largest ${Math.round(Math.max(...bare))} ms; opening the database before took ${Math.round(median(opening))} ms`,
    ),
  ];
}
