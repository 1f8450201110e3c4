/** Writes a backup into the downloads folder when one is due. Only a finished download counts; what fails is tried at the next alarm. */
import { browser } from 'wxt/browser';
import { backupIsDue, type LastBackup } from '../../lib/download/backup';
import { finished } from '../../lib/download/save';
import { asking, type BackupAnswers } from '../../lib/messages';
import { loadSettings } from '../../lib/settings';
import { library } from './store';

const PAGE = '/backup.html';
const ask = asking<BackupAnswers>('backup', (message) => browser.runtime.sendMessage(message));

/** Opens the page that holds the Blob; answers how to close it. A worker has no document, an event page has one. */
async function openPage(): Promise<() => void | Promise<void>> {
  if (import.meta.env.FIREFOX) {
    const frame = document.createElement('iframe');
    frame.src = PAGE;
    const loaded = new Promise((ready) => frame.addEventListener('load', ready, { once: true }));
    document.body.append(frame);
    await loaded;
    return () => frame.remove();
  }
  if (await browser.offscreen.hasDocument()) await browser.offscreen.closeDocument();
  await browser.offscreen.createDocument({ url: PAGE, reasons: ['BLOBS'], justification: 'writes the backup file' });
  return () => browser.offscreen.closeDocument();
}

/** Throws where the library cannot be written, or the download is refused, interrupted or too short. */
async function backUp(): Promise<LastBackup> {
  const close = await openPage();
  try {
    const { url, name, size, to } = await ask('write', await loadSettings(browser.storage.local));
    const filename = `tifa-clipper/${name}`;
    const id = await browser.downloads.download({ url, filename, saveAs: false, conflictAction: 'uniquify' });
    await finished(id);
    const [item] = await browser.downloads.search({ id });
    if (item?.fileSize !== size) throw new Error(`${item?.fileSize ?? 0} of ${size} bytes arrived`);
    return { at: new Date().toISOString(), to, name: item.filename.split(/[\\/]/).at(-1)! };
  } finally {
    await close();
  }
}

export async function backUpWhenDue(): Promise<void> {
  const { backupDays } = await loadSettings(browser.storage.local);
  const last = (await library.fact('backup')) as LastBackup | undefined;
  if (!backupIsDue(backupDays, last, await library.sequence(), Date.now())) return;
  const allowed = await browser.permissions.contains({ permissions: ['downloads'] });
  const outcome = await (allowed ? backUp() : Promise.reject(new Error('refused'))).catch((error: unknown) => ({
    ...(last ?? { at: new Date(0).toISOString(), to: 0, name: '' }),
    fault: error instanceof Error ? error.message : String(error),
  }));
  await library.note('backup', outcome);
}
