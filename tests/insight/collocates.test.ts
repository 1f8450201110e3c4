import { describe, expect, it } from 'vitest';
import { countArticle, createCollocates, logDice, newVocabulary, type Vocabulary } from '../../lib/insight/collocates';
import { nearTo } from '../../lib/insight/nearby';
import { createJoins, type Joins, paragraphsAt, type Word, wordsOf } from '../../lib/insight/words';

const NONE: Joins = new Set();
/** Words by letters, one each: `N` is a node, a space ends a paragraph. */
const lettered = (text: string): Word[][] => {
  let at = 0;
  return text.split(' ').map((paragraph) =>
    [...paragraph].map((key) => {
      at++;
      return { key, start: at - 1, end: at, node: key === 'N' };
    }),
  );
};
/** Articles as letters: those with nodes are counted in the corpus as if nothing were cut. */
const counted = (...articles: string[]) => {
  const corpus: Vocabulary = newVocabulary();
  const plain = (text: string) => lettered(text).map((words) => words.filter(({ node }) => !node));
  for (const text of articles) countArticle(corpus, plain(text));
  const collocates = createCollocates(corpus);
  for (const [at, text] of articles.entries())
    if (text.includes('N')) collocates.add(`t${at}`, text.replaceAll(' ', ''), plain(text), lettered(text));
  return collocates;
};
const both = (words: number) => ({ left: words, right: words });

describe('logDice', () => {
  it('is 14 for words that only stand together, one less for half of that, whatever the size of the corpus', () => {
    expect(logDice(8, 8, 8)).toBe(14);
    expect(logDice(4, 8, 8)).toBe(13);
    // 14 + log2(2 · 6 / (10 + 14)) = 14 + log2(1/2)
    expect(logDice(6, 10, 14)).toBe(13);
    // 14 + log2(2 · 3 / (100 + 92)) = 14 + log2(1/32)
    expect(logDice(3, 100, 92)).toBe(9);
  });
});

describe('collocates', () => {
  it('are counted on either side, beside what chance would give, as worked out by hand', () => {
    // Two nodes; within one word of them stand a b a c; the corpus has a 4 times, b twice, c 3 times, d 91 times.
    const { nodes, words, rows } = counted('daNb', 'aNcd', 'aabcc', 'd'.repeat(89)).rows(both(1));
    expect([nodes, words]).toEqual([2, 100]);
    const [row, ...others] = rows;
    expect(others).toEqual([]);
    expect(row).toMatchObject({ key: 'a', word: 'a', left: 2, right: 0, near: 2, everywhere: 4, texts: 2 });
    // 4 words within the span × 4 of 100
    expect(row!.expected).toBeCloseTo(0.16, 10);
    // 14 + log2(2 · 2 / (2 + 4))
    expect(row!.logDice).toBeCloseTo(14 + Math.log2(4 / 6), 10);
    // Near: 2 of 4 words; elsewhere: 2 of 96.
    expect(row!.logLikelihood).toBeCloseTo(
      2 * (2 * Math.log(2 / 0.16) + 4 * Math.log(2 / 3.84) + 94 * Math.log(94 / 92.16)),
      10,
    );
    expect(row!.logLikelihood).toBeCloseTo(8.6, 1);
  });

  it('are never stronger than what only stands together, though they stand on both sides of a node', () => {
    const strength = (text: string) =>
      counted(...[text, text, text], 'z'.repeat(1000))
        .rows(both(1))
        .rows.map(({ key, near, logDice }) => [key, near, logDice]);
    expect(strength('aN')).toEqual([['a', 3, 14]]);
    // 14 + log2(2 · 3 / (3 + 6))
    expect(strength('aNa')).toEqual([['a', 6, 14 + Math.log2(2 / 3)]]);
  });

  it('are each counted once, with the nearest node, and with the one before where both are as near', () => {
    const near = (text: string, reach = both(5)) => {
      const { rows } = counted(text, 'z'.repeat(1000)).rows(reach, 1);
      return Object.fromEntries(rows.map(({ key, left, right }) => [key, [left, right]]));
    };
    expect(near('NaxbN')).toEqual({ a: [0, 1], x: [0, 1], b: [1, 0] });
    // Only what is left of a node counts: all of it is of the second.
    expect(near('NaxbN', { left: 5, right: 0 })).toEqual({ a: [1, 0], x: [1, 0], b: [1, 0] });
    expect(near('NaxbN', { left: 0, right: 2 })).toEqual({ a: [0, 1], x: [0, 1] });
    // A node takes a place, and a paragraph ends the span.
    expect(near('aNNb c', both(1))).toEqual({ a: [1, 0], b: [0, 1] });
    expect(near('aNNbc', both(2))).toEqual({ a: [1, 0], b: [0, 1], c: [0, 1] });
  });

  it('tell in how many texts they are near: reprints are counted, and are one text', () => {
    const corpus = newVocabulary();
    const text = lettered('aN');
    for (let at = 0; at < 3; at++) countArticle(corpus, [text[0]!.slice(0, 1)]);
    countArticle(corpus, lettered('zzzz'));
    const collocates = createCollocates(corpus);
    for (const cluster of ['one', 'one', 'other']) collocates.add(cluster, 'aN', [text[0]!.slice(0, 1)], text);
    expect(collocates.rows(both(1)).rows).toMatchObject([{ key: 'a', near: 3, everywhere: 3, texts: 2 }]);
  });

  it('are listed where they stand near significantly more often than by chance, and at least twice', () => {
    const keys = (...articles: string[]) =>
      counted(...articles)
        .rows(both(1))
        .rows.map(({ key }) => key);
    // d stands near twice; by chance it would be 4 words within the span × 17 of 19.
    expect(keys('daNd', 'daNd', 'd'.repeat(13))).toEqual(['a']);
    expect(keys('bNa', 'zzzz'.repeat(100))).toEqual([]);
    // a stands near twice where it would 1 time by chance, of 4 words: that is nothing.
    expect(keys('aNb', 'aNc', 'aaddeeffgghh')).toEqual([]);
  });

  it('are found again with the node that they are counted with', () => {
    const words = lettered('abN aNNa');
    const near = (start: number, key: string, span: number) =>
      nearTo(words, key, both(span))(start).map(({ start }) => start);
    expect(near(2, 'a', 2)).toEqual([0]);
    expect(near(2, 'a', 1)).toEqual([]);
    // Each with its nearest node.
    expect(near(4, 'a', 2)).toEqual([3]);
    expect(near(5, 'a', 2)).toEqual([6]);
  });
});

describe('as many places as a text can hold', () => {
  const lines = 20_000;
  const text = '党建渔港\n'.repeat(lines);
  const at = (from: number) =>
    Array.from({ length: lines }, (_, line) => ({ start: 5 * line + from, end: 5 * line + from + 2 }));
  const nodes = at(0);
  const mentions = at(2).map((span) => ({ ...span, formula: '渔港' }));

  it('each find the words of their line', () => {
    const paragraphs = paragraphsAt(text, nodes).flatMap((part) => wordsOf({ text, mentions }, NONE, nodes, part));
    const near = nearTo(paragraphs, '渔港', both(3));
    for (const { start } of nodes) expect(near(start)).toMatchObject([{ start: start + 2, formula: '渔港' }]);
  });

  it('find theirs in one paragraph too', () => {
    const [words] = lettered('aNb'.repeat(lines));
    const near = nearTo([words!], 'a', both(1));
    for (let start = 1; start < 3 * lines; start += 3) expect(near(start)).toMatchObject([{ start: start - 1 }]);
  });
});

describe('the words of a text', () => {
  const keys = (paragraphs: Word[][]) => paragraphs.map((words) => words.map(({ key }) => key));
  const article = (text: string) => ({ text, mentions: [] });

  it('are cut by paragraphs, without punctuation, and are the same in either script, width and case', () => {
    expect(keys(wordsOf(article('坚持改革。\n做好服务 ＡＩ'), NONE))).toEqual([
      ['坚持', '改革'],
      ['做好', '服务', 'ai'],
    ]);
    expect(keys(wordsOf(article('堅持改革'), NONE))).toEqual([['坚持', '改革']]);
  });

  it('are joined where single characters that no dictionary knows together often stand together', () => {
    const texts = ['网格员上门。', '网格员走访，', '一名网格员说', '上门服务'];
    const learnt = createJoins();
    for (const [at, text] of texts.entries()) learnt.add(`t${at}`, text);
    const joins = learnt.joins();
    expect(keys(wordsOf(article('网格员走访'), NONE))[0]!.length).toBeGreaterThan(2);
    const [words] = wordsOf(article('网格员走访'), joins);
    expect(words!.map(({ key, start, end }) => [key, start, end])).toContainEqual(['网格员', 0, 3]);
    // The same text three times is one witness.
    const reprinted = createJoins();
    for (let at = 0; at < 3; at++) reprinted.add('one', '网格员上门。');
    expect(reprinted.joins().size).toBe(0);
  });

  it('of the paragraphs with searched words are those of the whole text', () => {
    const text = '坚持改革。\n做好服务，守正创新。\n改革服务\n走访';
    const mentions = [{ start: 11, end: 15, formula: '守正创新' }];
    const nodes = [8, 17, 19].map((start) => ({ start, end: start + 2 }));
    const parts = paragraphsAt(text, nodes);
    expect(parts.map(({ start, end }) => text.slice(start, end))).toEqual(['做好服务，守正创新。', '改革服务']);
    const whole = wordsOf({ text, mentions }, NONE, nodes);
    expect(parts.flatMap((part) => wordsOf({ text, mentions }, NONE, nodes, part))).toEqual([whole[1], whole[2]]);
  });

  it('hold a listed phrase as one, unless a searched word lies in it; searched words that overlap are one', () => {
    const mentions = [
      { start: 2, end: 6, formula: '守正创新' },
      { start: 7, end: 9 },
    ];
    const text = '坚持守正創新，改革';
    expect(keys(wordsOf({ text, mentions }, NONE))).toEqual([['坚持', '守正创新', '改革']]);
    const cut = wordsOf({ text, mentions }, NONE, [
      { start: 2, end: 4 },
      { start: 3, end: 4 },
    ]);
    expect(cut[0]!.map(({ node, start, end }) => [node, start, end])).toEqual([
      [false, 0, 2],
      [true, 2, 4],
      [false, 4, 6],
      [false, 7, 9],
    ]);
  });
});
