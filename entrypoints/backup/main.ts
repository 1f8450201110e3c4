/**
 * A page that nobody sees: it writes a backup into a Blob, since a worker has no addresses for Blobs. Closing it lets the Blob go.
 * Of the extension's interfaces it has messages alone.
 */
import { browser } from 'wxt/browser';
import { type Answer, answerWith, type Message, type Payload } from '../../lib/asking';
import { writeBackup } from '../../lib/download/backup';
import { codeOf } from '../../lib/failure';
import { digest } from '../../lib/library/digest';
import { openLibrary } from '../../lib/library/library';
import type { BackupAnswers } from '../../lib/messages';

browser.runtime.onMessage.addListener((message: Message, _sender, respond: (answer: Answer) => void) => {
  if (message?.to !== 'backup') return;
  answerWith(writeBackup(openLibrary(digest), message.payload as Payload<BackupAnswers['write']>), respond, codeOf);
  return true;
});
