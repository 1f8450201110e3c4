import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digest } from '../../lib/library/digest';
import type { Segment } from '../../lib/library/index-rows';
import { type Library, openLibrary } from '../../lib/library/library';
import { agreement, packed, sketchOf, wordsOf } from '../../lib/library/sketch';
import type { Article } from '../../lib/text/article';
import { bodyOf, CHANGES, unlike } from '../../tools/bench/library-made';
import { article, clip, made, tablesOf, toBlock } from './made';

/** Articles in the library, and how many of them are looked for in each changed form. */
const KEPT = 300;
const ASKED = 60;

const FORMULAS = '不忘初心、牢记使命。党建引领基层治理。枫桥经验。三会一课。主题党日。双报到。';

let library: Library;
const ids: string[] = [];
beforeAll(async () => {
  library = openLibrary(digest, 'reprints');
  const records = await Promise.all(
    Array.from({ length: KEPT }, (_, at) =>
      made(`https://a.gov.cn/${at}`, article(`第${at}篇`, bodyOf(at) + FORMULAS)),
    ),
  );
  ids.push(...records.map(({ articleId }) => articleId));
  await library.merge(records, []);
  await library.settle();
});
afterAll(() => library.close());

/** Ids of what is found for an article that is not kept, with how alike each is. */
const foundFor = async (given: Article): Promise<{ articleId: string; likeness: number }[]> => {
  const { articleId, textKey } = await made('https://b.gov.cn/none', given);
  const found = await library.reprints({ articleId, textKey, article: given });
  return found.map(({ listing, likeness }) => ({ articleId: listing.articleId, likeness }));
};

describe('a reprint is found, and nothing else, when', () => {
  for (const [name, change] of Object.entries(CHANGES))
    it(name, async () => {
      for (let at = 0; at < ASKED; at++) {
        const found = await foundFor(article('另一个标题', change(bodyOf(at) + FORMULAS, at)));
        expect(found.map(({ articleId }) => articleId)).toEqual([ids[at]]);
        expect(found[0]!.likeness).toBeGreaterThan(0.5);
      }
    });
});

describe('no reprint', () => {
  it('is an article that shares formulas and 15 % of its text', async () => {
    for (let at = 0; at < ASKED; at++) {
      expect(await foundFor(article('甲', FORMULAS + unlike(bodyOf(at), at)))).toEqual([]);
    }
  });
  it('is any other article of the library', async () => {
    for (const id of ids.slice(0, ASKED)) expect(await library.reprints((await library.record(id))!)).toEqual([]);
  });
  it('is found for an article without letters, or of formulas alone', async () => {
    expect(await foundFor(article('', '。。。'))).toEqual([]);
    expect(await foundFor(article('甲', '三会一课。'))).toEqual([]);
  });
});

it('says how alike: the same letters are the same text, everything else is less', async () => {
  const same = await foundFor(article('乙', (bodyOf(3) + FORMULAS).replaceAll('，', ' ')));
  expect(same).toEqual([{ articleId: ids[3], likeness: 1 }]);
  const [half] = await foundFor(article('乙', bodyOf(3).slice(0, bodyOf(3).length / 2)));
  expect(half!.likeness).toBeGreaterThan(0.6);
  expect(half!.likeness).toBeLessThan(0.75);
});

it('finds in segments of every size, in texts not yet indexed, and around damage', async () => {
  const here = openLibrary(digest, 'reprints-sizes');
  const keep = (at: number): Promise<string> => clip(here, `https://a.gov.cn/${at}`, article('题', bodyOf(at)));
  const kept = [await keep(0)];
  await toBlock(here, 31);
  kept.push(await keep(1));
  await toBlock(here);
  await here.settle();
  kept.push(await keep(2));
  await toBlock(here);
  await here.settle();
  kept.push(await keep(3));
  const ask = async (at: number): Promise<string[]> => {
    const given = article('别', bodyOf(at).slice(0, 800));
    const { articleId, textKey } = await made('https://b.gov.cn/1', given);
    return (await here.reprints({ articleId, textKey, article: given })).map(({ listing }) => listing.articleId);
  };
  const tables = await tablesOf('reprints-sizes');
  expect(((await tables.table('segments').toArray()) as Segment[]).map(({ size }) => size)).toEqual([1, 32]);
  for (const [at, id] of kept.entries()) expect(await ask(at)).toEqual([id]);
  await tables.table('sketches').delete([32, 0]);
  expect(await ask(0)).toEqual([]);
  await here.settle();
  for (const [at, id] of kept.entries()) expect(await ask(at)).toEqual([id]);
  await here.trash([kept[0]!], '2023-06-01T00:00:00Z');
  expect(await ask(0)).toEqual([]);
  tables.close();
  here.close();
});

it('compares fingerprints of short texts by the bins that are filled', () => {
  const agree = (one: string, other: string): number =>
    agreement(...([one, other].map((text) => wordsOf(packed(sketchOf(text)))) as [Uint32Array, Uint32Array]));
  expect(agree('党建引领', '党建引领')).toBe(1);
  expect(agree('党建引领', '基层治理')).toBe(0);
  expect(agree('', '')).toBe(0);
  const [one, other] = [bodyOf(1), bodyOf(1).slice(0, 400)].map((text) => packed(sketchOf(text)));
  const bins = (bytes: Uint8Array): number[] => [...bytes].flatMap((byte) => [byte & 15, byte >> 4]);
  const both = bins(one!).map((bin, at) => [bin, bins(other!)[at]!]);
  const [same, filled] = [both.filter(([a, b]) => a === b && a !== 0), both.filter(([a, b]) => a! + b! > 0)];
  expect(same.length).toBeGreaterThan(20);
  expect(agreement(wordsOf(one!), wordsOf(other!))).toBeCloseTo(same.length / filled.length, 10);
});
