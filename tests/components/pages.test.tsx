import axe from 'axe-core';
import { JSDOM } from 'jsdom';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Card } from '../../components/card/Card';
import { common } from '../../components/copy/common';
import { settings } from '../../components/copy/settings';
import { LANGUAGES } from '../../components/copy/types';
import { Panel, type PanelProps } from '../../components/panel/Panel';
import { Popup, type PopupProps } from '../../components/popup/Popup';
import { Personal } from '../../components/settings/Personal';
import { SettingsPage } from '../../components/settings/SettingsPage';
import { Sites } from '../../components/settings/Sites';
import { Welcome } from '../../components/welcome/Welcome';
import { readLines } from '../../lib/personal';
import { readSettings } from '../../lib/settings';
import { page, reading } from './sample';

let dom: JSDOM;
const root = () => dom.window.document.getElementById('app')!;
const show = (element: ComponentChild) => render(element, root());
const button = (name: string) =>
  [...root().querySelectorAll('button')].find((each) => each.textContent?.trim() === name)!;

beforeEach(() => {
  dom = new JSDOM('<!doctype html><html lang="en"><title>x</title><body><div id="app"></div></body></html>', {
    pretendToBeVisual: true,
    runScripts: 'outside-only',
  });
  vi.stubGlobal('document', dom.window.document);
  dom.window.HTMLElement.prototype.scrollIntoView = () => undefined;
  dom.window.eval(axe.source);
});
afterEach(() => vi.unstubAllGlobals());

/** Colour needs layout, which jsdom lacks; contrast is looked at in browsers. */
async function violations(): Promise<string[]> {
  const checker = (dom.window as unknown as { axe: typeof axe }).axe;
  const { violations } = await checker.run(dom.window.document, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

const popupProps = (part: Partial<PopupProps>): PopupProps => ({
  language: 'zh-CN',
  phase: 'read',
  page,
  reprints: [],
  kinds: reading.kinds.map((kind) => ({ ...kind, count: 1 })),
  clipping: 'no',
  highlights: { page: true, site: true, everywhere: true },
  site: { host: 'www.example.gov.cn', granted: false, automatic: false },
  onRetry: vi.fn(),
  onClip: vi.fn(),
  onLibrary: vi.fn(),
  onPanel: vi.fn(),
  onSettings: vi.fn(),
  onHighlight: vi.fn(),
  onGrant: vi.fn(),
  onTags: vi.fn(async () => true),
  onUntag: vi.fn(),
  knownTags: async () => ['党建', '学习'],
  ...part,
});
const panelProps = (part: Partial<PanelProps>): PanelProps => ({
  language: 'zh-CN',
  access: 'open',
  page,
  current: 0,
  reprints: [],
  facts: {
    onField: vi.fn(async () => true),
    onTags: vi.fn(async () => true),
    onUntag: vi.fn(),
    knownTags: async () => ['党建', '学习'],
    onNote: vi.fn(async () => true),
  },
  onRead: vi.fn(),
  onStep: vi.fn(),
  onAdd: vi.fn(async () => false),
  onClip: vi.fn(),
  onLibrary: vi.fn(),
  onGo: vi.fn(),
  onAccept: vi.fn(),
  onReject: vi.fn(),
  onKind: vi.fn(),
  onUndo: vi.fn(),
  onCopy: vi.fn(async () => true),
  onGuard: vi.fn(),
  onPhrase: vi.fn(),
  onUnrule: vi.fn(),
  onDismiss: vi.fn(),
  ...part,
});
const groups = {
  groups: [{ id: 'courts' as const, hosts: ['court.gov.cn'], granted: 0 }],
  onGrant: vi.fn(async () => false),
  onRevoke: vi.fn(),
  onHosts: vi.fn(async () => ['不是域名']),
};
const onDays = vi.fn();
const onChange = vi.fn();
const onRecognise = vi.fn();
const onPhrase = vi.fn(async (_phrase: { text: string }) => false);
const onGuard = vi.fn(async () => true);
const onRemoveRefused = vi.fn();
/** What the last change makes of settings that another page changed meanwhile. */
const changed = (now: unknown) => onChange.mock.lastCall![0](readSettings(now));
const [onPhrases, onTakeBack] = [vi.fn(async () => true), vi.fn(async () => true)];
const settingsPage = (language: (typeof LANGUAGES)[number]) => (
  <SettingsPage
    language={language}
    settings={readSettings({ guards: ['组织力'], refused: ['夜话'], quiet: ['a.gov.cn'] })}
    kinds={reading.kinds}
    packs={[{ id: 'party', title: { 'zh-CN': '党建', 'zh-TW': '黨建', en: 'Party' }, version: '1.0.0' }]}
    groups={groups}
    otherGrants={['*://*.b.cn/*']}
    keys={{ keys: [{ name: 'clip', shortcut: 'Alt+Shift+S' }], onSet: async () => false }}
    pseudonym={{ value: '', onChange: async () => true }}
    problem={undefined}
    personal={{
      ...{ length: { least: 2, most: 200 }, onPhrase, onGuard, onPhrases, onTakeBack },
      onRead: (text: string) => readLines(text, { phrases: [], guards: ['组织力'] }),
      ...{
        onRemovePhrase: vi.fn(),
        onRemoveGuard: vi.fn(),
        onRemoveRefused,
        onExport: vi.fn(),
        onImport: async () => null,
      },
    }}
    storage={{ bytes: 1e6, persisted: false }}
    backup={{
      days: 7,
      last: { date: '2024-03-05', name: 'tifa-2024-03-05-backup.json.gz' },
      fault: 'disk full',
      onDays,
    }}
    onChange={onChange}
    onAutomaticHosts={async () => ['最高检']}
    onRevoke={vi.fn()}
    onPersist={vi.fn()}
    onLibrary={vi.fn()}
    onRecognise={onRecognise}
  />
);
const surfaces = (language: (typeof LANGUAGES)[number]): [string, ComponentChild][] => [
  ['popup', <Popup key="a" {...popupProps({ language })} />],
  ['panel', <Panel key="b" {...panelProps({ language })} />],
  ['unread panel', <Panel key="c" {...panelProps({ language, access: 'closed', page: undefined as never })} />],
  ['settings', settingsPage(language)],
  [
    'first run',
    <Welcome
      key="d"
      language={language}
      {...groups}
      problem={undefined}
      keys={[{ name: 'clip', shortcut: 'Alt+S' }]}
      onDone={vi.fn()}
    />,
  ],
];

for (const language of LANGUAGES) {
  test(`axe finds no violation on any surface in ${language}`, async () => {
    for (const [name, element] of surfaces(language)) {
      show(element);
      expect(await violations(), name).toEqual([]);
      show(null);
    }
  });
}

test('the popup says what is stored before the page has been read', () => {
  const stored = { articleId: 'a1', title: '旧标题', latest: '2024-01-02T12:00:00Z', versions: 2, tags: [] };
  const { page: _, ...unread } = popupProps({ phase: 'reading', stored });
  show(<Popup {...unread} />);
  expect(root().textContent).toContain('已于 2024-01-02 剪存（2 个版本）');
  expect(root().querySelector('h1')!.textContent).toBe('旧标题');
  expect(button('再次剪存').disabled).toBe(true);
});

test('the popup says that a page is being read, as long as nobody knows what is in it', () => {
  const says = () =>
    [...root().querySelectorAll('[role=status]')].some(({ textContent }) => textContent === '正在读取本页…');
  const { reading: _, ...unread } = page;
  show(<Popup {...popupProps({ page: unread })} />);
  expect(says()).toBe(true);
  show(<Popup {...popupProps({ page: { ...unread, failed: 'full' } })} />);
  expect(says()).toBe(false);
  show(<Popup {...popupProps({})} />);
  expect(says()).toBe(false);
});

test('the popup offers first what is left to do: to clip, to open what is kept, to clip what has changed', () => {
  const first = () => root().querySelector('button.primary')!.textContent;
  const stored = { articleId: 'a1', title: '题', latest: '2024-01-02T12:00:00Z', versions: 1, tags: [] };
  const saying = (same: boolean) => ({
    ...page,
    reading: { ...reading, stored: { latest: stored.latest, first: stored.latest, versions: 1, same } },
  });
  show(<Popup {...popupProps({})} />);
  expect(first()).toBe('剪存');
  show(<Popup {...popupProps({ stored, page: saying(true) })} />);
  expect(first()).toBe('在资料库中打开');
  expect(button('再次剪存').disabled).toBe(false);
  show(<Popup {...popupProps({ stored, page: saying(false) })} />);
  expect(first()).toBe('剪存新版本');
});

test('the popup shows the tags of what is kept, takes them away, and adds those that it has not', async () => {
  const tags = [{ tag: '党建', rows: ['r1', 'r2'] }];
  const stored = { articleId: 'a1', latest: '2024-01-02T12:00:00Z', versions: 1, tags };
  const props = popupProps({ stored });
  show(<Popup {...popupProps({})} />);
  expect(root().querySelector('input[name=tag]')).toBeNull();
  show(<Popup {...props} />);
  act(() => button('×').click());
  expect(props.onUntag).toHaveBeenCalledWith(['r1', 'r2']);
  const field = root().querySelector<HTMLInputElement>('input[name=tag]')!;
  await act(async () => void field.dispatchEvent(new dom.window.Event('focus')));
  expect([...root().querySelectorAll('datalist option')].map((one) => one.getAttribute('value'))).toEqual([
    '党建',
    '学习',
  ]);
  await act(async () => {
    field.value = '#学习 党建';
    field.dispatchEvent(new dom.window.Event('input', { bubbles: true }));
  });
  await act(async () => field.form!.requestSubmit());
  expect(props.onTags).toHaveBeenCalledWith(['学习']);
});

test('tags that were typed in the popup and not sent are sent once as it closes', async () => {
  const stored = { articleId: 'a1', latest: '2024-01-02T12:00:00Z', versions: 1, tags: [] };
  const props = popupProps({ stored });
  show(<Popup {...props} />);
  await type('input[name=tag]', '基层 学习');
  dom.window.dispatchEvent(new dom.window.Event('pagehide'));
  show(null);
  expect(vi.mocked(props.onTags).mock.calls).toEqual([[['基层', '学习']]]);
});

test('phrases are pasted one a line, once it is seen what becomes of each; what does not fit stays in the field', async () => {
  show(settingsPage('zh-CN'));
  const copy = settings['zh-CN'];
  const form = root().querySelector<HTMLFormElement>('details form')!;
  const area = form.querySelector('textarea')!;
  const told = () => form.querySelector('[role=status]')!.textContent;
  const fill = (text: string) =>
    act(async () => {
      area.value = text;
      area.dispatchEvent(new dom.window.Event('input', { bubbles: true }));
    });
  const send = () => act(async () => form.requestSubmit());
  const button = form.querySelector<HTMLButtonElement>('button[type=submit]')!;
  expect([button.disabled, told()]).toEqual([true, '']);
  await fill('暖巷夜话\n红色驿站\n组织力\n单');
  expect(told()).toContain(`${copy.linesFresh(2)}：暖巷夜话、红色驿站`);
  expect(told()).toContain(`${copy.linesKnown(1)}：组织力`);
  expect(told()).toContain(`${copy.linesShort(1, 2)}：单`);
  expect(button.textContent).toBe(copy.linesTake(2));
  const kind = form.querySelector('select')!;
  await act(async () => {
    kind.value = kind.options[1]!.value;
    kind.dispatchEvent(new dom.window.Event('change', { bubbles: true }));
  });
  onPhrases.mockResolvedValueOnce(false);
  await send();
  expect(area.value).toBe('暖巷夜话\n红色驿站\n组织力\n单');
  await send();
  expect(onPhrases).toHaveBeenLastCalledWith(['暖巷夜话', '红色驿站'], ...kind.options[1]!.value.split('/'));
  expect(area.value).toBe('单');
  expect(told()).toContain(copy.imported(2));
  expect(document.activeElement).toBe(area);
  await send();
  expect(onPhrases).toHaveBeenCalledTimes(2);
  // Taken back, they can be taken as something else.
  await act(async () => form.querySelector<HTMLButtonElement>('button.plain')!.click());
  expect(onTakeBack).toHaveBeenLastCalledWith(['暖巷夜话', '红色驿站']);
  expect(area.value).toBe('暖巷夜话\n红色驿站\n单');
  expect(told()).not.toContain(copy.imported(2));
});

test('the popup says which page of a paged article this is', () => {
  const paged = { ...page, article: { ...page.article!, doubts: ['paged' as const], part: { index: 1, of: 6 } } };
  show(<Popup {...popupProps({ page: paged, language: 'en' })} />);
  expect(root().textContent).toContain('page 1 of 6');
});

test('the popup says of a text in the wrong encoding that it looks so', () => {
  const text = new TextDecoder('gbk').decode(new TextEncoder().encode('坚持党建引领，推进基层治理。'.repeat(9)));
  show(<Popup {...popupProps({ page: { ...page, article: { ...page.article!, text } } })} />);
  expect(root().textContent).toContain(common['zh-CN'].doubts.garbled);
});

test('the popup names a reprint, a doubt and a failure', () => {
  const doubtful = { ...page, article: { ...page.article!, doubts: ['no-date' as const] } };
  show(
    <Popup
      {...popupProps({
        page: doubtful,
        reprints: [{ articleId: 'a2', outlet: '某某日报', date: '2024-03-01', likeness: 0.62 }],
        problem: 'no-answer',
      })}
    />,
  );
  expect(root().textContent).toContain('转载：与某某日报 2024-03-01 的文章约 62% 相同');
  expect(root().textContent).toContain('请核对：没有读到日期');
  expect(root().querySelector('[role=alert]')!.textContent).toContain('页面没有应答');
});

test('where the engine cannot paint, the popup says so', () => {
  show(<Popup {...popupProps({ page: { ...page, paints: false, painted: false } })} />);
  expect(root().textContent).toContain('不支持页面标注');
});

test('the panel lists mentions in order, and filters them', async () => {
  const props = panelProps({});
  show(<Panel {...props} />);
  const quotes = () => [...root().querySelectorAll('.mention mark')].map((mark) => mark.textContent);
  expect(quotes()).toEqual(['党建引领', '三会一课']);
  const filter = root().querySelector<HTMLInputElement>('input[type=search]')!;
  filter.value = '三会';
  filter.dispatchEvent(new dom.window.Event('input', { bubbles: true }));
  await expect.poll(() => quotes()).toEqual(['三会一课']);
  root().querySelector<HTMLButtonElement>('.mention .go')!.click();
  expect(props.onGo).toHaveBeenCalledWith(1);
  filter.value = '没有这个词';
  filter.dispatchEvent(new dom.window.Event('input', { bubbles: true }));
  await expect.poll(() => root().querySelector('.empty')!.textContent).toBe('没有符合筛选的标注。');
});

test('the filter of the panel finds a mention by its canonical form', async () => {
  const mentions = [{ ...reading.mentions[0]!, formula: '以党建为引领' }, reading.mentions[1]!];
  show(<Panel {...panelProps({ page: { ...page, reading: { ...reading, mentions } } })} />);
  const filter = root().querySelector<HTMLInputElement>('input[type=search]')!;
  filter.value = '为引领';
  filter.dispatchEvent(new dom.window.Event('input', { bubbles: true }));
  await expect
    .poll(() => [...root().querySelectorAll('.mention mark')].map((mark) => mark.textContent))
    .toEqual(['党建引领']);
});

test('after words are rejected the keyboard is at the mention that takes their place, or at the last', async () => {
  const props = panelProps({});
  show(<Panel {...props} />);
  const rest = (mentions: typeof reading.mentions) =>
    show(<Panel {...props} page={{ ...page, reading: { ...reading, mentions } }} />);
  const at = () => dom.window.document.activeElement?.querySelector('mark')?.textContent;
  button('排除').focus();
  button('排除').click();
  rest(reading.mentions.slice(1));
  await expect.poll(() => at()).toBe('三会一课');
  show(<Panel {...props} current={1} />);
  await expect.poll(() => root().querySelectorAll('.mention')).toHaveLength(2);
  button('排除').focus();
  button('排除').click();
  show(
    <Panel
      {...props}
      current={1}
      page={{ ...page, reading: { ...reading, mentions: reading.mentions.slice(0, 1) } }}
    />,
  );
  await expect.poll(() => at()).toBe('党建引领');
});

test('a rule that was just made of words is said, and can be taken back', () => {
  const props = panelProps({ ruled: { quote: '组织力', rule: 'guard' } });
  show(<Panel {...props} />);
  const said = root().querySelector('[role=status] .notice')!;
  expect(said.textContent).toContain('以后都不标“组织力”。');
  said.querySelector('button')!.click();
  expect(props.onUnrule).toHaveBeenCalled();
});

test('a page that is refused can be read again, and the popup leads to the library', () => {
  const { article: _, reading: __, ...unread } = page;
  const refused = { ...unread, refused: 'list-page' as const, article: null, reading: null } as unknown as typeof page;
  show(<Panel {...panelProps({ page: refused })} />);
  expect(button('重新读取').className).toBe('');
  show(<Popup {...popupProps({ page: refused })} />);
  expect(root().querySelector('button.primary')!.textContent).toBe('资料库');
});

test('popup and panel open the clipped article whose text a page carries; dates are shown to the minute', () => {
  const meta = { publishedAt: { value: '2022-09-19 08:05:00', printed: '', rule: '' } };
  const reprints = [{ articleId: 'a2', outlet: '某某日报', date: '2024-03-01', likeness: 1 }];
  const props = popupProps({ reprints, page: { ...page, article: { ...page.article!, meta } } });
  show(<Popup {...props} />);
  expect(root().querySelector('header')!.textContent).toMatch(/2022-09-19 08:05$/);
  button('打开').click();
  expect(props.onLibrary).toHaveBeenCalledWith('a2');
  const panel = panelProps({ reprints });
  show(<Panel {...panel} />);
  button('打开').click();
  expect(panel.onLibrary).toHaveBeenCalledWith('a2');
});

test('the card says nothing that only repeats the phrase', () => {
  const mention = { ...reading.mentions[0]!, fields: { name: '党建引领', base: '某院' } };
  const label = { 'zh-CN': '甲', 'zh-TW': '甲', en: 'a' };
  const fields = ['name', 'base'].map((id) => ({ id, label }));
  const kinds = [{ ...reading.kinds[0]!, fields }];
  const doings = { onVerdict: vi.fn(), onKind: vi.fn(), onUndo: vi.fn(), onCopy: vi.fn(), onGo: vi.fn() };
  const knowledge = { canonical: '党建引领', rule: '规则一', articles: 0 };
  const known = (
    canonical: string,
    origin: { year?: number; origin?: string } = {},
    language: (typeof LANGUAGES)[number] = 'zh-CN',
  ) => (
    <Card
      {...{ mention, quote: '党建引领', reading: { kinds, language }, index: 0, of: 1, failed: false }}
      {...doings}
      knowledge={{ ...knowledge, canonical, ...origin }}
    />
  );
  const facts = () => [...root().querySelectorAll('dd')].map((each) => each.textContent);
  show(known('党建引领'));
  expect(facts()).toEqual(['某院', '规则一']);
  show(known('以党建为引领'));
  expect(facts()).toEqual(['以党建为引领', '某院', '规则一']);
  const terms = () => [...root().querySelectorAll('dt')].map((each) => each.textContent);
  show(known('党建引领', { year: 2012, origin: '党的十八大' }));
  expect([terms()[0], facts()[0]]).toEqual(['首见', '2012，党的十八大']);
  show(known('党建引领', { year: 2012, origin: '党的十八大' }, 'en'));
  expect([terms()[0], facts()[0]]).toEqual(['First', '2012, 党的十八大']);
  // Who confers an honour has not seen it first.
  show(known('党建引领', { origin: '中共中央' }));
  expect([terms()[0], facts()[0]]).toEqual(['出自', '中共中央']);
});

test('the mention the reader is at can be judged and copied', async () => {
  const props = panelProps({});
  show(<Panel {...props} />);
  button('排除').click();
  expect(props.onReject).toHaveBeenCalledWith(reading.mentions[0]);
  button('以后都不标这个词').click();
  expect(props.onGuard).toHaveBeenCalledWith('党建引领');
  button('带出处复制').click();
  expect(props.onCopy).toHaveBeenCalledWith('党建引领');
  await expect.poll(() => button('已复制')).toBeTruthy();
});

test('the panel opens a clipped article in the library, and offers that of no other', () => {
  const stored = { latest: '2024-01-02T12:00:00Z', first: '2024-01-02T12:00:00Z', versions: 1, same: true };
  const props = panelProps({ page: { ...page, reading: { ...reading, stored } } });
  show(<Panel {...props} />);
  button('在资料库中打开').click();
  expect(props.onLibrary).toHaveBeenCalledWith(reading.articleId);
  show(<Panel {...panelProps({})} />);
  expect(button('在资料库中打开')).toBeUndefined();
});

test('the panel groups mentions by kind and words, counts each kind and hides one', async () => {
  const twice = { ...reading, mentions: [reading.mentions[0]!, ...reading.mentions] };
  show(<Panel {...panelProps({ page: { ...page, reading: twice } })} />);
  button('分组').click();
  const groups = () => [...root().querySelectorAll('.group')].map((group) => group.textContent);
  await expect.poll(() => groups()).toEqual(['党建引领 × 2', '三会一课 × 1']);
  button('slogan2').click();
  await expect.poll(() => groups()).toEqual(['三会一课 × 1']);
  expect(root().querySelector('.numbers[role=status]')!.textContent).toBe('3 处中的 1 处');
});

test('the panel reclassifies a mention, takes back the last decision, and one that has no place any more', () => {
  const lost = { ...reading.decisions[0]!, row: 'd2', quote: '不在了', placed: false };
  const decisions = [...reading.decisions, lost];
  const props = panelProps({ page: { ...page, reading: { ...reading, decisions } } });
  show(<Panel {...props} />);
  const kind = root().querySelector<HTMLSelectElement>('.acts select')!;
  kind.value = 'mechanism/one';
  kind.dispatchEvent(new dom.window.Event('change', { bubbles: true }));
  expect(props.onKind).toHaveBeenCalledWith(reading.mentions[0], 'mechanism', 'one');
  button('撤销上一步：确认“不在了”').click();
  expect(props.onUndo).toHaveBeenLastCalledWith('d2');
  expect(root().querySelector('details')!.textContent).toContain('文中已找不到');
  root().querySelector<HTMLButtonElement>('details button')!.click();
  expect(props.onUndo).toHaveBeenLastCalledWith('d1');
});

test('the last decision is the own one, and that of somebody else says so', () => {
  const theirs = { ...reading.decisions[0]!, row: 'd2', quote: '党建引领', own: false };
  const panelWith = (...decisions: (typeof theirs)[]) =>
    show(<Panel {...panelProps({ page: { ...page, reading: { ...reading, decisions } } })} />);
  panelWith(reading.decisions[0]!, theirs);
  expect(root().querySelector('.undo')!.textContent).toBe('撤销上一步：确认“三会一课”');
  const said = [...root().querySelectorAll('details li')].map((one) => one.textContent);
  expect(said.map((words) => words?.includes('随文件导入'))).toEqual([false, true]);
  panelWith(theirs);
  expect(root().querySelector('.undo')).toBeNull();
});

test('the filter of the panel finds words in either script', async () => {
  show(<Panel {...panelProps({})} />);
  await type('input[type=search]', '黨建');
  await expect.poll(() => [...root().querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['党建引领']);
});

test('the panel offers a rule for what was decided often, and does nothing by itself', () => {
  const offers = [
    { quote: '组织力', verdict: 'reject' as const, kind: 'slogan', type: 'one', times: 3 },
    { quote: '四心', verdict: 'add' as const, kind: 'mechanism', type: 'one', times: 4 },
  ];
  const props = panelProps({ current: -1, page: { ...page, reading: { ...reading, offers } } });
  show(<Panel {...props} />);
  expect(root().textContent).toContain('“组织力”已排除 3 次。以后都不标？');
  expect(props.onGuard).not.toHaveBeenCalled();
  button('以后都不标这个词').click();
  expect(props.onGuard).toHaveBeenCalledWith('组织力');
  button('以后都标这个词').click();
  expect(props.onPhrase).toHaveBeenCalledWith('四心', 'mechanism', 'one');
  button('暂不').click();
  expect(props.onDismiss).toHaveBeenCalledWith('组织力');
});

test('the panel says what was clipped before, and offers to clip a changed text', () => {
  const latest = '2024-01-02T12:00:00Z';
  const stored = { versions: 2, first: latest, latest, same: false };
  const reprints = [{ articleId: 'a2', outlet: '某某日报', date: '2024-03-01', likeness: 1 }];
  const props = panelProps({ reprints, page: { ...page, reading: { ...reading, stored } } });
  show(<Panel {...props} />);
  expect(root().textContent).toContain('已于 2024-01-02 剪存（2 个版本）');
  expect(root().textContent).toContain('转载：与某某日报 2024-03-01 的文章相同');
  button('剪存新版本').click();
  expect(props.onClip).toHaveBeenCalledTimes(1);
  show(<Panel {...panelProps({ page: { ...page, reading: { ...reading, stored: { ...stored, same: true } } } })} />);
  expect(button('剪存新版本') ?? button('剪存')).toBeUndefined();
});

const kept = { tags: [{ tag: '基层', rows: ['t1', 't2'] }], notes: [], fields: {}, versions: [] };
const fieldAt = (selector: string) => root().querySelector<HTMLInputElement>(selector)!;
const happen = (selector: string, ...types: string[]) =>
  act(async () => {
    for (const type of types)
      fieldAt(selector).dispatchEvent(new dom.window.Event(type, { bubbles: type !== 'blur', cancelable: true }));
  });
const type = (selector: string, value: string) => {
  fieldAt(selector).value = value;
  return happen(selector, 'input');
};
/** A browser tells of a change, then that the field was left. */
const enter = async (selector: string, value: string) => {
  await type(selector, value);
  await happen(selector, 'change', 'blur');
};

test('fields, tags and note of a clipped article can be changed, those of another cannot', async () => {
  const props = panelProps({});
  show(<Panel {...props} facts={{ ...props.facts, kept }} />);
  await enter('input[name=title]', ' 改过的标题 ');
  expect(props.facts.onField).toHaveBeenCalledWith('title', '改过的标题');
  await enter('input[name=publishedAt]', '上个月');
  expect(props.facts.onField).toHaveBeenCalledTimes(1);
  await enter('input[name=publishedAt]', '2024-03');
  expect(props.facts.onField).toHaveBeenLastCalledWith('publishedAt', '2024-03');
  await enter('textarea', '一条备注');
  expect(props.facts.onNote).toHaveBeenCalledWith('一条备注', undefined);
  await happen('input[name=tag]', 'focus');
  expect([...root().querySelectorAll('datalist option')].map((each) => each.getAttribute('value'))).toEqual([
    '党建',
    '学习',
  ]);
  await type('input[name=tag]', '、＃党建 品牌，基层 党建');
  await happen('form', 'submit');
  expect(vi.mocked(props.facts.onTags).mock.calls).toEqual([[['党建', '品牌']]]);
  root().querySelector<HTMLButtonElement>('.chip button')!.click();
  expect(props.facts.onUntag).toHaveBeenCalledWith(['t1', 't2']);
  show(<Panel {...panelProps({})} />);
  expect(root().querySelector<HTMLInputElement>('input[name=title]')!.readOnly).toBe(true);
  expect(root().textContent).toContain('剪存以后可以改字段');
});

test('what cannot be written stays in the fields of the panel, and is tried again when they are left again', async () => {
  let full = true;
  const write = vi.fn(async () => !full);
  const props = panelProps({});
  const facts = { ...props.facts, kept, onField: write, onTags: write, onNote: write };
  show(<Panel {...props} facts={facts} />);
  await enter('input[name=title]', '改过的标题');
  await enter('textarea', '一条备注');
  await type('input[name=tag]', '党建 品牌');
  await happen('form', 'submit');
  expect(write).toHaveBeenCalledTimes(3);
  show(<Panel {...props} facts={facts} problem="QuotaExceededError" />);
  const values = () => ['input[name=title]', 'textarea', 'input[name=tag]'].map((each) => fieldAt(each).value);
  expect(values()).toEqual(['改过的标题', '一条备注', '党建 品牌']);
  full = false;
  await happen('input[name=title]', 'blur');
  await happen('textarea', 'blur');
  await happen('form', 'submit');
  expect(write.mock.calls.slice(3)).toEqual(write.mock.calls.slice(0, 3));
  await happen('textarea', 'blur');
  expect(write).toHaveBeenCalledTimes(6);
  show(<Panel {...props} facts={{ ...facts, kept: { ...kept, notes: [{ row: 'n', note: '一条备注' }] } }} />);
  expect(values()).toEqual([page.article!.meta.title?.value ?? '', '一条备注', '']);
});

test('a note is written at, and taken away, where it stands; those before it are only shown', async () => {
  const props = panelProps({});
  const notes = [
    { row: 'n1', note: '先写的' },
    { row: 'n2', note: '后写的' },
  ];
  show(<Panel {...props} facts={{ ...props.facts, kept: { ...kept, notes } }} />);
  expect(root().querySelector('.pre')!.textContent).toBe('先写的');
  expect(fieldAt('textarea').value).toBe('后写的');
  await enter('textarea', '后写的，又改');
  await enter('textarea', ' ');
  expect(vi.mocked(props.facts.onNote).mock.calls).toEqual([
    ['后写的，又改', 'n2'],
    ['', 'n2'],
  ]);
});

test('a note that is being typed stays when something else of the panel changes, and is kept as its article goes', async () => {
  const props = panelProps({});
  const facts = { ...props.facts, kept };
  show(<Panel {...props} facts={facts} />);
  await type('textarea', '写到一半');
  show(<Panel {...props} facts={facts} current={1} />);
  expect(fieldAt('textarea').value).toBe('写到一半');
  expect(props.facts.onNote).not.toHaveBeenCalled();
  const onNote = vi.fn(async () => true);
  const other = { ...page, reading: { ...reading, articleId: 'a1-other' } };
  show(<Panel {...props} facts={{ ...facts, onNote }} page={other} />);
  expect(fieldAt('textarea').value).toBe('');
  expect(vi.mocked(props.facts.onNote).mock.calls).toEqual([['写到一半', undefined]]);
  expect(onNote).not.toHaveBeenCalled();
});

test('of what is being typed when the panel goes, only what may stand is kept, and once', async () => {
  const props = panelProps({});
  show(<Panel {...props} facts={{ ...props.facts, kept }} />);
  await type('input[name=publishedAt]', '上个月');
  await type('input[name=title]', '改过的标题');
  await type('textarea', ' ');
  const title = fieldAt('input[name=title]');
  dom.window.dispatchEvent(new dom.window.Event('pagehide'));
  expect(vi.mocked(props.facts.onField).mock.calls).toEqual([['title', '改过的标题']]);
  show(null);
  title.dispatchEvent(new dom.window.Event('blur'));
  expect(props.facts.onField).toHaveBeenCalledTimes(1);
  expect(props.facts.onNote).not.toHaveBeenCalled();
});

test('a panel without access says what to do, and a lapsed one says why', () => {
  const { page: _, ...rest } = panelProps({ access: 'closed' });
  show(<Panel {...rest} />);
  expect(root().textContent).toContain('点按工具栏上的扩展按钮');
  show(<Panel {...rest} access="lapsed" />);
  expect(root().textContent).toContain('临时授权随之失效');
});

test('the settings switch packs and clipping, colour kinds, choose the language and end a silence', () => {
  show(settingsPage('en'));
  const check = (name: string) =>
    [...root().querySelectorAll('label')].find((label) => label.textContent?.includes(name))!.querySelector('input')!;
  check('Party').click();
  expect(changed({ packsOff: ['other'] })).toEqual({ packsOff: ['other', 'party'] });
  check('Clip automatically').click();
  const automatic = { on: false, hosts: ['a.gov.cn'], score: 2 };
  expect(changed({ automatic })).toEqual({ automatic: { ...automatic, on: true } });
  const set = (field: HTMLInputElement | HTMLSelectElement, value: string) => {
    field.value = value;
    field.dispatchEvent(new dom.window.Event('change', { bubbles: true }));
  };
  set(root().querySelector<HTMLInputElement>('input[type=color]')!, '#00aa00');
  expect(changed({ colours: { award: '#0000aa' } })).toEqual({ colours: { award: '#0000aa', slogan: '#00aa00' } });
  set(root().querySelector('select')!, 'zh-TW');
  expect(changed({})).toEqual({ language: 'zh-TW' });
  root().querySelector<HTMLButtonElement>('[aria-label="Highlight a.gov.cn again"]')!.click();
  expect(changed({ quiet: ['a.gov.cn', 'b.gov.cn'] })).toEqual({ quiet: ['b.gov.cn'] });
});

test('a key or a grant that the browser refuses is said to be', async () => {
  show(settingsPage('zh-CN'));
  const key = root().querySelector<HTMLInputElement>('[aria-labelledby="key-clip"]')!;
  key.dispatchEvent(new dom.window.Event('change', { bubbles: true }));
  await expect.poll(() => root().textContent).toContain('浏览器不接受这个按键');
  root().querySelector<HTMLButtonElement>('[aria-describedby="group-courts"]')!.click();
  await expect.poll(() => root().textContent).toContain('没有授权，什么也没有改变');
});

test('lines of automatic clipping that are no hosts are named', async () => {
  show(settingsPage('zh-CN'));
  await enter('[aria-labelledby="clipping"] textarea', '最高检');
  await expect.poll(() => root().textContent).toContain('没有保存：最高检');
});

test('lines that are no hosts are named', async () => {
  show(settingsPage('zh-CN'));
  await enter('textarea.hosts', '不是域名');
  await expect.poll(() => root().textContent).toContain('不是域名');
});

test('the settings say when the last backup was written, why the next one failed, and how often', () => {
  show(settingsPage('zh-CN'));
  expect(root().textContent).toContain('上次备份：2024-03-05，文件 tifa-2024-03-05-backup.json.gz');
  expect(root().querySelector('.notice[role=alert]')!.textContent).toContain('disk full');
  const every = [...root().querySelectorAll('select')].at(-1)!;
  expect(every.value).toBe('7');
  every.value = '30';
  every.dispatchEvent(new dom.window.Event('change', { bubbles: true }));
  expect(onDays).toHaveBeenCalledWith(30);
});

test('a phrase is written down to be marked always, or never, and stays in its field where it cannot be kept', async () => {
  show(settingsPage('zh-CN'));
  const field = 'form input[type=text], form input:not([type])';
  await type(field, ' 晴天散步 ');
  const send = (name: string) => act(async () => fieldAt(field).form!.requestSubmit(button(name)));
  await send('总是标注');
  expect(onPhrase.mock.calls).toEqual([[{ text: '晴天散步', kind: 'slogan', type: 'one' }]]);
  expect(fieldAt(field).value).toBe(' 晴天散步 ');
  await send('从不标注');
  expect(onGuard.mock.calls).toEqual([['晴天散步']]);
  expect(fieldAt(field).value).toBe('');
});

test('the settings have the library recognised again', () => {
  show(settingsPage('zh-CN'));
  button('重新识别资料库').click();
  expect(onRecognise).toHaveBeenCalledTimes(1);
});

test('the facts, tags and note of an article are a step away, however many mentions stand above them', () => {
  show(<Panel {...panelProps({})} />);
  const way = root().querySelector<HTMLAnchorElement>('header a[href^="#"]')!;
  expect(root().querySelector(way.hash)!.textContent).toBe('文章信息');
});

test('the focus goes to the next of what is taken away in the settings, and at last to their place', () => {
  const many = (words: string[]) => {
    const site = { groups, others: [], onRevoke: vi.fn(), onUnquiet: vi.fn() };
    const rules = {
      ...{ language: 'zh-CN' as const, kinds: reading.kinds, length: { least: 2, most: 200 }, onPhrase, onGuard },
      ...{ onPhrases, onTakeBack, onRead: (text: string) => readLines(text, { phrases: [], guards: [] }) },
    };
    const doings = { onRemovePhrase: vi.fn(), onRemoveGuard: vi.fn(), onRemoveRefused, onExport: vi.fn() };
    const none = { phrases: [], refused: [], onImport: async () => null };
    show(
      <>
        <Sites language="zh-CN" {...site} quiet={words} />
        <Personal {...rules} {...doings} {...none} guards={words} />
      </>,
    );
  };
  const chips = () => [...root().querySelectorAll<HTMLElement>('.chip button')];
  for (const list of [0, 1]) {
    many(['甲', '乙']);
    chips()[list * 2]!.focus();
    many(['乙']);
    expect(document.activeElement).toBe(chips()[list]);
    many([]);
    expect(document.activeElement!.getAttribute('tabindex')).toBe('-1');
    expect(document.activeElement).not.toBe(document.body);
  }
});

test('what is refused in the discovery is taken back in the settings', () => {
  show(settingsPage('zh-CN'));
  const chip = [...root().querySelectorAll('.chip')].find((one) => one.textContent!.startsWith('夜话'))!;
  act(() => chip.querySelector('button')!.click());
  expect(onRemoveRefused).toHaveBeenCalledWith('夜话');
});
