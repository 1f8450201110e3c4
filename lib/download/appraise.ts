/** A batch of a corpus file, judged and compared with the library. */
import type { Digest } from '../capture/ids';
import { conflicts } from '../export/decided';
import { bury, byArticle, changeBeside } from '../export/deletions';
import { fromCorpus } from '../export/derive';
import { judge, type Verdict } from '../export/judge';
import { type Change, changeOf, versionsOf } from '../export/merge';
import type { Piece } from '../export/scan';
import type { Trashed } from '../export/schema';
import type { Library } from '../library/library';

export interface Appraisal extends Verdict {
  /** Articles by what an import would do with them. */
  changes: Record<Change['what'], number>;
  /** Which versions a deletion leaves of an article of ours: what it takes, an import moves to the trash. */
  left: { articleId: string; versions: string[] }[];
  /** Articles of ours of which there is another version. */
  newer: string[];
  /** Articles that were deleted here, and stay so. */
  gone: number;
  /** Articles that a backup kept in its trash and that neither the library nor its own trash has as they are. */
  trashed: string[];
  /** Pairs of decisions that contradict each other only after the import; both are kept. A person's own never do, under whichever name. */
  conflicts: number;
  /** The articles with such decisions. */
  disputed: { articleId: string; title: string }[];
}

/** Changes nothing. */
export async function appraise(library: Library, pieces: readonly Piece[], digest: Digest): Promise<Appraisal> {
  const { items, ...verdict } = await judge(pieces, digest);
  const theirs = items.flatMap((item) => (item.section === 'records' ? [fromCorpus(item.value)] : []));
  const graves = items.flatMap((item) => (item.section === 'tombstones' ? [item.value] : []));
  const binned = items.flatMap((item) =>
    item.section === 'private' && item.value.part === 'trash' ? [item.value.value as Trashed] : [],
  );
  const idsOf = (all: readonly { articleId: string }[]) => all.map(({ articleId }) => articleId);
  const [held, buried, own, wherever] = await Promise.all([
    library.held(idsOf([...theirs, ...graves])),
    library.deleted(idsOf(theirs)),
    library.own(),
    library.wherever(idsOf(binned)),
  ]);
  const found: Appraisal = {
    ...verdict,
    changes: { new: 0, same: 0, version: 0, rows: 0, detail: 0 },
    left: [],
    newer: [],
    gone: 0,
    trashed: binned.flatMap(({ articleId, record }, at) => {
      const { record: mine, trashed } = wherever[at]!;
      return [mine, trashed?.record].every((one) => changeOf(one, record).what !== 'same') ? [articleId] : [];
    }),
    conflicts: 0,
    disputed: [],
  };
  for (const record of theirs) {
    const { articleId } = record;
    const mine = held.get(articleId);
    const change = changeBeside(mine, record, buried.get(articleId) ?? []);
    if (change === undefined) {
      found.gone++;
      continue;
    }
    const { what, merged } = change;
    found.changes[what]++;
    if (what === 'version') found.newer.push(articleId);
    const more = conflicts(merged, own) - (mine ? conflicts(mine, own) : 0);
    if (more <= 0) continue;
    found.conflicts += more;
    found.disputed.push({ articleId, title: record.article.meta.title?.value ?? '' });
  }
  for (const [articleId, deleted] of byArticle(graves)) {
    const mine = held.get(articleId);
    if (mine === undefined) continue;
    const left = bury(mine, deleted);
    found.left.push({ articleId, versions: left ? versionsOf(left).map(({ versionId }) => versionId) : [] });
  }
  return found;
}
