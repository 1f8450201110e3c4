/** Searches and scans right after a start of the browser, each in a browser of its own. */
import type { Page } from 'playwright-core';

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

export interface Cold {
  /** The page was opened and has shown its first rows, as for a person who then types (ms). */
  opened: number[];
  /** Nothing but the opening of the database came before (ms). */
  bare: number[];
  opening: number[];
  /** A full scan, nothing but the opening of the database before (ms). */
  scans: number[];
}

export async function coldTimes(start: () => Promise<Started>, phrases: readonly string[]): Promise<Cold> {
  const cold: Cold = { opened: [], bare: [], opening: [], scans: [] };
  const each = async (times: number, work: (started: Started, phrase: string) => Promise<void>): Promise<void> => {
    for (const phrase of phrases.slice(0, times)) {
      const started = await start();
      await work(started, phrase);
      await started.close();
    }
  };
  await each(STARTS.opened, async ({ page, call }, phrase) => {
    await call('opened');
    await page.waitForTimeout(TYPING);
    cold.opened.push(await call('first', phrase));
  });
  await each(STARTS.bare, async ({ call }, phrase) => {
    cold.opening.push(await call('open'));
    cold.bare.push(await call('first', phrase));
  });
  await each(STARTS.scan, async ({ call }, phrase) => {
    await call('open');
    cold.scans.push(await call('scan', phrase));
  });
  return cold;
}
