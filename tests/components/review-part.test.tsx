import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { library as words } from '../../components/copy/library';
import { SettingContext } from '../../components/library/context';
import type { Desk } from '../../entrypoints/library/desk';
import { ReviewPart } from '../../entrypoints/library/ReviewPart';
import type { ArticleRecord } from '../../lib/capture/record';
import { kinds } from '../../lib/packs/kinds';
import { article, made } from '../library/made';

const held = vi.hoisted(() => ({ records: [] as ArticleRecord[], read: Promise.resolve() }));
vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('../../entrypoints/library/reads', async (actual) => ({
  ...(await actual<object>()),
  library: { own: async () => [] },
  eachRecord: async (take: (record: ArticleRecord) => void) => {
    await held.read;
    held.records.forEach(take);
  },
}));

const copy = words['zh-CN'];
const desk = { seq: 1 } as unknown as Desk;

test('while the places of a phrase are read, those of the phrase before cannot be decided under its name', async () => {
  const { window } = new JSDOM('<!doctype html><body></body>');
  Object.assign(globalThis, { window, document: window.document, Node: window.Node, location: window.location });
  held.records = [await made('https://a.gov.cn/1', article('甲', '以党建引领发展。'))];
  const show = (phrase: string) =>
    act(async () =>
      render(
        <SettingContext.Provider value={{ language: 'zh-CN', copy, kinds, ruleNote: () => '' }}>
          <ReviewPart desk={desk} phrase={phrase} />
        </SettingContext.Provider>,
        window.document.body,
      ),
    );
  const buttons = () => [...window.document.querySelectorAll('button')];
  const reject = (count: number) => buttons().find((one) => one.textContent === copy.review.rejectAll(count));
  await show('党建引领');
  await expect.poll(() => reject(1)?.disabled).toBe(false);
  held.read = new Promise(() => {});
  await show('乡村振兴');
  expect(reject(1)).toBeUndefined();
  expect(reject(0)!.disabled).toBe(true);
});
