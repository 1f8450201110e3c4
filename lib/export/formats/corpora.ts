/** Formats of corpus linguistics: CWB/Sketch Engine vertical, TEI XML, WebAnno TSV 3.3 for INCEpTION. */
import type { CorpusRecord } from '../schema';
import {
  dateIn,
  type Format,
  field,
  flat,
  labelOf,
  nameOf,
  oneLine,
  type Piece,
  pieces,
  recordsOf,
  textOf,
  xml,
} from './source';
import { tokenBlocks } from './tokens';

const attributes = (pairs: Readonly<Record<string, string>>): string =>
  Object.entries(pairs)
    .map(([key, value]) => ` ${key}="${xml(oneLine(value))}"`)
    .join('');

/** Which part of what goes over the end of a block it is, in the words of the TEI: initial, medial, final. */
const partOf = ({ index, of }: Piece): Record<string, string> =>
  of === 1 ? {} : { part: index === 0 ? 'I' : index === of - 1 ? 'F' : 'M' };

const mentionAttributes = (piece: Piece): string => {
  const { kind, type, formula } = piece.mention;
  return attributes({ kind, type, formula: formula ?? '', ...partOf(piece) });
};

const describe = (record: CorpusRecord): Record<string, string> => ({
  id: record.articleId,
  title: field(record, 'title'),
  date: field(record, 'publishedAt').slice(0, 10),
  source: field(record, 'source'),
  outlet: field(record, 'outlet'),
  url: record.capture.url,
});

function vertical(record: CorpusRecord): string {
  let out = `<doc${attributes(describe(record))}>\n`;
  for (const { kind, tokens } of tokenBlocks(record)) {
    out += `<p kind="${kind}">\n`;
    tokens.forEach(({ text, piece }, index) => {
      if (piece && piece !== tokens[index - 1]?.piece) out += `<mention${mentionAttributes(piece)}>\n`;
      out += `${xml(text)}\t${piece ? xml(labelOf(piece.mention)) : '_'}\n`;
      if (piece && piece !== tokens[index + 1]?.piece) out += '</mention>\n';
    });
    out += '</p>\n';
  }
  return `${out}</doc>\n`;
}

export const cwb: Format = {
  id: 'vertical',
  extension: 'vrt',
  several: false,
  what: {
    'zh-CN': '分词后一词一行，供 CWB、CQPweb、Sketch Engine 建语料库',
    'zh-TW': '分詞後一詞一行，供 CWB、CQPweb、Sketch Engine 建語料庫',
    en: 'Word-a-line text for CWB, CQPweb and Sketch Engine',
  },
  without: null,
  async *write(source) {
    for await (const record of recordsOf(source)) yield { file: 'corpus.vrt', text: vertical(record) };
  },
};

/** Where a piece is one of several, which, and the ids of itself and of those before and after it. */
function chainOf(piece: Piece, articleId: string): Record<string, string> {
  const { mention, index, of } = piece;
  if (of === 1) return {};
  const id = (at: number): string => `${articleId}.${mention.start}.${at}`;
  return {
    'xml:id': id(index),
    ...partOf(piece),
    ...(index > 0 ? { prev: `#${id(index - 1)}` } : {}),
    ...(index < of - 1 ? { next: `#${id(index + 1)}` } : {}),
  };
}

/** The words of a span with its mentions as `seg`. */
function marked(text: string, start: number, end: number, found: readonly Piece[], articleId: string): string {
  let out = '';
  let at = start;
  for (const piece of found) {
    const { kind, type, formula } = piece.mention;
    const pairs = { type: kind, subtype: type, ...(formula ? { n: formula } : {}), ...chainOf(piece, articleId) };
    const words = xml(text.slice(piece.start, piece.end));
    out += `${xml(text.slice(at, piece.start))}<seg${attributes(pairs)}>${words}</seg>`;
    at = piece.end;
  }
  return out + xml(text.slice(at, end));
}

function tei(record: CorpusRecord): string {
  const text = textOf(record);
  const found = pieces(record);
  const { title, source, url } = describe(record) as Record<'title' | 'source' | 'url', string>;
  const stated = field(record, 'publishedAt');
  const when = dateIn(record).slice(0, 10);
  const author = field(record, 'author');
  const origin = [
    `<title>${xml(title)}</title>`,
    author && `<author>${xml(author)}</author>`,
    source && `<publisher>${xml(source)}</publisher>`,
    stated && `<date${when && ` when="${when}"`}>${xml(record.article.meta.publishedAt?.printed ?? stated)}</date>`,
    url && `<ptr target="${xml(url)}"/>`,
  ];
  const blocks = record.article.blocks.map(({ kind, start, end }, block) => {
    const inner = marked(text, start, end, found[block]!, record.articleId);
    return kind === 'paragraph' ? `<p>${inner}</p>` : `<ab type="${kind}">${inner}</ab>`;
  });
  return (
    `<TEI xml:id="${record.articleId}"><teiHeader><fileDesc><titleStmt><title>${xml(title)}</title></titleStmt>` +
    `<publicationStmt><p>${xml(record.capture.generator)}</p></publicationStmt>` +
    `<sourceDesc><bibl>${origin.join('')}</bibl></sourceDesc></fileDesc></teiHeader>\n` +
    `<text xml:lang="zh"><body>\n${blocks.join('\n') || '<p/>'}\n</body></text></TEI>\n`
  );
}

export const teiXml: Format = {
  id: 'tei',
  extension: 'xml',
  several: false,
  what: {
    'zh-CN': '数字人文通用的 TEI XML，一个文件含全部文章',
    'zh-TW': '數位人文通用的 TEI XML，一個檔案含全部文章',
    en: 'TEI XML of the digital humanities, all articles in one file',
  },
  without: null,
  async *write(source) {
    const file = 'corpus.xml';
    const name = xml(`${source.header.format} ${source.header.libraryId}`);
    yield {
      file,
      text:
        '<?xml version="1.0" encoding="UTF-8"?>\n<teiCorpus xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc>' +
        `<titleStmt><title>${name}</title></titleStmt><publicationStmt><p>${xml(source.header.generator)}</p></publicationStmt>` +
        '<sourceDesc><p>Clipped news pages</p></sourceDesc></fileDesc></teiHeader>\n',
    };
    for await (const record of recordsOf(source)) yield { file, text: tei(record) };
    yield { file, text: '</teiCorpus>\n' };
  },
};

const tsvValue = (value: string): string => value.replace(/[\\[\]|_;*]|->/g, '\\$&').replace(/[\t\r\n]/g, ' ') || '*';

function webannoOf(record: CorpusRecord): string {
  const text = textOf(record);
  const ids = new Map(flat(record).map((mention, index) => [mention, index + 1]));
  let out = '#FORMAT=WebAnno TSV 3.3\n#T_SP=webanno.custom.Mention|kind|type|formula\n\n';
  let sentence = 0;
  for (const { start, end, tokens } of tokenBlocks(record)) {
    if (tokens.length === 0) continue;
    sentence++;
    out += `\n#Text=${text.slice(start, end).replace(/\\/g, '\\\\')}\n`;
    tokens.forEach(({ text: word, start: from, end: to, piece }, index) => {
      const mention = piece?.mention;
      const columns = mention
        ? [mention.kind, mention.type, mention.formula ?? ''].map((value) => `${tsvValue(value)}[${ids.get(mention)}]`)
        : ['_', '_', '_'];
      out += `${sentence}-${index + 1}\t${from}-${to}\t${word}\t${columns.join('\t')}\t\n`;
    });
  }
  return out;
}

export const webanno: Format = {
  id: 'webanno',
  extension: 'zip',
  several: true,
  what: {
    'zh-CN': '导入 INCEpTION 继续标注（WebAnno TSV 3.3，每篇一个文件）',
    'zh-TW': '匯入 INCEpTION 繼續標註（WebAnno TSV 3.3，每篇一個檔案）',
    en: 'To go on annotating in INCEpTION (WebAnno TSV 3.3, a file an article)',
  },
  without: null,
  async *write(source) {
    for await (const record of recordsOf(source)) yield { file: `${nameOf(record)}.tsv`, text: webannoOf(record) };
  },
};
