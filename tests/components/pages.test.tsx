import axe from 'axe-core';
import { JSDOM } from 'jsdom';
import { type ComponentChild, render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LANGUAGES } from '../../components/copy/types';
import { Panel, type PanelProps } from '../../components/panel/Panel';
import { Popup, type PopupProps } from '../../components/popup/Popup';
import { SettingsPage } from '../../components/settings/SettingsPage';
import { Welcome } from '../../components/welcome/Welcome';
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
  onClip: vi.fn(),
  onLibrary: vi.fn(),
  onPanel: vi.fn(),
  onSettings: vi.fn(),
  onHighlight: vi.fn(),
  onGrant: vi.fn(),
  ...part,
});
const panelProps = (part: Partial<PanelProps>): PanelProps => ({
  language: 'zh-CN',
  access: 'open',
  page,
  current: 0,
  facts: { onField: vi.fn(), onTag: vi.fn(), onUntag: vi.fn(), onNote: vi.fn(), onLibrary: vi.fn() },
  onRead: vi.fn(),
  onStep: vi.fn(),
  onAdd: vi.fn(async () => false),
  onClip: vi.fn(),
  onGo: vi.fn(),
  onAccept: vi.fn(),
  onReject: vi.fn(),
  onKind: vi.fn(),
  onUndo: vi.fn(),
  onGuard: vi.fn(),
  onPhrase: vi.fn(),
  ...part,
});
const groups = {
  groups: [{ id: 'courts' as const, hosts: ['court.gov.cn'], granted: 0 }],
  onGrant: vi.fn(),
  onRevoke: vi.fn(),
  onHosts: vi.fn(() => ['不是域名']),
};
const onDays = vi.fn();
const settingsPage = (language: (typeof LANGUAGES)[number]) => (
  <SettingsPage
    language={language}
    settings={readSettings({ guards: ['组织力'], quiet: ['a.gov.cn'] })}
    kinds={reading.kinds}
    packs={[{ id: 'party', title: { 'zh-CN': '党建', 'zh-TW': '黨建', en: 'Party' }, version: '1.0.0' }]}
    groups={groups}
    otherGrants={['*://*.b.cn/*']}
    keys={{ keys: [{ name: 'clip', shortcut: 'Alt+Shift+S' }], onSet: async () => false }}
    pseudonym={{ value: '', onChange: vi.fn() }}
    personal={{ onRemovePhrase: vi.fn(), onRemoveGuard: vi.fn(), onExport: vi.fn(), onImport: async () => null }}
    storage={{ bytes: 1e6, persisted: false }}
    backup={{
      days: 7,
      last: { date: '2024-03-05', name: 'tifa-2024-03-05-backup.json.gz' },
      fault: 'disk full',
      onDays,
    }}
    onChange={vi.fn()}
    onRevoke={vi.fn()}
    onPersist={vi.fn()}
    onLibrary={vi.fn()}
  />
);
const surfaces = (language: (typeof LANGUAGES)[number]): [string, ComponentChild][] => [
  ['popup', <Popup key="a" {...popupProps({ language })} />],
  ['panel', <Panel key="b" {...panelProps({ language })} />],
  ['unread panel', <Panel key="c" {...panelProps({ language, access: 'closed', page: undefined as never })} />],
  ['settings', settingsPage(language)],
  [
    'first run',
    <Welcome key="d" language={language} {...groups} keys={[{ name: 'clip', shortcut: 'Alt+S' }]} onDone={vi.fn()} />,
  ],
];

for (const language of LANGUAGES) {
  test(`axe finds no violation on any surface in ${language}`, async () => {
    for (const [name, element] of surfaces(language)) {
      show(element);
      expect(await violations(), name).toEqual([]);
      show(null);
    }
  }, 30_000);
}

test('the popup says what is stored before the page has been read', () => {
  const stored = { articleId: 'a1', title: '旧标题', clippedOn: '2024-01-02', versions: 2 };
  const { page: _, ...unread } = popupProps({ phase: 'reading', stored });
  show(<Popup {...unread} />);
  expect(root().textContent).toContain('已于 2024-01-02 剪存（2 个版本）');
  expect(root().querySelector('h1')!.textContent).toBe('旧标题');
  expect(button('再次剪存').disabled).toBe(true);
});

test('the popup says which page of a paged article this is', () => {
  const paged = { ...page, article: { ...page.article!, doubts: ['paged' as const], part: { index: 1, of: 6 } } };
  show(<Popup {...popupProps({ page: paged, language: 'en' })} />);
  expect(root().textContent).toContain('page 1 of 6');
});

test('the popup names a reprint, a doubt and a failure', () => {
  const doubtful = { ...page, article: { ...page.article!, doubts: ['no-date' as const] } };
  show(
    <Popup
      {...popupProps({
        page: doubtful,
        reprints: [{ outlet: '某某日报', date: '2024-03-01', likeness: 0.62 }],
        problem: 'no-answer',
      })}
    />,
  );
  expect(root().textContent).toContain('转载：与 某某日报 2024-03-01 的文章约 62% 相同');
  expect(root().textContent).toContain('没有读到日期');
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
  await vi.waitFor(() => expect(quotes()).toEqual(['三会一课']));
  root().querySelector<HTMLButtonElement>('.mention .go')!.click();
  expect(props.onGo).toHaveBeenCalledWith(1);
});

test('the mention the reader is at can be judged', () => {
  const props = panelProps({});
  show(<Panel {...props} />);
  button('不是').click();
  expect(props.onReject).toHaveBeenCalledWith(reading.mentions[0]);
  button('以后都不标这个词').click();
  expect(props.onGuard).toHaveBeenCalledWith('党建引领');
});

test('a panel without access says what to do, and a lapsed one says why', () => {
  const { page: _, ...rest } = panelProps({ access: 'closed' });
  show(<Panel {...rest} />);
  expect(root().textContent).toContain('点按工具栏上的扩展按钮');
  show(<Panel {...rest} access="lapsed" />);
  expect(root().textContent).toContain('临时授权随之失效');
});

test('lines that are no hosts are named', async () => {
  show(settingsPage('zh-CN'));
  const hosts = root().querySelector<HTMLTextAreaElement>('textarea.hosts')!;
  hosts.dispatchEvent(new dom.window.Event('change', { bubbles: true }));
  await vi.waitFor(() => expect(root().textContent).toContain('不是域名'));
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
