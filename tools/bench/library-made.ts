/** Made articles of about 1,300 characters (4 kB): clauses of our own around words of a made lexicon with Zipf frequencies. */
import { capture } from '../../lib/capture/capture';
import type { ArticleRecord } from '../../lib/capture/record';
import { recordOf } from '../../lib/export/merge';
import { digest } from '../../lib/library/digest';
import { SIMPLIFIED, TRADITIONAL } from '../../lib/text/fold-table';

const CLAUSES = [
  '坚持以#引领#，推动#落到实处',
  '把#作为抓手，围绕#开展#',
  '健全#机制，打通#堵点',
  '组织党员到#认领#任务',
  '建立#清单，逐条明确#时限',
  '针对#中的突出问题，成立#专班',
  '#与#深度融合，形成#品牌',
  '累计走访#户，化解#纠纷',
  '依托#平台，实现#全覆盖',
  '某某市#办公室主任说，#是#的基础',
  '获评全国#先进集体，#经验在全省推广',
  '下一步将深化#，让#更有温度',
];
const FORMULAS = Array.from({ length: 60 }, (_, at) => `第${at}号提法`);
const OUTLETS = Array.from({ length: 300 }, (_, at) => `第${at}号报`);

/** Mulberry32: the same numbers from the same seed. */
export const randomOf = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** A rank below `size`, by Zipf's law; a `bend` below 1 makes the rare ones less rare. */
const zipf = (random: () => number, size: number, bend = 1): number =>
  Math.min(size - 1, Math.floor(size ** (random() ** bend)) - 1);

const lexicon = ((): string[] => {
  const random = randomOf(7);
  const unit = (): string => String.fromCharCode(0x4e00 + zipf(random, 3500, 0.7) * 5);
  return Array.from({ length: 40_000 }, () => Array.from({ length: 2 + Math.floor(random() * 2.4) }, unit).join(''));
})();

/** A word of the lexicon, the most frequent first. */
export const word = (rank: number): string => lexicon[rank]!;

export const textOf = (index: number): string => {
  const random = randomOf(index + 1);
  const some = (): string => lexicon[zipf(random, lexicon.length, 0.6)]!;
  const clause = (): string => CLAUSES[Math.floor(random() * CLAUSES.length)]!.replaceAll('#', () => some() + some());
  const lines = [`${clause()}的第${index}次实践`];
  for (let length = 0; length < 1250; length += lines.at(-1)!.length)
    lines.push(`${Array.from({ length: 8 }, clause).join('，')}。`);
  return lines.join('\n');
};

export const bodyOf = (index: number): string => textOf(index).split('\n').slice(1).join('\n');

const part = (text: string, from: number, to: number): string =>
  text.slice(Math.floor(text.length * from), Math.floor(text.length * to));
const traditional = new Map([...SIMPLIFIED].map((unit, at) => [unit, TRADITIONAL[at]!]));
/** Text of an article that no library of the benchmark or the tests holds. */
const foreign = (index: number): string => bodyOf(index + 5_000_000);

/** How a reprint may differ from the body of the article of a number. */
export const CHANGES: Readonly<Record<string, (body: string, index: number) => string>> = {
  'only the title is another': (body) => body,
  'a tenth of its characters is edited': (body, index) => {
    const random = randomOf(index);
    return body.replace(/./g, (unit) => (random() < 0.1 ? String.fromCharCode(0x4e00 + random() * 8000) : unit));
  },
  '40 % is added': (body, index) => body + part(foreign(index), 0, 0.4),
  '40 % is added in its midst': (body, index) =>
    part(body, 0, 0.5) + part(foreign(index), 0.3, 0.7) + part(body, 0.5, 1),
  '60 % is cut from the end': (body) => part(body, 0, 0.4),
  '60 % is cut around the middle': (body) => part(body, 0.3, 0.7),
  'it is in the other script': (body) => body.replace(/./g, (unit) => traditional.get(unit) ?? unit),
  'its lines are in another order': (body) => body.split('\n').reverse().join('\n'),
};

/** Another article, which shares formulas and 15 % of its text with that of a number. */
export const unlike = (body: string, index: number): string => part(body, 0.2, 0.35) + part(foreign(index), 0.15, 1);

/** The article of a number, with a dozen mentions. */
export const made = async (index: number): Promise<ArticleRecord> => {
  const random = randomOf(index + 1_000_000);
  const text = textOf(index);
  let at = 0;
  const blocks = text.split('\n').map((line, of) => {
    const start = at;
    at += line.length + 1;
    return { kind: of === 0 ? ('headline' as const) : ('paragraph' as const), start, end: start + line.length };
  });
  const mentions = Array.from({ length: 12 }, (_, of) => {
    const start = Math.floor(((of + random() * 0.5) * text.length) / 12);
    const quote = text.slice(start, start + 6);
    const slogan = of % 3 > 0;
    const formula = slogan ? { formula: FORMULAS[zipf(random, FORMULAS.length)]! } : {};
    const kind = slogan ? { kind: 'slogan', type: 'tifa' } : { kind: 'mechanism', type: of % 2 ? 'brand' : 'method' };
    return { ...kind, start, end: start + 6, quote, rule: 'bench', ...formula, fields: slogan ? {} : { name: quote } };
  });
  const printed = (value: string) => ({ value, printed: value, rule: 'bench' });
  const [month, day] = [1 + Math.floor(random() * 12), 1 + Math.floor(random() * 28)];
  const date = `20${10 + Math.floor(random() * 14)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const outlet = OUTLETS[zipf(random, OUTLETS.length)]!;
  const meta = { title: printed(text.slice(0, blocks[0]!.end)), outlet: printed(outlet), publishedAt: printed(date) };
  const { articleId, version } = await capture(
    { text, textForm: 1, blocks, bodyStart: blocks[1]!.start, meta, doubts: [] },
    mentions.map(({ quote: _, ...mention }) => mention),
    {
      url: `https://news.example.cn/t${index}.html`,
      at: new Date(Date.UTC(2024, 0, 1) + Math.floor(random() * 1e7) * 1000).toISOString(),
      generator: 'bench 1',
      extractor: 'bench 1',
      packs: [{ id: 'party', version: '1.0.0' }],
      digest,
    },
  );
  return recordOf(articleId, [version], []);
};
