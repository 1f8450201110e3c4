import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ArticleRecord } from '../../lib/capture/record';
import { make } from '../../lib/download/export';
import { preview } from '../../lib/download/import';
import { answer, openThreads, type Threads } from '../../lib/download/threads';
import { CorpusFault } from '../../lib/export/faults';
import { openLibrary } from '../../lib/library/library';
import { digest, rowOf, versionOf } from '../export/made';

/** A worker whose other side runs here: what is posted is cloned, as between threads. */
const workerOf = (name: string, run: (scope: typeof self) => void): Worker => {
  const scope = Object.assign(new EventTarget(), { name }) as unknown as typeof self;
  const worker = new EventTarget();
  run(scope);
  const postMessage = (data: { port: MessagePort }, transfer: MessagePort[]): void => {
    const { port, ...rest } = data;
    expect(transfer).toEqual([port]);
    scope.dispatchEvent(new MessageEvent('message', { data: { ...structuredClone(rest), port } }));
  };
  return Object.assign(worker, { postMessage, terminate: () => {} }) as unknown as Worker;
};

const run = { digest, at: '2024-06-01' };
let opened: Threads[] = [];
const threadsOn = (name: string): Threads => {
  const threads = openThreads(() => workerOf(name, answer));
  opened.push(threads);
  return threads;
};
beforeEach(() => vi.stubGlobal('navigator', { hardwareConcurrency: 2 }));
afterEach(() => {
  for (const threads of opened) threads.close();
  opened = [];
  vi.unstubAllGlobals();
});

/** Articles of which every hundredth has a decision. */
const recordsOf = async (verdict: 'accept' | 'reject', by: string): Promise<ArticleRecord[]> =>
  Promise.all(
    Array.from({ length: 300 }, async (_, at) => {
      const { articleId, version } = await versionOf(['做实机制'], { url: `https://e.cn/x/${at}` });
      const { versionId } = version;
      const span = { kind: 'mechanism', type: 'brand', start: 0, end: 4, quote: '做实机制', prefix: '', suffix: '' };
      const value = { row: 'decision' as const, decision: { versionId, ...span, verdict } };
      const rows = at % 100 === 0 ? [await rowOf(articleId, value, by, at + 1)] : [];
      return { articleId, sameAs: [], ...version, versions: [], rows };
    }),
  );

it('say of a file what one thread says: what is new, what contradicts, what is wrong', async () => {
  const [from, to] = [openLibrary(digest, 'threads-from'), openLibrary(digest, 'threads-to')];
  await from.merge(await recordsOf('reject', 'other'), []);
  await to.merge((await recordsOf('accept', 'mine')).slice(0, 120), []);
  const order = { format: 'json', variant: 'backup' } as const;
  const { blob } = await make(from, order, { generator: 'made 1', packs: [] }, run);
  const threads = threadsOn('threads-to');
  expect(threads.width).toBe(4);
  const shown: number[] = [];
  const seen = await preview(to, blob, { ...run, threads, onProgress: (records) => shown.push(records) });
  expect(seen).toEqual(await preview(to, blob, run));
  expect(seen.changes).toMatchObject({ new: 180, rows: 2 });
  expect(seen.conflicts).toBe(2);
  expect(shown).toEqual([128, 256, 300]);

  const lines = (await blob.text()).split('\n');
  for (const at of [3, 200, 290]) lines[at] = lines[at]!.replace('做实机制', '做虚机制');
  const bad = new Blob([lines.join('\n')]);
  const fault: CorpusFault = await preview(to, bad, { ...run, threads }).catch((error) => error);
  expect(fault).toBeInstanceOf(CorpusFault);
  expect([fault, ...fault.more].map(({ line, reason }) => `${reason} ${line}`)).toEqual([
    'invalid 4',
    'invalid 201',
    'invalid 291',
  ]);
  for (const one of [from, to]) one.close();
});

it('that cannot run, or cannot read the library, end the check with a message', async () => {
  const one = openLibrary(digest, 'threads-broken');
  const { articleId, version } = await versionOf(['做实机制']);
  await one.save(articleId, version);
  const order = { format: 'json', variant: 'full' } as const;
  const { blob } = await make(one, order, { generator: 'made 1', packs: [] }, run);
  const silent: Worker[] = [];
  const lost = openThreads(() => {
    const worker = workerOf('threads-broken', () => {});
    silent.push(worker);
    return worker;
  });
  opened.push(lost);
  const fail = () => {
    for (const worker of silent) worker.dispatchEvent(new Event('error'));
  };
  setTimeout(fail, 20);
  await expect(preview(one, blob, { ...run, threads: lost })).rejects.toThrow('updated');
  // As where its script is not there: it fails before anything is asked of it, and once.
  await expect(preview(one, blob, { ...run, threads: lost })).rejects.toThrow('updated');

  // Not in the words of the browser, but by a code that every page knows.
  const refused = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no database here', 'InvalidStateError');
  });
  const threads = threadsOn('threads-broken');
  await expect(preview(one, blob, { ...run, threads })).rejects.toThrow('unusable');
  refused.mockRestore();
  one.close();
});
