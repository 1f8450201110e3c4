import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../lib/capture/record';
import { countsOf, Tally, writeCorpus } from '../../lib/export/corpus';
import { fromCorpus, toCorpus } from '../../lib/export/derive';
import { CorpusFault } from '../../lib/export/faults';
import { readCorpus } from '../../lib/export/read';
import { piecesOf } from '../../lib/export/scan';
import type { CorpusItem, Private, Tombstone } from '../../lib/export/schema';
import { digest, header, libraries, rowOf, versionOf } from './made';

const itemsOf = (library: readonly ArticleRecord[]): CorpusItem[] =>
  library.map((record) => ({ section: 'records', value: toCorpus(record, { notes: true, selectors: true }) }));

async function written(items: CorpusItem[], format: 'json' | 'jsonl', size = 2): Promise<string> {
  const batches: CorpusItem[][] = [];
  for (let at = 0; at < items.length; at += size) batches.push(items.slice(at, at + size));
  let text = '';
  for await (const piece of writeCorpus(header, batches, { format, digest })) text += new TextDecoder().decode(piece);
  return text;
}

const cut = (text: string, size: number): string[] => {
  const chunks: string[] = [];
  for (let at = 0; at < text.length; at += size) chunks.push(text.slice(at, at + size));
  return chunks;
};

async function read(text: string, size = 4096): Promise<CorpusItem[]> {
  const items: CorpusItem[] = [];
  for await (const part of readCorpus(cut(text, size), { digest })) if ('items' in part) items.push(...part.items);
  return items;
}

const tombstone: Tombstone = {
  articleId: `a1-${'0'.repeat(64)}`,
  versions: [`v1-${'1'.repeat(64)}`],
  by: 'lib-a',
  clock: 3,
};
const secret: Private = { part: 'settings', value: { language: 'zh-CN', list: ['{', '"', ']', '\\', '\\"', '\\\\'] } };

describe('a corpus file', () => {
  it('is read back as the library it was written from, in both layouts, cut anywhere, laid out anew or not', async () => {
    const layouts = fc.constantFrom('json', 'jsonl', 'pretty', 'minified');
    await fc.assert(
      fc.asyncProperty(libraries, layouts, fc.integer({ min: 1, max: 500 }), async (made, layout, size) => {
        const library = await made;
        const items = itemsOf(library);
        items.push({ section: 'tombstones', value: tombstone }, { section: 'private', value: secret });
        let text = await written(items, layout === 'jsonl' ? 'jsonl' : 'json');
        if (layout === 'pretty') text = JSON.stringify(JSON.parse(text), null, 2);
        if (layout === 'minified') text = JSON.stringify(JSON.parse(text));
        const back = await read(text, size);
        expect(back.flatMap((item) => (item.section === 'records' ? [fromCorpus(item.value)] : []))).toEqual(library);
        expect(back.slice(-2).map(({ value }) => value)).toEqual([tombstone, secret]);
      }),
      { numRuns: 60 },
    );
  });

  it('is one JSON document with a record a line', async () => {
    const { articleId, version } = await versionOf(['做实机制。', '𠮷祥街道']);
    const text = await written(itemsOf([{ articleId, sameAs: [], ...version, versions: [], rows: [] }]), 'json');
    const document = JSON.parse(text);
    expect(document.records[0].mentions).toHaveLength(2);
    expect(document.counts).toEqual({ records: 1, mentions: 2, tombstones: 0, private: 0 });
    expect(text.split('\n')).toHaveLength(4);
    const street = document.records[0].mentions[1];
    expect([...document.records[0].article.text].slice(street.codePoints.start, street.codePoints.end).join('')).toBe(
      '𠮷祥街道',
    );
  });

  it('has one hash for every layout and order', async () => {
    const made = await Promise.all(
      ['甲', '乙', '丙'].map((piece, index) => versionOf([piece], { url: `https://e.cn/x/${index}` })),
    );
    const items = itemsOf(
      made.map(({ articleId, version }) => ({ articleId, sameAs: [], ...version, versions: [], rows: [] })),
    );
    const hashes = await Promise.all(
      [await written(items, 'json'), await written(items.reverse(), 'jsonl')].map(
        (text) => /"hash":"(\w+)"/.exec(text)![1],
      ),
    );
    expect(hashes[0]).toBe(hashes[1]);
  });
});

describe('a bad file', () => {
  const good = async (): Promise<string> => {
    const { articleId, version } = await versionOf(['做实机制。', '获评先进单位']);
    return written(itemsOf([{ articleId, sameAs: [], ...version, versions: [], rows: [] }]), 'json');
  };
  const reason = async (text: Iterable<string>): Promise<string> => {
    try {
      for await (const _part of readCorpus(text, { digest }));
    } catch (fault) {
      if (fault instanceof CorpusFault) return `${fault.reason} ${fault.line}`;
      throw fault;
    }
    return 'read';
  };
  const change = (text: string, from: string | RegExp, to: string): string => {
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    return changed;
  };

  it('is refused with its reason and line', async () => {
    const text = await good();
    expect(await reason([text])).toBe('read');
    expect(await reason([change(text, '"version":1', '"version":2')])).toBe('future-version 1');
    expect(await reason([change(text, '"version":1', '"version":0')])).toBe('invalid 1');
    expect(await reason([text.slice(0, text.length / 2)])).toMatch(/^truncated/);
    expect(await reason([`${text.split('\n').slice(0, 2).join('\n')}\n]}`])).toBe('truncated 0');
    expect(await reason([change(text, '获评', '荣获')])).toBe('invalid 2');
    expect(await reason([change(text, '"articleId":"a1-', '"articleId":"a1-x')])).toBe('invalid 2');
    expect(await reason([change(text, '"sameAs":[]', '"sameAs":[],"__proto__":{"polluted":true}')])).toBe('hostile 2');
    expect(await reason([change(text, '"sameAs":[]', '"sameAs":[],"\\u005f_proto__":{}')])).toBe('hostile 2');
    expect(await reason([change(text, '"sameAs":[]', '"sameAs":[],"extra":1')])).toBe('invalid 2');
    expect(await reason([change(text, /"hash":"\w{8}/, '"hash":"00000000')])).toBe('corrupted 0');
    expect(await reason([change(text, '"records":1', '"records":2')])).toBe('corrupted 0');
    expect(await reason([change(text, '"sameAs":[]', '"sameAs":[}')])).toBe('corrupted 2');
    expect(await reason([''])).toBe('not-a-corpus 0');
    expect(await reason(['<html>'])).toBe('not-a-corpus 1');
    expect(await reason(['[{"a":1}]'])).toBe('not-a-corpus 1');
    expect(await reason(['{"format":"else"}'])).toBe('not-a-corpus 1');
    expect(await reason([text, text])).toBe('corrupted 4');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('is told what is wrong where, in a way that every language has words for', async () => {
    const text = await good();
    const detail = async (...changes: Parameters<typeof change>): Promise<unknown> => {
      try {
        for await (const _part of readCorpus([change(...changes)], { digest }));
      } catch (fault) {
        return (fault as CorpusFault).detail;
      }
      return 'read';
    };
    const told = (from: string | RegExp, to: string) => detail(text, from, to);
    const no = '0'.repeat(64);
    expect(await told('"version":1', '"version":2')).toEqual({ what: 'version', found: 2, known: 1 });
    expect(await told('"sameAs":[],', '')).toEqual({ what: 'missing', path: 'sameAs' });
    expect(await told('"sameAs":[]', '"sameAs":"x"')).toEqual({ what: 'type', path: 'sameAs', expected: 'array' });
    expect(await told('"sameAs":[]', '"sameAs":[],"extra":1')).toEqual({ what: 'unknown', path: 'extra' });
    expect(await told('"textForm":1', '"textForm":2')).toEqual({ what: 'value', path: 'article.textForm' });
    expect(await told('"kind":"headline"', '"kind":"odd"')).toEqual({ what: 'value', path: 'article.blocks.0.kind' });
    expect(await told('"meta":{', '"meta":{"odd":{},')).toEqual({ what: 'unknown', path: 'article.meta.odd' });
    expect(await told('"rule":"made/rule",', '')).toEqual({ what: 'missing', path: 'mentions.0.rule' });
    expect(await told('"rows":[]', '"rows":[{"value":{}}]')).toEqual({ what: 'missing', path: 'rows.0.id' });
    const ahead = JSON.stringify([
      { ...(await rowOf(tombstone.articleId, { row: 'tag', tag: '要闻' })), clock: 2 ** 53 - 1 },
    ]);
    expect(await told('"rows":[]', `"rows":${ahead}`)).toEqual({ what: 'value', path: 'rows.0.clock' });
    const grave = JSON.stringify({ ...tombstone, clock: 2 ** 53 - 1 });
    expect(await told(/\n\],"counts".*$/s, `\n],"tombstones":[\n${grave}\n]}`)).toEqual({
      what: 'value',
      path: 'clock',
    });
    expect(await told('"sameAs":[]', '"sameAs":[}')).toEqual({ what: 'syntax', at: expect.any(Number) });
    expect(await told('获评', '荣获')).toEqual({ what: 'mismatch', path: 'textHash', of: 'article.text' });
    expect(await told('"quote":"做实', '"quote":"坐实')).toEqual({
      ...{ what: 'mismatch', path: 'mentions.0.quote', of: 'article.text' },
    });
    expect(await told(/"articleId":"a1-\w+/, `"articleId":"a1-${no}`)).toEqual({
      ...{ what: 'mismatch', path: 'articleId', of: 'capture.canonicalUrl, textKey' },
    });
    expect(await told(/\n\],"counts".*$/s, '\n],"tombstones":[\n{}\n]}')).toEqual({
      what: 'missing',
      path: 'articleId',
    });
    const bare = [text.split(',"records"')[0], '}\n{"tombstone":5}\n'].join('');
    expect(await detail(text, text, bare)).toEqual({ what: 'type', path: 'item', expected: 'object' });
    const count = { what: 'count', found: 2, promised: 3 };
    expect(await told('"mentions":2,', '"mentions":3,')).toEqual({ ...count, of: 'mentions' });
    expect(await told(/"hash":"\w{64}/, `"hash":"${no}`)).toEqual({ what: 'hash' });
    expect(await told(/\n\],"counts".*$/s, '')).toEqual({ what: 'cut-value' });
  });

  it('is counted where a batch holds more than a call takes arguments, as the deletions of a large library may', async () => {
    const tally = new Tally(async (text) => String(text.length));
    await tally.add(countsOf([]), new Array(200_000).fill('ab'));
    expect((await tally.trailer()).hash).toBe(String(3 * 200_000 - 1));
  });

  it('is cut up so that long values come few at a time', async () => {
    const long = (): string => `{"text":"${'x'.repeat(1 << 24)}"}`;
    const sizes: number[] = [];
    for await (const batch of piecesOf([0, 1, 2, 3, 4].map(long), 4)) sizes.push(batch.length);
    expect(sizes).toEqual([1, 2, 2]);
  });

  it('is cut up in time that grows as its length, however many lists stand in one value', async () => {
    const lists = `{"format":"x",${'"a":[],'.repeat(200_000)}"b":1}`;
    const pieces: string[] = [];
    for await (const batch of piecesOf(cut(lists, 1 << 16), 4)) pieces.push(...batch.map(({ text }) => text));
    expect(pieces).toEqual([lists]);
  });

  it('is refused for a line without end and for endless nesting before memory is spent', async () => {
    const head = (await good()).split('\n')[0]!;
    let fed = 0;
    function* endless(open: string, piece: string): Generator<string> {
      yield `${head}\n${open}`;
      for (; fed < 1 << 30; fed += piece.length) yield piece;
    }
    expect(await reason(endless('{"articleId":"', 'x'.repeat(1 << 20)))).toBe('too-large 2');
    expect(fed).toBeLessThan(1 << 26);
    fed = 0;
    expect(await reason(endless('{"a":', '['.repeat(1 << 10)))).toBe('too-deep 2');
    expect(fed).toBeLessThan(1 << 12);
  });

  it('names several invalid items when asked to', async () => {
    const lines = (await good()).split('\n');
    const bad = lines[1]!.replace('"doubts":[]', '"doubts":["odd"]');
    const text = [lines[0], `${bad},`, `${lines[1]},`, bad, ...lines.slice(2)].join('\n');
    const faults: CorpusFault[] = [];
    let records = 0;
    for await (const part of readCorpus([text], { digest, onFault: (fault) => faults.push(fault) }))
      if ('items' in part) records += part.items.length;
    expect(faults.map(({ line }) => line)).toEqual([2, 4]);
    expect(records).toBe(1);
  });
});
