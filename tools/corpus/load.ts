/** Files that are to be merged or compared, read into a spool. */
import { fromCorpus, withoutNotes } from '../../lib/export/derive';
import type { Header, Said } from '../../lib/export/schema';
import { counted } from '../counted';
import { corpusIn, progress } from './files';
import type { Spool } from './spool';

/**
 * Reads files into the spool, judging everything before anything is written. Returns the headers. What is in a backup alone is its owner's:
 * its private parts and its notes are left out. Of private parts only what a file made of others says of deleted articles is read.
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
          const own = headers.at(-1)!.variant === 'backup';
          if (section === 'records') {
            const record = fromCorpus(value);
            const rows = own ? withoutNotes(record.rows) : record.rows;
            hidden += record.rows.length - rows.length;
            spool.add({ ...record, rows });
          } else if (section === 'tombstones') spool.bury(value);
          else if (value.part === 'said' && !own) spool.hear(value.value as Said);
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
