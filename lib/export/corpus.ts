/** Writes a corpus: header, items, trailer, as JSON (one document, one item a line) or JSONL, a batch of items at a time. */
import { strToU8 } from 'fflate';
import type { Digest } from '../capture/ids';
import { parted } from './parted';
import type { CorpusItem, Header, Section, Trailer } from './schema';

export type CorpusFormat = 'json' | 'jsonl';

export type Bytes = Uint8Array<ArrayBuffer>;

export type Counts = Trailer['counts'];

/** How many there are of each. */
export const countsOf = (items: readonly CorpusItem[]): Counts => {
  const counts: Counts = { records: 0, mentions: 0, tombstones: 0, private: 0 };
  for (const item of items) {
    counts[item.section]++;
    if (item.section === 'records') counts.mentions += item.value.mentions.length;
  }
  return counts;
};

/** What is counted and hashed while items pass, one batch behind. The hash does not depend on their order. */
export class Tally {
  readonly counts: Counts = countsOf([]);
  private readonly hashes: string[] = [];
  private hashing: Promise<void> = Promise.resolve();
  constructor(private readonly digest: Digest) {}

  /** Resolves when the batch before is hashed. */
  async add(counts: Counts, hashes: readonly string[] | Promise<readonly string[]>): Promise<void> {
    for (const key of Object.keys(counts) as (keyof Counts)[]) this.counts[key] += counts[key];
    const before = this.hashing;
    this.hashing = Promise.resolve(hashes).then((all) => {
      for (const hash of all) this.hashes.push(hash);
    });
    await before;
  }

  async trailer(): Promise<Trailer> {
    await this.hashing;
    return { counts: this.counts, hash: await this.digest(this.hashes.sort().join('\n')) };
  }
}

/** A line of JSONL says what it is: tombstones and private parts are wrapped, records stand bare. */
const WRAP = { records: '', tombstones: '{"tombstone":', private: '{"private":' } as const;

declare const TextEncoder: new () => { encodeInto(text: string, into: Bytes): { written: number } };
const encoder = new TextEncoder();
/** Bytes that a UTF-16 code unit takes at most. */
const MOST = 3;

/** Texts in UTF-8, one after the other in one piece of memory, and where each ends: many small pieces take longer to ask for than to fill. */
const laid = (texts: readonly string[]): { bytes: Bytes; ends: number[] } => {
  const room = new Uint8Array(MOST * texts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  const ends = texts.map((text) => {
    end += encoder.encodeInto(text, room.subarray(end)).written;
    return end;
  });
  return { bytes: room.subarray(0, end), ends };
};

/**
 * Yields the file in UTF-8, one piece a batch; returns the trailer, whose hash names the file in a series.
 * Batches must come in the order of the sections. Stop asking for pieces to cancel.
 */
export async function* writeCorpus(
  header: Header,
  batches: AsyncIterable<readonly CorpusItem[]> | Iterable<readonly CorpusItem[]>,
  { format, digest }: { format: CorpusFormat; digest: Digest },
): AsyncGenerator<Bytes, Trailer> {
  const tally = new Tally(digest);
  const json = format === 'json';
  const head = JSON.stringify(header);
  yield strToU8(json ? `${head.slice(0, -1)},"records":[` : `${head}\n`);
  let section: Section = 'records';
  let first = true;
  const around = (next: Section): [before: string, after: string] => {
    if (!json) return [WRAP[next], WRAP[next] ? '}\n' : '\n'];
    const before = next !== section ? `\n],"${next}":[\n` : first ? '\n' : ',\n';
    first = false;
    section = next;
    return [before, ''];
  };
  for await (const items of batches) {
    const parts = items.flatMap((item) => parted(item));
    const { bytes, ends } = laid(
      parts.flatMap(({ item, line }) => {
        const [before, after] = around(item.section);
        return [before, line, after];
      }),
    );
    const lines = parts.map((_, at) => bytes.subarray(ends[3 * at], ends[3 * at + 1]));
    await tally.add(countsOf(parts.map(({ item }) => item)), Promise.all(lines.map((line) => digest(line))));
    yield bytes;
  }
  const trailer = await tally.trailer();
  const tail = JSON.stringify(trailer);
  yield strToU8(json ? `\n],${tail.slice(1)}\n` : `${tail}\n`);
  return trailer;
}
