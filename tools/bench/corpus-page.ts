/** Runs inside a page of the benchmark: a library of made articles, exported and imported by the code that is shipped. */
import { capture } from '../../lib/capture/capture';
import type { ArticleRecord } from '../../lib/capture/record';
import { make } from '../../lib/download/export';
import { preview, take } from '../../lib/download/import';
import { openThreads } from '../../lib/download/threads';
import { digest } from '../../lib/library/digest';
import { openLibrary } from '../../lib/library/library';
import { searchAll } from '../../lib/library/search';

const CLAUSES = [
  '党员认领岗位责任',
  '窗口平均办理时间缩短三成',
  '支部把清单作为抓手',
  '群众评价持续向好',
  '逐条明确完成时限',
];
const order = { format: 'json', variant: 'backup' } as const;
const origin = { generator: 'bench 1', packs: [{ id: 'party', version: '1.0.0' }] };
const run = { digest, at: '2024-06-01' };
/** Where the script of the threads that judge a file is. */
const THREAD = '/thread.js';

/** An article of about 1,300 characters with a dozen mentions; no two are alike. */
async function recordOf(index: number): Promise<ArticleRecord> {
  const title = `某县第${index}个支部清单管理提升服务`;
  const lines = Array.from(
    { length: 12 },
    (_, line) =>
      `第${index}号之${line}，${Array.from({ length: 11 }, (_, at) => CLAUSES[(index + line * 3 + at) % 5]).join('，')}。`,
  );
  const text = [title, ...lines].join('\n');
  let at = title.length + 1;
  const starts = lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return start;
  });
  const blocks = [
    { kind: 'headline' as const, start: 0, end: title.length },
    ...lines.map((line, of) => ({ kind: 'paragraph' as const, start: starts[of]!, end: starts[of]! + line.length })),
  ];
  const mentions = lines.map((line, of) => {
    const start = starts[of]! + line.indexOf('支部把清单');
    return { kind: 'mechanism', type: 'brand', start, end: start + 5, rule: 'bench', fields: { name: '清单' } };
  });
  const stated = { value: title, printed: title, rule: 'bench' };
  const { articleId, version } = await capture(
    { text, textForm: 1, blocks, bodyStart: title.length + 1, meta: { title: stated }, doubts: [] },
    mentions,
    {
      url: `https://news.example.cn/t${index}.html`,
      at: '2024-06-01T00:00:00.000Z',
      extractor: 'bench 1',
      ...origin,
      digest,
    },
  );
  return { articleId, sameAs: [], ...version, versions: [], rows: [] };
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};

const read = async (): Promise<ArticleRecord[]> => {
  const all: ArticleRecord[] = [];
  for await (const batch of openLibrary(digest, 'bench').eachRecord(1000)) all.push(...batch);
  return all;
};

let file: Blob | undefined;
let imported = '';

export const bench = {
  /** Fills the library up to so many articles. */
  async fill(to: number): Promise<void> {
    const library = openLibrary(digest, 'bench');
    const from = await library.count();
    for (let at = from; at < to; at += 500) {
      const batch = Array.from({ length: Math.min(500, to - at) }, (_, index) => recordOf(at + index));
      await library.merge(await Promise.all(batch), []);
    }
    library.close();
  },
  /** Reads everything and keeps nothing. */
  async read(): Promise<void> {
    for await (const _ of openLibrary(digest, 'bench').eachRecord());
  },
  /** The naive way: everything read, one string, one Blob. */
  stringify: () => timed(async () => (file = new Blob([JSON.stringify({ records: await read() })]))),
  export: () =>
    timed(async () => {
      file = (await make(openLibrary(digest, 'bench'), order, origin, run)).blob;
    }),
  /** Judged, then taken into an empty library, until every article is durable and listed; then one is looked for by its words. */
  async import(): Promise<number> {
    imported = `bench-${Math.random()}`;
    const library = openLibrary(digest, imported);
    const taken = await timed(async () => {
      const threads = openThreads(() => new Worker(THREAD, { name: imported }));
      await preview(library, file!, { ...run, threads });
      threads.close();
      await take(library, file!, run);
    });
    const [count, held] = [await library.count(), await openLibrary(digest, 'bench').count()];
    if (count !== held) throw new Error(`${count} of ${held} articles arrived`);
    const found = await searchAll(library, `第${count >> 1}号之3`, { sort: 'clippedAt', descending: true });
    if (found.length !== 1) throw new Error(`an article was found ${found.length} times`);
    return taken;
  },
  /** The index of the words of what was imported. */
  index: () => timed(() => openLibrary(digest, imported).settle()),
  async forget(): Promise<void> {
    for (const { name } of await indexedDB.databases()) if (name?.startsWith('bench-')) indexedDB.deleteDatabase(name);
  },
  size: () => file?.size ?? 0,
};
