/** A catalogue is one object of strings and of functions that make strings; every language must have every entry. */
import type { Language } from '../../lib/language';

export { LANGUAGES, type Language } from '../../lib/language';

export type Catalogue<T> = Record<Language, T>;
