/** A page that nobody sees: it writes a backup into a Blob, since a worker has no addresses for Blobs. Closing it lets the Blob go. */
import { browser } from 'wxt/browser';
import { backupOrder, origin } from '../../lib/download/backup';
import { make } from '../../lib/download/export';
import { digest } from '../../lib/library/digest';
import { openLibrary } from '../../lib/library/library';
import type { Answer, BackupAnswers, Message, Payload, Result } from '../../lib/messages';

const write = async (settings: Payload<BackupAnswers['write']>): Promise<Result<BackupAnswers['write']>> => {
  const at = new Date().toLocaleDateString('sv-SE');
  const { blob, name, header } = await make(openLibrary(digest), backupOrder(settings), origin(), { at, digest });
  return { url: URL.createObjectURL(blob), name, size: blob.size, to: header.to };
};

browser.runtime.onMessage.addListener((message: Message, _sender, respond: (answer: Answer) => void) => {
  if (message?.to !== 'backup') return;
  write(message.payload as Payload<BackupAnswers['write']>).then(
    (value) => respond({ ok: true, value }),
    (problem: unknown) => respond({ ok: false, error: problem instanceof Error ? problem.message : String(problem) }),
  );
  return true;
});
