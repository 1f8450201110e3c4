/** A second domain, made up: a new kind reaches stylesheet, record and corpus without an edit of anything but its pack. */
import { expect, test } from 'vitest';
import { capture } from '../../lib/capture/capture';
import { recordSchema } from '../../lib/capture/record';
import { writeCorpus } from '../../lib/export/corpus';
import { toCorpus } from '../../lib/export/derive';
import { readCorpus } from '../../lib/export/read';
import { looksOf } from '../../lib/highlight/looks';
import { stylesheet } from '../../lib/highlight/style';
import { pattern } from '../../lib/recognise/pattern';
import { phrases } from '../../lib/recognise/phrases';
import { createRecogniser } from '../../lib/recognise/recogniser';
import type { Formula, Pack } from '../../lib/recognise/types';
import { digest, header } from '../export/made';

const label = (zh: string, en: string) => ({ zh, en });
const teas: Formula[] = [
  { canonical: '明前茶', kind: 'tea', type: 'season', variants: ['明前新茶'] },
  { canonical: '雨前茶', kind: 'tea', type: 'season', variants: [], year: 1700, origin: '茶谱' },
];
const pack: Pack = {
  id: 'tea',
  version: '1.0.0',
  title: label('茶', 'Tea'),
  kinds: [
    {
      id: 'tea',
      label: label('茶', 'Tea'),
      colour: { light: '#0a7d4f', dark: '#7fe0b6', line: 'dotted' },
      types: [
        { id: 'season', label: label('时令', 'season'), description: 'By the day it is picked.' },
        { id: 'place', label: label('产地', 'place'), description: 'By where it grows.' },
      ],
      addedAs: 'season',
      fields: [
        { id: 'hill', label: label('山', 'hill'), shape: 'text', description: 'The hill.' },
        { id: 'grade', label: label('等级', 'grade'), shape: 'number', description: 'The grade.' },
      ],
    },
  ],
  formulas: teas,
  rules: [
    phrases('tea-season', '按采摘时令叫的茶', teas),
    pattern({
      id: 'tea-place',
      note: '山名加茶名',
      kind: 'tea',
      type: 'place',
      pattern: /(?<hill>[东西南北]山)云雾茶(?<grade>[1-9])级/dg,
      fields: ({ indices, groups }) => {
        const [start, end] = indices!.groups!.hill!;
        return { hill: { start, end }, grade: Number(groups!.grade) };
      },
    }),
  ],
  guards: [pattern({ id: 'tea-shop', note: '店名不是茶', kind: 'tea', type: 'season', pattern: /明前茶馆/dg })],
};

test('a pack of another domain goes from text to corpus', async () => {
  const text = '春茶上市\n明前新茶与東山雲霧茶２级到店，雨前茶稍晚，地址在明前茶馆对面。';
  const recogniser = createRecogniser([pack]);
  const mentions = recogniser.recognise(text);
  expect(mentions.map(({ start, end, type, fields }) => [text.slice(start, end), type, fields])).toEqual([
    ['明前新茶', 'season', {}],
    ['東山雲霧茶２级', 'place', { hill: '東山', grade: 2 }],
    ['雨前茶', 'season', {}],
  ]);
  expect(recogniser.formula(mentions[2]!.formula!, 'tea')).toMatchObject({ year: 1700, origin: '茶谱' });

  expect(stylesheet('h1', looksOf(pack.kinds, {}, false), false)).toContain('::highlight(h1-tea)');

  const { articleId, version } = await capture(
    {
      text,
      textForm: 1,
      blocks: [
        { kind: 'headline', start: 0, end: 4 },
        { kind: 'paragraph', start: 5, end: text.length },
      ],
      bodyStart: 5,
      meta: {},
      doubts: [],
    },
    mentions,
    {
      url: 'https://tea.example.cn/1.html',
      at: '2024-04-01T00:00:00.000Z',
      generator: 'made 1',
      extractor: 'made 1',
      packs: [pack],
      digest,
    },
  );
  const record = recordSchema.parse({ articleId, sameAs: [], ...version, versions: [], rows: [] });
  let file = '';
  const items = [{ section: 'records' as const, value: toCorpus(record, { notes: false, selectors: true }) }];
  for await (const piece of writeCorpus(header, [items], { format: 'json', digest }))
    file += new TextDecoder().decode(piece);
  const back = [];
  for await (const part of readCorpus([file], { digest })) if ('items' in part) back.push(...part.items);
  expect(back[0]!.value).toMatchObject({
    mentions: [
      { kind: 'tea', type: 'season', quote: '明前新茶' },
      { kind: 'tea', type: 'place', quote: '東山雲霧茶２级', fields: { hill: '東山', grade: 2 } },
      { kind: 'tea', type: 'season', quote: '雨前茶' },
    ],
  });
});
