/** Formats of annotation tools that read one JSON value a document or annotation: W3C, doccano, Label Studio. */
import { BY_HAND } from '../../capture/decisions';
import { codePointCounter, context } from '../derive';
import type { CorpusMention } from '../schema';
import { type Format, field, flat, jsonArray, labelOf, recordsOf, type Source, textOf } from './source';

const ANNO = 'http://www.w3.org/ns/anno.jsonld';

async function* annotations(source: Source): AsyncGenerator<unknown> {
  for await (const record of recordsOf(source)) {
    const { text } = record.article;
    const count = codePointCounter(text ?? '');
    for (const mention of flat(record)) {
      const { start, end, quote, formula, decision } = mention;
      const body = [
        { type: 'TextualBody', purpose: 'classifying', value: labelOf(mention), format: 'text/plain' },
        ...(formula ? [{ type: 'TextualBody', purpose: 'identifying', value: formula, format: 'text/plain' }] : []),
      ];
      yield {
        id: `urn:tifa:${record.versionId}:${start}-${end}:${encodeURIComponent(labelOf(mention))}`,
        type: 'Annotation',
        motivation: 'classifying',
        created: record.capture.at,
        ...(decision ? { creator: { type: 'Person', nickname: decision.by } } : {}),
        generator: { type: 'Software', name: record.capture.generator },
        body,
        target: {
          // As it was read: the canonical address tells articles apart, and need not lead anywhere.
          source: record.capture.url || `urn:tifa:${record.articleId}`,
          selector: [
            {
              type: 'TextQuoteSelector',
              exact: quote,
              ...(text === undefined ? {} : context(text, start, end)),
            },
            ...(text === undefined ? [] : [{ type: 'TextPositionSelector', start: count(start), end: count(end) }]),
          ],
        },
      };
    }
  }
}

export const w3c: Format = {
  id: 'w3c',
  extension: 'jsonld',
  several: false,
  what: {
    'zh-CN': '网页标注的国际标准（W3C Web Annotation），供标注系统交换',
    'zh-TW': '網頁標註的國際標準（W3C Web Annotation），供標註系統交換',
    en: 'The W3C standard for web annotations, to exchange with annotation systems',
  },
  without: {
    'zh-CN': '只有提法本身，没有前后的文字和位置',
    'zh-TW': '只有提法本身，沒有前後的文字和位置',
    en: 'The words of a mention alone, without what is around them and where they stand',
  },
  async *write(source) {
    const file = 'annotations.jsonld';
    const id = JSON.stringify(`urn:tifa:${source.header.libraryId}`);
    yield { file, text: `{"@context":"${ANNO}","id":${id},"type":"AnnotationPage","items":` };
    yield* jsonArray(file, annotations(source));
    yield { file, text: '}\n' };
  },
};

export const doccano: Format = {
  id: 'doccano',
  extension: 'jsonl',
  several: false,
  what: {
    'zh-CN': '导入 doccano 继续标注（序列标注，每行一篇）',
    'zh-TW': '匯入 doccano 繼續標註（序列標註，每行一篇）',
    en: 'To go on annotating in doccano (sequence labelling, an article a line)',
  },
  without: null,
  async *write(source) {
    for await (const record of recordsOf(source)) {
      const text = textOf(record);
      const count = codePointCounter(text);
      const label = flat(record).map((mention) => [count(mention.start), count(mention.end), labelOf(mention)]);
      const line = { text, label, articleId: record.articleId, title: field(record, 'title'), url: record.capture.url };
      yield { file: 'doccano.jsonl', text: `${JSON.stringify(line)}\n` };
    }
  },
};

const region = (mention: CorpusMention, index: number): unknown => ({
  id: `m${index + 1}`,
  from_name: 'label',
  to_name: 'text',
  type: 'labels',
  value: { start: mention.start, end: mention.end, text: mention.quote, labels: [labelOf(mention)] },
});

async function* tasks(source: Source): AsyncGenerator<unknown> {
  for await (const record of recordsOf(source)) {
    const data = {
      text: textOf(record),
      title: field(record, 'title'),
      url: record.capture.url,
      articleId: record.articleId,
    };
    const seen = record.mentions.some(({ decision }) => decision !== undefined);
    const recognised = record.mentions.filter(({ rule }) => rule !== BY_HAND);
    yield {
      data,
      predictions: [{ model_version: source.header.generator, result: recognised.map(region) }],
      ...(seen ? { annotations: [{ result: flat(record).map(region) }] } : {}),
    };
  }
}

export const labelStudio: Format = {
  id: 'label-studio',
  extension: 'json',
  several: false,
  what: {
    'zh-CN': '导入 Label Studio 继续标注；识别结果作预标注，人工审定过的作标注',
    'zh-TW': '匯入 Label Studio 繼續標註；識別結果作預標註，人工審定過的作標註',
    en: 'For Label Studio: what was recognised as predictions, what a person reviewed as annotations',
  },
  without: null,
  write: (source) => jsonArray('label-studio.json', tasks(source)),
};
