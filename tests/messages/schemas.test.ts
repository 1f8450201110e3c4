import { expect, test } from 'vitest';
import { asking } from '../../lib/asking';
import { extensionAsks, pageAsks } from '../../lib/message-schemas';
import type { PageAnswers } from '../../lib/messages';

const article = {
  text: '标题\n正文',
  textForm: 1,
  blocks: [{ kind: 'headline', start: 0, end: 2 }],
  bodyStart: 3,
  meta: {},
  doubts: [],
};
const recognise = { article, url: 'http://www.example.gov.cn/a', token: 'h1234567', dark: false, paints: true };
const fits = (payload: unknown) => pageAsks.recognise.safeParse(payload).success;

test('a whole article is taken', () => {
  expect(fits(recognise)).toBe(true);
});

test('an article without text, with a foreign field or a wrong offset is refused', () => {
  const { text: _, ...textless } = article;
  expect(fits({ ...recognise, article: textless })).toBe(false);
  expect(fits({ ...recognise, article: { ...article, extra: 1 } })).toBe(false);
  expect(fits({ ...recognise, article: { ...article, bodyStart: -1 } })).toBe(false);
});

test('what could be kept, but not read again from a backup, is refused', () => {
  const block = { kind: 'paragraph', start: 3, end: 5 };
  expect(fits({ ...recognise, article: { ...article, blocks: [block] } })).toBe(true);
  expect(fits({ ...recognise, article: { ...article, blocks: [{ ...block, end: 6 }] } })).toBe(false);
  expect(fits({ ...recognise, article: { ...article, blocks: [{ ...block, start: 6 }] } })).toBe(false);
  const undo = { articleId: `a1-${'0'.repeat(64)}`, row: '0'.repeat(64) };
  expect(pageAsks.undo.safeParse(undo).success).toBe(true);
  expect(pageAsks.undo.safeParse({ ...undo, row: 'any' }).success).toBe(false);
  expect(pageAsks.undo.safeParse({ ...undo, articleId: 'any' }).success).toBe(false);
});

test('a token that could leave the style sheet is refused', () => {
  expect(fits({ ...recognise, token: 'a){}*{display:none' })).toBe(false);
});

test('a verdict that is none, and a tab that is none, are refused', () => {
  const choice = { start: 0, end: 2, kind: 'slogan', type: 'tifa', verdict: 'accept' };
  const { url } = recognise;
  expect(pageAsks.decide.safeParse({ article, url, choice }).success).toBe(true);
  expect(pageAsks.decide.safeParse({ article, url, choice: { ...choice, verdict: 'burn' } }).success).toBe(false);
  expect(extensionAsks.clip.safeParse({ tabId: '1' }).success).toBe(false);
});

test('no ask is open to pages and kept for our own pages at once', () => {
  expect(Object.keys(pageAsks).filter((name) => name in extensionAsks)).toEqual([]);
});

test('a refusal of the other side is thrown, and so is silence', async () => {
  const refusing = asking<PageAnswers>('page', async () => ({ ok: false, error: 'no-article' }));
  await expect(refusing('state', null)).rejects.toThrow('no-article');
  const silent = asking<PageAnswers>('page', async () => undefined);
  await expect(silent('state', null)).rejects.toThrow('no-answer');
});
