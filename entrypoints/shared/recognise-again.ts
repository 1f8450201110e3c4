import type { Library } from '../../lib/library/library';

/** The fact that holds the newest ask to recognise the whole library again. A page of the library follows it, at the latest as it opens. */
export const ASKED = 'recognise';

export const recogniseAgain = (library: Pick<Library, 'note'>): Promise<void> =>
  library.note(ASKED, crypto.randomUUID());
