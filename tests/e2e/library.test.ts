/** A library of 1,100 articles in Chromium, more than any batch holds: list, search, filters, concordance, review, plots, discovery, trash. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fold } from '../../lib/text/fold';
import { violations } from './axe';
import { type Chromium, startChromium, until } from './chromium';
import { type Line, lineIn, takenIn } from './line';
import { articleOf, corpusOf, OUTLETS, TRADITIONAL, UNKNOWN } from './many';

const COUNT = 1100;
const all = Array.from({ length: COUNT }, (_, n) => articleOf(n));
const having = (words: string) => all.filter(({ text }) => fold(text).includes(words)).length;
const counted = (count: number) => `${count.toLocaleString('zh-CN')} 篇`;

let chromium: Chromium;
let line: Line;
beforeAll(async () => {
  chromium = await startChromium({});
  line = await lineIn(chromium);
  await takenIn(line, 'many.json', await corpusOf(COUNT), 120_000);
});
afterAll(() => chromium?.close());

/** Waits for a part of the page to say some words. */
const says = async (page: Page, selector: string, words: string) => {
  const said = await until(
    async () => (await page.locator(selector).allInnerTexts()).join('\n'),
    (text) => text.includes(words),
  );
  expect(said).toContain(words);
};
const STATUS = '.list-pane .bar [role="status"]';
/** Waits for the list to say how many articles it has, up to `limit` ms. */
const lists = async (page: Page, count: number, limit?: number) => {
  const said = await until(
    () => page.locator(STATUS).innerText(),
    (text) => text === counted(count),
    limit,
  );
  expect(said).toBe(counted(count));
};
const finds = async (page: Page, query: string, count: number, limit?: number) => {
  await page.locator('#search').fill(query);
  await lists(page, count, limit);
};

test('the list draws only what is visible, and scrolls to the last', async () => {
  const page = await line.library('articles');
  await lists(page, COUNT);
  expect(await page.locator('.article-row').count()).toBeLessThan(60);
  await page.locator('[role="listbox"]').focus();
  await page.keyboard.press('End');
  await says(page, '.article-row .title', all[0]!.title);
  await page.close();
});

test('search finds any words in either script, leaves words out, and filters by field, as a look through all would', async () => {
  const page = await line.library('articles');
  await finds(page, '片区走访', having('片区走访'));
  await finds(page, TRADITIONAL, having(TRADITIONAL));
  await finds(page, '兩個維護', having(TRADITIONAL));
  const both = all.filter(({ text }) => text.includes('晒谷场') && !text.includes('议事厅')).length;
  await finds(page, '晒谷场 -议事厅', both);
  await finds(
    page,
    `outlet:${OUTLETS[1]} 晒谷场`,
    all.filter(({ text, outlet }) => outlet === OUTLETS[1] && text.includes('晒谷场')).length,
  );
  await finds(page, 'formula:以人民为中心', having('以人民为中心'));
  const either = all.filter(({ text }) => text.includes('晒谷场') || text.includes('议事厅')).length;
  await finds(page, '曬谷場 | 议事厅', either);
  await finds(page, '提法：以人民为中心', having('以人民为中心'));
  await finds(page, '.*', 0);
  await finds(page, '第1099号', 1);
  await page.close();
});

test('filters count what the search found', async () => {
  const page = await line.library('articles');
  await page.setViewportSize({ width: 1400, height: 900 });
  await page.locator('#search').fill('晒谷场');
  const outlet = all.filter((each) => each.text.includes('晒谷场') && each.outlet === OUTLETS[2]).length;
  const row = page.locator('.facets label', { hasText: OUTLETS[2]! }).first();
  await until(
    () => row.innerText(),
    (text) => text.includes(outlet.toLocaleString('zh-CN')),
  );
  expect(await row.innerText()).toContain(outlet.toLocaleString('zh-CN'));
  await row.locator('input').check();
  await lists(page, outlet);
  await page.close();
});

test('a concordance aligns the words, sorts by what follows, and is saved as CSV', async () => {
  const page = await line.library('kwic');
  await page.locator('#search').fill('第1099号');
  await says(page, '.kwic mark', '第1099号');
  expect(await page.locator('.kwic mark').allInnerTexts()).toEqual(['第1099号']);
  await page.locator('#search').fill('第109');
  await until(
    () => page.locator('.kwic mark').allInnerTexts(),
    (all) => all.length > 1 && all.every((words) => words === '第109'),
  );
  const following = () => page.locator('.kwic .kwic-after').allInnerTexts();
  const asFound = await following();
  await page.locator('.kwic select').selectOption('right');
  const sorted = (all: readonly string[]) => String(all) === String(all.toSorted()) && String(all) !== String(asFound);
  expect(await until(following, sorted)).toSatisfy(sorted);
  const waiting = page.waitForEvent('download');
  await page.locator('.kwic button', { hasText: 'CSV' }).click();
  expect(readFileSync(await (await waiting).path(), 'utf8')).toContain('第109');
  await page.close();
});

test('collocates are counted against the corpus that the filters choose, sorted, saved, and narrow the lines down to theirs', async () => {
  const page = await line.library('kwic');
  await page.setViewportSize({ width: 1400, height: 900 });
  await page.locator('#search').fill('走访');
  await page.locator('.bar button[aria-expanded]').click();
  const [households, lines] = [having('走访住户'), having('走访住户') + COUNT];
  const told = '.collocates [role="status"]';
  await says(page, told, `检索词 ${lines.toLocaleString('zh-CN')} 处`);
  await says(page, told, `语料：全库 ${counted(COUNT)}`);
  const rowOf = (word: string) => page.locator('.collocates tbody tr', { has: page.getByText(word, { exact: true }) });
  const cells = async (word: string) => (await rowOf(word).locator('td').allInnerTexts()).slice(0, 3);
  /* On the right 住户 stands at each of its places, and nowhere else. */
  expect(await cells('住户')).toEqual([String(households), '0', String(households)]);
  expect(await cells('记录')).toEqual([COUNT.toLocaleString('zh-CN'), '0', COUNT.toLocaleString('zh-CN')]);
  expect(await rowOf('住户').locator('td').nth(6).innerText()).toBe(
    (14 + Math.log2((2 * households) / (lines + households))).toFixed(2),
  );
  await page.locator('.collocates select').last().selectOption('0');
  await rowOf('住户').waitFor({ state: 'detached' });
  await page.locator('.collocates select').last().selectOption('5');
  const lefts = async () =>
    (await page.locator('.collocates tbody td:nth-of-type(2)').allInnerTexts()).map((text) =>
      Number(text.replaceAll(',', '')),
    );
  const falling = (all: readonly number[]) => String(all) === String(all.toSorted((a, b) => b - a));
  expect(await lefts()).not.toSatisfy(falling);
  await page.locator('.collocates thead button').nth(1).click();
  expect(await until(lefts, falling)).toSatisfy(falling);
  const waiting = page.waitForEvent('download');
  await page.locator('.collocates button', { hasText: 'CSV' }).click();
  const saved = readFileSync(await (await waiting).path(), 'utf8').split('\r\n');
  expect(saved.find((row) => row.startsWith('记录'))).toMatch(
    new RegExp(`^记录,${COUNT},0,${COUNT},.*,5,5,${lines},\\d+,${COUNT},走访$`),
  );
  await rowOf('住户').locator('button').click();
  await says(page, STATUS, `${households} 行`);
  expect(new Set(await page.locator('.kwic-line b').allInnerTexts())).toEqual(new Set(['住户']));
  await page.locator('[role="listbox"]').focus();
  await page.keyboard.press('Enter');
  await page.locator('.article-pane').waitFor();
  await page.goBack();
  await says(page, STATUS, `${households} 行`);
  await rowOf('住户').waitFor();
  await page.locator('.bar .bare-x').click();
  await says(page, STATUS, '还有更多');
  const ofOutlet = String(COUNT / OUTLETS.length);
  await page.locator('#search').fill(`走访 媒体:${OUTLETS[1]}`);
  await says(page, told, `语料：媒体:${OUTLETS[1]} 所限定的 ${ofOutlet} 篇`);
  expect(await cells('记录')).toEqual([ofOutlet, '0', ofOutlet]);
  await page.close();
});

test('a line of a concordance opens its article at its place, with the searched words painted', async () => {
  const page = await line.library('kwic');
  await page.locator('#search').fill('这是第1099次走访');
  await says(page, '.kwic mark', '这是第1099次走访');
  await page.locator('.kwic-line').click();
  await page.locator('.article-text').waitFor();
  expect(page.url()).toMatch(/#\/article\/a1-[0-9a-f]+\/\d+-\d+$/);
  const found = () => page.evaluate("[...(CSS.highlights.get('found') ?? [])].map(String)") as Promise<string[]>;
  expect(await until(found, (words) => words.length > 0)).toHaveLength(1);
  await page.close();
});

test('on a narrow page an article leads back to the line of the concordance that it was opened from', async () => {
  const page = await line.library('kwic');
  await page.setViewportSize({ width: 320, height: 700 });
  await page.locator('#search').fill('晒谷场改成了');
  await says(page, STATUS, `${having('晒谷场改成了')} 行`);
  await page.locator('.kwic select').selectOption('right');
  await page.locator('[role="listbox"]').focus();
  await page.keyboard.press('End');
  const last = `row-${having('晒谷场改成了') - 1}`;
  const at = () => page.locator('[role="listbox"]').getAttribute('aria-activedescendant');
  expect(await until(at, (row) => row === last)).toBe(last);
  await page.keyboard.press('Enter');
  await page.locator('.article-pane').waitFor();
  await page.locator('.article-pane .bar button').first().click();
  await page.locator(`#${last}`).waitFor();
  expect(await until(at, (row) => row === last)).toBe(last);
  expect(await page.locator('.kwic select').inputValue()).toBe('right');
  await page.close();
});

test('what is known of a mention lies in view on a narrow page, beside the mention', async () => {
  const page = await line.library('articles');
  await page.setViewportSize({ width: 320, height: 700 });
  await page.locator('#search').fill('第1099号');
  await lists(page, 1);
  await page.locator('[role="option"]').click();
  const mention = page.locator('.marked').last();
  await mention.click();
  const card = page.locator('.mention-card');
  const boxes = async () => ({ card: (await card.boundingBox())!, mention: (await mention.boundingBox())! });
  const { card: shown, mention: marked } = await until(
    boxes,
    (each) => each.mention.y + each.mention.height <= each.card.y,
  );
  expect(shown.y + shown.height).toBeLessThanOrEqual(700);
  expect(marked.y + marked.height).toBeLessThanOrEqual(shown.y);
  await page.close();
});

test('an article that is deleted from the list is open no more, and comes back', async () => {
  const page = await line.library('articles');
  await page.setViewportSize({ width: 1400, height: 900 });
  await page.locator('#search').fill('第1098号');
  await lists(page, 1);
  await page.locator('[role="option"]').click();
  await page.locator('.article-pane').waitFor();
  await page.keyboard.press('Delete');
  await page.locator('.article-pane').waitFor({ state: 'detached' });
  expect(await page.locator('main').innerText()).not.toContain('不在资料库里');
  await lists(page, 0);
  await page.locator('.notices button', { hasText: '撤销' }).last().click();
  await lists(page, 1);
  await page.close();
});

/** Keeps what a search reads for itself until it is let go, as a disk that is slow would. */
const HELD = `new Promise((holds) => {
  const opened = indexedDB.open('tifa-clipper');
  opened.onsuccess = () => {
    const read = opened.result.transaction('buckets', 'readwrite').objectStore('buckets');
    const again = () => {
      if (window.letGo) return opened.result.close();
      read.count(0).onsuccess = again;
      holds();
    };
    again();
  };
})`;

test('what a search shows is dimmed until the next one has found something, and Delete leaves it alone', async () => {
  const page = await line.library('articles');
  await finds(page, '第1098号', 1);
  await page.evaluate(HELD);
  await page.locator('#search').fill('第1097号');
  const list = page.locator('[role="listbox"]');
  await list.focus();
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+a');
  await page.locator('[role="listbox"][aria-busy="true"]').waitFor();
  const dimmed = () => list.evaluate((element) => getComputedStyle(element).opacity);
  expect(await until(dimmed, (opacity) => opacity !== '1')).toBe('0.5');
  expect(await page.locator('.article-row .title').allInnerTexts()).toEqual([all[1097]!.title]);
  await page.evaluate('window.letGo = true');
  await says(page, '.article-row .title', all[1096]!.title);
  expect(await until(dimmed, (opacity) => opacity === '1')).toBe('1');
  // All was selected of what the field asks for.
  await page.locator('[role="option"][aria-selected="true"]').waitFor();
  await finds(page, '', COUNT);
  expect(await page.locator('.list-pane .bar strong').innerText()).toContain('1');
  await page.close();
});

test('a note that is being written, or written anew, is kept as the page is closed', async () => {
  const open = async () => {
    const page = await line.library('articles');
    await finds(page, '第1097号', 1);
    await page.locator('[role="option"]').click();
    await page.locator('.article-pane').waitFor();
    return page;
  };
  const notes = (page: Page) => () =>
    page.locator('.article-pane .notice .pre').evaluateAll((all) => all.map((one) => one.firstChild!.textContent));
  const first = await open();
  await first.getByText('写备注', { exact: true }).click();
  await first.locator('.article-pane details textarea').fill('写到一半');
  await first.close({ runBeforeUnload: true });
  const second = await open();
  expect(await until(notes(second), (all) => all.length > 0)).toEqual(['写到一半']);
  await second.locator('.article-pane .notice', { hasText: '写到一半' }).locator('button').first().click();
  await second.locator('.article-pane form > textarea').first().fill('又写到一半');
  await second.close({ runBeforeUnload: true });
  const third = await open();
  expect(await until(notes(third), (all) => all.join() === '又写到一半')).toEqual(['又写到一半']);
  await third.close();
});

test('all places of a phrase are rejected at once, and taken back', async () => {
  const page = await line.library('review');
  await page.locator('.review-phrases input[type="search"]').fill('守正创新');
  await page.locator('.phrase-choice', { hasText: '守正创新' }).first().click();
  const places = having('守正创新');
  await says(page, STATUS, places.toLocaleString('zh-CN'));
  await page.locator('.list-pane .bar button', { hasText: '排除' }).click();
  const undo = page.locator('.list-pane .bar button.plain');
  await undo.waitFor();
  const articles = await line.library('articles');
  await finds(articles, 'formula:守正创新', 0);
  await undo.click();
  await undo.waitFor({ state: 'detached' });
  await finds(articles, 'formula:守正创新', places);
  await Promise.all([page.close(), articles.close()]);
});

test('every plot is drawn beside its numbers, and says whose sample it is', async () => {
  const page = await line.library('plots');
  await page.setViewportSize({ width: 320, height: 700 });
  let shown = '';
  for (const tab of await page.locator('[role="tab"]').all()) {
    await tab.click();
    /* The figure of the tab before stands until this one is read. */
    const title = await until(
      async () => (await page.locator('figure.figure h2').allInnerTexts()).join(''),
      (words) => words !== '' && words !== shown,
    );
    expect(title).not.toBe(shown);
    shown = title;
    expect(await page.locator('figure.figure > figcaption').innerText()).toContain('个人剪存的样本');
    await page.locator('figure.figure details, figure.figure > .empty').first().waitFor();
    await page.locator('figure.figure svg, figure.figure > .empty').first().waitFor();
    /* Where there is less room a plot is scrolled in its own frame: its labels never lie over one another. */
    for (const plot of await page.locator('.plot svg[role="img"], .plot > svg').all())
      expect((await plot.boundingBox())!.width).toBeGreaterThanOrEqual(560);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  }
  await page.close();
});

test('a plot is of what the search shows, and its articles are a step away and back', async () => {
  const page = await line.library('articles');
  const here = all.filter(({ outlet }) => outlet === OUTLETS[1]);
  const saying = (words: string) =>
    `${here.filter(({ text }) => text.includes(words)).length} 篇：媒体:${OUTLETS[1]} ${words}`;
  await finds(page, `媒体:${OUTLETS[1]} 晒谷场`, here.filter(({ text }) => text.includes('晒谷场')).length);
  await page.locator('.library-nav a[href="#/plots"]').click();
  await page.locator('[role="tab"]').nth(4).click();
  await says(page, 'figcaption', saying('晒谷场'));
  await page.locator('#search').fill(`媒体:${OUTLETS[1]} 议事厅`);
  await says(page, 'figcaption', saying('议事厅'));
  await page.locator('figcaption a').click();
  await lists(page, here.filter(({ text }) => text.includes('议事厅')).length);
  await page.goBack();
  await says(page, 'figcaption', saying('议事厅'));
  expect(await page.locator('[role="tab"]').nth(4).getAttribute('aria-selected')).toBe('true');
  await page.close();
});

test('an open plot follows the library as the list does, without flicker, in the view that was chosen', async () => {
  const page = await line.library('plots');
  await page.locator('#search').fill(`媒体:${OUTLETS[0]}`);
  const here = all.filter(({ outlet }) => outlet === OUTLETS[0]).length;
  const counts = (count: number) => says(page, 'figcaption', `${count} 篇：`);
  const picture = () => page.locator('.plot svg').first();
  await counts(here);
  await page.locator('input[list="phrases"]').fill('守正创新');
  await page.keyboard.press('Tab');
  await says(page, 'figcaption', '守正创新');
  await picture().waitFor();
  await page.locator('figure.figure summary').click();
  const height = (await page.locator('figure.figure').boundingBox())!.height;
  /* Whatever is taken away while nothing stands in its place, and any word of reading, is counted. */
  await page.evaluate(() => {
    const look = () => {
      const gone = document.querySelector('.plot svg') === null || document.querySelector('main progress') !== null;
      if (gone) document.body.dataset.disturbed = 'yes';
    };
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
  });
  const articles = await line.library('articles');
  await finds(articles, '第1096号', 1);
  await articles.locator('[role="option"]').click();
  await articles.keyboard.press('Delete');
  await counts(here - 1);
  await articles.locator('.notices button', { hasText: '撤销' }).last().click();
  await counts(here);
  expect(await page.locator('input[list="phrases"]').inputValue()).toBe('守正创新');
  expect(await page.locator('figure.figure details').getAttribute('open')).not.toBeNull();
  expect((await page.locator('figure.figure').boundingBox())!.height).toBe(height);
  expect(await page.evaluate('document.body.dataset.disturbed ?? ""')).toBe('');
  await Promise.all([page.close(), articles.close()]);
});

test('phrases that no pack knows are discovered, taken one after another, found in the whole library, and given back', async () => {
  const page = await line.library('discovery');
  await page.locator('button.primary').click();
  const candidate = page.locator('ol > li', { has: page.getByText(UNKNOWN, { exact: true }) }).first();
  await candidate.waitFor({ timeout: 120_000 });
  const other = page.locator('ol > li').filter({ hasNotText: UNKNOWN }).first();
  const phrase = await other.locator('.phrase').innerText();
  const pressed = candidate.locator('button', { hasText: '收' }).first();
  await pressed.hover();
  const place = await candidate.boundingBox();
  await pressed.click();
  /* What begins by that moves nothing that is about to be pressed. */
  await page.locator('.jobs progress').waitFor();
  expect(await candidate.boundingBox()).toEqual(place);
  await other.locator('button', { hasText: '收' }).first().click();
  const articles = await line.library('articles');
  /* The whole library is recognised anew. */
  const counts = (words: string, count: number) => finds(articles, `formula:${words}`, count, 180_000);
  await counts(UNKNOWN, having(UNKNOWN));
  await counts(phrase, having(phrase));
  await candidate.locator('button', { hasText: '撤销' }).click();
  await candidate.locator('button', { hasText: '收' }).waitFor();
  await counts(UNKNOWN, 0);
  await Promise.all([page.close(), articles.close()]);
});

test('a candidate that is refused comes no more, until it is taken back in the settings', async () => {
  const page = await line.library('discovery');
  const look = async () => {
    await page.locator('button.primary:enabled').click();
    await page.locator('main [role="status"] > span.fine').first().waitFor({ timeout: 120_000 });
    await page.locator('ol > li').first().waitFor();
  };
  await look();
  const row = page.locator('ol > li', { has: page.getByText(UNKNOWN, { exact: true }) }).first();
  await row.getByRole('button', { name: '以后不列' }).click();
  await row.locator('.chip', { hasText: '不再列出' }).waitFor();
  expect(await violations(page, [360])).toEqual([]);
  await look();
  await says(page, 'main [role="status"]', '另有 1 个词你已排除');
  expect(await row.count()).toBe(0);
  const open = `chrome.tabs.query({}).then((all) => all.filter(({ url }) => url?.endsWith('/options.html')).length)`;
  expect(await page.evaluate(open)).toBe(0);
  await page.locator('main [role="status"] button').click();
  expect(
    await until(
      () => page.evaluate(open),
      (count) => count === 1,
    ),
  ).toBe(1);
  /* Of a page that the browser opens by itself its driver now and then never hears that it is loaded. */
  const settings = await chromium.context.newPage();
  await settings.goto(`${chromium.origin}/options.html`);
  await settings.getByRole('button', { name: `移除 ${UNKNOWN}` }).click();
  await settings.getByText(UNKNOWN, { exact: true }).waitFor({ state: 'detached' });
  await look();
  await row.waitFor();
  await Promise.all([page.close(), settings.close()]);
});

test('a place of a discovered phrase opens its article there, painted and in view, and leads back to the phrase', async () => {
  const page = await line.library('discovery');
  await page.setViewportSize({ width: 320, height: 700 });
  await page.locator('button.primary').click();
  const candidate = page.locator('ol > li', { has: page.getByText(UNKNOWN, { exact: true }) }).first();
  await candidate.waitFor({ timeout: 120_000 });
  await candidate.locator('summary').click();
  await candidate.locator('details button').first().click();
  await page.locator('.article-text').waitFor();
  const painted = () =>
    page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('found') ?? [])];
      if (range === undefined) return null;
      const words = document.createRange();
      words.setStart(range.startContainer, range.startOffset);
      words.setEnd(range.endContainer, range.endOffset);
      const { top, bottom } = words.getBoundingClientRect();
      return { words: String(words), within: top >= 0 && bottom <= innerHeight };
    });
  expect(await until(painted, (found) => found?.within === true)).toEqual({ words: UNKNOWN, within: true });
  await page.locator('.article-pane .bar button').first().click();
  await candidate.waitFor();
  await candidate.locator('details[open]').waitFor();
  const inView = async () => {
    const box = (await candidate.boundingBox())!;
    return box.y + box.height > 0 && box.y < 700;
  };
  expect(await until(inView, Boolean)).toBe(true);
  await page.close();
});

test('what is selected is tagged and deleted together, and comes back', async () => {
  const page = await line.library('articles');
  await finds(page, '第10', all.filter(({ text }) => text.includes('第10')).length);
  const some = all.filter(({ text }) => text.includes('第10')).length;
  await page.locator('[role="listbox"]').focus();
  await page.keyboard.press('Control+a');
  await page.locator('.bar button', { hasText: '标签' }).click();
  await lists(page, some);
  await page.setViewportSize({ width: 1280, height: 800 });
  expect((await page.locator('.bar form input').boundingBox())!.width).toBeGreaterThan(150);
  await page.locator('.bar form input').fill('第十');
  await page.keyboard.press('Enter');
  await page.locator('.notices .good').first().waitFor();
  await page.locator('.bar button.danger').click();
  await lists(page, 0);
  await page.locator('.notices button', { hasText: '撤销' }).last().click();
  await finds(page, 'tag:第十', some);
  await page.locator('[role="listbox"]').focus();
  await page.keyboard.press('Control+a');
  await page.locator('.bar button', { hasText: '标签' }).click();
  await page.locator('.bar form input').fill('第十');
  await page.locator('.bar form button', { hasText: '去掉' }).click();
  await page.locator('.bar button', { hasText: '取消选择' }).click();
  await lists(page, 0);
  await page.close();
});
