/** The title: a visible heading, weighed by what confirms it. The title tag alone is cut only with evidence. */
import { formText } from '../text/article';
import type { Body } from './body';
import { datesIn } from './dates';
import { type Line, rawOf } from './lines';
import { knownTitles, type Metas, squash, unescapeTwice } from './metas';
import { SITE_NAME, titleInTag } from './title-tag';
import { DASHED, isNamed, isPageLine, isProminent, KICKER_NAME, SUB_NAME, weigh } from './title-weight';
import { isByline, isEnd, isFurniture, isInfo, proseOf } from './words';

export interface Headline {
  value: string;
  rule: string;
  /** The lines of the page that the title stands on. */
  lines: Line[];
  /** The same without what else stands on them: a badge (原创), a date. */
  written: Line[];
  /** What else stands on them, as labels are read. */
  rest: string;
  kicker: Line[];
  subtitle: Line[];
  /** Whether a visible heading and the title tag or title meta agree. */
  certain: boolean;
}

/** Whether a title of the page's head is a text and, beside it, only names of site and channel: what follows under it is its 副题. */
const isWhole = (known: string, form: string): boolean =>
  form.length >= 8 && known.startsWith(form) && /^[-_|]/.test(known.slice(form.length));

/** Further lines of the same heading, while the title tag confirms them joined. */
function extended(lines: readonly Line[], at: number, known: readonly string[]): Line[] {
  const title = [lines[at]!];
  let form = squash(lines[at]!.text);
  for (let i = at + 1; i < Math.min(at + 3, lines.length); i++) {
    const line = lines[i]!;
    const joined = form + squash(line.text);
    const one = line.box === title[0]!.box && line.box.heading > 0 && !known.some((whole) => isWhole(whole, form));
    if (
      isInfo(line) ||
      isEnd(line) ||
      DASHED.test(line.text) ||
      !(one || known.some((title) => title.includes(joined)))
    )
      break;
    title.push(line);
    form = joined;
  }
  return title;
}

const isPlain = (line: Line | undefined): line is Line =>
  line !== undefined &&
  line.linked < 0.3 &&
  !isInfo(line) &&
  !isFurniture(line) &&
  !isEnd(line) &&
  !/[>»›]/.test(line.text);

/** Set like a title, and no sentence. */
const isSet = (line: Line): boolean =>
  isPlain(line) && (isProminent(line) || isNamed(line, /headline/)) && !/[，。；]/.test(line.text);

/** The lines above the running text, where a title can be; a title that is a sentence itself is not yet running text. */
export function linesAbove(lines: readonly Line[], { from, to, kept }: Body, metas: Metas): Line[] {
  const known = knownTitles(metas);
  const isText = (line: Line): boolean =>
    kept.has(line) && proseOf(line) > 0 && !isSet(line) && !known.some((one) => one.includes(squash(line.text)));
  let first = from;
  while (first < to && !isText(lines[first]!)) first++;
  if (first < to) return lines.slice(0, first);
  const title = lines.findIndex((line) => line.linked < 0.5 && known.some((one) => one === squash(line.text)));
  return lines.slice(0, Math.max(from, title) + 1);
}

/** The line right under that of a newspaper's page (A04版：城事), where it stands over the text and nothing else does; -1 where none does. */
function underPage(before: readonly Line[]): number {
  const page = before.findLastIndex((line) => isPageLine(line.text));
  const under = before.slice(page + 1);
  const title = under[0];
  const fits = page >= 0 && isPlain(title) && title.text.length >= 6 && title.text.length <= 40;
  return fits && under.slice(1).every((line) => isInfo(line) || isByline(line)) ? page + 1 : -1;
}

/** `before`: the lines above the running text. */
export function headlineOf(before: readonly Line[], metas: Metas): Headline | null {
  const known = knownTitles(metas);
  let best = -1;
  let bestWeight = 1.9;
  let bestLength = 0;
  for (let i = 0; i < before.length; i++) {
    const form = squash(unescapeTwice(before[i]!.text));
    const weight = weigh(before, i, form, known) + i / before.length / 10;
    if (weight > bestWeight + 0.2 || (weight > bestWeight - 0.2 && form.length > bestLength)) {
      best = i;
      bestWeight = weight;
      bestLength = form.length;
    }
  }
  const tagged = best < 0 ? titleInTag(metas) : null;
  // A title tag that is the name of the site or a column on every page leaves the title to how it is set.
  if (best < 0 && (!tagged || tagged.length <= 8 || SITE_NAME.test(tagged))) {
    for (const [i, line] of before.entries())
      if (isSet(line) && line.text.length >= 8 && line.text.length > (before[best]?.text.length ?? 0)) best = i;
    if (best < 0) best = underPage(before);
  }
  if (best < 0) {
    return tagged
      ? { value: tagged, rule: 'title-tag', lines: [], written: [], rest: '', kicker: [], subtitle: [], certain: false }
      : null;
  }
  while (best > 0 && before[best - 1]!.box === before[best]!.box && before[best]!.box.heading > 0) best--;
  const lines = extended(before, best, known);
  const { written, rest } = lines.length === 1 ? confirmedPart(lines[0]!, known) : { written: lines, rest: '' };
  const value = unescapeTwice(written.map((line) => line.text).join(lines.length > 1 ? ' ' : ''));
  const after = best + lines.length;
  const under = before[after];
  const over = before[best - 1];
  const subtitle =
    isPlain(under) &&
    under.text.length >= 4 &&
    under.text.length <= 80 &&
    isSubtitle(under, before.slice(after + 1), metas)
      ? [under]
      : [];
  const kicker = isPlain(over) && over.text.length <= 60 && isKicker(over, lines[0]!, metas) ? [over] : [];
  const certain = known.some((one) => one.includes(squash(value)));
  return { value, rule: certain ? 'heading-in-title' : 'heading', lines, written, rest, kicker, subtitle, certain };
}

/** Whether a text is a date and no more, in brackets or not. */
function isDateAlone(text: string): boolean {
  const [date] = datesIn(text);
  return date !== undefined && /^[\s()（）[\]【】]*$/.test(text.replace(date.printed, ''));
}

/** The stretch of a heading's Text nodes that the head of the page confirms, where it does not confirm the whole. */
function confirmedPart(line: Line, known: readonly string[]): { written: Line[]; rest: string } {
  const whole = { written: [line], rest: '' };
  const { parts } = line;
  if (parts.length < 2 || parts.length > 6 || known.some((one) => one.includes(squash(line.text)))) return whole;
  for (let length = parts.length - 1; length > 0; length--) {
    for (const from of [0, parts.length - length]) {
      const part = { ...line, parts: parts.slice(from, from + length) };
      part.text = formText(rawOf(part));
      const form = squash(part.text);
      const rest = { ...line, parts: parts.filter((one) => !part.parts.includes(one)) };
      const dated = isDateAlone(rawOf(rest));
      if (form.length >= 6 && known.some((one) => (dated ? one.includes(form) : one.startsWith(form))))
        return { written: [part], rest: rawOf(rest) };
    }
  }
  return whole;
}

/** Named like a title, and not linked: what stands so right over or under the title belongs to it. */
const isTitled = (line: Line): boolean => isNamed(line, /title|biaoti|(?:^|[-_\s])(?:tit|bt)/);

const isKicker = (line: Line, title: Line, metas: Metas): boolean =>
  isNamed(line, KICKER_NAME) ||
  squash(line.text) === squash(metas.kicker) ||
  (line.text.length >= 6 && (isTitled(line) || (line.box.heading > title.box.heading && title.box.heading > 0)));

const isSubtitle = (line: Line, below: readonly Line[], metas: Metas): boolean =>
  squash(line.text) === squash(metas.subtitle) ||
  isNamed(line, SUB_NAME) ||
  DASHED.test(line.text) ||
  ((line.box.heading > 0 || isTitled(line)) &&
    below.slice(0, 3).some((one) => isInfo(one) || isByline(one)) &&
    !/[。]$/.test(line.text));
