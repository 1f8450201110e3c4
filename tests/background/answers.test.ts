import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { forExtension, forPages } from '../../entrypoints/background/answers';
import { clip, library, viewOf } from '../../entrypoints/background/store';
import { noted, notesOf } from '../../lib/capture/notes';
import { article as given } from '../library/made';

/** A browser with one tab, which may be gone. */
const page = vi.hoisted(() => ({
  answer: async (_ask: string, _options?: object): Promise<unknown> => null,
  inject: async (): Promise<void> => undefined,
  badge: '',
  badges: [] as string[],
  title: '',
  /** A file that is injected, or a function that runs in the page. */
  run: async ({ func, args = [] }: Injection): Promise<unknown> => (func ? [{ result: func(...args) }] : page.inject()),
}));
type Injection = { target?: object; func?: (...args: unknown[]) => unknown; args?: unknown[] };
/** What the scripts in the page that the tab shows have in common. */
const world = globalThis as { tifaToken?: string };
const kept = vi.hoisted(() => ({ settings: {} as object }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getManifest: () => ({ version: '1.0.0' }), getURL: (path: string) => `chrome-extension://ours${path}` },
    storage: { local: { get: async () => kept, set: async () => undefined } },
    scripting: {
      insertCSS: async () => undefined,
      removeCSS: async () => undefined,
      executeScript: (given: Injection) => page.run(given),
    },
    action: {
      setTitle: async ({ title }: { title: string }) => {
        page.title = title;
      },
      setBadgeBackgroundColor: async () => null,
      setBadgeText: async ({ text }: { text: string }) => {
        page.badge = text;
        page.badges.push(text);
      },
    },
    tabs: { sendMessage: (_tab: number, { ask }: { ask: string }, options: object) => page.answer(ask, options) },
  },
}));

/** What the background has gone through before a page asked for it. */
const warmed = vi.hoisted(() => [] as string[]);
vi.mock('../../entrypoints/shared/recognition', async (original) => ({
  ...(await original<object>()),
  warmUp: (_settings: unknown, text: string) => warmed.push(text),
}));

const url = 'https://www.example.gov.cn/a';
const article = given('某院党建', '坚持党建引领，推进基层治理。');
const choice = { start: 5, end: 11, kind: 'slogan', type: 'tifa', verdict: 'accept' as const };
const sender = { tab: { id: 1 }, url } as Parameters<typeof forPages.decide>[1];
/** When the document began that the tab shows. */
const born = performance.timeOrigin;
const gone = new Error('Could not establish connection. Receiving end does not exist.');

beforeEach(() => {
  const locks = {
    request: async (_name: string, ...asked: unknown[]) => (asked.at(-1) as (lock: object) => unknown)({}),
  };
  vi.stubGlobal('navigator', { language: 'zh-CN', locks });
  world.tifaToken = 'h1234567';
  page.answer = async (ask) => {
    if (ask === 'reread') return { ok: true, value: { url, article } };
    throw gone;
  };
});

test('what a person decides is said to be kept, though the page has gone meanwhile', async () => {
  expect(await forPages.decide({ article, url, choice }, sender)).toBeNull();
  const { articleId } = await forExtension.clip({ tabId: 1 });
  const rows = await library.rows(articleId);
  expect(rows).toHaveLength(1);
  expect(await forPages.undo({ articleId, row: rows[0]!.id }, sender)).toBeNull();
  expect(await library.rows(articleId)).toHaveLength(2);
});

test('what was decided is told with whether a person decided it here, or somebody else in a file', async () => {
  const address = 'https://www.example.gov.cn/c';
  await forPages.decide({ article, url: address, choice }, { ...sender, url: address });
  const { articleId } = await clip(article, address, [], []);
  const record = (await library.record(articleId))!;
  const theirs = { ...record.rows[0]!, id: 'f'.repeat(64), by: 'another', clock: 9 };
  await library.merge([{ ...record, rows: [theirs] }], []);
  const { decisions } = await viewOf(article, address, []);
  expect(decisions.map(({ own }) => own)).toEqual([true, false]);
});

test('the panel has a note kept in the place of another', async () => {
  const { articleId } = await forExtension.clip({ tabId: 1 });
  const said = async () => notesOf(await library.rows(articleId));
  await forExtension.say({ articleId, rows: noted('草稿') });
  await forExtension.say({ articleId, rows: noted('定稿', (await said())[0]!.row) });
  expect((await said()).map(({ note }) => note)).toEqual(['定稿']);
});

test('a page decides nothing of another site, the panel of whichever it shows', async () => {
  const elsewhere = 'https://www.example.org/a';
  await expect(forPages.decide({ article, url: elsewhere, choice }, sender)).rejects.toThrow('bad-message');
  const panel = { url: 'chrome-extension://ours/sidepanel.html', tab: sender.tab } as typeof sender;
  expect(await forPages.decide({ article, url: elsewhere, choice }, panel)).toBeNull();
});

test('a page that shows an earlier text again is stored, whichever text is the newest', async () => {
  const address = 'https://www.example.gov.cn/b';
  const texts = ['一稿。', '二稿。', '三稿。'].map((text) => given('某院党建', text));
  for (const one of texts.slice(0, 2)) await clip(one, address, [], []);
  const same = async (one: typeof article) => (await viewOf(one, address, [])).stored?.same;
  expect(await Promise.all(texts.map(same))).toEqual([true, true, false]);
});

test('the button says that a page is in the library, though nothing is marked on it', async () => {
  const asked = {
    article: given('通知', '今天下午开会。'),
    url: 'https://www.example.gov.cn/e',
    token: 'h1234567',
    dark: false,
    paints: true,
  };
  const shown = async () => {
    await forPages.recognise(asked, { ...sender, url: asked.url });
    return [page.badge, page.title];
  };
  expect(await shown()).toEqual(['', '提法剪报']);
  await clip(asked.article, asked.url, [], []);
  expect(await shown()).toEqual(['✓', '提法剪报: 已剪存']);
  asked.article = given('通知', '今天上午开会。');
  expect(await shown()).toEqual(['', '提法剪报: 页面文字与已存版本不同']);
});

test('the button says that a long text is being read, until it has been or could not be', async () => {
  const asked = {
    article: given('通知', '今天下午开会。'.repeat(15_000)),
    url: 'https://www.example.gov.cn/f',
    token: 'h1234567',
    dark: false,
    paints: true,
  };
  const there = { ...sender, url: asked.url };
  page.badges.length = 0;
  await forPages.recognise(asked, there);
  expect(page.badges).toEqual(['…', '']);
  const { run } = page;
  page.run = (given) => (given.args?.[0] === asked.token ? run(given) : Promise.reject(gone));
  await expect(forPages.recognise(asked, there)).rejects.toThrow(gone.message);
  page.run = run;
  expect(page.badges.slice(2)).toEqual(['…', '']);
  expect(page.title).toBe('提法剪报');
});

test('a page that was left while it was read says nothing on the button of the next one', async () => {
  const asked = {
    article: given('通知', `坚持党建引领。${'今天下午开会。'.repeat(15_000)}`),
    url: 'https://www.example.gov.cn/g',
    token: 'h1234567',
    dark: false,
    paints: true,
  };
  const { run } = page;
  const there = { ...sender, url: asked.url };
  /** The tab shows another page after so many injections. */
  const leaving = async (after: number) => {
    let runs = 0;
    world.tifaToken = asked.token;
    page.badges.length = 0;
    page.run = (given) => {
      if (runs++ === after) world.tifaToken = 'h7654321';
      return run(given);
    };
    await forPages.recognise(asked, there);
    return page.badges;
  };
  expect(await leaving(9)).toEqual(['…', '1']);
  expect(await leaving(0)).toEqual([]);
  expect(await leaving(1)).toEqual(['…']);
  page.run = () => Promise.reject(gone);
  world.tifaToken = 'h7654321';
  page.badges.length = 0;
  await expect(forPages.recognise(asked, there)).rejects.toThrow(gone.message);
  expect(page.badges).toEqual([]);
  page.run = run;
});

/** A long article of its own at an address, read where its site clips by itself. */
const readHere = (path: string, incognito = false) => {
  kept.settings = { automatic: { on: true, hosts: ['example.gov.cn'], score: 0 } };
  const said = `${path}党委坚持党建引领，落实“三会一课”制度，党员干部带头学习，基层党组织建设得到加强。`;
  const asked = {
    article: given('某院党建', said.repeat(9)),
    url: `https://www.example.gov.cn/${path}`,
    token: 'h1234567',
    dark: false,
    paints: true,
  };
  return forPages.recognise(asked, { tab: { id: 1, incognito }, url: asked.url } as typeof sender);
};
const versionsOf = async (articleId: string) => (await library.listing(articleId))?.versions;

test('an article is clipped by itself where a person chose so, but not in a private window', async () => {
  const secret = await readHere('甲', true);
  const open = await readHere('乙');
  await expect.poll(() => versionsOf(open.articleId)).toBe(1);
  expect(await versionsOf(secret.articleId)).toBeUndefined();
  kept.settings = {};
});

test('what a person deleted is not clipped by itself again, another article is', async () => {
  const { articleId } = await readHere('丙');
  await expect.poll(() => versionsOf(articleId)).toBe(1);
  await library.trash([articleId], '2026-01-01T00:00:00.000Z');
  await readHere('丙');
  const later = await readHere('丁');
  await expect.poll(() => versionsOf(later.articleId)).toBe(1);
  expect(await versionsOf(articleId)).toBeUndefined();
  kept.settings = {};
});

test('a page is answered though what is clipped by itself cannot be kept, and the button says so', async () => {
  const save = vi.spyOn(library, 'save').mockRejectedValue(new DOMException('', 'QuotaExceededError'));
  const reading = await readHere('戊');
  expect(reading.mentions.length).toBeGreaterThan(0);
  await expect.poll(() => page.badge).toBe('!');
  save.mockRestore();
  kept.settings = {};
});

test('and says nothing on the button of the next page', async () => {
  const save = vi.spyOn(library, 'save').mockImplementation(async () => {
    world.tifaToken = 'h7654321';
    page.badges.length = 0;
    throw new DOMException('', 'QuotaExceededError');
  });
  const { run } = page;
  let asked = 0;
  page.run = (given) => {
    if (world.tifaToken === 'h7654321') asked++;
    return run(given);
  };
  await readHere('己');
  await expect.poll(() => asked).toBe(1);
  await new Promise((done) => setTimeout(done));
  expect(page.badges).toEqual([]);
  page.run = run;
  save.mockRestore();
  kept.settings = {};
});

test('a page that the gate lets through is injected at once, and the background gets ready while it is read', async () => {
  const text = '某院党支部开展主题党日\n党员干部重温入党誓词，交流学习体会。';
  const acts: string[] = [];
  let isRead = () => {};
  page.inject = () => {
    acts.push('injected');
    return new Promise((done) => {
      isRead = done;
    });
  };
  const answer = Promise.resolve(forPages.gated({ text, born }, sender)).then((is) => acts.push(`answered ${is}`));
  await expect.poll(() => warmed).toEqual([text]);
  expect(acts).toEqual(['injected']);
  isRead();
  await answer;
  expect(acts).toEqual(['injected', 'answered true']);
});

test('nothing is read of a page of other news', async () => {
  page.inject = () => Promise.reject(new Error('injected'));
  warmed.length = 0;
  expect(await forPages.gated({ text: '某队夺得联赛冠军\n球队教练说，选手们发挥出色。', born }, sender)).toBe(false);
  expect(warmed).toEqual([]);
});

test('what is read is the document that asked, with a name or without, and only where the page began when that did', async () => {
  const text = '某院党支部开展主题党日\n党员干部重温入党誓词，交流学习体会。';
  const { run } = page;
  const targets: unknown[] = [];
  page.run = async (given) => {
    if (!given.func) targets.push(given.target);
    return given.func ? run(given) : null;
  };
  expect(await forPages.gated({ text, born }, { ...sender, documentId: 'D1' })).toBe(true);
  expect(targets).toEqual([{ tabId: 1, documentIds: ['D1'] }]);
  expect(await forPages.gated({ text, born }, sender)).toBe(true);
  expect(targets.slice(1)).toEqual([{ tabId: 1, frameIds: [0] }]);
  for (const asked of [sender, { ...sender, documentId: 'D1' }])
    await expect(forPages.gated({ text, born: born - 1 }, asked)).rejects.toThrow('no-access');
  expect(targets).toHaveLength(2);
  page.run = run;
});

test('a page is styled and told to ask again as the document that asked', async () => {
  const { run } = page;
  const targets: unknown[] = [];
  const told: unknown[] = [];
  page.run = (given) => {
    if (given.args?.[0] !== 'h1234567') targets.push(given.target);
    return run(given);
  };
  page.answer = async (_ask, options) => told.push(options);
  const there = { ...sender, documentId: 'D2' };
  await forPages.recognise({ article, url, token: 'h1234567', dark: false, paints: true }, there);
  await forPages.decide({ article, url, choice }, there);
  await forPages.decide({ article, url, choice }, sender);
  expect(targets).toEqual([{ tabId: 1, documentIds: ['D2'] }]);
  expect(told).toEqual([{ documentId: 'D2' }, { frameId: 0 }]);
  page.run = run;
});

test('a page that the tab shows in the place of the one that asked keeps its own style', async () => {
  const shown = globalThis as { tifaStyle?: string };
  shown.tifaStyle = 'its own';
  await forPages.recognise({ article, url, token: 'h7654321', dark: false, paints: true }, sender);
  expect(shown.tifaStyle).toBe('its own');
  await forPages.recognise({ article, url, token: 'h1234567', dark: false, paints: true }, sender);
  expect(shown.tifaStyle).toContain('h1234567');
});

test('a text in the wrong encoding is kept with that doubt', async () => {
  const garbled = new TextDecoder('gbk').decode(new TextEncoder().encode('坚持党建引领，推进基层治理。'.repeat(9)));
  const texts = [given('某题', garbled), given('某题', '坚持党建引领，推进基层治理。')];
  const kept = await Promise.all(texts.map((one, n) => clip(one, `https://www.example.gov.cn/g${n}`, [], [])));
  const records = await library.records(kept.map(({ articleId }) => articleId));
  const doubts = new Map(records.map((record) => [record.articleId, record.article.doubts]));
  expect(kept.map(({ articleId }) => doubts.get(articleId))).toEqual([['garbled'], []]);
});
