/** What every format is written from, and what several of them need to know of a record. */
import { strToU8 } from 'fflate';
import { standingRows } from '../../capture/decisions';
import { fieldOf } from '../../capture/fields';
import type { Digest } from '../../capture/ids';
import { tagsOf } from '../../capture/tags';
import type { Language } from '../../language';
import type { Formula } from '../../recognise/types';
import type { MetaField } from '../../text/article';
import { dateOf } from '../../text/date';
import { overlaps, type Span } from '../../text/span';
import { standing } from '../decided';
import type { CorpusItem, CorpusMention, CorpusRecord, Header } from '../schema';

export interface Source {
  header: Header;
  digest: Digest;
  /** The items in the order of their sections. Asked once for each file of a format that has several. */
  items(): AsyncIterable<readonly CorpusItem[]>;
  /** The phrases of the packs, for the gazetteer. */
  formulas: readonly Formula[];
}

/** A piece of a file. Pieces of one file follow each other; `file` is a name inside the ZIP, or the only file's. */
export interface Chunk {
  file: string;
  /** Bytes are UTF-8. */
  text: string | Uint8Array<ArrayBuffer>;
}

export const bytesOf = ({ text }: Chunk): Uint8Array<ArrayBuffer> => (typeof text === 'string' ? strToU8(text) : text);

/** What a menu says. */
type Words = Record<Language, string>;

export interface Format {
  id: string;
  extension: string;
  /** Several files: what leaves is one ZIP. */
  several: boolean;
  /** For the menu: what the format is for. */
  what: Words;
  /** For the menu: what it lacks where articles are without their texts; null where it cannot be written then. */
  without: Words | null;
  write(source: Source): AsyncIterable<Chunk>;
}

/** Of formats that hold no texts. */
export const LACKS_NOTHING: Words = {
  'zh-CN': '本来就不含正文',
  'zh-TW': '本來就不含正文',
  en: 'It holds no texts in any case',
};

/** A file without texts was asked for in a format that cannot do without. */
export class TextMissing extends Error {
  override name = 'TextMissing';
}

export async function* recordsOf(source: Source): AsyncGenerator<CorpusRecord> {
  for await (const items of source.items()) for (const item of items) if (item.section === 'records') yield item.value;
}

export function textOf(record: CorpusRecord): string {
  if (record.article.text === undefined) throw new TextMissing(`${record.articleId} is without its text`);
  return record.article.text;
}

/** A field of the article; see `fieldOf`. */
export const field = (record: CorpusRecord, name: MetaField): string =>
  fieldOf(record, standingRows(record.rows), name);

/** The printed date as far as it is one of the calendar, else an empty string: people and files may give any words. */
export const dateIn = (record: CorpusRecord): string => dateOf(field(record, 'publishedAt'));

export const tagNames = (record: CorpusRecord): string[] => tagsOf(record.rows).map(({ tag }) => tag);

/** The mentions that stand, flat and in order: where two people put overlapping spans, the first stands. */
export function flat(record: CorpusRecord): CorpusMention[] {
  let end = 0;
  return standing(record.mentions).filter((mention) => {
    if (mention.start < end) return false;
    end = mention.end;
    return true;
  });
}

/** What of a mention stands in one block; `index`: which of so many pieces, from 0 on. */
export interface Piece extends Span {
  mention: CorpusMention;
  index: number;
  of: number;
}

/** The mentions of `flat` by blocks, in order: one that goes over the end of a block is in pieces. */
export function pieces(record: CorpusRecord): Piece[][] {
  const mentions = flat(record);
  const counts = new Map<CorpusMention, number>();
  const byBlock = record.article.blocks.map((block) =>
    mentions
      .filter((mention) => overlaps(mention, block))
      .map((mention) => {
        const index = counts.get(mention) ?? 0;
        counts.set(mention, index + 1);
        const [start, end] = [Math.max(mention.start, block.start), Math.min(mention.end, block.end)];
        return { mention, index, start, end };
      }),
  );
  return byBlock.map((all) => all.map((piece) => ({ ...piece, of: counts.get(piece.mention)! })));
}

/** A short name for a file or an entry, as good as unique: 16 of the 64 digits of the article's id. */
export const nameOf = ({ articleId }: CorpusRecord): string => articleId.slice(0, 19);

export const labelOf = ({ kind, type }: { kind: string; type: string }): string => `${kind}/${type}`;

/** Without what ends a line or a column for any reader of files that are made of lines. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');

/** XML 1.0 has no way to write these. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const xml = (text: string): string =>
  text
    .toWellFormed()
    .replace(NOT_XML, '\ufffd')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);

/** A file that is one JSON array, an element a line. */
export async function* jsonArray(file: string, values: AsyncIterable<unknown>): AsyncGenerator<Chunk> {
  let before = '[\n';
  for await (const value of values) {
    yield { file, text: before + JSON.stringify(value) };
    before = ',\n';
  }
  yield { file, text: before === '[\n' ? '[]\n' : '\n]\n' };
}
