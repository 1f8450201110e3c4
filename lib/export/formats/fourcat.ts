/** 4CAT: the columns its CSV import asks for, and what is worth having beside them. */
import { BOM, row } from '../csv';
import { dateIn, type Format, field, recordsOf } from './source';

const FOURCAT = [
  'id',
  'thread_id',
  'author',
  'body',
  'timestamp',
  'subject',
  'url',
  'source',
  'outlet',
  'timestamp_is',
];

/** What a timestamp has where a date says no more: the first instant of its day, month or year. */
const FIRST = '0000-01-01 00:00:00';

export const fourcat: Format = {
  id: '4cat',
  extension: 'csv',
  several: false,
  what: {
    'zh-CN': '上传到 4CAT 做话语分析的表格（同文转载归为一个主题串）',
    'zh-TW': '上傳到 4CAT 做話語分析的表格（同文轉載歸為一個主題串）',
    en: 'A table to upload to 4CAT; reprints of one text share a thread',
  },
  without: {
    'zh-CN': 'body 一栏是空的',
    'zh-TW': 'body 一欄是空的',
    en: 'An empty column “body”',
  },
  async *write(source) {
    const file = '4cat.csv';
    yield { file, text: BOM + row(FOURCAT) };
    for await (const record of recordsOf(source)) {
      const date = dateIn(record);
      const clipped = record.capture.at.slice(0, 19).replace('T', ' ');
      const cells = [
        record.articleId,
        record.textKey,
        field(record, 'author') || field(record, 'source'),
        record.article.text?.slice(record.article.bodyStart) ?? '',
        date ? `${date}${FIRST.slice(date.length)}` : clipped,
        field(record, 'title'),
        record.capture.url,
        field(record, 'source'),
        field(record, 'outlet'),
        date ? 'published' : 'clipped',
      ];
      yield { file, text: row(cells) };
    }
  },
};
