/** All formats, in the order of the menu. */
import { type CorpusFormat, writeCorpus } from '../corpus';
import { zipped } from '../zip';
import { doccano, labelStudio, w3c } from './annotations';
import { bibtex, csl } from './bibliography';
import { cwb, teiXml, webanno } from './corpora';
import { csv } from './csv';
import { fourcat } from './fourcat';
import { bytesOf, type Chunk, type Format, type Source } from './source';
import { brat, gazetteer, markdown } from './texts';

export type { Format, Source } from './source';

async function* corpusIn(source: Source, format: CorpusFormat): AsyncGenerator<Chunk> {
  const { header, digest } = source;
  for await (const text of writeCorpus(header, source.items(), { format, digest }))
    yield { file: `corpus.${format}`, text };
}

const CORPUS_WITHOUT = {
  'zh-CN': '没有正文、提法前后的文字和笔记',
  'zh-TW': '沒有正文、提法前後的文字和筆記',
  en: 'No texts, no words around a mention, no notes',
};

const json: Format = {
  id: 'json',
  extension: 'json',
  several: false,
  what: {
    'zh-CN': '完整语料库：一个 JSON 文件，可再导入、合并（推荐）',
    'zh-TW': '完整語料庫：一個 JSON 檔，可再匯入、合併（推薦）',
    en: 'The whole corpus as one JSON file, to import and merge again (recommended)',
  },
  without: CORPUS_WITHOUT,
  write: (source) => corpusIn(source, 'json'),
};

const jsonl: Format = {
  id: 'jsonl',
  extension: 'jsonl',
  several: false,
  what: {
    'zh-CN': '完整语料库：每行一篇，便于程序逐行处理；可再导入、合并',
    'zh-TW': '完整語料庫：每行一篇，便於程式逐行處理；可再匯入、合併',
    en: 'The whole corpus, an article a line, for programs that read line by line; to import and merge again',
  },
  without: CORPUS_WITHOUT,
  write: (source) => corpusIn(source, 'jsonl'),
};

export const FORMATS: readonly Format[] = [
  json,
  jsonl,
  csv,
  w3c,
  doccano,
  labelStudio,
  brat,
  webanno,
  gazetteer,
  cwb,
  teiXml,
  fourcat,
  markdown,
  bibtex,
  csl,
];

async function* encoded(chunks: AsyncIterable<Chunk>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield bytesOf(chunk);
}

/** What a format makes of a source, in bytes; several files are one ZIP. Throws as the format does. */
export const bytesIn = (format: Format, source: Source): AsyncGenerator<Uint8Array> => {
  const chunks = format.write(source);
  return format.several ? zipped(chunks) : encoded(chunks);
};

export const formatOf = (id: string): Format | undefined => FORMATS.find((format) => format.id === id);
