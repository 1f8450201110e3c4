/** 4CAT: the columns its CSV import asks for, and what is worth having beside them. */
import { row } from './csv';
import { type Format, field, recordsOf } from './source';

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

export const fourcat: Format = {
  id: '4cat',
  extension: 'csv',
  several: false,
  what: {
    'zh-CN': '上传到 4CAT 做话语分析的表格（同文转载归为一个主题串）',
    'zh-TW': '上傳到 4CAT 做話語分析的表格（同文轉載歸為一個主題串）',
    en: 'A table to upload to 4CAT; reprints of one text share a thread',
  },
  async *write(source) {
    const file = '4cat.csv';
    yield { file, text: `\ufeff${row(FOURCAT)}` };
    for await (const record of recordsOf(source)) {
      const stated = field(record, 'publishedAt');
      const [day, time = '00:00'] = (stated || record.capture.at.slice(0, 19).replace('T', ' ')).split(' ');
      const cells = [
        record.articleId,
        record.textKey,
        field(record, 'author') || field(record, 'source'),
        record.article.text?.slice(record.article.bodyStart) ?? '',
        `${day} ${time.length === 5 ? `${time}:00` : time}`,
        field(record, 'title'),
        record.capture.url,
        field(record, 'source'),
        field(record, 'outlet'),
        stated ? 'published' : 'clipped',
      ];
      yield { file, text: row(cells) };
    }
  },
};
