/** Marks between words that stand in one line, since Chinese ones are none in an English sentence, nor the other way round. */
import type { Catalogue } from './types';

interface Marks {
  /** Between names, between what is said of one thing, and between sentences. */
  list: string;
  comma: string;
  sentences: string;
  /** Before what a name is said of. */
  colon: string;
  aside(words: string): string;
}

const chinese: Marks = { list: '、', comma: '，', sentences: '；', colon: '：', aside: (words) => `（${words}）` };

export const marks: Catalogue<Marks> = {
  'zh-CN': chinese,
  'zh-TW': chinese,
  en: { list: ', ', comma: ', ', sentences: '; ', colon: ': ', aside: (words) => ` (${words})` },
};
