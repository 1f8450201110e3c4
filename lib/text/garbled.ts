/** Is a text garbled: read in another encoding than the one it was written in? */
import type { Article, Doubt } from './article';
import { oncePerObject } from './once';

/** Fewer signs (code units) may be meant. */
const LEAST = 5;

/**
 * What a wrong encoding leaves, and its share of the code units above which a text is garbled. In 25 Chinese articles that were read as GBK though
 * they are UTF-8, the second have a share of at least 0.036, as Windows-1252 the third of 0.9; none of 16,866 articles, as they stand, is called garbled.
 */
const SIGNS: readonly [sign: RegExp, share: number][] = [
  // GBK, or part of a character, read as UTF-8.
  [/\ufffd/g, 0.05],
  // UTF-8 read as GBK: ， 。 的 是 一 党, and what became of U+FFFD.
  [/[锛紝銆鐨鏄涓鍏浜鍦鍜锟]/g, 0.01],
  // UTF-8, GBK or Big5 read as a Western encoding; · stands in names.
  [/[\u0080-\u009f\u00a1-\u00b6\u00b8-\u00ff]/g, 0.2],
];

export const isGarbled = (text: string): boolean =>
  SIGNS.some(([sign, share]) => {
    const found = text.match(sign)?.length ?? 0;
    return found >= LEAST && found > share * text.length;
  });

/** The doubts of whoever read the page, and what the text shows by itself: for those who keep or tell it, so that no page has to load this. */
export const doubtsIn = oncePerObject(({ doubts, text }: Pick<Article, 'doubts' | 'text'>): Doubt[] =>
  isGarbled(text) ? [...new Set([...doubts, 'garbled' as const])] : doubts,
);
