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

/** Throws where a step does not do what it should; `out` is a folder. */
export async function goAlone(chromium: Chromium, out: string): Promise<void> {
  const line = await lineIn(chromium);
  const shoot = async (page: Page, name: string, size: { width: number; height: number }): Promise<void> => {
    await page.setViewportSize(size);
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
  for (const { truth } of samples.filter(({ truth }) => !truth.refused && truth.url !== FIRST.url)) {
    const visit = await line.visit(truth.url);
    if (truth === DARK) {
      await visit.page.emulateMedia({ colorScheme: 'dark' });
      await visit.page.reload();
    }
    await line.read(visit.tabId);
    const answer = await line.toBackground('clip', { tabId: visit.tabId });
    if (!answer.ok) throw new Error(`${truth.url} could not be clipped: ${answer.error}`);
    clipped++;
    if (truth === DARK) {
      await visit.page.setViewportSize(wide);
      await visit.page.screenshot({ path: join(out, 'page-dark.png') });
    }
    await visit.page.close();
  }
  await shoot(await line.beside('popup', tabId), 'popup', { width: 360, height: 560 });
  await shoot(await line.beside('sidepanel', tabId), 'panel', { width: 400, height: 860 });
  await shoot(await line.library(`article/${reading!.articleId}`), 'library', wide);

  const { text, records } = await line.exported();
  writeFileSync(join(out, 'corpus.json'), text);
  console.log(
    `Clipped ${clipped} articles, exported ${records.length} to out/corpus.json (${text.length} code units).`,
  );
  console.log('Pictures, in light and dark: out/page.png, out/popup.png, out/panel.png, out/library.png.');
  if (chromium.strays.length > 0) throw new Error(`requests that should not be: ${chromium.strays.join(' ')}`);
}
