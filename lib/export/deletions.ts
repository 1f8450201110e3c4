/**
 * What deletions leave. Of each version the latest word counts, a deletion or a return, whichever is met first: so it does not
 * matter in which order files are merged.
 */
import { compare } from '../capture/decisions';
import type { ArticleRecord, Row } from '../capture/record';
import { LAST_CLOCK } from '../capture/shapes';
import { type Change, changeOf, mergeRecords, recordOf, versionsOf } from './merge';
import type { Tombstone } from './schema';

type Deleted = Pick<Tombstone, 'versions' | 'clock'>;

/** What a row retracts that brings a version back: all deletions of it with an earlier clock. */
export const deletionsOf = (versionId: string): string => versionId.slice('v1-'.length);

/** Tombstones or rows by the article that they are of. */
export const byArticle = <T extends { articleId: string }>(items: readonly T[]): Map<string, T[]> => {
  const all = new Map<string, T[]>();
  for (const one of items) {
    const held = all.get(one.articleId);
    if (held) held.push(one);
    else all.set(one.articleId, [one]);
  }
  return all;
};

/** The tombstones of one article, in order; each version stands in the latest that lists it. */
export const lastOf = (tombstones: readonly Tombstone[]): Tombstone[] => {
  const all = [...tombstones].sort((a, b) => b.clock - a.clock || compare(a.by, b.by));
  const met = new Set<string>();
  const last = new Map<string, Tombstone>();
  for (const { articleId, versions, by, clock } of all) {
    const more = versions.filter((version) => !met.has(version));
    for (const version of more) met.add(version);
    const key = `${clock} ${by}`;
    const held = last.get(key)?.versions ?? [];
    if (more.length > 0) last.set(key, { articleId, versions: [...held, ...more].sort(), by, clock });
  }
  return [...last.values()];
};

/** Of tombstones what nobody brought back since: a later deletion, which knows of the return, has a later clock. Nothing is later than the last: there a return counts. */
export const stillBuried = <T extends Deleted>(tombstones: readonly T[], rows: readonly Row[]): T[] => {
  const returned = new Map<string, number>();
  for (const { value, retracts, clock } of rows)
    if (value.row === 'retract' && retracts !== undefined)
      returned.set(retracts, Math.max(clock, returned.get(retracts) ?? 0));
  if (returned.size === 0) return [...tombstones];
  return tombstones.flatMap((one) => {
    const versions = one.versions.filter((version) => {
      const last = returned.get(deletionsOf(version)) ?? -1;
      return last <= one.clock && last < LAST_CLOCK;
    });
    return versions.length > 0 ? [{ ...one, versions }] : [];
  });
};

/** A record without the versions that were deleted for good, or `undefined` where none is left. */
export const bury = (record: ArticleRecord, tombstones: readonly Deleted[]): ArticleRecord | undefined => {
  const dead = new Set(stillBuried(tombstones, record.rows).flatMap(({ versions }) => versions));
  const left = versionsOf(record).filter(({ versionId }) => !dead.has(versionId));
  return left.length === 0 ? undefined : recordOf(record.articleId, left, record.rows, record.sameAs);
};

/** What an import does with a record where versions of its article were deleted; `undefined`: none of it lives. */
export const changeBeside = (
  mine: ArticleRecord | undefined,
  theirs: ArticleRecord,
  tombstones: readonly Deleted[],
): Change | undefined => {
  if (tombstones.length === 0) return changeOf(mine, theirs);
  const left = bury(mine ? mergeRecords(mine, theirs) : theirs, tombstones);
  return left && changeOf(mine, left);
};
