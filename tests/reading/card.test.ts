import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CardProps } from '../../components/card/Card';
import { type CardWiring, wireCard } from '../../entrypoints/reading/card';
import type { Session } from '../../lib/highlight/session';
import { page as read, reading } from '../components/sample';

/** What the host was given last; null while no card shows. */
const shown = vi.hoisted(() => ({ card: null as CardProps | null, focused: false }));
vi.mock('../../components/card/mount', () => ({
  createCardHost: () => ({
    show: (props: CardProps) => {
      shown.card = props;
    },
    hide: () => {
      shown.card = null;
    },
    focused: () => shown.focused,
    holds: () => false,
  }),
}));
vi.mock('../../lib/highlight/locate', () => ({ boxesOf: () => [{}], mentionUnder: () => -1 }));

let page: JSDOM;
let card: CardWiring;
let end: AbortController;
let now: ReturnType<Session['reading']>;
const ask = vi.fn<(ask: string, payload: unknown) => Promise<unknown>>();
const asked = (what: string) => ask.mock.calls.filter(([one]) => one === what).map(([, payload]) => payload);
const scroll = (selector?: string) => {
  const target = selector ? page.window.document.querySelector(selector)! : page.window.document;
  target.dispatchEvent(new page.window.Event('scroll'));
};

beforeEach(() => {
  page = new JSDOM('<main><p>某院坚持党建引领。</p></main><aside></aside>', { url: 'http://www.example.gov.cn/b' });
  const { window } = page;
  for (const [name, value] of Object.entries({ window, document: window.document, navigator: {} })) {
    vi.stubGlobal(name, value);
  }
  const text = window.document.querySelector('p')!.firstChild as Text;
  const place = { startContainer: text, startOffset: 0, endContainer: text, endOffset: 4 };
  const map = { toRanges: () => [place], toOffset: () => null, nodes: () => [text] };
  now = { article: read.article!, url: 'http://www.example.gov.cn/a', map, reading };
  ask.mockReset().mockResolvedValue({ rule: '规则说明', articles: 0 });
  shown.focused = true;
  end = new page.window.AbortController();
  const session = { reading: () => now, state: () => read, go: () => null } as unknown as Session;
  card = wireCard(session, ask as unknown as Parameters<typeof wireCard>[1], end.signal);
});
afterEach(() => {
  card.hide();
  vi.unstubAllGlobals();
});

test('a decision is one of the article as it was read, though the page has moved on', async () => {
  card.show(0, true);
  shown.card!.onVerdict('accept');
  expect(asked('decide')).toMatchObject([{ url: 'http://www.example.gov.cn/a', choice: { verdict: 'accept' } }]);
  await vi.waitFor(() => expect(shown.card).toBeNull());
});

test('what is known of a mention is asked once, however often the page scrolls', async () => {
  let refuse = () => {};
  ask.mockReturnValueOnce(new Promise((_, fail) => (refuse = () => fail(new Error('no-answer')))));
  card.show(0, true);
  scroll();
  scroll();
  refuse();
  await new Promise((later) => setTimeout(later));
  scroll();
  expect(asked('know')).toHaveLength(1);
  card.show(1, true);
  await vi.waitFor(() => expect(shown.card!.knowledge).toBeDefined());
  scroll();
  expect(asked('know')).toHaveLength(2);
  expect(shown.card!.knowledge).toBeDefined();
});

test('what is known comes to no other mention that has its place by then', async () => {
  let answer = () => {};
  ask.mockReturnValueOnce(new Promise((done) => (answer = () => done({ rule: '第一处的说明', articles: 0 }))));
  ask.mockReturnValueOnce(new Promise(() => undefined));
  card.show(0, true);
  now = { ...now!, reading: { ...reading, mentions: reading.mentions.slice(1) } };
  scroll();
  answer();
  await new Promise((later) => setTimeout(later));
  expect(shown.card!.quote).toBe('三会一课');
  expect(shown.card).not.toHaveProperty('knowledge');
});

test('a card that was hovered goes when its phrase scrolls in whatever holds it, not with what turns beside it', () => {
  shown.focused = false;
  card.show(0, false);
  scroll('aside');
  expect(shown.card).not.toBeNull();
  scroll('main');
  expect(shown.card).toBeNull();
});

test('words that could not be copied are not said to be, and the card says so', async () => {
  const { document } = page.window;
  card.show(0, true);
  document.execCommand = () => true;
  expect(await shown.card!.onCopy()).toBe(false);
  expect(shown.card!.failed).toBe(true);
  let copied = '';
  document.execCommand = () => {
    const setData = (_form: string, words: string) => {
      copied = words;
    };
    return document.dispatchEvent(Object.assign(new page.window.Event('copy'), { clipboardData: { setData } }));
  };
  expect(await shown.card!.onCopy()).toBe(true);
  expect(copied).toMatch(/^“党建引领”.*\nhttp:\/\/www\.example\.gov\.cn\/a$/);
});

test('nothing stays of the card once the session has ended', () => {
  card.show(0, true);
  end.abort();
  expect(shown.card).toBeNull();
});
