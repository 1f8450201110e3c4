/** Writes a corpus: header, items, trailer, as JSON (one document, one item a line) or JSONL, a batch of items at a time. */
import type { Digest } from '../capture/ids';
import type { CorpusItem, Header, Section, Trailer } from './schema';

export type CorpusFormat = 'json' | 'jsonl';

/** What is counted and hashed while items pass. The hash does not depend on their order. */
export class Tally {
  readonly counts: Trailer['counts'] = { records: 0, mentions: 0, tombstones: 0, private: 0 };
  private readonly hashes: string[] = [];
  constructor(private readonly digest: Digest) {}

  async add(items: readonly CorpusItem[], lines: readonly string[]): Promise<void> {
    for (const item of items) {
      this.counts[item.section]++;
      if (item.section === 'records') this.counts.mentions += item.value.mentions.length;
    }
    for (const hash of await Promise.all(lines.map(this.digest))) this.hashes.push(hash);
  }

  async trailer(): Promise<Trailer> {
    return { counts: this.counts, hash: await this.digest(this.hashes.sort().join('\n')) };
  }
}

/** An item as one line of JSON: what the hash is taken of. */
export const lineOf = (item: CorpusItem): string => JSON.stringify(item.value);

/** A line of JSONL says what it is: tombstones and private parts are wrapped, records stand bare. */
const wrapped = (section: Section, line: string): string =>
  section === 'records' ? line : `{"${section === 'tombstones' ? 'tombstone' : 'private'}":${line}}`;

/**
 * Yields the file as text, one piece a batch; returns the trailer, whose hash names the file in a series.
 * Batches must come in the order of the sections. Stop asking for pieces to cancel.
 */
export async function* writeCorpus(
  header: Header,
  batches: AsyncIterable<readonly CorpusItem[]> | Iterable<readonly CorpusItem[]>,
  { format, digest }: { format: CorpusFormat; digest: Digest },
): AsyncGenerator<string, Trailer> {
  const tally = new Tally(digest);
  const json = format === 'json';
  const head = JSON.stringify(header);
  yield json ? `${head.slice(0, -1)},"records":[` : `${head}\n`;
  let section: Section = 'records';
  let first = true;
  for await (const items of batches) {
    const lines = items.map(lineOf);
    let piece = '';
    items.forEach((item, index) => {
      const line = lines[index]!;
      if (!json) piece += `${wrapped(item.section, line)}\n`;
      else {
        if (item.section !== section) {
          section = item.section;
          first = true;
          piece += `\n],"${section}":[`;
        }
        piece += `${first ? '' : ','}\n${line}`;
        first = false;
      }
    });
    await tally.add(items, lines);
    yield piece;
  }
  const trailer = await tally.trailer();
  const tail = JSON.stringify(trailer);
  yield json ? `\n],${tail.slice(1)}\n` : `${tail}\n`;
  return trailer;
}
