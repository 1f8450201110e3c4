/** Writes a backup into the downloads folder when one is due. Only a finished download counts; what fails is tried at the next alarm. */
import { browser } from 'wxt/browser';
import { asking, type Payload, type Result } from '../../lib/asking';
import { backupIsDue, backupOrder, type LastBackup, origin, writeBackup } from '../../lib/download/backup';
import { download } from '../../lib/download/save';
import { codeOf } from '../../lib/failure';
import type { BackupAnswers } from '../../lib/messages';
import { loadSettings } from '../../lib/settings';
import { localDay } from '../../lib/text/date';
import { library } from './store';

const PAGE = '/backup.html';
const ask = asking<BackupAnswers>('backup', (message) => browser.runtime.sendMessage(message));

type Write = BackupAnswers['write'];
type Written = Result<Write> & { letGo(): void | Promise<void> };

/** Writes the file where Blobs have addresses: an event page is such a place, a worker needs a page for it. */
async function written(payload: Payload<Write>): Promise<Written> {
  if (import.meta.env.FIREFOX) {
    const file = await writeBackup(library, payload);
    return { ...file, letGo: () => URL.revokeObjectURL(file.url) };
  }
  if (await browser.offscreen.hasDocument()) await browser.offscreen.closeDocument();
  await browser.offscreen.createDocument({ url: PAGE, reasons: ['BLOBS'], justification: 'writes the backup file' });
  const letGo = () => browser.offscreen.closeDocument();
  try {
    return { ...(await ask('write', payload)), letGo };
  } catch (failure) {
    await letGo();
    throw failure;
  }
}

/** A background that calls no interface of the browser for 30 s is stopped, also in the middle of a file: while one is written and downloaded it calls one so often (ms). */
const STAY = 20_000;

/** Throws where the library cannot be written, or the download is refused, interrupted or too short. */
async function backUp(): Promise<LastBackup> {
  const order = backupOrder(await loadSettings(browser.storage.local));
  const at = localDay(new Date().toISOString());
  const staying = setInterval(() => browser.runtime.getPlatformInfo(), STAY);
  try {
    const { url, name, size, to, letGo } = await written({ order, origin: origin(), at });
    try {
      const filename = `tifa-clipper/${name}`;
      const file = await download({ url, filename, saveAs: false, conflictAction: 'uniquify' }, size);
      return { at: new Date().toISOString(), to, name: file.split(/[\\/]/).at(-1)! };
    } finally {
      await letGo();
    }
  } finally {
    clearInterval(staying);
  }
}

export async function backUpWhenDue(): Promise<void> {
  const { backupDays } = await loadSettings(browser.storage.local);
  const last = (await library.fact('backup')) as LastBackup | undefined;
  if (!backupIsDue(backupDays, last, await library.sequence(), Date.now())) return;
  const allowed = await browser.permissions.contains({ permissions: ['downloads'] });
  const outcome = await (allowed ? backUp() : Promise.reject(new Error('refused'))).catch((error: unknown) => ({
    ...(last ?? { at: new Date(0).toISOString(), to: 0, name: '' }),
    fault: codeOf(error),
  }));
  await library.note('backup', outcome);
}
