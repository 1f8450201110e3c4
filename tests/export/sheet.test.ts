import { expect, test } from 'vitest';
import { type SheetArticle, type SheetAsk, sheetOf } from '../../lib/export/sheet';
import { sheetHtml, sheetMarkdown, sheetPage, sheetText } from '../../lib/export/sheet-forms';

const ask: SheetAsk = {
  by: 'kind',
  kinds: ['slogan', 'mechanism'],
  label: (kind) => ({ slogan: '口号', mechanism: '机制' })[kind]!,
  inArticles: (n) => `（${n} 篇）`,
  ofAll: (n) => ` 等 ${n} 篇`,
};
const KINDS = { 党建引领: 'slogan', 黨建引領: 'slogan', '“两个确立”': 'slogan', 三会一课: 'mechanism', 先进: 'award' };
const article = (id: string, text: string): SheetArticle => ({
  articleId: id,
  title: `题${id}`,
  place: `某报 2024-03-0${id}《题${id}》`,
  url: `http://www.example.gov.cn/${id}?a=1&b=<2>`,
  text,
  mentions: Object.entries(KINDS)
    .flatMap(([quote, kind]) => {
      const found = [...text.matchAll(new RegExp(quote, 'g'))];
      return found.map(({ index }) => ({ kind, quote, start: index, end: index + quote.length }));
    })
    .sort((a, b) => a.start - b.start),
});
const articles = [
  article('1', '题\n落实三会一课。坚持党建引领，以党建引领聚力。'),
  article('2', '题\n堅持黨建引領，以黨建引領聚力。再抓党建引领。'),
  article('3', '题\n获评先进。'),
];

test('by kind each phrase has its sentences, whatever script it is in, and each sentence all articles that have it', () => {
  const blocks = sheetOf(articles, ask);
  expect(blocks.map((one) => ('words' in one ? one.words : one.block))).toEqual([
    ...['口号', '党建引领（2 篇）', 'excerpt', 'sources', 'excerpt', 'sources'],
    ...['机制', '三会一课', 'excerpt', 'sources'],
  ]);
  expect(blocks[2]).toEqual({
    block: 'excerpt',
    pieces: [
      { words: '坚持', quoted: false },
      { words: '党建引领', quoted: true },
      { words: '，以', quoted: false },
      { words: '党建引领', quoted: true },
      { words: '聚力。', quoted: false },
    ],
  });
  const [first, second] = [blocks[3]!, blocks[5]!];
  const of = (block: typeof first) =>
    'sources' in block && block.sources.map(({ articleId, at }) => [articleId, at!.start]);
  expect([of(first), of(second)]).toEqual([
    [
      ['1', 11],
      ['2', 4],
    ],
    [['2', 19]],
  ]);
});

test('of many articles with one sentence three are named', () => {
  const many = ['1', '2', '3', '4'].map((id) => article(id, '坚持党建引领。'));
  expect(sheetText({ title: '', scope: '' }, sheetOf(many, ask)).trimEnd()).toMatch(
    /《题1》；.*《题2》；.*《题3》 等 4 篇$/,
  );
  expect(sheetMarkdown({ title: '', scope: '' }, sheetOf(many.slice(1), ask))).not.toContain('等');
});

test('an article that has a sentence twice is named once with it, and counts once', () => {
  const text = '坚持党建引领。\n坚持党建引领。';
  const blocks = sheetOf(
    ['1', '2', '3'].map((id) => article(id, text)),
    ask,
  );
  const sources = blocks.filter(({ block }) => block === 'sources');
  expect(sources).toMatchObject([{ sources: [{ articleId: '1' }, { articleId: '2' }, { articleId: '3' }], rest: '' }]);
});

test('sentences that a phrase joins stand once, together', () => {
  const text = '再抓党建引领。三会一课要开好，党建引领要抓牢。';
  const joining = { kind: 'slogan', quote: '引领。三会', start: 4, end: 9 };
  const [one, , two] = article('1', text).mentions;
  const joined = { ...article('1', text), mentions: [one!, joining, two!] };
  const excerpts = sheetOf([joined], { ...ask, by: 'article', kinds: ['slogan'] }).filter(
    ({ block }) => block === 'excerpt',
  );
  expect(excerpts).toHaveLength(1);
  const pieces = excerpts.flatMap((one) => ('pieces' in one ? one.pieces : []));
  expect(pieces.map(({ words }) => words).join('')).toBe(text);
});

test('a phrase over the end of a line stands on one line, with those that are written so', () => {
  const broken = article('1', '推广党建\n引领。再抓党建引领。');
  const mentions = [{ kind: 'slogan', quote: '党建\n引领', start: 2, end: 7 }, ...broken.mentions];
  const markdown = sheetMarkdown({ title: '', scope: '' }, sheetOf([{ ...broken, mentions }], ask));
  expect(markdown.split('\n').filter((line) => /党建|引领/.test(line))).toEqual([
    '### 党建引领',
    '推广**党建引领**。',
    '再抓**党建引领**。',
  ]);
});

test('by article each has its place once, and its sentences by kind; one without such mentions is left out', () => {
  const blocks = sheetOf(articles, { ...ask, by: 'article', kinds: ['slogan', 'mechanism'] });
  expect(blocks.map((one) => ('words' in one ? one.words : one.block))).toEqual([
    ...['题1', 'sources', '口号', 'excerpt', '机制', 'excerpt'],
    ...['题2', 'sources', '口号', 'excerpt', 'excerpt'],
  ]);
  expect(sheetOf(articles, { ...ask, kinds: [] })).toEqual([]);
});

const head = { title: '材料汇编', scope: '选中的 1 篇文章。' };
const blocks = sheetOf([article('1', '坚持“两个确立”的意义<b>，1*2。')], ask);

test('as HTML it is headings, paragraphs, bold words and links, and nothing of an article is read as a tag', () => {
  const html = sheetHtml(head, blocks);
  expect(html.split('\n').slice(2)).toEqual([
    '<h2>口号</h2>',
    '<h3>“两个确立”</h3>',
    '<p>坚持<strong>“两个确立”</strong>的意义&lt;b&gt;，1*2。</p>',
    '<p>——<a href="http://www.example.gov.cn/1?a=1&amp;b=&lt;2&gt;">某报 2024-03-01《题1》</a></p>',
  ]);
  expect(sheetPage(head, blocks, 'zh-CN')).toContain(html);
  const harmful = sheetOf([{ ...article('1', '坚持党建引领。'), url: 'javascript:alert(1)' }], ask);
  expect(sheetHtml(head, harmful)).not.toContain('javascript');
  expect(sheetMarkdown(head, harmful)).not.toContain('javascript');
});

test('as Markdown words are bold where punctuation stands at their edges too', () => {
  expect(sheetMarkdown(head, blocks).split('\n\n').slice(2)).toEqual([
    '## 口号',
    '### “两个确立”',
    '坚持“**两个确立**”的意义\\<b\\>，1\\*2。',
    '——[某报 2024-03-01《题1》](<http://www.example.gov.cn/1?a=1&b=%3C2%3E>)\n',
  ]);
});

test('as plain text it has no signs', () => {
  expect(sheetText(head, blocks)).toBe(
    '材料汇编\n选中的 1 篇文章。\n\n口号\n\n“两个确立”\n坚持“两个确立”的意义<b>，1*2。\n——某报 2024-03-01《题1》\n',
  );
});
