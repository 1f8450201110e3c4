import type { Edition } from '../../lib/text/gbt7714';

/** How an article is cited: in a line of its own, or as a reference by an edition of GB/T 7714. */
export type Citation = 'line' | Edition;
/** The ways that are offered to who cites by `edition`. */
export const citationsBy = (edition: Edition): readonly Citation[] => ['line', edition];
