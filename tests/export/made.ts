/** Records made for tests: texts of our own, ids as the program makes them. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { capture } from '../../lib/capture/capture';
import { rowIdOf } from '../../lib/capture/ids';
import type { ArticleRecord, Row, RowValue, Version } from '../../lib/capture/record';
import { recordOf } from '../../lib/export/merge';
import type { Header } from '../../lib/export/schema';
import type { Article } from '../../lib/text/article';

export const digest = async (content: string | Uint8Array): Promise<string> =>
  createHash('sha256').update(content).digest('hex');

const PIECES = [
  '某地检察院',
  '以党建引领',
  '推行“同心工作法”',
  '获评先进单位',
  '𠮷祥街道',
  '=公式',
  '"引号",',
  '做实机制。',
  '三年来',
];

/** An article whose second block holds the piece that is mentioned. */
function articleOf(pieces: readonly string[], title = '某院党建品牌见成效'): Article {
  const body = `开头，${pieces.join('，')}。`;
  const text = `${title}\n${body}`;
  return {
    text,
    textForm: 1,
    blocks: [
      { kind: 'headline', start: 0, end: title.length },
      { kind: 'paragraph', start: title.length + 1, end: text.length },
    ],
    bodyStart: title.length + 1,
    meta: {
      title: { value: title, printed: title, rule: 'heading' },
      source: { value: '某某日报', printed: '来源：某某日报', rule: 'label' },
      author: { value: '记者 某某', printed: '作者：记者 某某', rule: 'label' },
      publishedAt: { value: '2024-05-06 07:08', printed: '2024年5月6日 07:08', rule: 'label' },
    },
    doubts: [],
  };
}

export async function versionOf(
  pieces: readonly string[],
  { url = 'https://news.example.cn/t1.html', at = '2024-06-01T00:00:00.000Z', pack = '1.0.0' } = {},
): Promise<{ articleId: string; version: Version }> {
  const article = articleOf(pieces);
  const mentions = pieces.map((piece, index) => {
    const start = article.text.indexOf(piece, article.bodyStart);
    const kind = index % 2 === 0 ? 'mechanism' : 'award';
    return {
      kind,
      type: 'made',
      start,
      end: start + piece.length,
      rule: 'made/rule',
      fields:
        kind === 'award' ? { level: 'city', recipient: '某某同志', year: 2024 } : { name: piece, components: [piece] },
    };
  });
  const sorted = mentions.sort((a, b) => a.start - b.start);
  const packs = [{ id: 'party', version: pack }];
  return capture(article, sorted, { url, at, generator: 'made 1', extractor: 'made-extract 1', packs, digest });
}

export async function rowOf(
  articleId: string,
  value: RowValue,
  by = 'lib-a',
  clock = 1,
  retracts?: string,
): Promise<Row> {
  const row = { articleId, by, clock, at: '2024-06-02T00:00:00.000Z', value, ...(retracts ? { retracts } : {}) };
  return { id: await rowIdOf(row, digest), ...row };
}

export const header: Header = {
  format: 'tifa-corpus',
  version: 1,
  variant: 'full',
  generator: 'made 1',
  packs: [{ id: 'party', version: '1.0.0' }],
  libraryId: 'lib-a',
  from: 0,
  to: 9,
  previous: null,
};

const pieces = fc.uniqueArray(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 5 });
const instant = fc.integer({ min: 1, max: 28 }).map((day) => `2024-06-${String(day).padStart(2, '0')}T00:00:00.000Z`);
const plan = fc.record({
  url: fc.constantFrom('https://news.example.cn/t1.html', 'http://www.example.cn/a?id=2', 'https://m.example.org/b/3'),
  versions: fc.array(fc.record({ pieces, at: instant, pack: fc.constantFrom('1.0.0', '1.10.0', '1.9.0') }), {
    minLength: 1,
    maxLength: 3,
  }),
  rows: fc.array(
    fc.record({
      what: fc.constantFrom('tag', 'note', 'accept', 'reject', 'add', 'retract'),
      by: fc.constantFrom('lib-a', 'lib-b'),
      clock: fc.integer({ min: 1, max: 6 }),
    }),
    { maxLength: 5 },
  ),
  textFree: fc.boolean(),
});
type Plan = typeof plan extends fc.Arbitrary<infer T> ? T : never;

async function recordFrom({ url, versions, rows, textFree }: Plan): Promise<ArticleRecord> {
  const made = await Promise.all(versions.map(({ pieces, at, pack }) => versionOf(pieces, { url, at, pack })));
  const { articleId, version } = made[0]!;
  const said: Row[] = [];
  for (const { what, by, clock } of rows) {
    const mention = version.mentions[clock % version.mentions.length]!;
    const { kind, type, start, end, quote } = mention;
    const put =
      what === 'add' ? { start: start + 1, end: end + 1, quote: version.article.text!.slice(start + 1, end + 1) } : {};
    const around = { prefix: ' 前', suffix: '！后' };
    const decision = { versionId: version.versionId, kind, type, start, end, quote, ...around, ...put };
    if (what === 'tag') said.push(await rowOf(articleId, { row: 'tag', tag: `标签${clock}` }, by, clock));
    else if (what === 'note') said.push(await rowOf(articleId, { row: 'note', note: `笔记${clock}` }, by, clock));
    else if (what === 'retract' && said.length > 0)
      said.push(await rowOf(articleId, { row: 'retract' }, by, clock, said.at(-1)!.id));
    else if (what === 'accept' || what === 'reject' || what === 'add')
      said.push(await rowOf(articleId, { row: 'decision', decision: { ...decision, verdict: what } }, by, clock));
  }
  const kept = made.map(({ version }) => {
    const { text: _text, ...article } = version.article;
    return textFree ? { ...version, article } : version;
  });
  return recordOf(articleId, kept, said);
}

export const records: fc.Arbitrary<Promise<ArticleRecord>> = plan.map(recordFrom);

/** A library: each article once. */
export const libraries: fc.Arbitrary<Promise<ArticleRecord[]>> = fc.array(plan, { maxLength: 6 }).map(async (plans) => {
  const byId = new Map<string, ArticleRecord>();
  for (const record of await Promise.all(plans.map(recordFrom))) byId.set(record.articleId, record);
  return [...byId.values()];
});
