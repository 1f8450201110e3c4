import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import type { ArticleRecord } from '../../lib/capture/record';
import { type Library, openLibrary } from '../../lib/library/library';
import { digest, versionOf } from '../export/made';

let number = 0;
const open: Library[] = [];
const library = (): Library => {
  const one = openLibrary(digest, `shared-${++number}`);
  open.push(one);
  return one;
};
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

const recordOf = async (text: string, url: string): Promise<ArticleRecord> => {
  const { articleId, version } = await versionOf([text], { url });
  return { articleId, sameAs: [], ...version, versions: [], rows: [] };
};

it('tells the texts that more than one article has from the others', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 12 }), async (texts) => {
      const one = library();
      const records = await Promise.all(texts.map((text, at) => recordOf(`第${text}号做法`, `https://e.cn/x/${at}`)));
      await one.merge(records, []);
      const keys = records.map(({ textKey }) => textKey);
      const countOf = (key: string): number => keys.filter((other) => other === key).length;
      const shared = await one.sharedTexts();
      expect(keys.filter(shared)).toEqual(keys.filter((key) => countOf(key) > 1));
      expect(await one.countTexts(keys)).toEqual(new Map(keys.map((key) => [key, countOf(key)])));
      expect(
        [...(await one.sameText(keys)).values()]
          .flat()
          .map(({ articleId }) => articleId)
          .sort(),
      ).toEqual(records.map(({ articleId }) => articleId).sort());
    }),
    { numRuns: 20 },
  );
});

it('finds the kept ones among many asked, be they few or crowded, in any order', async () => {
  const one = library();
  const all = await Promise.all(
    Array.from({ length: 60 }, (_, at) => recordOf(`第${at}号做法`, `https://e.cn/x/${at}`)),
  );
  await one.merge(all, []);
  const ids = all.map(({ articleId }) => articleId);
  const strange = (await recordOf('别处', 'https://e.cn/y')).articleId;
  const [low, high] = [`a1-${'0'.repeat(64)}`, `a1-${'f'.repeat(64)}`];
  expect(await one.held([])).toEqual(new Map());
  for (const asked of [[...ids].reverse(), [high, ids[7]!, strange, low], [strange], [ids[3]!]]) {
    const wanted = all.filter(({ articleId }) => asked.includes(articleId));
    expect(await one.held(asked)).toEqual(new Map(wanted.map((record) => [record.articleId, record])));
  }
});
