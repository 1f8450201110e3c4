import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { library as words } from '../../components/copy/library';
import { SettingContext } from '../../components/library/context';
import { ArticlePart } from '../../entrypoints/library/ArticlePart';
import { ArticlesPart } from '../../entrypoints/library/ArticlesPart';
import type { Desk } from '../../entrypoints/library/desk';
import { kinds } from '../../lib/packs/kinds';

/** The list of articles in the window of the test, and a key pressed in it. */
const list = () => window.document.querySelector('[role=listbox]')!;
const press = (key: string, more: KeyboardEventInit = {}) =>
  act(async () => void list().dispatchEvent(new window.KeyboardEvent('keydown', { key, bubbles: true, ...more })));

vi.mock('../../entrypoints/library/reads', () => ({
  library: {
    listings: async ([id]: readonly string[]) => {
      if (id === 'unreadable') throw new DOMException('', 'UnknownError');
      return [];
    },
    facets: async () => new Proxy({}, { get: () => [] }),
  },
  listRows: async () => [],
  articleView: async (articleId: string) => {
    if (articleId === 'unreadable') throw new DOMException('', 'UnknownError');
    return null;
  },
}));

test('what cannot be written, as on a full disk, is told, and the words stay where they were typed', async () => {
  const { window } = new JSDOM('<!doctype html><body></body>');
  Object.assign(globalThis, { window, document: window.document, Node: window.Node });
  const told: string[] = [];
  const full = async () => {
    throw new Error('QuotaExceededError');
  };
  const desk = {
    ids: ['a1', 'a2'],
    docs: null,
    searching: false,
    query: '',
    selected: new Set(['a1']),
    seq: 1,
    total: 2,
    tag: full,
    trash: full,
    attempt: (work: Promise<unknown>) =>
      work.then(
        () => true,
        (error: Error) => void told.push(error.message),
      ),
  } as unknown as Desk;
  const copy = words['zh-CN'];
  const route = { part: 'articles' as const, of: null, at: null };
  await act(async () =>
    render(
      <SettingContext.Provider value={{ language: 'zh-CN', copy, kinds, ruleNote: () => '', edition: '2025' }}>
        <ArticlesPart
          desk={desk}
          articleId={null}
          at={null}
          from={route}
          order={{ sort: 'clippedAt', descending: true }}
          onOrder={() => undefined}
        />
      </SettingContext.Provider>,
      window.document.body,
    ),
  );
  const press = (text: string) =>
    act(async () => [...window.document.querySelectorAll('button')].find((one) => one.textContent === text)!.click());
  await press(copy.list.trash);
  expect(told).toEqual(['QuotaExceededError']);
  await press(copy.list.tag);
  const input = window.document.querySelector<HTMLInputElement>(`input[aria-label="${copy.list.tagName}"]`)!;
  await act(async () => {
    input.value = '好';
    input.dispatchEvent(new window.Event('input', { bubbles: true }));
  });
  await press(copy.list.add);
  expect(told).toEqual(['QuotaExceededError', 'QuotaExceededError']);
  await expect.poll(() => input.isConnected && input.value).toBe('好');
});

test('an article that was deleted elsewhere leads back to where it was opened from', async () => {
  const { window } = new JSDOM('<!doctype html><body></body>', { url: 'https://a.example/' });
  Object.assign(globalThis, { window, document: window.document, location: window.location, Node: window.Node });
  const copy = words['zh-CN'];
  await act(async () =>
    render(
      <SettingContext.Provider value={{ language: 'zh-CN', copy, kinds, ruleNote: () => '', edition: '2025' }}>
        <ArticlePart
          desk={{ settled: '', seq: 1 } as unknown as Desk}
          articleId="a1"
          at={null}
          from={{ part: 'kwic', of: null, at: null } as never}
        />
      </SettingContext.Provider>,
      window.document.body,
    ),
  );
  await expect.poll(() => window.document.body.textContent).toContain(copy.article.gone);
  window.document.querySelector('button')!.click();
  expect(window.location.hash).toBe('#/kwic');
});

test('rows that cannot be read are told', async () => {
  const { window } = new JSDOM('<!doctype html><body></body>');
  Object.assign(globalThis, { window, document: window.document, Node: window.Node });
  const fail = vi.fn();
  const desk = { ids: ['unreadable'], docs: null, query: '', selected: new Set(), seq: 1, total: 1, fail };
  await act(async () =>
    render(
      <SettingContext.Provider
        value={{ language: 'zh-CN', copy: words['zh-CN'], kinds, ruleNote: () => '', edition: '2025' }}
      >
        <ArticlesPart
          desk={desk as unknown as Desk}
          articleId={null}
          at={null}
          from={{ part: 'articles', of: null, at: null }}
          order={{ sort: 'clippedAt', descending: true }}
          onOrder={() => undefined}
        />
      </SettingContext.Provider>,
      window.document.body,
    ),
  );
  await expect.poll(() => fail.mock.calls.length).toBeGreaterThan(0);
});

test('an article that cannot be read is not called deleted', async () => {
  const { window } = new JSDOM('<!doctype html><body></body>');
  Object.assign(globalThis, { window, document: window.document, Node: window.Node });
  const copy = words['zh-CN'];
  const fail = vi.fn();
  const route = { part: 'articles' as const, of: null, at: null };
  await act(async () =>
    render(
      <SettingContext.Provider value={{ language: 'zh-CN', copy, kinds, ruleNote: () => '', edition: '2025' }}>
        <ArticlePart
          desk={{ settled: '', seq: 1, fail } as unknown as Desk}
          articleId="unreadable"
          at={null}
          from={route}
        />
      </SettingContext.Provider>,
      window.document.body,
    ),
  );
  await expect.poll(() => fail).toHaveBeenCalledOnce();
  await expect.poll(() => window.document.body.textContent).toBe(copy.article.back(copy.nav.articles));
});

test('one stays at an article where others come before it, and a new search begins at what it finds first', async () => {
  const { window } = new JSDOM('<!doctype html><body></body>', { url: 'https://a.example/' });
  Object.assign(globalThis, { window, document: window.document, location: window.location, Node: window.Node });
  const gone: string[][] = [];
  const selected = vi.fn();
  const given = { docs: null, query: '', selected: new Set(), seq: 1, total: 9, fail: vi.fn(), select: selected };
  const trash = async (ids: string[]) => void gone.push(ids);
  const attempt = (work: Promise<unknown>) => work;
  const show = (ids: string[], settled: string, articleId: string | null = null, searching = false) =>
    act(async () =>
      render(
        <SettingContext.Provider
          value={{ language: 'zh-CN', copy: words['zh-CN'], kinds, ruleNote: () => '', edition: '2025' }}
        >
          <ArticlesPart
            desk={{ ...given, ids, settled, trash, attempt, searching } as unknown as Desk}
            {...{ articleId, at: null, from: { part: 'articles', of: null, at: null } }}
            order={{ sort: 'clippedAt', descending: true }}
            onOrder={() => undefined}
          />
        </SettingContext.Provider>,
        window.document.body,
      ),
    );
  const current = () => list().getAttribute('aria-activedescendant');
  await show(['a', 'b', 'c'], '');
  await press('j');
  await show(['new', 'a', 'b', 'c'], '');
  await press('Delete');
  expect(gone).toEqual([['b']]);
  await press('j', { shiftKey: true });
  expect(selected).toHaveBeenLastCalledWith(['b', 'c'], true);
  await press('k');
  // One may be at another article than the one that is open.
  await show(['new', 'a', 'c', 'd'], '', 'a');
  await press('j');
  await show(['newer', 'new', 'a', 'c', 'd'], '', 'a');
  expect(current()).toBe('row-3');
  await press('Delete');
  expect(gone.at(-1)).toEqual(['c']);
  // Where it goes, one is at the next.
  await show(['newer', 'new', 'a', 'd'], '', 'a');
  expect(current()).toBe('row-3');
  // What was found before is still there when another search begins.
  await show(['newer', 'new', 'a', 'd'], '另', 'a', true);
  await show(['x'], '另', 'a', true);
  await show(['x', 'newer', 'a'], '另', 'a');
  expect(current()).toBe('row-0');
  await show(['x', 'newer', 'a', 'y'], '另', 'y');
  expect(current()).toBe('row-3');
});

test('nothing is done to a list that was found for something else', async () => {
  const { window } = new JSDOM('<!doctype html><body></body>', { url: 'https://a.example/' });
  Object.assign(globalThis, { window, document: window.document, location: window.location, Node: window.Node });
  const copy = words['zh-CN'];
  const [trash, select] = [vi.fn(async () => undefined), vi.fn()];
  const findAsked = async () => ['found'];
  const attempt = (work: Promise<unknown>) => work;
  const show = (pending: boolean, selected: readonly string[] = []) => {
    const given = {
      ids: ['a', 'b'],
      docs: null,
      query: '',
      settled: '',
      searching: pending,
      pending,
      seq: 1,
      total: 2,
    };
    const desk = { ...given, selected: new Set(selected), trash, select, attempt, findAsked, fail: vi.fn() };
    return act(async () =>
      render(
        <SettingContext.Provider value={{ language: 'zh-CN', copy, kinds, ruleNote: () => '', edition: '2025' }}>
          <ArticlesPart
            desk={desk as unknown as Desk}
            {...{ articleId: null, at: null, from: { part: 'articles', of: null, at: null } }}
            order={{ sort: 'clippedAt', descending: true }}
            onOrder={() => undefined}
          />
        </SettingContext.Provider>,
        window.document.body,
      ),
    );
  };
  const remove = () =>
    act(async () =>
      [...window.document.querySelectorAll('button')].find((one) => one.textContent === copy.list.trash)!.click(),
    );
  await show(true);
  expect(list().getAttribute('aria-busy')).toBe('true');
  await press('Delete');
  await press(' ');
  await press('j', { shiftKey: true });
  await show(true, ['a', 'b']);
  await press('Delete');
  await remove();
  expect([trash.mock.calls, select.mock.calls]).toEqual([[], []]);
  await press('a', { ctrlKey: true });
  expect(select.mock.calls).toEqual([[['found'], true]]);
  await show(false, ['a', 'b']);
  expect(list().getAttribute('aria-busy')).toBe('false');
  await remove();
  expect(trash.mock.calls).toEqual([[['a', 'b'], expect.any(Function)]]);
});

test('of what is selected only what the list shows is deleted, where that is what one says', async () => {
  const { window } = new JSDOM('<!doctype html><body></body>', { url: 'https://a.example/' });
  Object.assign(globalThis, { window, document: window.document, location: window.location, Node: window.Node });
  const copy = words['zh-CN'];
  const trash = vi.fn(async () => undefined);
  const attempt = (work: Promise<unknown>) => work;
  const desk = {
    docs: null,
    query: '',
    settled: '',
    selected: new Set(['a', 'b', 'hidden']),
    seq: 1,
    total: 9,
    trash,
    attempt,
  };
  await act(async () =>
    render(
      <SettingContext.Provider value={{ language: 'zh-CN', copy, kinds, ruleNote: () => '', edition: '2025' }}>
        <ArticlesPart
          desk={{ ...desk, ids: ['b', 'x', 'a'], searching: false, fail: vi.fn() } as unknown as Desk}
          {...{ articleId: null, at: null, from: { part: 'articles', of: null, at: null } }}
          order={{ sort: 'clippedAt', descending: true }}
          onOrder={() => undefined}
        />
      </SettingContext.Provider>,
      window.document.body,
    ),
  );
  const press = (text: string) =>
    act(async () => [...window.document.querySelectorAll('button')].find((one) => one.textContent === text)!.click());
  await press(copy.list.trash);
  await press(copy.list.trashShown(2));
  expect(trash.mock.calls).toEqual([[['b', 'a'], expect.any(Function)]]);
});
