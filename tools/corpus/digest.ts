import { createHash } from 'node:crypto';
import type { Digest } from '../../lib/capture/ids';

export const digest: Digest = async (content) => createHash('sha256').update(content).digest('hex');
