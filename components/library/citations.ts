/** How an article is cited: in a line of its own, or as a reference by GB/T 7714. */
export const CITATIONS = ['line', 'gbt7714'] as const;
export type Citation = (typeof CITATIONS)[number];
