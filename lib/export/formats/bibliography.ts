/** The articles as sources: BibTeX as biblatex has it for LaTeX, CSL-JSON for Zotero and other reference managers. */
import { type Credit, creditOf } from '../../text/credit';
import { localDay } from '../../text/date';
import type { CorpusRecord } from '../schema';
import {
  dateIn,
  type Format,
  field,
  jsonArray,
  LACKS_NOTHING,
  nameOf,
  recordsOf,
  type Source,
  tagNames,
} from './source';

/** Year, month and day as numbers, as far as they are stated. */
const dayOf = (stated: string): number[] => (/^\d{4}(?:-\d{2}){0,2}/.exec(stated)?.[0].split('-') ?? []).map(Number);

/** As its citation has it. */
const creditIn = (record: CorpusRecord): Credit => creditOf((name) => field(record, name));

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const tex = (text: string): string => text.replace(/[\\~^{}%&$#_]/g, (sign) => TEX[sign] ?? `\\${sign}`);
/** Verbatim in BibTeX, but for what would end the value. */
const texUrl = (url: string): string => url.replace(/[{}\\]/g, encodeURIComponent);

/** By the data model of biblatex, which JabRef and Zotero read: `day` is none of its fields, so the date stands whole. */
function entry(record: CorpusRecord): string {
  const { authors, carrier, page, newspaper } = creditIn(record);
  const fields: [string, string][] = [
    ['title', `{${tex(field(record, 'title'))}}`],
    ['author', authors.map((name) => `{${tex(name)}}`).join(' and ')],
    ['date', dateIn(record).slice(0, 10)],
    ['entrysubtype', newspaper ? 'newspaper' : ''],
    [newspaper ? 'journaltitle' : 'organization', tex(carrier)],
    ['pages', tex(page)],
    ['url', texUrl(record.capture.url)],
    ['urldate', localDay(record.capture.at)],
    ['keywords', tex(tagNames(record).join(', '))],
    ['language', 'chinese'],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([key, value]) => `  ${key} = {${value}},\n`);
  return `@${newspaper ? 'article' : 'online'}{${nameOf(record)},\n${lines.join('')}}\n\n`;
}

export const bibtex: Format = {
  id: 'bibtex',
  extension: 'bib',
  several: false,
  what: {
    'zh-CN': '文章的参考文献条目，供 LaTeX、JabRef 引用',
    'zh-TW': '文章的參考文獻條目，供 LaTeX、JabRef 引用',
    en: 'The articles as references for LaTeX and JabRef',
  },
  without: LACKS_NOTHING,
  async *write(source) {
    for await (const record of recordsOf(source)) yield { file: 'articles.bib', text: entry(record) };
  },
};

async function* references(source: Source): AsyncGenerator<unknown> {
  for await (const record of recordsOf(source)) {
    const parts = dayOf(dateIn(record));
    const { authors, carrier, page, newspaper } = creditIn(record);
    const tags = tagNames(record);
    yield {
      id: nameOf(record),
      type: newspaper ? 'article-newspaper' : 'webpage',
      title: field(record, 'title'),
      ...(authors.length > 0 ? { author: authors.map((literal) => ({ literal })) } : {}),
      ...(carrier ? { 'container-title': carrier } : {}),
      ...(parts.length > 0 ? { issued: { 'date-parts': [parts] } } : {}),
      accessed: { 'date-parts': [dayOf(localDay(record.capture.at))] },
      ...(page ? { page } : {}),
      ...(record.capture.url ? { URL: record.capture.url } : {}),
      ...(tags.length > 0 ? { keyword: tags.join(', ') } : {}),
      language: 'zh',
    };
  }
}

export const csl: Format = {
  id: 'csl',
  extension: 'json',
  several: false,
  what: {
    'zh-CN': '文章的参考文献条目，导入 Zotero 等文献软件（CSL-JSON）',
    'zh-TW': '文章的參考文獻條目，匯入 Zotero 等文獻軟體（CSL-JSON）',
    en: 'The articles as references for Zotero and others (CSL-JSON)',
  },
  without: LACKS_NOTHING,
  write: (source) => jsonArray('references.json', references(source)),
};
