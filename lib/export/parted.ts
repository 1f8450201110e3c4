/** An item that is longer than a reader takes becomes several of one article, each with some of its versions: merging unites them again. */
import type { ArticleRecord } from '../capture/record';
import { LONGEST } from './scan';
import type { CorpusItem, CorpusRecord, Trashed } from './schema';

/** An item as one line of JSON: what the hash is taken of. */
export const lineOf = (item: CorpusItem): string => JSON.stringify(item.value);

const halves = <T extends ArticleRecord | CorpusRecord>(record: T): T[] => {
  const { versions } = record;
  const half = versions.length >> 1;
  return [
    { ...record, versions: versions.slice(0, half) },
    { ...record, ...versions[half], versions: versions.slice(half + 1) },
  ];
};

/** Undefined where there is but one version, which nothing can be taken from. */
const inTwo = (item: CorpusItem): CorpusItem[] | undefined => {
  if (item.section === 'records')
    return item.value.versions.length === 0
      ? undefined
      : halves(item.value).map((value) => ({ section: 'records', value }));
  if (item.section !== 'private' || item.value.part !== 'trash') return undefined;
  const { record, ...trashed } = item.value.value as Trashed;
  return record.versions.length === 0
    ? undefined
    : halves(record).map((half) => ({
        section: 'private',
        value: { part: 'trash', value: { ...trashed, record: half } },
      }));
};

/** The item with its line, or those that it was parted into. `longest`: code units of a line. */
export const parted = (item: CorpusItem, longest = LONGEST): { item: CorpusItem; line: string }[] => {
  const line = lineOf(item);
  const two = line.length > longest ? inTwo(item) : undefined;
  return two ? two.flatMap((half) => parted(half, longest)) : [{ item, line }];
};
