/** A catalogue is one object of strings and of functions that make strings; every language must have every entry. */
export const LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export type Catalogue<T> = Record<Language, T>;
