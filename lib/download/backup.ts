/** A backup: the whole library with its private part. When one is due, and what is remembered of the last. */
import { browser } from 'wxt/browser';
import type { Payload, Result } from '../asking';
import type { Private } from '../export/schema';
import { digest } from '../library/digest';
import type { Library } from '../library/library';
import type { BackupAnswers } from '../messages';
import { packs } from '../packs';
import type { Settings } from '../settings';
import { make } from './export';
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

/** Writes an order into a Blob and gives its address, which whoever asked lets go. Throws as `make` does. */
export async function writeBackup(
  library: Library,
  { order, origin, at }: Payload<BackupAnswers['write']>,
): Promise<Result<BackupAnswers['write']>> {
  const { blob, name, header } = await make(library, order, origin, { at, digest });
  return { url: URL.createObjectURL(blob), name, size: blob.size, to: header.to };
}
