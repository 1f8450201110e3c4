/** A backup: the whole library with its private part. When one is due, and what is remembered of the last. */
import { browser } from 'wxt/browser';
import type { Private } from '../export/schema';
import { packs } from '../packs';
import type { Settings } from '../settings';
import type { Order, Origin } from './order';

/** The library's fact `backup`. `at`: ISO 8601, UTC; `to`: the last change in it; `fault`: why the last attempt failed. */
export interface LastBackup {
  at: string;
  to: number;
  name: string;
  fault?: string;
}

export const origin = (): Origin => ({
  generator: `tifa-clipper ${browser.runtime.getManifest().version}`,
  packs: packs.map(({ id, version }) => ({ id, version })),
});

export const settingsPart = (settings: Settings): Private => ({ part: 'settings', value: settings });

export const backupOrder = (settings: Settings): Order => ({
  format: 'json',
  variant: 'backup',
  gzip: true,
  private: [settingsPart(settings)],
});

const DAY = 86_400_000;

/** `now`: ms since the epoch; `sequence`: the library's last change. A library that has not changed is not written again. */
export const backupIsDue = (days: number, last: LastBackup | undefined, sequence: number, now: number): boolean =>
  days > 0 && sequence > (last?.to ?? 0) && now - (last === undefined ? 0 : Date.parse(last.at)) >= days * DAY;
