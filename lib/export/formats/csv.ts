/** Two tables for spreadsheets: articles and mentions. */
import { BOM, row } from '../csv';
import { context } from '../derive';
import { type Chunk, type Format, field, recordsOf, type Source, tagNames } from './source';

const ARTICLES = [
  'articleId',
  'versionId',
  'title',
  'kicker',
  'subtitle',
  'publishedAt',
  'source',
  'outlet',
  'author',
  'editor',
  'page',
  'url',
  'canonicalUrl',
  'clippedAt',
  'characters',
  'mentions',
  'versions',
  'reprints',
  'tags',
  'doubts',
  'text',
  'textContinued',
] as const;

const MENTIONS = [
  'articleId',
  'title',
  'publishedAt',
  'source',
  'kind',
  'type',
  'quote',
  'formula',
  'before',
  'after',
  'start',
  'end',
  'codePointStart',
  'codePointEnd',
  'fields',
  'rule',
  'verdict',
  'decidedBy',
] as const;

/** Excel and WPS keep 32,767 code units in a cell, and spill what is beyond over the next rows. */
const CELL = 32_000;
/** What of a text goes into one cell, in whole paragraphs where one ends in it. */
const firstCell = (text: string): string =>
  text.length > CELL ? text.slice(0, CELL).replace(/(?<=\n)[^\n]*$|[\ud800-\udbff]$/, '') : text;

async function* articles(source: Source): AsyncGenerator<Chunk> {
  const file = 'articles.csv';
  yield { file, text: BOM + row(ARTICLES) };
  for await (const record of recordsOf(source)) {
    const { article, capture } = record;
    const text = article.text ?? '';
    const first = firstCell(text);
    const cells: Record<(typeof ARTICLES)[number], string | number> = {
      articleId: record.articleId,
      versionId: record.versionId,
      title: field(record, 'title'),
      kicker: field(record, 'kicker'),
      subtitle: field(record, 'subtitle'),
      publishedAt: field(record, 'publishedAt'),
      source: field(record, 'source'),
      outlet: field(record, 'outlet'),
      author: field(record, 'author'),
      editor: field(record, 'editor'),
      page: field(record, 'page'),
      url: capture.url,
      canonicalUrl: capture.canonicalUrl ?? '',
      clippedAt: capture.at,
      characters: article.text === undefined ? '' : [...article.text.slice(article.bodyStart)].length,
      mentions: record.mentions.length,
      versions: record.versions.length + 1,
      reprints: record.reprints?.length ?? 0,
      tags: tagNames(record).join('; '),
      doubts: article.doubts.join('; '),
      text: first,
      textContinued: text.slice(first.length),
    };
    yield { file, text: row(ARTICLES.map((name) => cells[name])) };
  }
}

/** What stands around a mention may reach into another paragraph; a row of the table stays one line. */
const inOneLine = (words: string): string => words.replaceAll('\n', ' ');

async function* mentions(source: Source): AsyncGenerator<Chunk> {
  const file = 'mentions.csv';
  yield { file, text: BOM + row(MENTIONS) };
  for await (const record of recordsOf(source)) {
    const { text } = record.article;
    const [title, publishedAt, origin] = [
      field(record, 'title'),
      field(record, 'publishedAt'),
      field(record, 'source'),
    ];
    for (const { kind, type, quote, formula, start, end, codePoints, fields, rule, decision } of record.mentions) {
      const around = text === undefined ? { prefix: '', suffix: '' } : context(text, start, end);
      const cells: Record<(typeof MENTIONS)[number], string | number> = {
        articleId: record.articleId,
        title,
        publishedAt,
        source: origin,
        kind,
        type,
        quote,
        formula: formula ?? '',
        before: inOneLine(around.prefix),
        after: inOneLine(around.suffix),
        start,
        end,
        codePointStart: codePoints?.start ?? '',
        codePointEnd: codePoints?.end ?? '',
        fields: Object.keys(fields).length > 0 ? JSON.stringify(fields) : '',
        rule,
        verdict: decision?.verdict ?? '',
        decidedBy: decision?.by ?? '',
      };
      yield { file, text: row(MENTIONS.map((name) => cells[name])) };
    }
  }
}

export const csv: Format = {
  id: 'csv',
  extension: 'zip',
  several: true,
  what: {
    'zh-CN': '用 Excel、WPS 打开的两张表：文章一张，标注一张',
    'zh-TW': '用 Excel、WPS 開啟的兩張表：文章一張，標註一張',
    en: 'Two tables for Excel or WPS: one of articles, one of mentions',
  },
  without: {
    'zh-CN': '没有正文，也没有标注前后的文字',
    'zh-TW': '沒有正文，也沒有標註前後的文字',
    en: 'No texts, and no words around a mention',
  },
  async *write(source) {
    yield* articles(source);
    yield* mentions(source);
  },
};
