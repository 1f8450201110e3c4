/** Keeps what was clipped; runs inside a transaction of the library. */
import type { Version } from '../capture/record';
import { stillBuried } from '../export/deletions';
import { recordOf, versionsOf } from '../export/merge';
import { entomb, gravesOf } from './graves';
import { before, put } from './put';
import { lives, type Speak } from './said';
import { type Database, numberIn } from './tables';

/** `same` where this text was there already: then nothing is written. What the trash holds of the article stays in it. */
export const keep = async (
  db: Database,
  speak: Speak,
  articleId: string,
  version: Version,
): Promise<'new' | 'version' | 'same'> => {
  const [held, loose, grave, last, known] = await Promise.all([
    db.records.get(articleId),
    db.loose.get(articleId),
    db.tombstones.get(articleId),
    numberIn(db, 'seq'),
    before(db, [articleId]),
  ]);
  const versions = held ? versionsOf(held) : [];
  const same = versions.find(({ versionId }) => versionId === version.versionId);
  if (same?.article.text !== undefined) return 'same';
  const seq = last + 1;
  const graves = gravesOf(grave);
  const back = graves.some((one) => one.versions.includes(version.versionId));
  const again = back ? await speak([lives(articleId, version.versionId)], version.capture.at) : [];
  const rows = [...(held?.rows ?? []), ...(loose?.rows ?? []), ...again];
  const record = recordOf(articleId, [version, ...versions], rows, held?.sameAs);
  await Promise.all([
    back && entomb(db, articleId, stillBuried(graves, again), seq),
    db.loose.delete(articleId),
    put(db, [record], seq, { known }),
    db.facts.put({ key: 'seq', value: seq }),
  ]);
  return held === undefined || same !== undefined ? 'new' : 'version';
};
