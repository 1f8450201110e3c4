/** A batch of a corpus file, judged and compared with the library. */
import type { Digest } from '../capture/ids';
import { bury, byArticle, changeBeside } from '../export/deletions';
import { fromCorpus } from '../export/derive';
import { judge, type Verdict } from '../export/judge';
import type { Change } from '../export/merge';
import type { Piece } from '../export/scan';
import type { Library } from '../library/library';

export interface Appraisal extends Verdict {
  /** Articles by what an import would do with them. */
  changes: Record<Change['what'], number>;
  /** Articles of ours that the file deletes: an import moves them to the trash. */
  deleted: number;
  /** Articles that were deleted here, and stay so. */
  gone: number;
  /** Decisions that would contradict ours; both are kept. */
  conflicts: number;
  /** The articles with such decisions. */
  disputed: { articleId: string; title: string }[];
}

/** Changes nothing. */
export async function appraise(library: Library, pieces: readonly Piece[], digest: Digest): Promise<Appraisal> {
  const { items, ...verdict } = await judge(pieces, digest);
  const theirs = items.flatMap((item) => (item.section === 'records' ? [fromCorpus(item.value)] : []));
  const graves = items.flatMap((item) => (item.section === 'tombstones' ? [item.value] : []));
  const idsOf = (all: readonly { articleId: string }[]) => all.map(({ articleId }) => articleId);
  const [held, buried] = await Promise.all([
    library.held(idsOf([...theirs, ...graves])),
    library.deleted(idsOf(theirs)),
  ]);
  const found: Appraisal = {
    ...verdict,
    changes: { new: 0, same: 0, version: 0, rows: 0, detail: 0 },
    deleted: 0,
    gone: 0,
    conflicts: 0,
    disputed: [],
  };
  for (const record of theirs) {
    const { articleId } = record;
    const change = changeBeside(held.get(articleId), record, buried.get(articleId) ?? []);
    if (change === undefined) {
      found.gone++;
      continue;
    }
    const { what, conflicts } = change;
    found.changes[what]++;
    found.conflicts += conflicts;
    if (conflicts > 0) found.disputed.push({ articleId, title: record.article.meta.title?.value ?? '' });
  }
  for (const [articleId, deleted] of byArticle(graves)) {
    const mine = held.get(articleId);
    if (mine !== undefined && bury(mine, deleted) === undefined) found.deleted++;
  }
  return found;
}
