import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../lib/capture/record';
import { make, remember, verify } from '../../lib/download/export';
import { preview, take } from '../../lib/download/import';
import { headerFor, itemsOf, type Order } from '../../lib/download/order';
import { writeCorpus } from '../../lib/export/corpus';
import { toCorpus } from '../../lib/export/derive';
import { CorpusFault } from '../../lib/export/faults';
import { FORMATS } from '../../lib/export/formats';
import { mergeRecords, recordOf } from '../../lib/export/merge';
import type { CorpusItem, Private } from '../../lib/export/schema';
import { checkSeries } from '../../lib/export/series';
import { type Library, openLibrary } from '../../lib/library/library';
import { digest, header, libraries, records, rowOf, versionOf } from '../export/made';

let made = 0;
const open: Library[] = [];
const library = (): Library => {
  const one = openLibrary(digest, `test-${++made}`);
  open.push(one);
  return one;
};
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

const origin = { generator: 'made 1', packs: [{ id: 'party', version: '1.0.0' }] };
const run = { digest, at: '2024-06-01' };
const everything: Order = { format: 'json', variant: 'backup' };
const bring = async (into: Library, file: Blob): Promise<void> => {
  await preview(into, file, run);
  await take(into, file, run);
};
const allOf = async (one: Library): Promise<ArticleRecord[]> => {
  const all: ArticleRecord[] = [];
  for await (const batch of one.eachRecord()) all.push(...batch);
  return all;
};

describe('a library', () => {
  it('is deep-equal after export and import, in JSON, JSONL and gzip', async () => {
    const orders = fc.record({ format: fc.constantFrom('json', 'jsonl'), gzip: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(libraries, orders, async (all, order) => {
        const [from, to] = [library(), library()];
        await from.merge(await all, []);
        const file = await make(from, { ...everything, ...order }, origin, run);
        expect((await verify(file.blob, run)).trailer).toEqual(file.trailer);
        await bring(to, file.blob);
        expect(await allOf(to)).toEqual(await allOf(from));
        const again = await preview(to, file.blob, run);
        expect(again.changes).toMatchObject({ new: 0, version: 0, rows: 0, detail: 0 });
        const before = await to.sequence();
        await bring(to, file.blob);
        expect(await allOf(to)).toEqual(await allOf(from));
        expect(await to.sequence()).toBe(before);
      }),
      { numRuns: 12 },
    );
  });

  it('is the same whichever of three profiles imports whose export first', async () => {
    await fc.assert(
      fc.asyncProperty(libraries, libraries, libraries, async (...plans) => {
        const files: Blob[] = [];
        for (const plan of plans) {
          const one = library();
          await one.merge(await plan, []);
          files.push((await make(one, everything, origin, run)).blob);
        }
        const merged: ArticleRecord[][] = [];
        for (const order of [files, [...files].reverse()]) {
          const one = library();
          for (const file of order) await bring(one, file);
          merged.push(await allOf(one));
        }
        expect(merged[0]).toEqual(merged[1]);
        expect(new Set(merged[0]!.map(({ articleId }) => articleId)).size).toBe(merged[0]!.length);
      }),
      { numRuns: 8 },
    );
  });

  it('gives out what is new since the last export, with what was deleted, in ranges that join', async () => {
    const from = library();
    const versions = await Promise.all(
      ['甲', '乙', '丙'].map((piece, at) => versionOf([piece], { url: `https://e.cn/x/${at}` })),
    );
    await from.save(versions[0]!.articleId, versions[0]!.version);
    await from.save(versions[1]!.articleId, versions[1]!.version);
    const first = await make(from, { format: 'json', variant: 'full' }, origin, run);
    await remember(from, first);
    await from.save(versions[2]!.articleId, versions[2]!.version);
    await from.trash([versions[0]!.articleId], '2024-06-03T00:00:00.000Z');
    const second = await make(from, { format: 'jsonl', variant: 'full', since: 'last-export' }, origin, run);
    expect(second.trailer!.counts).toMatchObject({ records: 1, tombstones: 1 });
    expect(second.records).toBe(1);
    const table = await make(from, { format: 'csv', variant: 'full' }, origin, run);
    expect([table.records, table.trailer]).toEqual([2, undefined]);
    expect(second.header).toMatchObject({ from: first.header.to, previous: first.trailer!.hash });
    const files = [first, second].map(({ name, header, trailer }) => ({ name, header, trailer: trailer! }));
    expect(checkSeries(files)).toEqual([]);
    const to = library();
    await bring(to, first.blob);
    expect(await preview(to, second.blob, run)).toMatchObject({ changes: { new: 1 }, deleted: 1 });
    await bring(to, second.blob);
    expect(await allOf(to)).toEqual(await allOf(from));
    expect(await to.countTrash()).toBe(1);
    expect(await preview(to, second.blob, run)).toMatchObject({ changes: { same: 1 }, deleted: 0 });
  });

  it('gives out a selection, and its private part only in a backup', async () => {
    const from = library();
    const versions = await Promise.all(
      ['甲', '乙'].map((piece, at) => versionOf([piece], { url: `https://e.cn/x/${at}` })),
    );
    for (const { articleId, version } of versions) await from.save(articleId, version);
    await from.say(
      [{ articleId: versions[0]!.articleId, value: { row: 'note', note: '私下的话' } }],
      '2024-06-03T00:00:00.000Z',
    );
    await from.trash([versions[1]!.articleId], '2024-06-03T00:00:00.000Z');
    const shared = await make(
      from,
      { format: 'json', variant: 'full', selection: { ids: [versions[0]!.articleId], words: '标签：甲' } },
      origin,
      run,
    );
    expect(await shared.blob.text()).not.toContain('私下的话');
    expect(shared.header.selection).toBe('标签：甲');
    const backup = await make(
      from,
      { ...everything, private: [{ part: 'settings', value: { language: 'en' } }] },
      origin,
      run,
    );
    const hidden: Private[] = [];
    const to = library();
    await take(to, backup.blob, { ...run, onPrivate: async (part) => void hidden.push(part) });
    expect(hidden.map(({ part }) => part)).toEqual(['names', 'settings']);
    expect((await to.trashed()).map(({ record }) => record)).toEqual(
      (await from.trashed()).map(({ record }) => record),
    );
    expect((await allOf(to))[0]!.rows).toHaveLength(1);
  });

  it('goes into files that tell their formats apart', async () => {
    const one = library();
    const name = async (order: Partial<Order>): Promise<string> =>
      (await make(one, { ...everything, variant: 'full', ...order }, origin, run)).name;
    expect(await name({})).toBe('tifa-2024-06-01.json');
    expect(await name({ gzip: true, variant: 'backup' })).toBe('tifa-2024-06-01-backup.json.gz');
    expect(await name({ format: 'csl' })).toBe('tifa-2024-06-01-csl.json');
    const selection = { ids: [], words: '标签：甲' };
    expect(await name({ selection, format: 'csv' })).toBe('tifa-2024-06-01-csv-selection.zip');
    expect(await name({ since: 'last-export' })).toBe('tifa-2024-06-01.json');
    await one.note('lastExport', { to: 7, hash: '' });
    expect(await name({ since: 'last-export' })).toBe('tifa-2024-06-01-since-7.json');
    const names = await Promise.all(FORMATS.map(({ id }) => name({ format: id })));
    expect(new Set(names).size).toBe(FORMATS.length);
  });

  it('is restored whole from a backup, and signs with the pseudonym that was chosen', async () => {
    const [from, to] = [library(), library()];
    const versions = await Promise.all(
      ['甲', '乙'].map((piece, at) => versionOf([piece], { url: `https://e.cn/x/${at}` })),
    );
    for (const { articleId, version } of versions) await from.save(articleId, version);
    const at = '2024-06-03T00:00:00.000Z';
    const [kept, gone] = [versions[0]!.articleId, versions[1]!.articleId];
    const [unsigned] = await from.say([{ articleId: kept, value: { row: 'tag', tag: '甲' } }], at);
    expect(unsigned!.by).toBe(await from.id());
    await from.note('pseudonym', '读报人');
    await from.say([{ articleId: kept, value: { row: 'note', note: '私下的话' } }], at);
    await from.trash([gone], at);
    const [said] = await from.say([{ articleId: gone, value: { row: 'tag', tag: '乙' } }], at);
    const settings: Private = {
      part: 'settings',
      value: { guards: ['某词'], phrases: [{ text: '某法', kind: 'slogan', type: 'tifa' }] },
    };
    const { blob } = await make(from, { ...everything, gzip: true, private: [settings] }, origin, run);
    const restored: Private[] = [];
    expect(await preview(to, blob, run)).toMatchObject({ changes: { new: 1 }, trashed: 1 });
    await take(to, blob, {
      ...run,
      onPrivate: async (part) => void restored.push(part),
    });
    expect(await allOf(to)).toEqual(await allOf(from));
    expect((await allOf(to))[0]!.rows.map(({ by }) => by)).toEqual([await from.id(), '读报人']);
    expect((await to.trashed()).map(({ record }) => record)).toEqual(
      (await from.trashed()).map(({ record }) => record),
    );
    expect(await to.rows(gone)).toEqual([said]);
    const last = await to.sequence();
    expect(await preview(to, blob, run)).toMatchObject({ changes: { new: 0 }, trashed: 0 });
    await bring(to, blob);
    expect(await to.sequence()).toBe(last);
    expect((await to.say([{ articleId: kept, value: { row: 'tag', tag: '丙' } }], at))[0]!.clock).toBeGreaterThan(
      said!.clock,
    );
    const names = { part: 'names', value: [await from.id(), '读报人'] };
    expect(restored).toEqual([names, { part: 'pseudonym', value: '读报人' }, settings]);
    expect(await to.id()).not.toBe(await from.id());
  });

  it('says before an import what was deleted here and stays so', async () => {
    const [from, to] = [library(), library()];
    const { articleId, version } = await versionOf(['做实机制']);
    for (const one of [from, to]) await one.save(articleId, version);
    await to.trash([articleId], '2024-06-03T00:00:00.000Z');
    const { blob } = await make(from, everything, origin, run);
    const seen = await preview(to, blob, run);
    expect(seen).toMatchObject({ changes: { new: 0, same: 0 }, gone: 1 });
    await take(to, blob, run);
    expect(await to.count()).toBe(0);
    await to.restore([articleId]);
    expect(await preview(to, blob, run)).toMatchObject({ changes: { same: 1 }, gone: 0 });
  });

  it('shows new, changed and contradicting articles before an import', async () => {
    const { articleId, version } = await versionOf(['做实机制', '获评先进单位']);
    const mention = version.mentions[0]!;
    const { kind, type, start, end, quote } = mention;
    const decision = { versionId: version.versionId, kind, type, start, end, quote, prefix: '', suffix: '' };
    const base: ArticleRecord = { articleId, sameAs: [], ...version, versions: [], rows: [] };
    const [yes, no] = await Promise.all([
      rowOf(articleId, { row: 'decision', decision: { ...decision, verdict: 'accept' } }, 'lib-a', 1),
      rowOf(articleId, { row: 'decision', decision: { ...decision, verdict: 'reject' } }, 'lib-b', 1),
    ]);
    const [mine, theirs] = [library(), library()];
    await mine.merge([{ ...base, rows: [yes] }], []);
    await theirs.merge([{ ...base, rows: [no] }], []);
    const file = await make(theirs, everything, origin, run);
    const seen = await preview(mine, file.blob, run);
    expect(seen).toMatchObject({ changes: { rows: 1 }, conflicts: 1, disputed: [{ articleId }] });
    await take(mine, file.blob, run);
    const [held] = await allOf(mine);
    expect(held!.rows).toHaveLength(2);
    const out = JSON.parse(await (await make(mine, everything, origin, run)).blob.text());
    expect(out.records[0].mentions[0].decision.disputed).toBe(true);

    // Only the first are named, and how many there are is told.
    const urls = Array.from({ length: 22 }, (_, at) => `https://e.cn/x/${at}`);
    const all = await Promise.all(urls.map((url) => versionOf(['做实机制', '获评先进单位'], { url })));
    const contradicting = async (by: string, verdict: 'accept' | 'reject') => {
      const value = { row: 'decision' as const, decision: { ...decision, verdict } };
      const records = all.map(
        async ({ articleId, version }): Promise<ArticleRecord> => ({
          ...{ articleId, sameAs: [], ...version, versions: [] },
          rows: [await rowOf(articleId, value, by, 1)],
        }),
      );
      const one = library();
      await one.merge(await Promise.all(records), []);
      return one;
    };
    const many = await make(await contradicting('lib-b', 'reject'), everything, origin, run);
    const named = await preview(await contradicting('lib-a', 'accept'), many.blob, run);
    expect(named).toMatchObject({ conflicts: 22, disputes: 22 });
    expect(named.disputed).toHaveLength(20);

    // Between decisions under two names of one's own there is no conflict; a file does not say whose they are.
    const own = library();
    await own.merge([{ ...base, rows: [yes] }], []);
    await own.claim(['lib-a', 'lib-b']);
    expect(await preview(own, file.blob, run)).toMatchObject({ changes: { rows: 1 }, conflicts: 0, disputed: [] });
  });

  it('counts an article as deleted once, where all of its versions are, wherever in the file it says so', async () => {
    const url = 'https://e.cn/x/1';
    const [old, now, next] = await Promise.all(['甲', '乙', '丙'].map((piece) => versionOf([piece], { url })));
    const { articleId } = old!;
    const to = library();
    for (const { version } of [old!, now!]) await to.save(articleId, version);
    const grave = (id: string, ...of: (typeof old)[]): CorpusItem => ({
      section: 'tombstones',
      value: { articleId: id, versions: of.map((one) => one!.version.versionId), by: 'lib-b', clock: 9 },
    });
    const far = Array.from({ length: 300 }, (_, at) => grave(`a1-${String(at).padStart(64, '0')}`, old));
    const deletedBy = async (...items: CorpusItem[]): Promise<number> => {
      const pieces: BlobPart[] = [];
      for await (const piece of writeCorpus(header, [items], { format: 'json', digest })) pieces.push(piece);
      const file = new Blob(pieces);
      return (await preview(to, file, run)).deleted;
    };
    expect(await deletedBy(grave(articleId, old), ...far)).toBe(0);
    expect(await deletedBy(grave(articleId, old), ...far, grave(articleId, now))).toBe(1);
    expect(await deletedBy(grave(articleId, old, now), ...far, grave(articleId, now))).toBe(1);
    const brought: CorpusItem = { section: 'records', value: toCorpus(recordOf(articleId, [next!.version], [])) };
    expect(await deletedBy(brought, ...far, grave(articleId, old, now))).toBe(0);
  });
});

describe('what a file deletes', () => {
  it('is named before, goes to the trash, and is declined together', async () => {
    const [from, to] = [library(), library()];
    const { articleId, version } = await versionOf(['三年来']);
    await from.save(articleId, version);
    await from.trash([articleId], '2020-01-01T00:00:00.000Z');
    await to.save(articleId, version);
    const { blob } = await make(from, { format: 'json', variant: 'full' }, origin, run);
    const { deleted, lost } = await preview(to, blob, run);
    expect([deleted, lost]).toEqual([1, [{ articleId, title: '某院党建品牌见成效' }]]);
    await take(to, blob, { ...run, deletions: false });
    expect([await to.count(), await to.countTrash()]).toEqual([1, 0]);
    await take(to, blob, run);
    expect([await to.count(), await to.countTrash()]).toEqual([0, 1]);
  });
});

describe('an article that has grown longer than a reader takes in a line', () => {
  /** Its piece stands four times in a record: in the text, the quote and two fields. */
  const grown = (n: number) =>
    versionOf([`第${n}版${'做实机制'.repeat(500_000)}`], { at: `2024-06-0${n}T00:00:00.000Z` });

  it('comes back whole from a backup, and so does the rest', async () => {
    const [from, to] = [library(), library()];
    const versions = await Promise.all([1, 2, 3, 4, 5].map(grown));
    const { articleId } = versions[0]!;
    const small = await versionOf(['三年来'], { url: 'https://b.example.cn/2' });
    for (const { version } of versions) await from.save(articleId, version);
    await from.say([{ articleId, value: { row: 'note', note: '备注' } }], '2024-06-09T00:00:00.000Z');
    await from.save(small.articleId, small.version);
    const { blob, trailer } = await make(from, everything, origin, run);
    expect(trailer!.counts.records).toBe(3);
    await bring(to, blob);
    expect(await allOf(to)).toEqual(await allOf(from));
  });
});

describe('what a backup kept of the trash', () => {
  it('is one article where it comes in parts', async () => {
    const [one, other] = [await versionOf(['三年来']), await versionOf(['做实机制'])];
    const { articleId } = one;
    const at = '2024-06-01T00:00:00.000Z';
    const parts = [one, other].map(({ version }) => ({ articleId, at, record: recordOf(articleId, [version], []) }));
    const to = library();
    await to.bin(parts, at);
    await to.restore([articleId]);
    expect((await to.record(articleId))!.versions).toHaveLength(1);
  });

  it('holds what comes back from the trash, or goes there, while it is written', async () => {
    const at = '2024-06-01T00:00:00.000Z';
    const [stays, moves] = [await versionOf(['做实机制']), await versionOf(['三年来'], { url: 'https://e.cn/b' })];
    const { articleId } = moves;
    const leave = (one: Library): Promise<void> => one.trash([articleId], at);
    const comeBack = (one: Library): Promise<void> => one.restore([articleId]);
    const nothing = async (): Promise<void> => {};
    for (const [before, begun, read, told, where] of [
      [leave, nothing, nothing, nothing, 'trash'],
      [leave, nothing, comeBack, nothing, 'library'],
      [leave, nothing, nothing, comeBack, 'trash'],
      [nothing, leave, comeBack, nothing, 'library'],
      [nothing, leave, nothing, comeBack, 'trash'],
      [nothing, nothing, leave, nothing, 'trash'],
      [nothing, nothing, nothing, leave, 'library'],
    ] as const) {
      const [from, to] = [library(), library()];
      await from.save(stays.articleId, stays.version);
      await from.save(articleId, moves.version);
      await before(from);
      const head = await headerFor(from, everything, origin);
      await begun(from);
      const items: CorpusItem[] = [];
      let met = '';
      for await (const batch of itemsOf(from, everything, head, { digest, salt: '' })) {
        items.push(...batch);
        const section = batch[0]?.section ?? met;
        if (section === met) continue;
        if (met === '') await read(from);
        if (section === 'private' || section === 'tombstones') await told(from);
        met = section;
      }
      const parts: Uint8Array<ArrayBuffer>[] = [];
      for await (const bytes of writeCorpus(head, [items], { format: 'json', digest })) parts.push(bytes);
      await bring(to, new Blob(parts));
      const held = [await to.record(articleId), ...(await to.trashed()).map(({ record }) => record)];
      expect(held.filter(Boolean), where).toHaveLength(1);
      expect(await to.count(), where).toBe(where === 'library' ? 2 : 1);
      expect(held.find(Boolean)!.article).toEqual(moves.version.article);
    }
  });

  it('is not in the trash again where it has come back since', async () => {
    const [from, to] = [library(), library()];
    const { articleId, version } = await versionOf(['三年来']);
    await from.save(articleId, version);
    await from.trash([articleId], '2024-06-01T00:00:00.000Z');
    const { blob } = await make(from, everything, origin, run);
    await bring(to, blob);
    await to.restore([articleId]);
    await bring(to, blob);
    expect([await to.countTrash(), await to.count()]).toEqual([0, 1]);
    await to.trash([articleId], '2024-06-02T00:00:00.000Z');
    await bring(to, blob);
    expect([await to.countTrash(), await to.count()]).toEqual([1, 0]);
  });

  it('can be brought back for as long as if it was deleted when the backup came', async () => {
    const [from, to] = [library(), library()];
    const { articleId, version } = await versionOf(['三年来']);
    await from.save(articleId, version);
    await from.trash([articleId], '2020-01-01T00:00:00.000Z');
    const { blob } = await make(from, everything, origin, run);
    const now = Date.now();
    await bring(to, blob);
    await to.purge(now);
    expect(await to.countTrash()).toBe(1);
    await to.trash([articleId], '2020-01-01T00:00:00.000Z');
    const [before] = await to.trashed();
    await bring(to, blob);
    expect(await to.trashed()).toEqual([before]);
  });
});

describe('a fault', () => {
  const filled = async (): Promise<Library> => {
    const one = library();
    const { articleId, version } = await versionOf(['做实机制']);
    await one.save(articleId, version);
    return one;
  };

  it('in a file changes nothing', async () => {
    const file = await make(await filled(), everything, origin, run);
    const text = await file.blob.text();
    const bad = [
      text.slice(0, -40),
      text.replace('做实机制', '做虚机制'),
      text.replace('"version":1', '"version":9'),
      text.replace('"sameAs":[]', '"sameAs":[],"__proto__":{}'),
    ];
    const to = library();
    for (const each of bad) {
      expect(each).not.toBe(text);
      await expect(preview(to, new Blob([each]), run)).rejects.toThrow(CorpusFault);
    }
    const utf16 = new Blob([new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))]);
    await expect(preview(to, utf16, run)).rejects.toMatchObject({ reason: 'encoding' });
    const gz = await make(await filled(), { ...everything, gzip: true }, origin, run);
    await expect(preview(to, gz.blob.slice(0, gz.blob.size - 20), run)).rejects.toMatchObject({ reason: 'truncated' });
    expect(await allOf(to)).toEqual([]);
    expect(await to.sequence()).toBe(0);
  });

  it('is named beside the others of the file, by line', async () => {
    const one = library();
    for (const at of [0, 1, 2]) {
      const { articleId, version } = await versionOf(['做实机制'], { url: `https://e.cn/x/${at}` });
      await one.save(articleId, version);
    }
    const lines = (await (await make(one, everything, origin, run)).blob.text()).split('\n');
    lines[1] = lines[1]!.replace('做实机制', '做虚机制');
    lines[3] = lines[3]!.replace('"sameAs":[]', '"sameAs":7');
    const fault: CorpusFault = await verify(new Blob([lines.join('\n')]), run).catch((error) => error);
    expect([fault, ...fault.more].map(({ line, reason }) => `${reason} ${line}`)).toEqual(['invalid 2', 'invalid 4']);
    const all = lines.map((line) => line.replace('"sameAs":[]', '"sameAs":7')).join('\n');
    const cut: CorpusFault = await preview(library(), new Blob([all.slice(0, -40)]), run).catch((error) => error);
    expect([cut, ...cut.more].map(({ reason }) => reason)).toEqual(['invalid', 'invalid', 'invalid', 'truncated']);
  });

  it('in the private part is named, since it would be kept', async () => {
    const [one, { articleId, version }] = [library(), await versionOf(['做实机制'])];
    const at = '2024-06-03T00:00:00.000Z';
    await one.save(articleId, version);
    await one.trash([articleId], at);
    await one.say([{ articleId, value: { row: 'tag', tag: '甲' } }], at);
    const text = await (await make(one, everything, origin, run)).blob.text();
    const detailOf = async (bad: string): Promise<unknown> =>
      preview(library(), new Blob([bad]), run).then(
        () => undefined,
        (fault: CorpusFault) => fault.detail,
      );
    expect(await detailOf(text)).toBeUndefined();
    expect(await detailOf(text.replaceAll('做实机制', '做虚机制'))).toEqual({
      ...{ what: 'mismatch', path: 'value.record.textHash', of: 'value.record.article.text' },
    });
    expect(await detailOf(text.replace('"tag":"甲"', '"tag":"乙"'))).toEqual({
      ...{ what: 'mismatch', path: 'value.rows.0.id', of: 'value.rows.0' },
    });
    expect(await detailOf(text.replace('"record":{', '"record":{"odd":1,'))).toEqual({
      ...{ what: 'unknown', path: 'value.record.odd' },
    });
    expect(
      await detailOf(text.replace(`{"articleId":"${articleId}","at"`, `{"articleId":"a1-${'0'.repeat(64)}","at"`)),
    ).toBeDefined();
  });

  it('in the middle of an import is made good by importing again', async () => {
    await fc.assert(
      fc.asyncProperty(records, async (plan) => {
        const record = await plan;
        const [from, to] = [library(), library()];
        await from.merge([record], []);
        const { blob } = await make(from, everything, origin, run);
        const merge: Library['merge'] = async (...asked) => {
          await to.merge(...asked);
          throw new Error('the page was closed');
        };
        const broken: Library = { ...to, merge };
        await expect(take(broken, blob, run)).rejects.toThrow('closed');
        await take(to, blob, run);
        expect(await allOf(to)).toEqual([mergeRecords(record, record)]);
      }),
      { numRuns: 5 },
    );
  });

  it('that a person makes by stopping an import leaves whole batches, and taking it in again brings the rest', async () => {
    const [from, to] = [library(), library()];
    const many = Array.from({ length: 600 }, (_, at) => versionOf([`第${at}号做法`], { url: `https://e.cn/x/${at}` }));
    const records = (await Promise.all(many)).map(
      ({ articleId, version }): ArticleRecord => ({ articleId, sameAs: [], ...version, versions: [], rows: [] }),
    );
    await from.merge(records, []);
    const { blob } = await make(from, everything, origin, run);
    const stop = new AbortController();
    const stopping = { ...run, size: 512, signal: stop.signal, onProgress: () => stop.abort() };
    await expect(take(to, blob, stopping)).rejects.toThrow('abort');
    expect(await to.count()).toBe(512);
    const taken: number[] = [];
    const merge: Library['merge'] = (...asked) => {
      taken.push(asked[0].length);
      return to.merge(...asked);
    };
    await take({ ...to, merge }, blob, { ...run, size: 512 });
    expect(taken).toEqual([512, 88]);
    expect(await allOf(to)).toEqual(await allOf(from));
    expect(await to.fact('import')).toBeUndefined();
  });

  it('is made good by a file of the same items in another order, which has the same hash', async () => {
    const to = library();
    const each = await Promise.all([1, 2, 3, 4].map((at) => versionOf(['三年来'], { url: `https://e.cn/x/${at}` })));
    const items = each.map(
      ({ articleId, version }): CorpusItem => ({
        section: 'records',
        value: toCorpus(recordOf(articleId, [version], [])),
      }),
    );
    const fileOf = async (all: CorpusItem[]): Promise<Blob> => {
      const pieces: BlobPart[] = [];
      for await (const piece of writeCorpus(header, [all], { format: 'json', digest })) pieces.push(piece);
      return new Blob(pieces);
    };
    const stop = new AbortController();
    const stopping = { ...run, size: 2, signal: stop.signal, onProgress: () => stop.abort() };
    await expect(take(to, await fileOf(items), stopping)).rejects.toThrow('abort');
    expect(await to.fact('import')).toBeDefined();
    await take(to, await fileOf(items.toReversed()), { ...run, size: 2 });
    expect(await to.count()).toBe(4);
    expect(await to.fact('import')).toBeUndefined();
  });

  it('under an earlier version, which remembered how far it came, makes the import start anew', async () => {
    const [from, to] = [await filled(), library()];
    const { blob, trailer } = await make(from, everything, origin, run);
    await to.note('import', { hash: trailer!.hash, items: 1 });
    await take(to, blob, run);
    expect(await allOf(to)).toEqual(await allOf(from));
    expect(await to.fact('import')).toBeUndefined();
  });

  it('is no fault when the user cancels: nothing is left behind', async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(make(await filled(), everything, origin, { ...run, signal: stop.signal })).rejects.toThrow('abort');
  });
});
