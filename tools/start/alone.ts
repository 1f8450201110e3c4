/** The straight line without a person: read, highlight, clip, export, with a picture of every surface in light and dark. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Chromium, painted, until } from '../../tests/e2e/chromium';
import { lineIn } from '../../tests/e2e/line';
import { sample, samples } from '../../tests/site/site';

const FIRST = sample('government').truth;
/** A page that has a dark form of its own. */
const DARK = sample('portal').truth;

/** Where a phrase of the first page stands that the card has much to say of. */
const PHRASE_BOX = `(() => {
  const range = document.createRange();
  for (const { startContainer, startOffset, endContainer, endOffset } of [...CSS.highlights.values()].flatMap((all) => [...all])) {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    const { left, top, width, height } = range.getBoundingClientRect();
    if (range.toString() === '两个确立') return { x: left + width / 2, y: top + height / 2 };
  }
  throw new Error('the phrase is not painted');
})()`;

/** Throws where a step does not do what it should; `out` is a folder. */
export async function goAlone(chromium: Chromium, out: string): Promise<void> {
  const line = await lineIn(chromium);
  /** Without a height the picture is as high as what it shows. */
  const shoot = async (page: Page, name: string, size: { width: number; height?: number }): Promise<void> => {
    await page.setViewportSize({ height: 1, ...size });
    const height = size.height ?? ((await page.evaluate('document.documentElement.scrollHeight')) as number);
    await page.setViewportSize({ ...size, height });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.waitForTimeout(300);
      await page.screenshot({ path: join(out, colorScheme === 'light' ? `${name}.png` : `${name}-dark.png`) });
    }
    await page.emulateMedia({ colorScheme: 'light' });
  };
  const wide = { width: 1280, height: 860 };

  const { page, tabId } = await line.visit(FIRST.url);
  const sizes = await until(
    () => painted(page),
    (each) => each.length > 0,
  );
  if (sizes.length === 0) throw new Error(`nothing was highlighted on ${FIRST.url}`);
  await page.setViewportSize(wide);
  await page.screenshot({ path: join(out, 'page.png') });
  const { article, reading } = await line.read(tabId);
  const { title, source, publishedAt } = article!.meta;
  console.log(`\n${title?.value} · ${source?.value} · ${publishedAt?.value}`);
  for (const { id, label } of reading!.kinds) {
    const quotes = reading!.mentions
      .filter(({ kind }) => kind === id)
      .map(({ start, end }) => article!.text.slice(start, end));
    console.log(`  ${label['zh-CN']} ${quotes.length}: ${[...new Set(quotes)].join('、')}`);
  }
  console.log(`${await line.clip(tabId)} (clipped by the popup)`);

  let clipped = 1;
  let shown = '';
  for (const { truth } of samples.filter(({ truth }) => !truth.refused && truth.url !== FIRST.url)) {
    const visit = await line.visit(truth.url);
    if (truth === DARK) {
      await visit.page.emulateMedia({ colorScheme: 'dark' });
      await visit.page.reload();
    }
    const read = await line.read(visit.tabId);
    const answer = await line.toBackground('clip', { tabId: visit.tabId });
    if (!answer.ok) throw new Error(`${truth.url} could not be clipped: ${answer.error}`);
    clipped++;
    if (truth === DARK) {
      shown = read.reading!.articleId;
      await visit.page.setViewportSize(wide);
      await visit.page.screenshot({ path: join(out, 'page-dark.png') });
    }
    await visit.page.close();
  }
  await page.bringToFront();
  await page.setViewportSize({ width: 1000, height: 640 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { x, y } = (await page.evaluate(PHRASE_BOX)) as { x: number; y: number };
    await page.mouse.move(x, y);
    await page.waitForTimeout(800);
    await page.screenshot({ path: join(out, colorScheme === 'light' ? 'card.png' : 'card-dark.png') });
    await page.mouse.move(1, 1);
    await page.waitForTimeout(800);
  }
  await shoot(await line.beside('popup', tabId), 'popup', { width: 360 });
  await shoot(await line.beside('sidepanel', tabId), 'panel', { width: 400, height: 860 });
  await shoot(await line.library(`article/${shown}`), 'library', wide);

  const { text, records } = await line.exported();
  writeFileSync(join(out, 'corpus.json'), text);
  console.log(
    `Clipped ${clipped} articles, exported ${records.length} to out/corpus.json (${text.length} code units).`,
  );
  console.log(
    'Pictures, in light and dark: out/page.png, out/card.png, out/popup.png, out/panel.png, out/library.png.',
  );
  if (chromium.strays.length > 0) throw new Error(`requests that should not be: ${chromium.strays.join(' ')}`);
}
