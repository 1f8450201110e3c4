/** What is wrong is refused in words, and what is stored stays as it is. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { extensionAsks, pageAsks } from '../../lib/message-schemas';
import { sample, site } from '../site/site';
import { type Chromium, startChromium } from './chromium';
import { judgedFile, type Line, lineIn } from './line';

let chromium: Chromium;
let line: Line;
let files: Page;
/** A good export, and everything stored before the test. */
let good = '';
let before: unknown;

beforeAll(async () => {
  chromium = await startChromium(site);
  line = await lineIn(chromium);
  const { page, tabId } = await line.visit(sample('government').truth.url);
  await line.read(tabId);
  await line.clip(tabId);
  await page.close();
  good = (await line.exported()).text;
  files = await line.library('files');
});
beforeEach(async () => {
  before = await stored();
});
afterAll(() => chromium?.close());

/** Every row of every database, and the settings. The library page's own write test is left out. */
const stored = (): Promise<unknown> =>
  line.desk.evaluate(async () => {
    const promised = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const rows: Record<string, string> = {};
    for (const { name } of await indexedDB.databases()) {
      const database = await promised(indexedDB.open(name!));
      for (const table of database.objectStoreNames) {
        const all = await promised(database.transaction(table).objectStore(table).getAll());
        rows[`${name}/${table}`] = JSON.stringify(all.filter((row) => row?.id !== 'probe' && row?.key !== 'probe'));
      }
      database.close();
    }
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(): Promise<unknown> } } } };
    return { rows, settings: JSON.stringify(await chrome.storage.local.get()) };
  });

describe('a page', () => {
  test('that is no article is not clipped', async () => {
    const { page, tabId } = await line.visit(sample('list').truth.url);
    await line.read(tabId);
    expect(await line.toBackground('clip', { tabId })).toEqual({ ok: false, error: 'no-article' });
    const popup = await line.beside('popup', tabId);
    expect(await popup.locator('.notice').first().innerText()).toBe('这是列表页，不是一篇文章。');
    expect(await popup.locator('button.clip').isDisabled()).toBe(true);
    expect(await stored()).toEqual(before);
    await Promise.all([popup.close(), page.close()]);
  });

  test('that is closed while it is being clipped is not clipped, and the popup says why', async () => {
    const { page, tabId } = await line.visit(sample('portal').truth.url);
    await line.read(tabId);
    const popup = await line.beside('popup', tabId);
    const button = popup.locator('button.primary:enabled');
    await button.waitFor();
    /* A page that is busy answers nobody: the clip waits until the page is gone. */
    const busy = page.waitForEvent('console');
    void page.evaluate('console.log("busy"); for (;;);').catch(() => undefined);
    await busy;
    await button.click();
    await popup.locator('button.primary:disabled').waitFor();
    await line.desk.evaluate(`chrome.tabs.remove(${tabId})`);
    await popup.locator('[role="alert"] .bad').waitFor();
    expect(await popup.locator('[role="alert"]').innerText()).toBe('页面没有应答，可能已经关闭或跳转。请重试。');
    expect(await stored()).toEqual(before);
    await popup.close();
  });

  test('that is gone already is not clipped', async () => {
    const { page, tabId } = await line.visit(sample('portal').truth.url);
    await line.read(tabId);
    await page.close();
    expect(await line.toBackground('clip', { tabId })).toEqual({ ok: false, error: 'no-answer' });
    expect(await stored()).toEqual(before);
  });
});

describe('a file', () => {
  const changed = (change: (corpus: Record<string, unknown>) => void) => {
    const corpus = JSON.parse(good) as Record<string, unknown>;
    change(corpus);
    return JSON.stringify(corpus);
  };
  test.each<[string, () => string | Uint8Array, string]>([
    ['that is no JSON', () => '这不是语料', '这不是提法剪报的语料文件。（对象之外有多余的文字）'],
    ['of another program', () => '{"items":[]}', '这不是提法剪报的语料文件。（缺少语料文件的开头部分）'],
    [
      'cut off in the middle',
      () => good.slice(0, good.length / 2),
      '文件不完整：末尾的校验部分缺失。（文件在一个值的中间断开）',
    ],
    ['that is not UTF-8', () => new Uint8Array([0xff, 0xfe, 0x7b, 0]), '文件不是 UTF-8 编码。（有些字节不是 UTF-8）'],
    [
      'of a later version of the format',
      () => good.replace('"version":1', '"version":2'),
      '文件由更新版本的提法剪报导出，请先更新扩展再导入。（格式是第 2 版，本扩展最多读到第 1 版）',
    ],
    [
      'with a record that has lost a field',
      () => changed((corpus) => delete (corpus.records as { textKey?: string }[])[0]!.textKey),
      '有一处不符合语料格式。（缺少字段 textKey）',
    ],
    [
      'with a key that would change the program',
      () => good.replace('"sameAs":[]', '"sameAs":[],"__proto__":{"polluted":true}'),
      '文件里有危险的内容，已拒绝。（有会改变程序的键，如 __proto__）',
    ],
    [
      'nested without end',
      () => good.replace('"sameAs":[]', `"sameAs":${'['.repeat(10_000)}`),
      '数据嵌套过深，文件可能已损坏。（超过 64 层）',
    ],
    [
      'with a text that was changed',
      () => good.replace('以人民为中心', '以某某为中心'),
      '有一处不符合语料格式。（textHash 与 article.text 不符）',
    ],
    [
      'with another number of mentions than it promises',
      () => good.replace(/"mentions":(\d+),/, '"mentions":999,'),
      '文件已损坏或被改动过。（标注应有 999，实有',
    ],
    [
      'with another hash than that of its items',
      () => good.replace(/"hash":"\w{8}/, '"hash":"00000000'),
      '文件已损坏或被改动过。（校验值与内容不符）',
    ],
  ])('%s is refused with its reason', async (_name, content, words) => {
    const said = await judgedFile(files, '坏文件.json', content());
    expect(said).toContain('坏文件.json 没有导入');
    expect(said).toContain(words);
    expect(said).toContain('资料库没有任何变化。');
    expect(await stored()).toEqual(before);
  });

  test('with a line of a gigabyte is refused before it is read through', async () => {
    await files.evaluate((head) => {
      const megabyte = new Blob(['x'.repeat(1 << 20)]);
      const line = Array.from({ length: 1024 }, () => megabyte);
      const dropped = new DataTransfer();
      dropped.items.add(new File([`${head}\n{"articleId":"`, ...line], '一行.json'));
      const input = document.querySelector<HTMLInputElement>('#import-file')!;
      input.files = dropped.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, good.split('\n')[0]!);
    const said = files.locator('.notice.bad', { hasText: '一行.json' });
    await said.waitFor();
    expect(await said.innerText()).toContain('有一行过长，文件可能已损坏。');
    expect(await stored()).toEqual(before);
  });

  test('that was saved is verified, beside the others of its series', async () => {
    const verified = async (...contents: [name: string, text: string][]): Promise<string> => {
      const picked = contents.map(([name, text]) => ({
        name,
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      }));
      await files.locator('#verify-file').setInputFiles(picked);
      const said = files.locator('.notice', { hasText: contents[0]![0] });
      await said.waitFor();
      return said.innerText();
    };
    expect(await verified(['一.json', good])).toBe('一.json 完好：1 篇，数目与校验值相符');
    const later = good.replace(/"from":0,"to":(\d+)/, (_, to) => `"from":${Number(to) + 1},"to":${Number(to) + 9}`);
    expect(await verified(['二.json', good], ['三.json', later])).toContain('三.json 之前缺少文件');
    const cut: [string, string][] = ['五.json', '六.json'].map((name) => [name, good.slice(0, good.length / 2)]);
    expect(await verified(['四.json', good], ...cut)).toContain('四.json 完好');
    const unsound = await files.locator('.notice.bad strong').allInnerTexts();
    expect(unsound).toEqual(['五.json 核对没有通过', '六.json 核对没有通过']);
  });

  test('that is good is still taken', async () => {
    await judgedFile(files, 'corpus.json', good);
    expect(await files.locator('section[aria-label] dl').innerText()).toMatch(/1/);
    await files.locator('section[aria-label] button:not(.primary)').click();
  });
});

describe('a message', () => {
  const wrong = [
    null,
    'x',
    [],
    {},
    { tabId: 'x' },
    { tabId: -1 },
    { article: {}, url: 1 },
    { quote: '' },
    { score: 'x' },
  ];
  test.each([...Object.keys(pageAsks), ...Object.keys(extensionAsks)])(
    '%s with a wrong payload is refused',
    async (ask) => {
      for (const payload of wrong)
        expect(await line.toBackground(ask, payload), JSON.stringify(payload)).toEqual({
          ok: false,
          error: 'bad-message',
        });
      expect(await stored()).toEqual(before);
    },
  );

  test.each(['nothing', 'constructor', '__proto__', 'toString'])('that asks for %s is refused', async (ask) => {
    expect(await line.toBackground(ask, {})).toEqual({ ok: false, error: 'bad-message' });
  });

  test('from the process of a page may not ask what only our pages may', async () => {
    const { page, tabId } = await line.visit(sample('government').truth.url);
    await line.read(tabId);
    const session = await chromium.context.newCDPSession(page);
    const worlds: { id: number; origin: string }[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
    await session.send('Runtime.enable');
    const ours = worlds.find(({ origin }) => origin === chromium.origin)!;
    const ask = async (name: string, payload: unknown) => {
      const message = JSON.stringify({ to: 'background', ask: name, payload });
      const { result } = await session.send('Runtime.evaluate', {
        contextId: ours.id,
        expression: `chrome.runtime.sendMessage(${message})`,
        awaitPromise: true,
        returnByValue: true,
      });
      return result.value;
    };
    for (const name of Object.keys(extensionAsks))
      expect(await ask(name, { tabId, quote: '党建', kind: 'slogan', type: 'tifa' }), name).toEqual({
        ok: false,
        error: 'bad-message',
      });
    const choice = { start: 0, end: 1, kind: 'slogan', type: 'tifa', verdict: 'add' };
    const article = (await line.read(tabId)).article;
    expect(await ask('decide', { article, url: 'http://other.example/', choice })).toEqual({
      ok: false,
      error: 'bad-message',
    });
    expect(await stored()).toEqual(before);
    await page.close();
  });
});
