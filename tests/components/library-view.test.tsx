import { JSDOM } from 'jsdom';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { card } from '../../components/copy/card';
import { common } from '../../components/copy/common';
import { library } from '../../components/copy/library';
import { ArticleList } from '../../components/library/article-list';
import { ArticlePane } from '../../components/library/article-pane';
import { ArticleText } from '../../components/library/article-text';
import { SettingContext } from '../../components/library/context';
import { DiscoveryView } from '../../components/library/discovery-view';
import { ExportView } from '../../components/library/export-view';
import { Facets } from '../../components/library/facets';
import { ImportView } from '../../components/library/import-view';
import { Jobs } from '../../components/library/jobs';
import { KwicView } from '../../components/library/kwic-view';
import { KindChoice } from '../../components/library/mention-card';
import { Metadata } from '../../components/library/metadata';
import { Notices } from '../../components/library/notices';
import { PlotsView } from '../../components/library/plots-view';
import { Reprints } from '../../components/library/reprints';
import { ReviewView } from '../../components/library/review-view';
import type { ArticleView, JobView, ListRow, MarkedMention } from '../../components/library/rows';
import { Shell } from '../../components/library/shell';
import { TrashView } from '../../components/library/trash-view';
import type { Candidate } from '../../lib/insight/candidates';
import type { Kind } from '../../lib/recognise/types';
import type { Edition } from '../../lib/text/gbt7714';

const copy = library['zh-CN'];
const { fields } = common['zh-CN'];
const kinds: Kind[] = [
  {
    id: 'slogan',
    label: { zh: '口号', en: 'Slogan' },
    colour: { light: '#b03a2e', dark: '#f1948a', line: 'solid' },
    types: [{ id: 'tifa', label: { zh: '提法', en: 'Tifa' }, description: '' }],
    addedAs: 'tifa',
    fields: [],
  },
];
let place: HTMLElement;
beforeEach(() => {
  const { window } = new JSDOM('<!doctype html><body></body>');
  Object.assign(globalThis, { window, document: window.document, Node: window.Node });
  place = window.document.body;
});
const show = (child: ComponentChild, edition: Edition = '2025'): void => {
  act(() =>
    render(
      <SettingContext.Provider value={{ language: 'zh-CN', copy, kinds, ruleNote: (rule) => `说明 ${rule}`, edition }}>
        {child}
      </SettingContext.Provider>,
      place,
    ),
  );
};
const press = (element: Element, key: string, more: KeyboardEventInit = {}): void => {
  const { KeyboardEvent } = (globalThis as unknown as { window: typeof globalThis }).window;
  act(
    () => void element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })),
  );
};
const click = (words: string): void => {
  const button = [...place.querySelectorAll('button')].find((one) => one.textContent?.includes(words));
  act(() => button!.click());
};
/** What an import counts where it would change nothing. */
const UNCHANGED = {
  fresh: 0,
  newer: 0,
  conflicts: 0,
  deleted: 0,
  lost: [],
  gone: 0,
  trashed: 0,
  same: 0,
  disputes: 0,
  disputed: [],
};
const nothing = (): void => undefined;
const kept = async (): Promise<boolean> => true;

describe('the list of articles', () => {
  const row = (index: number): ListRow => ({
    articleId: `a${index}`,
    title: `第${index}篇`,
    outlet: '某报',
    source: '',
    publishedAt: '2023-05-01',
    clippedAt: '',
    counts: { slogan: 2 },
    tags: [],
    versions: 1,
    reprints: 0,
  });
  const list = (given: Partial<Parameters<typeof ArticleList>[0]>) => (
    <ArticleList
      total={100_000}
      rowAt={(index) => (index < 2 ? row(index) : undefined)}
      order={{ sort: 'clippedAt', descending: true }}
      current={0}
      open={null}
      anchor={0}
      reveal=""
      selected={new Set()}
      hidden={0}
      searching={false}
      pending={false}
      onOrder={nothing}
      onRange={nothing}
      onCurrent={nothing}
      onOpen={nothing}
      onSelect={nothing}
      onSelectAll={nothing}
      onSelectNone={nothing}
      onTag={kept}
      onUntag={kept}
      knownTags={async () => []}
      onCite={kept}
      onSheet={nothing}
      onTrash={nothing}
      onExport={nothing}
      onFilters={nothing}
      {...given}
    />
  );
  it('draws and asks for only what is visible of 100,000 articles', () => {
    const onRange = vi.fn();
    show(list({ onRange }));
    expect(place.querySelectorAll('[role=option]').length).toBeLessThan(40);
    expect(onRange.mock.calls.every(([from, to]) => to - from < 40)).toBe(true);
    expect(place.querySelector('[role=option]')!.getAttribute('aria-setsize')).toBe('100000');
  });
  it('cites what is selected in the style that is chosen, with the focus where the styles are', () => {
    const onCite = vi.fn(kept);
    show(list({ onCite, selected: new Set(['a0', 'a1']) }));
    click(copy.citations.title);
    expect(document.activeElement!.textContent).toBe(copy.citations.list.line);
    click(copy.citations.list[2025]);
    expect(onCite.mock.calls).toEqual([['2025']]);
    click(copy.list.tag);
    expect(place.textContent).not.toContain(copy.citations.list.line);
  });
  it('is moved, selected, opened and deleted in by keys', () => {
    const [onCurrent, onSelect, onOpen, onTrash, onSelectAll] = [vi.fn(), vi.fn(), vi.fn(), vi.fn(), vi.fn()];
    show(list({ onCurrent, onSelect, onOpen, onTrash, onSelectAll }));
    const box = place.querySelector('[role=listbox]')!;
    press(box, 'ArrowDown');
    expect(onCurrent).toHaveBeenLastCalledWith(1, false);
    press(box, 'End');
    expect(onCurrent).toHaveBeenLastCalledWith(99_999, false);
    press(box, ' ');
    expect(onSelect).toHaveBeenLastCalledWith(0, 0, true);
    press(box, 'Enter');
    expect(onOpen).toHaveBeenCalledWith('a0');
    press(box, 'a', { ctrlKey: true });
    expect(onSelectAll).toHaveBeenCalled();
    press(box, 'Delete');
    expect(onTrash).toHaveBeenCalled();
  });
  it('deletes what is selected and not shown only where one says so', () => {
    const onTrash = vi.fn();
    const some = { onTrash, selected: new Set(['a0', 'z1', 'z2']) };
    show(list({ ...some, hidden: 2 }));
    expect(place.querySelector('.bar .fine')?.textContent).toContain(copy.list.hidden(2));
    press(place.querySelector('[role=listbox]')!, 'Delete');
    expect(onTrash).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe(copy.list.trashShown(1));
    click(copy.list.trashShown(1));
    expect(onTrash.mock.calls).toEqual([['shown']]);
    expect(place.textContent).not.toContain(copy.list.trashAll(3));
    const trash = [...place.querySelectorAll('button')].find((one) => one.textContent === copy.list.trash)!;
    act(() => trash.click());
    // Another search shows more of it, or less: what was asked before says nothing of that.
    show(list({ ...some, hidden: 1 }));
    expect(place.textContent).not.toContain(copy.list.trashAll(3));
    act(() => trash.click());
    click(copy.list.trashAll(3));
    show(list({ ...some, hidden: 3 }));
    act(() => trash.click());
    expect(place.textContent).not.toContain(copy.list.trashShown(0));
    expect(document.activeElement?.textContent).toBe(copy.common.cancel);
    show(list({ ...some, hidden: 0 }));
    act(() => trash.click());
    expect(onTrash.mock.calls).toEqual([['shown'], ['all'], ['all']]);
  });
  it('has tags put on what is selected, or taken away', async () => {
    const [onTag, onUntag] = [vi.fn(async () => false), vi.fn(async () => true)];
    show(list({ selected: new Set(['a0']), onTag, onUntag }));
    click(copy.list.tag);
    const field = place.querySelector<HTMLInputElement>('.bar form input')!;
    field.value = '基层 #重点';
    act(() => void field.dispatchEvent(new window.Event('input', { bubbles: true })));
    const button = (words: string) => [...place.querySelectorAll('button')].find((one) => one.textContent === words)!;
    await act(async () => button(copy.list.add).click());
    expect(onTag.mock.calls).toEqual([[['基层', '重点']]]);
    await expect.poll(() => button(copy.list.untag).disabled).toBe(false);
    await act(async () => button(copy.list.untag).click());
    expect(onUntag.mock.calls).toEqual([[['基层', '重点']]]);
    expect(place.querySelector('.bar form')).toBeNull();
  });
  it('says so where nothing was found, and not while it is still looking', () => {
    show(list({ total: 0 }));
    expect(place.textContent).toContain(copy.list.nothing);
    show(list({ total: 0, searching: true }));
    expect(place.textContent).not.toContain(copy.list.nothing);
  });
  it('shows the number selected beside that of the results, and what can be done with them', () => {
    show(list({ selected: new Set(['a0', 'a7']) }));
    expect(place.textContent).toContain(copy.list.selected(2));
    expect(place.querySelector('[role=status]')?.textContent).toBe(copy.list.found('100,000'));
    expect(place.querySelectorAll('[aria-selected=true]').length).toBe(1);
  });
});

it('work that is written in any case shows how far it is, and no way to stop it', () => {
  const job = { id: 'import', label: '某项工作', done: 1000, total: 2070 };
  const buttons = (of: JobView) => {
    show(<Jobs jobs={[of]} onCancel={nothing} />);
    expect(place.querySelector('progress')?.value).toBe(1000);
    return place.querySelectorAll('button').length;
  };
  expect([buttons(job), buttons({ ...job, bound: true })]).toEqual([1, 0]);
});

it('the help of the search closes with Escape, and when an example is taken', () => {
  const onQuery = vi.fn();
  const doings = { onQuery, onNotice: nothing, onFound: nothing, onSettings: nothing, onCancel: nothing };
  window.Element.prototype.scrollIntoView = nothing;
  show(
    <Shell part="articles" query="" trashed={0} notices={[]} fault="" jobs={[]} {...doings}>
      <main />
    </Shell>,
  );
  const help = place.querySelector('details')!;
  help.open = true;
  press(help.querySelector('button')!, 'Escape');
  expect(help.open).toBe(false);
  expect(document.activeElement).toBe(help.querySelector('summary'));
  help.open = true;
  click(copy.search.examples[0]![0]);
  expect(help.open).toBe(false);
  expect(onQuery).toHaveBeenCalledWith(copy.search.examples[0]![0]);
});

it('searches for no letters on the way to a word, and keeps showing them', () => {
  window.Element.prototype.scrollIntoView = nothing;
  const onQuery = vi.fn();
  const doings = { onQuery, onNotice: nothing, onFound: nothing, onSettings: nothing, onCancel: nothing };
  const shell = (
    <Shell part="articles" query="" trashed={0} notices={[]} fault="" jobs={[]} {...doings}>
      <main />
    </Shell>
  );
  show(shell);
  const input = place.querySelector<HTMLInputElement>('#search')!;
  const type = (value: string, isComposing: boolean) =>
    act(() => {
      input.value = value;
      input.dispatchEvent(new window.InputEvent('input', { bubbles: true, isComposing }));
    });
  type("dang'jian", true);
  show(shell);
  expect(input.value).toBe("dang'jian");
  type('党建', true);
  expect(onQuery).not.toHaveBeenCalled();
  act(() => void input.dispatchEvent(new window.CompositionEvent('compositionend', { bubbles: true })));
  expect(onQuery.mock.calls).toEqual([['党建']]);
  const list = place.querySelector('main')!;
  list.innerHTML = '<div role="listbox" tabindex="0"></div>';
  press(input, 'ArrowDown', { isComposing: true });
  expect(document.activeElement).not.toBe(list.firstChild);
  press(input, 'ArrowDown');
  expect(document.activeElement).toBe(list.firstChild);
  type('党建 三会', false);
  expect(onQuery).toHaveBeenLastCalledWith('党建 三会');
});

it('gives the keyboard back to where it was before a notice that is closed', () => {
  const notices = [1, 2].map((id) => ({ id, tone: 'bad' as const, words: `第${id}条` }));
  const page = (count: number) =>
    show(
      <>
        <input />
        <Notices notices={notices.slice(0, count)} onClose={nothing} />
      </>,
    );
  page(2);
  place.querySelector('input')!.focus();
  place.querySelectorAll('button')[1]!.focus();
  page(1);
  expect(document.activeElement!.tagName).toBe('BUTTON');
  page(0);
  expect(document.activeElement!.tagName).toBe('INPUT');
});

describe('the text of an article', () => {
  const text = '<img src=x onerror=alert(1)>党建引领';
  const mention: MarkedMention = {
    ...{ kind: 'slogan', type: 'tifa', start: 28, end: 32, quote: '党建引领' },
    ...{ rule: 'r', fields: {}, standing: 'recognised' },
  };
  it('is set as text, whatever it holds, and its mentions are marked', () => {
    const onCurrent = vi.fn();
    show(
      <ArticleText
        text={text}
        blocks={[{ kind: 'paragraph', start: 0, end: text.length }]}
        mentions={[mention]}
        current={-1}
        found={[]}
        onCurrent={onCurrent}
        onSelected={nothing}
      />,
    );
    expect(place.querySelector('img')).toBeNull();
    expect(place.querySelector('.article-text')!.textContent).toBe(text);
    const mark = place.querySelector('.marked')!;
    expect(mark.textContent).toBe('党建引领');
    press(mark, 'Enter');
    expect(onCurrent).toHaveBeenCalledWith(0);
    document.getSelection()!.selectAllChildren(place.querySelector('p')!);
    const given = new Map<string, string>();
    const clipboardData = { setData: (type: string, words: string) => given.set(type, words) };
    const copied = Object.assign(new window.Event('copy', { bubbles: true, cancelable: true }), { clipboardData });
    mark.dispatchEvent(copied);
    expect([[...given], copied.defaultPrevented]).toEqual([[['text/plain', text]], true]);
  });
});

describe('an article', () => {
  const text = '党建引领\n落实党建引领要求';
  const mention = (start: number): MarkedMention => ({
    ...{ kind: 'slogan', type: 'tifa', start, end: start + 4, quote: '党建引领' },
    ...{ rule: 'r', fields: {}, standing: 'recognised' },
  });
  const blocks = [
    { kind: 'headline' as const, start: 0, end: 4 },
    { kind: 'paragraph' as const, start: 5, end: text.length },
  ];
  const version = { versionId: 'v', at: '', generator: '', extractor: '', text, blocks, unplaced: [] };
  const article: ArticleView = {
    ...{ articleId: 'a', url: '', meta: {}, edits: [], doubts: [], tags: [], notes: [], reprints: [] },
    own: ['me'],
    versions: [{ ...version, mentions: [mention(0), mention(7)] }],
  };
  const doings = {
    ...{ onBack: nothing, onTrash: nothing, onDecide: nothing, onAdd: vi.fn(), onUndo: nothing, onField: kept },
    onTakeBack: nothing,
    ...{
      from: 'kwic' as const,
      onUnnote: nothing,
      onTag: kept,
      onUntag: nothing,
      knownTags: async () => ['党建', '学习'],
      onNote: kept,
      onOpen: nothing,
      onReview: nothing,
      onCopy: vi.fn(),
      onCite: vi.fn(),
    },
  };
  const seen: Element[] = [];
  /** What was scrolled to the middle. */
  const centred: [words: string, by: number][] = [];
  beforeEach(() => {
    seen.length = 0;
    centred.length = 0;
    window.Element.prototype.scrollIntoView = function (this: Element) {
      seen.push(this);
    };
    let words = '';
    window.Range.prototype.getBoundingClientRect = function (this: Range) {
      words = String(this);
      return { top: 1000, height: 20 } as DOMRect;
    };
    window.Element.prototype.getBoundingClientRect = () => ({ top: 100, height: 400 }) as DOMRect;
    window.Element.prototype.scrollBy = (options?: ScrollToOptions | number) => {
      centred.push([words, (options as ScrollToOptions).top!]);
    };
  });
  it('opens at the place that was asked for, and its words are copied with where they were read', () => {
    show(<ArticlePane article={article} found={[]} at={{ start: 7, end: 11 }} {...doings} />);
    expect(place.querySelector('.marked.current')!.id).toBe('mention-1');
    expect(new Set(seen.map((element) => element.id))).toEqual(new Set(['mention-1']));
    expect(place.querySelector('.mention-card')!.textContent).toContain('说明 r');
    click(card['zh-CN'].copy);
    expect(doings.onCopy).toHaveBeenCalledWith('党建引领');
  });
  it('is cited in a line or by the edition of the standard that was chosen', () => {
    const pane = <ArticlePane article={article} found={[]} at={null} {...doings} />;
    show(pane);
    click(copy.citations.one.line);
    click(copy.citations.one[2025]);
    expect(place.textContent).not.toContain(copy.citations.one[2015]);
    show(pane, '2015');
    click(copy.citations.one[2015]);
    expect(doings.onCite.mock.calls).toEqual([['line'], ['2025'], ['2015']]);
  });
  it('opens at its beginning otherwise, and shows words that are no mention, or as much of them as there is', () => {
    show(<ArticlePane article={article} found={[]} at={null} {...doings} />);
    expect(place.querySelector('.marked.current')).toBeNull();
    expect([seen, centred]).toEqual([[], []]);
    show(<ArticlePane article={article} found={[]} at={{ start: 12, end: 13 }} {...doings} />);
    show(<ArticlePane article={article} found={[]} at={{ start: 9, end: 12 }} {...doings} />);
    show(<ArticlePane article={article} found={[]} at={{ start: 5, end: 900 }} {...doings} />);
    show(<ArticlePane article={article} found={[]} at={{ start: 900, end: 2 }} {...doings} />);
    expect(centred).toEqual([
      ['求', 710],
      ['引领要', 710],
      ['落实党建引领要求', 710],
      ['', 710],
    ]);
    expect(seen).toEqual([]);
  });
  it('says that it came without its text, and compares no text with one that is not there', () => {
    const [whole] = article.versions;
    const bare = { ...whole!, versionId: 'bare', text: '', blocks: [] };
    const versions = [bare, { ...whole!, versionId: 'before' }];
    show(<ArticlePane article={{ ...article, versions }} found={[]} at={null} {...doings} />);
    expect(place.textContent).toContain(copy.article.textless(2));
    expect(place.textContent).not.toContain(copy.article.mentions(2));
    click(copy.article.views.versions);
    expect(place.textContent).toContain(copy.versions.textless);
    expect(place.querySelector('.difference')).toBeNull();
    show(<ArticlePane article={{ ...article, versions: [whole!, whole!] }} found={[]} at={null} {...doings} />);
    expect(place.querySelector('.difference')).not.toBeNull();
  });
  it('says of a mention who decided what where they differ, and of none that it has a rule where it has not', () => {
    const onUndo = vi.fn();
    const by = (name: string, verdict: string) => ({
      ...{ row: `row of ${name}`, verdict, kind: 'slogan', type: 'tifa', by: name, at: '2024-05-03T04:05:00Z' },
    });
    const library = '0a1b2c3d-0000-4000-8000-000000000000';
    const opinions = [by('me', 'reject'), by('读报人', 'accept'), by(library, 'reclassify')];
    const decided: MarkedMention = {
      ...mention(7),
      ...{ fields: { name: '党建引领' }, standing: 'rejected', row: 'd', rule: '', disputed: opinions },
    };
    const disputed = { ...article, versions: [{ ...version, mentions: [mention(0), decided] }] };
    show(<ArticlePane article={disputed} found={[]} at={null} {...doings} onUndo={onUndo} />);
    expect(place.querySelectorAll('.marked.disputed')).toHaveLength(1);
    click(copy.opinions.next(1));
    const card = place.querySelector('.mention-card')!;
    expect(card.textContent).toContain(`${copy.standing.rejected} · ${copy.disputed}`);
    expect(card.textContent).not.toContain(copy.mention.rule);
    const said = [...card.querySelectorAll('.opinions li')].map(({ textContent }) => textContent);
    expect(said).toEqual([
      expect.stringMatching(/^你 排除 2024-05-0\d \d\d:05撤回$/),
      expect.stringMatching(/^读报人 确认 /),
      expect.stringMatching(/^资料库 0a1b2c3d 改类 · 口号 · 提法 /),
    ]);
    act(() => card.querySelector<HTMLButtonElement>('.opinions li:last-child button')!.click());
    expect(onUndo).toHaveBeenCalledWith(`row of ${library}`);
  });
  it('marks a mention over the end of a paragraph in pieces, of which the first is gone to', () => {
    const over = { ...mention(2), end: 7, quote: text.slice(2, 7) };
    show(
      <ArticlePane
        article={{ ...article, versions: [{ ...version, mentions: [over] }] }}
        found={[]}
        at={null}
        {...doings}
      />,
    );
    press(place.querySelector('h1')!, 'n');
    const pieces = [...place.querySelectorAll('.marked.current')];
    expect(pieces.map((one) => [one.textContent, one.id, one.getAttribute('tabindex')])).toEqual([
      [text.slice(2, 4), 'mention-0', '0'],
      [text.slice(5, 7), '', '-1'],
    ]);
  });
  it('asks for a decision on what somebody else put by hand, not on what one did oneself', () => {
    const [onDecide, onTakeBack] = [vi.fn(), vi.fn()];
    const added = (by: string) => ({ ...mention(7), standing: 'added' as const, row: 'd', by });
    for (const [by, asked] of [
      ['another', true],
      ['me', false],
    ] as const) {
      onDecide.mockClear();
      const mentions = [added(by)];
      const pane = { ...article, versions: [{ ...version, mentions }] };
      show(<ArticlePane article={pane} found={[]} at={null} {...doings} {...{ onDecide, onTakeBack }} />);
      press(place.querySelector('.marked')!, 'n');
      const card = place.querySelector('.mention-card')!;
      expect(card.textContent!.includes(copy.review.theirs)).toBe(asked);
      expect(card.textContent!.includes(copy.mention.undo)).toBe(!asked);
      press(card, 'r');
      expect(onDecide.mock.calls).toEqual(asked ? [[mentions[0], { verdict: 'reject' }]] : []);
      press(card, 'u');
      expect(onTakeBack).toHaveBeenLastCalledWith(mentions[0]);
      show(null);
    }
  });
  it('goes from one disputed place to the next, and round, by a key', () => {
    const opinion = { row: 'r', verdict: 'accept', kind: 'slogan', type: 'tifa', by: 'a', at: '' };
    const mentions = [mention(0), mention(7)].map((one) => ({ ...one, disputed: [opinion] }));
    show(
      <ArticlePane article={{ ...article, versions: [{ ...version, mentions }] }} found={[]} at={null} {...doings} />,
    );
    const current = () => place.querySelector('.marked.current')?.id;
    for (const id of ['mention-0', 'mention-1', 'mention-0']) {
      press(place.querySelector('.article-pane')!, 'd');
      expect(current()).toBe(id);
    }
    show(<ArticlePane article={article} found={[]} at={null} {...doings} />);
    press(place.querySelector('.article-pane')!, 'd');
    expect(place.querySelector('.opinions')).toBeNull();
  });
  it('is stepped through from the list, which keeps the focus when it opens it, but not from a field', () => {
    show(
      <>
        <input />
        <div role="listbox" />
        <ArticlePane article={article} found={[]} at={null} {...doings} />
      </>,
    );
    press(place.querySelector('input')!, 'n');
    expect(place.querySelector('.marked.current')).toBeNull();
    press(place.querySelector('[role=listbox]')!, 'n');
    expect(place.querySelector('.marked.current')!.id).toBe('mention-0');
    press(place.querySelector('.marked.current')!, 'n');
    expect(place.querySelector('.marked.current')!.id).toBe('mention-1');
    render(null, place);
    show(<ArticlePane article={article} found={[]} at={null} {...doings} />);
    press(document.body, 'p');
    expect(place.querySelector('.marked.current')!.id).toBe('mention-1');
  });
  it('takes keys where a box was ticked, and lets go of its mention by Escape', () => {
    show(
      <>
        <input type="checkbox" />
        <ArticlePane article={article} found={[]} at={null} {...doings} />
      </>,
    );
    press(place.querySelector('input')!, 'n');
    const marked = place.querySelector('.marked.current')!;
    expect(marked.id).toBe('mention-0');
    press(marked, 'Escape');
    expect(place.querySelector('.marked.current, .mention-card')).toBeNull();
  });
  it('has a way back to where it was opened from', () => {
    const back = () => place.querySelector('.bar button')!;
    show(<ArticlePane article={article} found={[]} at={null} {...doings} />);
    expect([back().textContent, back().className]).toEqual([`‹ ${copy.nav.kwic}`, 'small']);
    show(<ArticlePane article={article} found={[]} at={null} {...doings} from="articles" />);
    expect([back().textContent, back().className]).toEqual([`‹ ${copy.nav.articles}`, 'small only-small']);
  });
  it('keeps a tag and a note in their fields where they cannot be written, and empties them where they can', async () => {
    let full = true;
    const write = vi.fn(async (_words: string | string[]) => !full);
    show(<ArticlePane article={article} found={[]} at={null} {...doings} onTag={write} onNote={write} />);
    const fields = [copy.remarks.tag, copy.remarks.note].map(
      (name) => place.querySelector<HTMLInputElement>(`[aria-label="${name}"]`)!,
    );
    const send = () =>
      act(async () => {
        for (const { form } of fields) form!.requestSubmit();
      });
    act(() => {
      for (const [at, field] of fields.entries()) {
        field.value = ` 第${at}个`;
        field.dispatchEvent(new window.Event('input', { bubbles: true }));
      }
    });
    await send();
    expect(fields.map(({ value }) => value)).toEqual(['第0个', '第1个']);
    full = false;
    await send();
    expect(fields.map(({ value }) => value)).toEqual(['', '']);
    expect(write.mock.calls.flat(2)).toEqual(['第0个', '第1个', '第0个', '第1个']);
  });
  it('keeps what is being written in it as another takes its place', async () => {
    const [onNote, onTag] = [vi.fn(async () => true), vi.fn(async () => true)];
    const noted = { ...article, notes: [{ row: 'n', note: '要紧', at: '' }] };
    show(<ArticlePane article={noted} found={[]} at={null} {...doings} onNote={onNote} onTag={onTag} />);
    click(copy.article.edit);
    for (const [field, words] of [
      ['form textarea', '很要紧'],
      ['details textarea', '再记一条'],
      ['.tag-input', '#重点'],
    ] as const) {
      const at = place.querySelector<HTMLTextAreaElement>(field)!;
      at.value = words;
      act(() => void at.dispatchEvent(new window.Event('input', { bubbles: true })));
    }
    render(null, place);
    expect(new Set(onNote.mock.calls.map(String))).toEqual(new Set(['很要紧,n', '再记一条']));
    expect(onNote).toHaveBeenCalledTimes(2);
    expect(onTag.mock.calls).toEqual([[['重点']]]);
  });
  it('gives back a note that was removed', () => {
    const onUnnote = vi.fn();
    const noted = { ...article, notes: [{ row: 'n', note: '要紧', at: '' }] };
    show(<ArticlePane article={noted} found={[]} at={null} {...doings} onUnnote={onUnnote} />);
    click(copy.remarks.removeNote);
    expect(onUnnote).toHaveBeenCalledWith('n', '要紧');
  });
  it('has a note written anew in its place, unless that cannot be kept', async () => {
    let full = true;
    const onNote = vi.fn(async () => !full);
    const noted = { ...article, notes: [{ row: 'n', note: '要紧', at: '' }] };
    show(<ArticlePane article={noted} found={[]} at={null} {...doings} onNote={onNote} />);
    click(copy.article.edit);
    const field = () => place.querySelector<HTMLTextAreaElement>('form textarea')!;
    expect([document.activeElement, field().value]).toEqual([field(), '要紧']);
    const write = async () => {
      field().value = ' 很要紧 ';
      act(() => void field().dispatchEvent(new window.Event('input', { bubbles: true })));
      await act(async () => field().form!.requestSubmit());
    };
    await write();
    expect(field().value).toBe(' 很要紧 ');
    full = false;
    await write();
    expect(onNote.mock.calls).toEqual([
      ['很要紧', 'n'],
      ['很要紧', 'n'],
    ]);
    await expect.poll(() => place.querySelector('.notice .pre') !== null).toBe(true);
  });
  it('has a note that is sent twice written once, and left in the field where that fails', async () => {
    let fail = (): void => {};
    const onNote = vi.fn(() => new Promise<boolean>((done) => (fail = () => done(false))));
    const noted = { ...article, notes: [{ row: 'n', note: '要紧', at: '' }] };
    show(<ArticlePane article={noted} found={[]} at={null} {...doings} onNote={onNote} />);
    click(copy.article.edit);
    const field = () => place.querySelector<HTMLTextAreaElement>('form textarea');
    field()!.value = '很要紧';
    act(() => void field()!.dispatchEvent(new window.Event('input', { bubbles: true })));
    for (let times = 0; times < 2; times++) await act(async () => field()!.form!.requestSubmit());
    await act(async () => fail());
    expect(onNote).toHaveBeenCalledOnce();
    expect(field()?.value).toBe('很要紧');
  });
  it('has a note written anew once, and the keyboard at it, also where it was read again', async () => {
    const onNote = vi.fn(async () => true);
    const pane = (row: string, note: string) =>
      show(
        <ArticlePane
          {...{ article: { ...article, notes: [{ row, note, at: '' }] }, found: [], at: null }}
          {...{ ...doings, onNote }}
        />,
      );
    pane('n', '要紧');
    click(copy.article.edit);
    press(document.activeElement!, 'Escape');
    expect(document.activeElement!.textContent).toBe(copy.article.edit);
    click(copy.article.edit);
    const field = place.querySelector<HTMLTextAreaElement>('form textarea')!;
    field.value = '很要紧';
    act(() => void field.dispatchEvent(new window.Event('input', { bubbles: true })));
    await act(async () => field.form!.requestSubmit());
    await expect.poll(() => document.activeElement!.textContent).toBe(copy.article.edit);
    pane('m', '很要紧');
    expect(onNote.mock.calls).toEqual([['很要紧', 'n']]);
    expect(document.activeElement!.textContent).toBe(copy.article.edit);
  });
  it('takes no focus from one field as another is typed in', () => {
    const noted = { ...article, notes: [{ row: 'n', note: '要紧', at: '' }] };
    show(<ArticlePane article={noted} found={[]} at={null} {...doings} />);
    click(copy.article.edit);
    const tag = place.querySelector<HTMLInputElement>(`[aria-label="${copy.remarks.tag}"]`)!;
    tag.focus();
    tag.value = '党';
    act(() => void tag.dispatchEvent(new window.Event('input', { bubbles: true })));
    expect(document.activeElement).toBe(tag);
  });
  it('keeps the keyboard at what may be done with a mention that was decided on, or decided on no more', () => {
    const pane = (one: MarkedMention) =>
      show(
        <ArticlePane
          {...{
            article: { ...article, versions: [{ ...version, mentions: [one] }] },
            found: [],
            at: { start: 7, end: 11 },
          }}
          {...doings}
        />,
      );
    pane(mention(7));
    const button = (words: string) =>
      [...place.querySelectorAll('button')].find((one) => one.textContent?.startsWith(words))!;
    button(copy.mention.reject).focus();
    pane({ ...mention(7), standing: 'rejected', row: 'd' });
    expect(document.activeElement).toBe(button(copy.mention.undo));
    pane(mention(7));
    expect(document.activeElement).toBe(button(copy.mention.accept));
  });
  it('changes a kind with the keys of a closed list only when it is entered or left', () => {
    const onChoose = vi.fn();
    const types = ['tifa', 'motto', 'goal'].map((id) => ({ id, label: { zh: id, en: id }, description: '' }));
    const setting = {
      language: 'zh-CN' as const,
      copy,
      kinds: [{ ...kinds[0]!, types }],
      ruleNote: () => '',
      edition: '2025' as const,
    };
    vi.useFakeTimers();
    show(
      <SettingContext.Provider value={setting}>
        <KindChoice label="改" kind="slogan" type="tifa" onChoose={onChoose} />
      </SettingContext.Provider>,
    );
    const select = place.querySelector('select')!;
    const change = (type: string) =>
      act(() => {
        select.value = `slogan/${type}`;
        select.dispatchEvent(new window.Event('change', { bubbles: true }));
      });
    const arrow = (type: string) => {
      press(select, 'ArrowDown');
      change(type);
      vi.runAllTimers();
    };
    arrow('motto');
    arrow('goal');
    expect(onChoose).not.toHaveBeenCalled();
    press(select, 'Escape');
    expect(select.value).toBe('slogan/tifa');
    arrow('motto');
    press(select, 'Enter');
    expect(onChoose.mock.calls).toEqual([['slogan', 'motto']]);
    arrow('goal');
    act(() => void select.dispatchEvent(new window.FocusEvent('blur')));
    expect(onChoose).toHaveBeenLastCalledWith('slogan', 'goal');
    change('motto');
    expect(onChoose).toHaveBeenLastCalledWith('slogan', 'motto');
    expect(onChoose).toHaveBeenCalledTimes(3);
    vi.useRealTimers();
  });
  it('takes selected words as a mention within one paragraph, and only copies those of several', () => {
    show(<ArticlePane article={article} found={[]} at={null} {...doings} />);
    const select = (
      from: string,
      to: string,
      release: () => void = () =>
        place.querySelector('.article-text')!.dispatchEvent(new window.Event('mouseup', { bubbles: true })),
    ): void => {
      const part = (words: string) => [...place.querySelectorAll('[data-at]')].find((one) => one.textContent === words);
      const range = document.createRange();
      range.setStart(part(from)!.firstChild!, 0);
      range.setEnd(part(to)!.firstChild!, 2);
      vi.stubGlobal('getSelection', () => ({ isCollapsed: false, rangeCount: 1, getRangeAt: () => range }));
      act(release);
      vi.unstubAllGlobals();
    };
    select('要求', '要求');
    expect(place.textContent).not.toContain(copy.article.oneParagraph);
    const choice = place.querySelector<HTMLSelectElement>('.notice select')!;
    choice.value = 'slogan/tifa';
    act(() => void choice.dispatchEvent(new window.Event('change', { bubbles: true })));
    expect(doings.onAdd).not.toHaveBeenCalled();
    click(copy.list.add);
    expect(doings.onAdd).toHaveBeenCalledWith({ start: 11, end: 13 }, 'slogan', 'tifa');
    expect(place.querySelector('.notice')).toBeNull();
    select('党建引领', '要求');
    expect(place.querySelector('.notice select')).toBeNull();
    expect(place.textContent).toContain(copy.article.oneParagraph);
    const keyup = (key: string) => () => void document.dispatchEvent(new window.KeyboardEvent('keyup', { key }));
    select('要求', '要求', keyup('ArrowRight'));
    expect(place.textContent).toContain(copy.article.oneParagraph);
    select('要求', '要求', keyup('Shift'));
    expect(place.querySelector('.notice select')).not.toBeNull();
  });
});

describe('facts', () => {
  const article: ArticleView = {
    ...{ articleId: 'a', url: 'javascript:alert(1)', meta: { title: { value: '旧题', edited: false } }, edits: [] },
    ...{ doubts: [], tags: [], notes: [], own: [], versions: [], reprints: [] },
  };
  it('make no link of an address that is not http', () => {
    show(<Metadata article={article} onField={kept} onUndo={nothing} />);
    expect(place.querySelector('a')).toBeNull();
  });
  it('are corrected by a form, and only when changed', () => {
    const onField = vi.fn();
    show(<Metadata article={article} onField={onField} onUndo={nothing} />);
    const edit = place.querySelector<HTMLButtonElement>(`[aria-label="${copy.article.editField(fields.title)}"]`)!;
    act(() => edit.click());
    const input = place.querySelector('input')!;
    act(() => place.querySelector('form')!.requestSubmit());
    expect(onField).not.toHaveBeenCalled();
    act(() => edit.click());
    act(() => {
      const again = place.querySelector('input') ?? input;
      again.value = '新题';
      again.dispatchEvent(
        new (globalThis as unknown as { window: typeof globalThis }).window.Event('input', { bubbles: true }),
      );
    });
    act(() => place.querySelector('form')!.requestSubmit());
    expect(onField).toHaveBeenCalledWith('title', '新题');
  });
  it('stay in the form as they were typed where they cannot be written', async () => {
    let full = true;
    show(<Metadata article={article} onField={async () => !full} onUndo={nothing} />);
    act(() =>
      place.querySelector<HTMLButtonElement>(`[aria-label="${copy.article.editField(fields.title)}"]`)!.click(),
    );
    const input = place.querySelector('input')!;
    act(() => {
      input.value = '新题';
      input.dispatchEvent(new window.Event('input', { bubbles: true }));
    });
    const save = () => act(async () => place.querySelector('form')!.requestSubmit());
    await save();
    expect(place.querySelector('input')?.value).toBe('新题');
    full = false;
    await save();
    await expect.poll(() => place.querySelector('form') === null).toBe(true);
  });
  it('are kept as they were typed when the form goes with its article, unless they are given up', async () => {
    const onField = vi.fn(kept);
    const type = (field: 'title' | 'publishedAt', words: string) => {
      show(<Metadata article={article} onField={onField} onUndo={nothing} />);
      const edit = `[aria-label="${copy.article.editField(fields[field])}"]`;
      act(() => place.querySelector<HTMLButtonElement>(edit)!.click());
      const input = place.querySelector('input')!;
      input.value = words;
      act(() => void input.dispatchEvent(new window.Event('input', { bubbles: true })));
      return input;
    };
    const leave = () => act(async () => show(null));
    type('title', '新题');
    await leave();
    expect(onField.mock.calls).toEqual([['title', '新题']]);
    type('publishedAt', '约2024年3月');
    await leave();
    press(type('title', '又一题'), 'Escape');
    await leave();
    type('title', '旧题');
    await leave();
    type('title', '再一题');
    await act(async () => place.querySelector('form')!.requestSubmit());
    await leave();
    expect(onField.mock.calls).toEqual([
      ['title', '新题'],
      ['title', '再一题'],
    ]);
  });
  it('give the keyboard back to the button that opened the form', () => {
    show(<Metadata article={article} onField={kept} onUndo={nothing} />);
    const edit = `[aria-label="${copy.article.editField(fields.title)}"]`;
    act(() => place.querySelector<HTMLButtonElement>(edit)!.click());
    press(place.querySelector('input')!, 'Escape', { isComposing: true });
    press(place.querySelector('input')!, 'Escape');
    expect(document.activeElement).toBe(place.querySelector(edit));
  });
  it('take no words for a date', () => {
    const onField = vi.fn();
    show(<Metadata article={article} onField={onField} onUndo={nothing} />);
    const edit = `[aria-label="${copy.article.editField(fields.publishedAt)}"]`;
    act(() => place.querySelector<HTMLButtonElement>(edit)!.click());
    const put = (words: string): void => {
      const input = place.querySelector('input')!;
      act(() => {
        input.value = words;
        input.dispatchEvent(
          new (globalThis as unknown as { window: typeof globalThis }).window.Event('input', { bubbles: true }),
        );
      });
    };
    put('约2024年3月');
    expect(place.querySelector('input')!.validationMessage).toBe(common['zh-CN'].dateForm);
    put('2024-03');
    expect(place.querySelector('input')!.validationMessage).toBe('');
    act(() => place.querySelector('form')!.requestSubmit());
    expect(onField).toHaveBeenCalledWith('publishedAt', '2024-03');
  });
});

describe('export, import, trash, review', () => {
  it('says of a file that the library has all of it, and comes into view', () => {
    const seen: Element[] = [];
    window.Element.prototype.scrollIntoView = function (this: Element) {
      seen.push(this);
    };
    const counts = { ...UNCHANGED, name: 'x.json', same: 3, private: false, empty: false };
    const doings = { onFile: nothing, onVerify: nothing, onTake: nothing, onCancel: nothing };
    const none = { checking: null, verified: null, broken: false, faulty: [] };
    show(<ImportView {...none} {...doings} preview={counts} />);
    expect(place.textContent).toContain(copy.import.nothingNew);
    expect(seen).toEqual([place.querySelector(`[aria-label="${copy.import.preview}"]`)]);
    const disputed = [{ articleId: 'a1', title: '某题' }];
    show(<ImportView {...none} {...doings} preview={{ ...counts, conflicts: 1, disputes: 1, disputed }} />);
    expect(place.querySelector('a')!.getAttribute('href')).toBe('#/article/a1');
    expect(place.textContent).not.toContain(copy.import.nothingNew);
  });
  it('says of a backup, and of no other file, how many articles it brings into the trash', () => {
    window.Element.prototype.scrollIntoView = nothing;
    const none = { checking: null, verified: null, broken: false, faulty: [] };
    const doings = { onFile: nothing, onVerify: nothing, onTake: nothing, onCancel: nothing };
    const seen = { ...UNCHANGED, name: 'x.json', same: 3, empty: false };
    show(<ImportView {...none} {...doings} preview={{ ...seen, private: false }} />);
    expect(place.textContent).not.toContain(copy.import.counts.trashed);
    show(<ImportView {...none} {...doings} preview={{ ...seen, private: true, trashed: 1200 }} />);
    expect(place.textContent).toContain(`${copy.import.counts.trashed}1,200`);
    expect(place.textContent).not.toContain(copy.import.nothingNew);
  });
  it('takes the first of the files that are dropped, and tells of the others', () => {
    const onFile = vi.fn();
    const none = { checking: null, verified: null, broken: false, faulty: [], preview: null };
    show(<ImportView {...none} onFile={onFile} onVerify={nothing} onTake={nothing} onCancel={nothing} />);
    const drop = Object.assign(new window.Event('drop', { bubbles: true }), {
      dataTransfer: { files: ['a', 'b', 'c'] },
    });
    act(() => void place.querySelector('section')!.dispatchEvent(drop));
    expect(onFile).toHaveBeenCalledWith('a', 2);
  });
  it('names what a file deletes, which can be declined', () => {
    window.Element.prototype.scrollIntoView = nothing;
    const none = { checking: null, verified: null, broken: false, faulty: [] };
    const counts = { ...UNCHANGED, deleted: 2 };
    const lost = [
      { articleId: 'a1', title: '某题' },
      { articleId: 'a2', title: '' },
    ];
    const onTake = vi.fn();
    const doings = { onFile: nothing, onVerify: nothing, onTake, onCancel: nothing };
    const seen = { ...counts, lost, name: 'x.json', private: false, empty: true };
    show(<ImportView {...none} {...doings} preview={seen} />);
    expect(place.textContent).toContain(`${copy.import.counts.deleted}2`);
    expect(place.textContent).not.toContain(copy.import.nothingNew);
    expect([...place.querySelectorAll('a')].map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
      ['#/article/a1', '某题'],
      ['#/article/a2', copy.list.untitled],
    ]);
    expect(place.textContent).not.toContain(copy.import.more('0'));
    expect(place.textContent).not.toContain(copy.import.disputed);
    const disputed = [{ articleId: 'a3', title: '另一题' }];
    show(<ImportView {...none} {...doings} preview={{ ...seen, deleted: 1202, disputes: 22, disputed }} />);
    expect(place.textContent).toContain(copy.import.disputed);
    expect([...place.querySelectorAll('li.fine')].map((line) => line.textContent)).toEqual([
      copy.import.more('21'),
      copy.import.more('1,200'),
    ]);
    const take = () => act(() => place.querySelector<HTMLButtonElement>('button.primary')!.click());
    take();
    expect(onTake).toHaveBeenLastCalledWith({ withPrivate: false, deletions: true });
    act(() => place.querySelector<HTMLElement>('[role="switch"], input[type="checkbox"]')!.click());
    take();
    expect(onTake).toHaveBeenLastCalledWith({ withPrivate: false, deletions: false });
  });
  it('restores settings with a backup by itself only into a library that is empty', () => {
    window.Element.prototype.scrollIntoView = nothing;
    const none = { checking: null, verified: null, broken: false, faulty: [] };
    const backup = { ...UNCHANGED, fresh: 1, name: 'backup.json', private: true };
    const onTake = vi.fn();
    const doings = { onFile: nothing, onVerify: nothing, onTake, onCancel: nothing };
    for (const empty of [true, false]) {
      show(<ImportView key={String(empty)} {...none} {...doings} preview={{ ...backup, empty }} />);
      act(() => place.querySelector<HTMLButtonElement>('section[aria-label] button.primary')!.click());
      expect(onTake).toHaveBeenLastCalledWith({ withPrivate: empty, deletions: true });
    }
  });
  it('tells reprints and what is in the trash with their dates in one form', () => {
    const reprint = { articleId: 'a', title: '某题', outlet: '某报', publishedAt: '2024-03-05 09:10', likeness: 1 };
    show(<Reprints reprints={[reprint]} onOpen={nothing} />);
    expect(place.textContent).toContain('某题 某报 · 2024-03-05 09:10');
    const row = { articleId: 'a', title: '某题', outlet: '', at: '2024-03-05T12:00:00Z', daysLeft: 3 };
    show(<TrashView rows={[row]} ids={[row.articleId]} term={30} onRestore={nothing} onRemove={nothing} />);
    expect(place.textContent).toMatch(/2024-03-0\d \d\d:\d\d · /);
  });
  it('a phrase that was taken, or refused, can be given back', () => {
    const onUndo = vi.fn();
    const found = {
      phrase: '暖巷夜话',
      kind: 'slogan',
      type: 'tifa',
      articles: 1,
      occurrences: 2,
      quoted: 0,
      named: 2,
      score: 1,
    };
    const doings = {
      ...{ onLook: nothing, onCancel: nothing, onTake: nothing, onRefuse: nothing, onOpen: vi.fn(), onSave: nothing },
      onSettings: nothing,
    };
    const context = { articleId: 'a', start: 7, before: '开展', words: '暖巷夜话', after: '活动' };
    const candidates: Candidate[] = [{ ...found, contexts: [context] }];
    const shared = { ...doings, candidates, hidden: 0, reading: null, onUndo };
    for (const done of ['taken', 'refused'] as const) {
      show(<DiscoveryView {...shared} done={new Map([['暖巷夜话', done]])} phrase={undefined} />);
      click(copy.common.undo);
      expect(onUndo).toHaveBeenLastCalledWith('暖巷夜话', done);
    }
    expect(place.textContent).toContain(copy.discovery.named(2));
    click(copy.discovery.open);
    expect(doings.onOpen).toHaveBeenCalledWith(context, '暖巷夜话');
  });
  it('the phrase of which a place was opened comes into view again, with its places, however far down it was', () => {
    const seen: Element[] = [];
    window.Element.prototype.scrollIntoView = function (this: Element) {
      seen.push(this);
    };
    const candidates = Array.from(
      { length: 60 },
      (_, at): Candidate => ({
        ...{
          phrase: `第${at}句`,
          kind: 'slogan',
          type: 'tifa',
          articles: 1,
          occurrences: 1,
          quoted: 0,
          named: 0,
          score: 1,
        },
        contexts: [],
      }),
    );
    const doings = {
      ...{ onLook: nothing, onCancel: nothing, onTake: nothing, onRefuse: nothing, onUndo: nothing, onOpen: nothing },
      ...{ onSave: nothing, onSettings: nothing },
    };
    const shared = { ...doings, candidates, hidden: 0, done: new Map(), reading: null };
    show(<DiscoveryView {...shared} phrase="第50句" />);
    expect(seen.map((element) => element.querySelector('.phrase')!.textContent)).toEqual(['第50句']);
    expect([...place.querySelectorAll('details[open]')]).toEqual([seen[0]!.querySelector('details')]);
  });
  it('opens a concordance and a review where they were left', () => {
    const rows = [0, 1, 2].map((start) => ({
      ...{ articleId: `a${start}`, title: '', outlet: '', publishedAt: '', before: '', words: '甲', after: '', start },
      ...{ end: start + 1, kind: 'slogan', type: 'tifa', standing: 'recognised' as const, open: true, mine: false },
    }));
    const current = () => place.querySelector('[role=listbox]')!.getAttribute('aria-activedescendant');
    const kwic = (query: string) => (
      <KwicView
        {...{ query, rows, more: false, reading: false, place: { query: '甲', order: 'text', current: 2 } }}
        {...{ near: undefined, onOpen: nothing, onMore: nothing, onSave: nothing }}
        {...{ onCollocates: nothing, onNear: nothing, onPlace: nothing }}
      />
    );
    show(kwic('甲'));
    expect(current()).toBe('row-2');
    show(null);
    show(kwic('乙'));
    expect(current()).toBe('row-0');
    const doings = {
      onPhrase: nothing,
      onBack: nothing,
      onDecide: nothing,
      onUndo: nothing,
      onGold: nothing,
      scope: '',
    };
    const onOpen = vi.fn();
    show(
      <ReviewView
        {...{ phrases: [], phrase: '甲', occurrences: rows, agreement: [], reading: false, place: 1, onOpen }}
        {...doings}
      />,
    );
    expect(current()).toBe('row-1');
    press(place.querySelector('[role=listbox]')!, 'Enter');
    expect(onOpen).toHaveBeenCalledWith(rows[1], 1);
  });
  it('opens nothing by the keyboard where the line that was current is gone', () => {
    const line = {
      articleId: 'a',
      title: '',
      outlet: '',
      publishedAt: '',
      before: '',
      words: '甲',
      after: '',
      start: 0,
    };
    const [onOpen, onPlace] = [vi.fn(), vi.fn()];
    const kwic = (query: string, count: number) => (
      <KwicView
        {...{ query, rows: Array.from({ length: count }, () => line), more: false, reading: false, place: undefined }}
        {...{
          near: undefined,
          onOpen,
          onPlace,
          onMore: nothing,
          onSave: nothing,
          onCollocates: nothing,
          onNear: nothing,
        }}
      />
    );
    const list = () => place.querySelector('[role=listbox]')!;
    show(kwic('甲', 9));
    press(list(), 'End');
    expect(list().getAttribute('aria-activedescendant')).toBe('row-8');
    show(kwic('甲', 2));
    press(list(), 'Enter');
    expect(onOpen).not.toHaveBeenCalled();
    press(list(), 'j');
    press(list(), 'Enter');
    expect(onOpen).toHaveBeenCalledWith(line);
    expect(onPlace).toHaveBeenLastCalledWith({ query: '甲', order: 'text', current: 1 });
  });
  it('begins another concordance, or another order of one, at its first line', () => {
    const line = { ...{ articleId: 'a', title: '', outlet: '', publishedAt: '', before: '', words: '甲', after: '' } };
    const rows = Array.from({ length: 90 }, (_, start) => ({ ...line, start }));
    const kwic = (query: string) => (
      <KwicView
        {...{ query, rows, more: false, reading: false, place: undefined, near: undefined, onOpen: nothing }}
        {...{ onMore: nothing, onSave: nothing, onCollocates: nothing, onNear: nothing, onPlace: nothing }}
      />
    );
    const list = () => place.querySelector('[role=listbox]')!;
    const at = () => [list().getAttribute('aria-activedescendant'), list().scrollTop];
    const toEnd = () => {
      press(list(), 'End');
      act(() => void list().dispatchEvent(new window.Event('scroll')));
      expect(at()).toEqual(['row-89', 90 * 34 - 600]);
    };
    show(kwic('甲'));
    toEnd();
    show(kwic('乙'));
    expect(at()[1]).toBe(0);
    act(() => void list().dispatchEvent(new window.Event('scroll')));
    toEnd();
    const order = place.querySelector('select')!;
    act(() => {
      order.value = 'right';
      order.dispatchEvent(new window.Event('change', { bubbles: true }));
    });
    expect(at()[1]).toBe(0);
    act(() => void list().dispatchEvent(new window.Event('scroll')));
    expect(at()[0]).toBe('row-0');
  });
  it('takes no key of the browser for a decision, and stays at its place where others come before it', () => {
    const [onDecide, onUndo] = [vi.fn(), vi.fn()];
    const row = (start: number, standing: 'recognised' | 'accepted' = 'recognised') => ({
      ...{ articleId: 'a', title: '', outlet: '', publishedAt: '', before: '', words: '甲', after: '', start },
      ...{ end: start + 1, kind: 'slogan', type: 'tifa', standing, ...(standing === 'accepted' && { row: 'r' }) },
      ...{ open: standing === 'recognised', mine: standing === 'accepted' },
    });
    const review = (occurrences: ReturnType<typeof row>[]) =>
      show(
        <ReviewView
          {...{
            phrases: [],
            phrase: '甲',
            occurrences,
            agreement: [],
            reading: false,
            place: 0,
            scope: '',
            onPhrase: nothing,
          }}
          {...{ onBack: nothing, onDecide, onUndo, onOpen: nothing, onGold: nothing }}
        />,
      );
    const [first, second, third] = [row(1), row(5), row(9)];
    const list = () => place.querySelector('[role=listbox]')!;
    review([second, third]);
    for (const key of ['a', 'r', 'u']) press(list(), key, { ctrlKey: true });
    expect(onDecide).not.toHaveBeenCalled();
    review([first, second, third]);
    press(list(), 'a');
    expect(onDecide.mock.calls).toEqual([[[second], 'accept']]);
    review([first, row(5, 'accepted'), third]);
    press(list(), 'k');
    press(list(), 'u', { metaKey: true });
    expect(onUndo).not.toHaveBeenCalled();
    press(list(), 'u');
    expect(onUndo).toHaveBeenCalledOnce();
  });
  it('offers each format with what it is for, and no private part beside pseudonyms', () => {
    const onExport = vi.fn();
    show(
      <ExportView
        formats={[
          { id: 'json', use: '备份', without: '没有正文' },
          { id: 'csv', use: '表格', without: '正文栏是空的' },
          { id: 'brat', use: '标注', without: null },
        ]}
        counts={{ all: 3, found: 3, selected: 0, since: 1 }}
        busy={false}
        unsure={null}
        onExport={onExport}
        onSaved={nothing}
      />,
    );
    expect(place.textContent).toContain('表格');
    act(() => place.querySelector('form')!.requestSubmit());
    expect(onExport).toHaveBeenCalledWith(
      expect.objectContaining({ format: 'json', scope: 'all', private: false, selectors: false }),
    );
    const option = (words: string) =>
      [...place.querySelectorAll('label')]
        .find((label) => label.querySelector('strong, span:not(.grow)')!.textContent === words)
        ?.querySelector('input');
    const tick = (words: string): void => void act(() => option(words)!.click());
    for (const words of [copy.export.private, copy.export.selectors, copy.export.gzip]) tick(words);
    tick(copy.export.textFree);
    expect(option(copy.export.private)).toMatchObject({ checked: false, disabled: true });
    expect(place.textContent).toContain(copy.export.lacks('正文栏是空的'));
    expect(option('brat')!.disabled).toBe(true);
    tick(copy.export.formats.csv!);
    expect(option(copy.export.textFree)!.checked).toBe(true);
    expect(option(copy.export.gzip)).toBeUndefined();
    act(() => place.querySelector('form')!.requestSubmit());
    const shown = { format: 'csv', text: false, pseudonyms: false, private: false, selectors: false, gzip: false };
    expect(onExport).toHaveBeenLastCalledWith({ scope: 'all', ...shown });
    tick(copy.export.textFree);
    tick('brat');
    expect(option(copy.export.pseudonyms)!.disabled).toBe(true);
    expect(place.textContent).toContain(copy.export.needsText);
  });
  it('asks whether a file was saved where the browser does not tell', () => {
    const onSaved = vi.fn();
    const counts = { all: 3, found: 3, selected: 0, since: 1 };
    const formats = [{ id: 'json', use: '', without: '' }];
    const props = { formats, counts, busy: false, onExport: nothing, onSaved };
    show(<ExportView {...props} unsure={null} />);
    expect(place.querySelector('.notice')).toBeNull();
    show(<ExportView {...props} unsure="a.json" />);
    expect(place.querySelector('.notice')!.textContent).toContain(copy.export.wasSaved('a.json'));
    const [yes, no] = place.querySelectorAll<HTMLButtonElement>('.notice button');
    act(() => yes!.click());
    act(() => no!.click());
    expect(onSaved.mock.calls).toEqual([[true], [false]]);
  });
  it('says where a file is wrong, and of one that was to be taken in that nothing changed', () => {
    const faulty = (taking: boolean): void =>
      show(
        <ImportView
          checking={null}
          preview={null}
          verified={null}
          broken={false}
          faulty={[{ name: 'x.json', taking, faults: [{ line: 3, words: '不对', detail: 'articleId' }] }]}
          onFile={nothing}
          onVerify={nothing}
          onTake={nothing}
          onCancel={nothing}
        />,
      );
    faulty(true);
    expect(place.querySelector('li')!.textContent).toBe('第 3 行：不对（articleId）');
    expect(place.textContent).toContain(copy.import.refused('x.json'));
    expect(place.textContent).toContain(copy.import.unchanged);
    faulty(false);
    expect(place.textContent).toContain(copy.import.unsound('x.json'));
    expect(place.textContent).not.toContain(copy.import.unchanged);
  });
  it('says of several files that are sound what is missing between them', () => {
    const none = { checking: null, preview: null, faulty: [], broken: false };
    const doings = { onFile: nothing, onVerify: nothing, onTake: nothing, onCancel: nothing };
    const files = ['a.json', 'c.json'].map((name) => ({ name, records: 2 }));
    show(<ImportView {...none} {...doings} verified={{ files, gaps: [] }} />);
    expect(place.querySelector('.good')!.textContent).toContain(copy.import.joined);
    show(<ImportView {...none} {...doings} verified={{ files, gaps: [{ what: 'gap', name: 'c.json' }] }} />);
    expect(place.querySelector('.warn')!.textContent).toContain(copy.import.gaps.gap('c.json'));
    expect(place.textContent).not.toContain(copy.import.joined);
  });
  it('asks before it removes for good, naming the number', () => {
    const onRemove = vi.fn();
    const rows = [{ articleId: 'a', title: '题', outlet: '', at: '2023-05-01T00:00:00Z', daysLeft: 3 }];
    show(<TrashView rows={rows} ids={['a', 'b']} term={30} onRestore={nothing} onRemove={onRemove} />);
    expect(place.textContent).toContain(copy.trash.more(1));
    click(copy.trash.empty);
    expect(onRemove).not.toHaveBeenCalled();
    expect(place.textContent).toContain(copy.trash.sure(2));
    click(copy.trash.remove);
    expect(onRemove).toHaveBeenCalledWith(['a', 'b']);
  });
  it('keeps the focus in the trash as its rows go, and where a file is chosen as one is taken in', () => {
    const rows = ['a', 'b', 'c'].map((articleId) => ({
      articleId,
      title: articleId,
      outlet: '',
      at: '2023-05-01T00:00:00Z',
      daysLeft: 3,
    }));
    const trash = (left: typeof rows) =>
      show(
        <TrashView
          rows={left}
          ids={left.map(({ articleId }) => articleId)}
          term={30}
          onRestore={nothing}
          onRemove={nothing}
        />,
      );
    const focused = () => window.document.activeElement!;
    trash(rows);
    const second = place.querySelectorAll<HTMLButtonElement>('li button')[1]!;
    second.focus();
    act(() => second.click());
    trash([rows[0]!, rows[2]!]);
    expect(focused().closest('li')!.textContent).toContain('c');
    trash([]);
    expect(focused()).toBe(place.querySelector('h1'));
    window.Element.prototype.scrollIntoView = nothing;
    const counts = { ...UNCHANGED, fresh: 1 };
    const files = (preview: ({ name: string; private: boolean; empty: boolean } & typeof counts) | null) => {
      const none = { checking: null, verified: null, broken: false, faulty: [], preview };
      show(<ImportView {...none} onFile={nothing} onVerify={nothing} onTake={nothing} onCancel={nothing} />);
    };
    files({ ...counts, name: 'x.json', private: false, empty: false });
    place.querySelector<HTMLElement>('button.primary')!.focus();
    files(null);
    expect(focused().id).toBe('import-file');
  });
  it('says why there is no phrase to review', () => {
    const none = { phrase: null, scope: '', occurrences: [], agreement: [], reading: false, place: 0 };
    const doings = {
      onPhrase: nothing,
      onBack: nothing,
      onDecide: nothing,
      onUndo: nothing,
      onOpen: nothing,
      onGold: nothing,
    };
    show(<ReviewView {...none} {...doings} phrases={null} />);
    expect(place.textContent).toContain(copy.list.reading);
    show(<ReviewView {...none} {...doings} phrases={[]} />);
    expect(place.textContent).toContain(copy.review.empty);
    const reviewed = {
      phrase: '甲',
      kind: 'slogan',
      type: 'tifa',
      articles: 1,
      mentions: 1,
      undecided: 0,
      disputed: 0,
    };
    show(<ReviewView {...none} {...doings} phrases={[reviewed]} />);
    expect(place.textContent).toContain(copy.review.none);
    expect(place.textContent).toContain(copy.review.choose);
    expect(place.textContent).not.toContain(copy.review.gold);
    const kind = { kind: 'slogan', accepted: 1, rejected: 0, reclassified: 0, added: 0, confirmed: 1 };
    show(<ReviewView {...none} {...doings} phrases={[reviewed]} agreement={[kind]} />);
    expect(place.textContent).toContain(copy.review.gold);
  });
  it('heads a plot of no phrase with what it would show', () => {
    const period = { from: '', to: '' };
    const ask = { plot: 'series' as const, phrase: '', before: period, after: period };
    const drawn = { chart: { table: [['月份']], empty: '' }, scope: { query: '', told: '', articles: 0 } };
    show(<PlotsView ask={ask} phrases={[]} drawn={drawn} reading={null} onAsk={nothing} onSave={nothing} />);
    expect(place.querySelector('h2')!.textContent).toBe(copy.plots.tabs.series);
  });
  it('decides on all undecided places of a phrase at once, or on the current one by key', () => {
    const onDecide = vi.fn();
    const place1 = (start: number, row?: string) => ({
      ...{
        articleId: 'a',
        title: '',
        outlet: '',
        publishedAt: '',
        before: '',
        words: '甲',
        after: '',
        start,
        end: start + 1,
      },
      ...{
        kind: 'slogan',
        type: 'tifa',
        standing: row ? ('rejected' as const) : ('recognised' as const),
        ...(row && { row }),
        ...{ open: !row, mine: row !== undefined },
      },
    });
    const occurrences = [place1(0), place1(5, 'r'), place1(9)];
    show(
      <ReviewView
        phrases={[]}
        phrase="甲"
        place={0}
        occurrences={occurrences}
        agreement={[]}
        scope=""
        reading={false}
        onPhrase={nothing}
        onBack={nothing}
        onDecide={onDecide}
        onUndo={nothing}
        onOpen={nothing}
        onGold={nothing}
      />,
    );
    click(copy.review.rejectAll(2));
    expect(onDecide).toHaveBeenLastCalledWith([occurrences[0], occurrences[2]], 'reject');
    press(place.querySelector('[role=listbox]')!, 'a');
    expect(onDecide).toHaveBeenLastCalledWith([occurrences[0]], 'accept');
  });
});

describe('filters', () => {
  const doings = { counting: false, onChoose: nothing, onClear: nothing, onClose: nothing };
  it('say of a chosen value that nothing has what it is called, and no number that was not counted', () => {
    const label = (facet: string, value: string) => (facet === 'kind' && value === 'mechanism' ? '机制' : value);
    const values = [{ value: 'slogan', label: '口号', count: 2 }];
    const facets = [{ id: 'kind', values, more: false }];
    show(<Facets {...doings} {...{ facets, label, chosen: { kind: ['mechanism'] } }} />);
    expect([...place.querySelectorAll('label')].map((one) => one.textContent)).toEqual(['机制', '口号2']);
  });
  it('say that there are more values than they list', () => {
    const values = Array.from({ length: 9 }, (_, at) => ({ value: `提法${at}`, label: `提法${at}`, count: 9 - at }));
    const common = { ...doings, chosen: {}, label: (_facet: string, value: string) => value };
    show(<Facets {...common} facets={[{ id: 'formula', values, more: false }]} />);
    expect(place.textContent).toContain(copy.facets.more(3, false));
    click(copy.facets.more(3, false));
    expect(place.textContent).not.toContain(copy.facets.rarer(9, '提法'));
    show(<Facets {...common} facets={[{ id: 'formula', values, more: true }]} />);
    expect(place.textContent).toContain(copy.facets.rarer(9, '提法'));
    click(copy.facets.fewer);
    expect(place.textContent).toContain(copy.facets.more(3, true));
  });
  it('leads on with the focus on the list: after all are decided, and to the next phrase that is open', () => {
    const row = (start: number, decided: boolean) => ({
      ...{ articleId: 'a', title: '', outlet: '', publishedAt: '', before: '', words: '甲', after: '', start },
      ...({ end: start + 1, kind: 'slogan', type: 'tifa', standing: decided ? 'accepted' : 'recognised' } as const),
      ...(decided && { row: `r${start}` }),
      ...{ open: !decided, mine: decided },
    });
    const choice = (phrase: string, undecided: number) => ({
      ...{ phrase, kind: 'slogan', type: 'tifa', articles: 1, mentions: 2, undecided, disputed: 0 },
    });
    const onPhrase = vi.fn();
    const review = (decided: boolean) =>
      show(
        <ReviewView
          phrases={[choice('乙', 1), choice('丙丁', 1), choice('甲', decided ? 0 : 2)]}
          occurrences={[row(1, decided), row(5, decided)]}
          {...{ phrase: '甲', place: undefined, agreement: [], scope: '', reading: false, onPhrase, onBack: nothing }}
          {...{ onDecide: nothing, onUndo: nothing, onOpen: nothing, onGold: nothing }}
        />,
      );
    const list = () => place.querySelector('[role=listbox]')!;
    review(false);
    expect(list().querySelector('[aria-current=true]')).toBeNull();
    expect(place.textContent).not.toContain(copy.review.next);
    click(copy.review.acceptAll(2));
    expect(document.activeElement).toBe(list());
    review(true);
    const undo = [...place.querySelectorAll('button')].find((one) => one.textContent === copy.review.undoAll(2))!;
    undo.focus();
    act(() => undo.click());
    expect(document.activeElement).toBe(list());
    const find = place.querySelector<HTMLInputElement>('input[type=search]')!;
    act(() => {
      find.value = '丁';
      find.dispatchEvent(new window.InputEvent('input', { bubbles: true }));
    });
    click(copy.review.next);
    expect(onPhrase.mock.calls).toEqual([['丙丁']]);
    press(list(), 'ArrowDown');
    expect(list().querySelector('[aria-current=true]')!.id).toBe('row-1');
    onPhrase.mockClear();
    const differed = { ...choice('戊', 0), disputed: 1 };
    show(
      <ReviewView
        phrases={[differed, choice('己', 0), { ...differed, phrase: '庚' }]}
        occurrences={[{ ...row(1, true), disputed: true }]}
        {...{ phrase: '戊', place: undefined, agreement: [], scope: '', reading: false, onPhrase, onBack: nothing }}
        {...{ onDecide: nothing, onUndo: nothing, onOpen: nothing, onGold: nothing }}
      />,
    );
    act(() => {
      find.value = '';
      find.dispatchEvent(new window.InputEvent('input', { bubbles: true }));
    });
    expect([...place.querySelectorAll('.phrase-choice')].map((one) => one.textContent)).toEqual([
      `戊${copy.review.open(0, 2, 1)}`,
      `庚${copy.review.open(0, 2, 1)}`,
    ]);
    click(copy.review.next);
    expect(onPhrase.mock.calls).toEqual([['庚']]);
  });
});
