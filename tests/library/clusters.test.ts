import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { digest } from '../../lib/library/digest';
import { openLibrary } from '../../lib/library/library';
import { bodyOf, CHANGES, unlike } from '../../tools/bench/library-made';
import { article, clip, made } from './made';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

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
  const idOf = async (form: string, at: number) => (await made(urlOf(form, at), article('', bodyOf(at)))).articleId;
  const numbers = new Set<number>();
  for (let at = 0; at < TEXTS; at++) {
    const number = clusters.get(await idOf('as it is', at))!;
    numbers.add(number);
    for (const form of Object.keys(CHANGES)) expect(clusters.get(await idOf(form, at)), form).toBe(number);
    expect(clusters.get(await idOf('unlike', at))).toBeUndefined();
  }
  expect(numbers.size).toBe(TEXTS);
  expect(clusters.get(late)).toBe(clusters.get(await idOf('as it is', 0)));
  await expect(here.clusters(undefined, AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
  here.close();
});
