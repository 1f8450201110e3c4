/**
 * A page that nobody sees: it writes a backup into a Blob, since a worker has no addresses for Blobs. Closing it lets the Blob go.
 * Of the extension's interfaces it has messages alone.
 */
import { browser } from 'wxt/browser';
import { writeBackup } from '../../lib/download/backup';
import { answerWith } from '../../lib/extension-asks';
import { digest } from '../../lib/library/digest';
import { openLibrary } from '../../lib/library/library';
import type { Answer, BackupAnswers, Message, Payload } from '../../lib/messages';

browser.runtime.onMessage.addListener((message: Message, _sender, respond: (answer: Answer) => void) => {
  if (message?.to !== 'backup') return;
  answerWith(writeBackup(openLibrary(digest), message.payload as Payload<BackupAnswers['write']>), respond);
  return true;
});
