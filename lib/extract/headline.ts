/** The title: a visible heading that the title tag or the title meta confirms; never a blind cut. */
import { formText } from '../text/article';
import type { Line } from './lines';

/** A title as it is compared: no whitespace, quotes and dashes of one kind. */
export const squash = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[“”"'‘’「」『』]/g, '"')
    .replace(/[—–－-]+/g, '-');

export function titleOf(
  document: Document,
  lines: readonly Line[],
): { value: string; lines: Line[]; rule: string } | null {
  const tag = formText(document.title);
  const meta = document
    .querySelector('meta[name="ArticleTitle" i], meta[property="og:title"]')
    ?.getAttribute('content');
  const known = [tag, meta ?? ''].map(squash).filter(Boolean);
  let best: Line | null = null;
  for (const line of lines) {
    const form = squash(line.text);
    if (form.length < 4 || line.linked > line.text.length / 2) continue;
    if (known.some((one) => one.includes(form)) && (!best || form.length > squash(best.text).length)) best = line;
  }
  if (best) return { value: best.text, lines: [best], rule: 'heading-in-title' };
  const heading = lines.find((line) => line.heading === 1) ?? lines.find((line) => line.heading > 0);
  if (heading) return { value: heading.text, lines: [heading], rule: 'heading' };
  return tag ? { value: tag, lines: [], rule: 'title-tag' } : null;
}
