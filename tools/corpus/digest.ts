import { createHash } from 'node:crypto';
import type { Digest } from '../../lib/capture/ids';

export const digest: Digest = async (text) => createHash('sha256').update(text, 'utf8').digest('hex');
