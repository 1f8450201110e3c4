import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { library as words } from '../../components/copy/library';
import { SettingContext } from '../../components/library/context';
import type { Desk } from '../../entrypoints/library/desk';
import { KwicPart } from '../../entrypoints/library/KwicPart';
import { kinds } from '../../lib/packs/kinds';

const place = { articleId: 'a1', title: '甲', outlet: '', publishedAt: '', before: '', words: '党建', start: 0 };
const lines = Array.from({ length: 3000 }, (_, at) => ({ ...place, after: `第${3000 - at}处` }));
const files: Blob[] = [];
vi.mock('../../entrypoints/library/concordance', () => ({
  concordance: async (_query: string, _ids: string[], limit: number) => ({
    rows: lines.slice(0, limit),
    more: limit < lines.length,
  }),
}));
vi.mock('../../lib/download/link', () => ({ saveByLink: (_name: string, file: Blob) => void files.push(file) }));

test('the file of a concordance has all of its lines, also those that are not shown yet', async () => {
  const { window } = new JSDOM('<!doctype html><body></body>', { url: 'https://a.example/' });
  Object.assign(globalThis, { window, document: window.document, location: window.location, Node: window.Node });
  const copy = words['zh-CN'];
  const query = '党建 -备注:内情';
  const desk = { settled: query, query, ids: ['a1'], searching: false, attempt: (work: unknown) => work };
  await act(async () =>
    render(
      <SettingContext.Provider value={{ language: 'zh-CN', copy, kinds, ruleNote: () => '', edition: '2025' }}>
        <KwicPart desk={desk as unknown as Desk} />
      </SettingContext.Provider>,
      window.document.body,
    ),
  );
  const status = () => window.document.querySelector('[role=status]')!.textContent;
  await expect.poll(() => status()).toBe(copy.kwic.lines('1,000', '1', true));
  const save = [...window.document.querySelectorAll('button')].find((one) => one.textContent === copy.common.saveCsv)!;
  await act(async () => save.click());
  await expect.poll(() => files).toHaveLength(1);
  const table = (await files[0]!.text()).trimEnd().split('\r\n');
  expect(table).toHaveLength(3001);
  expect(table[0]!.split(',').slice(-4)).toEqual(['搜索', '搭配词', '左跨距', '右跨距']);
  for (const row of table.slice(1)) expect(row).toMatch(/,党建 -备注:…,,,$/);
  expect(status()).toBe(copy.kwic.lines('1,000', '1', true));
});

test('who comes back from another part, or from a line far down, finds all as it was', async () => {
  const { window } = new JSDOM('<!doctype html><body></body>', { url: 'https://a.example/#/kwic' });
  Object.assign(globalThis, { window, document: window.document, location: window.location, Node: window.Node });
  const desk = { settled: '党建', query: '党建', ids: ['a1'], searching: false };
  const show = (part: boolean) =>
    act(async () =>
      render(
        <SettingContext.Provider
          value={{ language: 'zh-CN', copy: words['zh-CN'], kinds, ruleNote: () => '', edition: '2025' }}
        >
          {part && <KwicPart desk={desk as unknown as Desk} />}
        </SettingContext.Provider>,
        window.document.body,
      ),
    );
  const list = () => window.document.querySelector('[role=listbox]')!;
  const press = (key: string) =>
    act(async () => void list().dispatchEvent(new window.KeyboardEvent('keydown', { key, bubbles: true })));
  await show(true);
  const more = () =>
    [...window.document.querySelectorAll('button')].find((one) => one.textContent === words['zh-CN'].kwic.more);
  await expect.poll(more).toBeDefined();
  await act(async () => more()!.click());
  await expect.poll(() => window.document.body.textContent).toContain(words['zh-CN'].kwic.lines('3,000', '1', false));
  const order = () => window.document.querySelector<HTMLSelectElement>('.kwic select')!;
  await act(async () => {
    order().value = 'left';
    order().dispatchEvent(new window.Event('change', { bubbles: true }));
  });
  await show(false);
  await show(true);
  expect(order().value).toBe('left');
  await expect.poll(() => window.document.body.textContent).toContain(words['zh-CN'].kwic.lines('3,000', '1', false));
  await press('End');
  await press('Enter');
  await show(false);
  window.location.hash = '#/kwic';
  await show(true);
  act(() => void list().dispatchEvent(new window.Event('scroll')));
  await expect.poll(() => list().getAttribute('aria-activedescendant')).toBe('row-2999');
});
