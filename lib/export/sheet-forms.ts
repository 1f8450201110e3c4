/** A material sheet as what word processors and note-taking programs take: HTML, Markdown, plain text. */
import type { Language } from '../language';
import { xml } from './formats/source';
import { escaped } from './markdown';
import type { Piece, SheetBlock, SheetSource } from './sheet';

/** What stands above a sheet. */
export interface SheetHead {
  title: string;
  /** Of which articles it is. */
  scope: string;
}

const isLink = (url: string): boolean => /^https?:\/\//i.test(url);

const HTML: Record<SheetBlock['block'], [open: string, close: string]> = {
  section: ['<h2>', '</h2>'],
  entry: ['<h3>', '</h3>'],
  excerpt: ['<p>', '</p>'],
  sources: ['<p>——', '</p>'],
};
const link = ({ place, url }: SheetSource): string =>
  isLink(url) ? `<a href="${xml(url)}">${xml(place)}</a>` : xml(place);
const inHtml = ({ words, quoted }: Piece): string => (quoted ? `<strong>${xml(words)}</strong>` : xml(words));

/** Headings, paragraphs, bold words and links alone, without a style: the document that it is put into has its own. */
export function sheetHtml({ title, scope }: SheetHead, blocks: readonly SheetBlock[]): string {
  const lines = blocks.map((one) => {
    const inner =
      one.block === 'excerpt'
        ? one.pieces.map(inHtml).join('')
        : one.block === 'sources'
          ? one.sources.map(link).join('；') + xml(one.rest)
          : xml(one.words);
    return HTML[one.block].join(inner);
  });
  return [`<h1>${xml(title)}</h1>`, `<p>${xml(scope)}</p>`, ...lines].join('\n');
}

/** The same as a file of its own. */
export const sheetPage = (head: SheetHead, blocks: readonly SheetBlock[], language: Language): string =>
  `<!doctype html>\n<html lang="${language}">\n<head><meta charset="utf-8"><title>${xml(head.title)}</title></head>\n<body>\n${sheetHtml(head, blocks)}\n</body>\n</html>\n`;

const markdownLink = ({ place, url }: SheetSource): string =>
  isLink(url) ? `[${escaped(place)}](<${url.replace(/[<>\\]/g, encodeURIComponent)}>)` : escaped(place);

/** Marks around words are none where punctuation stands at their edge and a letter behind it: it stays outside. */
const inMarkdown = ({ words, quoted }: Piece): string => {
  const [, before, core, after] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(words)!;
  return quoted && core !== '' ? `${escaped(before!)}**${escaped(core!)}**${escaped(after!)}` : escaped(words);
};

export function sheetMarkdown({ title, scope }: SheetHead, blocks: readonly SheetBlock[]): string {
  const lines = blocks.map((one) => {
    if (one.block === 'excerpt') return one.pieces.map(inMarkdown).join('');
    if (one.block === 'sources') return `——${one.sources.map(markdownLink).join('；')}${escaped(one.rest)}`;
    return `${one.block === 'section' ? '##' : '###'} ${escaped(one.words)}`;
  });
  return `${[`# ${escaped(title)}`, escaped(scope), ...lines].join('\n\n')}\n`;
}

export function sheetText({ title, scope }: SheetHead, blocks: readonly SheetBlock[]): string {
  const lines = blocks.map((one) => {
    if (one.block === 'excerpt') return one.pieces.map(({ words }) => words).join('');
    if (one.block === 'sources') return `——${one.sources.map(({ place }) => place).join('；')}${one.rest}`;
    return `\n${one.words}`;
  });
  return `${[title, scope, ...lines].join('\n')}\n`;
}
