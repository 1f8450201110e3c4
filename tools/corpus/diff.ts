/** `corpus -- diff`: the articles that only one of two files has, or that differ, and those of which they delete something else. */
import type { ArticleRecord } from '../../lib/capture/record';
import { byArticle } from '../../lib/export/deletions';
import { versionsOf } from '../../lib/export/merge';
import { counted } from '../counted';
import { mustExist } from './files';
import { load } from './load';
import type { Merged } from './merged';
import { Spool } from './spool';

const versionIds = (record: ArticleRecord): string[] =>
  versionsOf(record)
    .map(({ versionId }) => versionId)
    .sort();

/** The parts in which two copies of one article differ; of those of a version, none where the versions differ. */
function differing(a: ArticleRecord, b: ArticleRecord): string[] {
  const unlike = (x: unknown, y: unknown): boolean => JSON.stringify(x) !== JSON.stringify(y);
  const own = (['sameAs', 'rows'] as const).filter((part) => unlike(a[part], b[part]));
  if (unlike(versionIds(a), versionIds(b))) return ['versions', ...own];
  const parts = (['article', 'mentions', 'recognition', 'capture', 'versions'] as const).filter((part) =>
    unlike(a[part], b[part]),
  );
  return [...parts, ...own];
}

export async function diff(paths: readonly string[], folder: string): Promise<void> {
  mustExist(paths);
  const merged = async (path: string, name: string): Promise<Merged> => {
    const spool = new Spool(folder, name);
    await load([path], spool);
    return spool.merged();
  };
  const [a, b] = [await merged(paths[0]!, 'a'), await merged(paths[1]!, 'b')];
  const counts = { '-': 0, '+': 0, '~': 0, '=': 0 };
  for (const id of [...new Set([...a.records.keys(), ...b.records.keys()])].sort()) {
    const [mine, theirs] = [a.get(id), b.get(id)];
    const shown = (mine ?? theirs)?.article.meta.title?.value ?? '';
    const sign = !mine ? '+' : !theirs ? '-' : JSON.stringify(mine) === JSON.stringify(theirs) ? '=' : '~';
    counts[sign]++;
    if (sign === '=') continue;
    const changes = mine && theirs ? ` (${differing(mine, theirs).join(', ')})` : '';
    process.stdout.write(`${sign} ${id} ${shown}${changes}\n`);
  }
  process.stdout.write(
    `${counts['-']} only in A, ${counts['+']} only in B, ${counts['~']} differ, ${counts['=']} alike\n`,
  );
  const [mine, theirs] = [byArticle(a.tombstones), byArticle(b.tombstones)];
  const other = [...new Set([...mine.keys(), ...theirs.keys()])].filter(
    (id) => JSON.stringify(mine.get(id)) !== JSON.stringify(theirs.get(id)),
  ).length;
  if (other > 0) process.stdout.write(`${counted(other, 'article')} deleted otherwise\n`);
}
