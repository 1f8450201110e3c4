/** Files that are to be merged or compared, read into a spool. */
import { fromCorpus } from '../../lib/export/derive';
import type { Header, Said } from '../../lib/export/schema';
import { counted } from '../counted';
import { corpusIn, progress } from './files';
import type { Spool } from './spool';

/**
 * Reads files into the spool, judging everything before anything is written. Returns the headers. Of private parts only what a file made of
 * others says of deleted articles is read: what is in a backup is its owner's.
 */
export async function load(paths: readonly string[], spool: Spool): Promise<Header[]> {
  const headers: Header[] = [];
  const show = progress('article');
  for (const path of paths) {
    let hidden = 0;
    try {
      for await (const part of corpusIn(path)) {
        if ('header' in part) headers.push(part.header);
        if (!('items' in part)) continue;
        for (const { section, value } of part.items) {
          if (section === 'records') spool.add(fromCorpus(value));
          else if (section === 'tombstones') spool.bury(value);
          else if (value.part === 'said' && headers.at(-1)!.variant !== 'backup') spool.hear(value.value as Said);
          else hidden++;
        }
        show(spool.size);
      }
    } catch (error) {
      throw new Error(`${path}: ${(error as Error).message}`);
    }
    if (hidden > 0) process.stderr.write(`${path}: ${counted(hidden, 'private part')} left out\n`);
  }
  return headers;
}
