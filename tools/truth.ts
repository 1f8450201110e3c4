/** `truth.json` beside a page: what must be read from it, and its address. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Truth } from './extract/compare';

/** The truth of a case, empty where there is none. Throws with one line, which names the file, on what is no object or an address that is none. */
export function truthIn(folder: string): Truth {
  const path = join(folder, 'truth.json');
  if (!existsSync(path)) return {};
  let truth: unknown;
  try {
    truth = JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message.split('\n')[0]}`);
  }
  if (truth === null) return {};
  if (typeof truth !== 'object' || Array.isArray(truth)) throw new Error(`${path}: not an object`);
  const { url, ...rest } = truth as Truth;
  if (!url) return rest;
  if (typeof url !== 'string' || !URL.canParse(url)) throw new Error(`${path}: no address: ${JSON.stringify(url)}`);
  return { ...rest, url };
}
