/** Strings of the library page in three languages. */
import { en } from './library.en';
import { type LibraryCopy, zhCN } from './library.zh-CN';
import { zhTW } from './library.zh-TW';
import type { Catalogue } from './types';

export type { LibraryCopy };
export const library: Catalogue<LibraryCopy> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };
