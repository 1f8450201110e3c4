import { expect, it } from 'vitest';
import { type Bytes, type CorpusFormat, writeCorpus } from '../../lib/export/corpus';
import { toCorpus } from '../../lib/export/derive';
import { CorpusFault } from '../../lib/export/faults';
import { recount } from '../../lib/export/recount';
import { LONGEST } from '../../lib/export/scan';
import type { CorpusItem, Trailer } from '../../lib/export/schema';
import { digest, header, versionOf } from './made';

const batches = async (): Promise<CorpusItem[][]> => {
  const records = await Promise.all(
    ['做实机制', '𠮷祥街道', '获评先进单位'].map(async (piece, at): Promise<CorpusItem> => {
      const { articleId, version } = await versionOf([piece], { url: `https://e.cn/x/${at}` });
      return { section: 'records', value: toCorpus({ articleId, sameAs: [], ...version, versions: [], rows: [] }) };
    }),
  );
  const grave = { articleId: `a1-${'0'.repeat(64)}`, versions: [`v1-${'1'.repeat(64)}`], by: 'lib-a', clock: 3 };
  return [
    records.slice(0, 2),
    records.slice(2),
    [{ section: 'tombstones', value: grave }],
    [{ section: 'private', value: { part: 'settings', value: { note: '行\n末,' } } }],
  ];
};

async function written(format: CorpusFormat): Promise<{ file: Bytes; trailer: Trailer }> {
  const pieces: Bytes[] = [];
  const writing = writeCorpus(header, await batches(), { format, digest });
  for (let next = await writing.next(); ; next = await writing.next()) {
    if (next.done) return { file: new Uint8Array(Buffer.concat(pieces)), trailer: next.value };
    pieces.push(next.value);
  }
}

const reread = (file: Bytes, size = 100): Promise<Trailer> =>
  recount(
    (async function* () {
      for (let at = 0; at < file.length; at += size) yield file.subarray(at, at + size);
    })(),
    digest,
  );

it.each(['json', 'jsonl'] as const)(
  'a file of %s has the count and hash that were written, wherever it is cut',
  async (format) => {
    const { file, trailer } = await written(format);
    expect(trailer.counts).toMatchObject({ records: 3, tombstones: 1, private: 1 });
    for (const size of [1, 7, 100, file.length]) expect(await reread(file, size)).toEqual(trailer);
  },
);

it.each(['json', 'jsonl'] as const)('a file of %s that arrived otherwise is found out', async (format) => {
  const { file } = await written(format);
  const text = new TextDecoder().decode(file);
  const fault = async (changed: string): Promise<string> => {
    expect(changed).not.toBe(text);
    const error = await reread(new TextEncoder().encode(changed)).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(CorpusFault);
    return error.reason;
  };
  const lines = text.split('\n');
  expect(await fault(text.replace('𠮷', '吉'))).toBe('corrupted');
  expect(await fault(text.replace('"clock":3', '"clock":4'))).toBe('corrupted');
  expect(await fault(lines.toSpliced(2, 1).join('\n'))).toBe('corrupted');
  expect(await fault(lines.toSpliced(2, 0, lines[2]!).join('\n'))).toBe('corrupted');
  expect(await fault(text.slice(0, -80))).toBe('truncated');
});

it('a file with a line that no reader takes is found out, and one of as many bytes for fewer characters is not', async () => {
  const line = (character: string, count: number) => new TextEncoder().encode(`${character.repeat(count)}\n`);
  await expect(reread(line('x', LONGEST + 1), 1 << 20)).rejects.toThrow('line 1: too-large');
  await expect(reread(line('党', LONGEST / 2), 1 << 20)).rejects.toThrow('truncated');
});
