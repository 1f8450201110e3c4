import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { digest } from '../../lib/library/digest';
import { type Library, openLibrary } from '../../lib/library/library';
import { BLOCK } from '../../lib/library/place';
import { bodyOf, CHANGES, unlike } from '../../tools/bench/library-made';
import { AT, article, clip, made, tablesOf, tenIn, toBlock, unindexed } from './made';

/** Texts of which every one has a changed form of each kind, and an unlike one. */
const TEXTS = 25;

it('puts what carries one text together, however it was changed, and nothing else, whether indexed or not', async () => {
  const here = openLibrary(digest, 'clusters');
  const urlOf = (form: string, at: number): string => `https://a.gov.cn/${encodeURIComponent(form)}/${at}`;
  const forms = {
    'as it is': (body: string) => body,
    ...CHANGES,
    unlike: (body: string, at: number) => unlike(body, at + 1000),
  };
  const texts = Object.entries(forms).flatMap(([form, change]) =>
    Array.from({ length: TEXTS }, (_, at) => made(urlOf(form, at), article(`题${form}`, change(bodyOf(at), at)))),
  );
  await here.merge(await Promise.all(texts), []);
  await here.settle();
  const late = await clip(here, urlOf('late', 0), article('又', CHANGES['60 % is cut from the end']!(bodyOf(0), 0)));
  expect(await here.countPending()).toBe(1);

  const steps: number[] = [];
  const clusters = await here.clusters((done, total) => steps.push(done / total));
  expect([steps.at(-1), steps.toSorted((a, b) => a - b)]).toEqual([1, steps]);
  const keyOf = async (form: string, at: number): Promise<string> => {
    const { articleId } = await made(urlOf(form, at), article('', bodyOf(at)));
    return (await here.listing(articleId))!.textKey;
  };
  const keys = new Set<string>();
  for (let at = 0; at < TEXTS; at++) {
    const key = clusters.get(await keyOf('as it is', at))!;
    keys.add(key);
    for (const form of Object.keys(CHANGES)) expect(clusters.get(await keyOf(form, at)), form).toBe(key);
    expect(clusters.get(await keyOf('unlike', at))).toBeUndefined();
  }
  expect(keys.size).toBe(TEXTS);
  expect(clusters.get((await here.listing(late))!.textKey)).toBe(clusters.get(await keyOf('as it is', 0)));
  await expect(here.clusters(undefined, AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
  here.close();
});

const edited = CHANGES['a tenth of its characters is edited']!;
const body = bodyOf(0);
/** Articles by the key of their chain. */
const chainsOf = async (here: Library): Promise<string[][]> => {
  const clusters = await here.clusters();
  const chains = new Map<string, string[]>();
  for await (const batch of here.eachListing())
    for (const { title, textKey } of batch) {
      const key = clusters.get(textKey) ?? textKey;
      chains.set(key, [...(chains.get(key) ?? []), title]);
    }
  return [...chains.values()].map((titles) => titles.sort()).sort();
};

it('keeps an article with the copies of its text though its own fingerprint is not there yet', async () => {
  const here = openLibrary(digest, 'clusters-bare');
  await clip(here, 'https://a.gov.cn/1', article('甲', body));
  await clip(here, 'https://a.gov.cn/2', article('乙', edited(body, 0)));
  await clip(here, 'https://a.gov.cn/3', article('丙', edited(body, 0)));
  const tables = await tablesOf('clusters-bare');
  await tables.table('pending').delete(2);
  tables.close();
  expect(await chainsOf(here)).toEqual([['丙', '乙', '甲'].sort()]);
  here.close();
});

it('takes no text into account that no article has any more', async () => {
  const here = openLibrary(digest, 'clusters-dead');
  for (let at = 0; at < BLOCK; at++)
    await clip(here, `https://a.gov.cn/${at}`, article(`题${at}`, at === 0 ? body : `第${at}号。`));
  await here.settle();
  expect(await here.countPending()).toBe(0);
  await clip(here, 'https://a.gov.cn/0', article('题0', edited(body, 0)), AT);
  expect(await here.clusters()).toEqual(new Map());
  here.close();
});

it('takes fingerprints that are damaged out of the index', async () => {
  const here = openLibrary(digest, 'clusters-damaged');
  await tenIn(here, 0);
  await toBlock(here);
  await here.settle();
  expect(await unindexed(here)).toBe(0);
  const tables = await tablesOf('clusters-damaged');
  await tables
    .table('sketches')
    .toCollection()
    .modify({ bytes: new Uint8Array(9) });
  tables.close();
  await here.clusters();
  expect(await unindexed(here)).toBe(BLOCK);
  await here.settle();
  expect(await unindexed(here)).toBe(0);
  here.close();
});
