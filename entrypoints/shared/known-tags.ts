import type { Library } from '../../lib/library/library';

const MOST = 200;

/** The commonest tags of a library. */
export const knownTags = async (library: Pick<Library, 'facets'>): Promise<string[]> =>
  (await library.facets(null, MOST)).tag.map(({ value }) => value);
