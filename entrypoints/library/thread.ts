/** A thread of the library page that judges files. */
import { answer } from '../../lib/download/threads';

answer(self);
