/**
 * Association by log-likelihood (Dunning 1993, "Accurate methods for the statistics of surprise and coincidence"): how
 * surprising a 2×2 table is if rows and columns had nothing to do with one another. Twice the log of the ratio; 3.84, 6.63 and
 * 10.83 are the chi-squared points for p = 0.05, 0.01, 0.001 at one degree of freedom.
 */
const term = (observed: number, expected: number): number =>
  observed > 0 ? observed * Math.log(observed / expected) : 0;

/** As much as this has one table in twenty of those in which there is nothing: of many that are looked at, some have it by chance. */
export const SIGNIFICANT = 3.84;

/** G² of the table [[a, b], [c, d]] of counts; 0 for a table without any. */
export const logLikelihood = (a: number, b: number, c: number, d: number): number => {
  const total = a + b + c + d;
  if (total === 0) return 0;
  const [row1, row2, column1, column2] = [a + b, c + d, a + c, b + d];
  const sum =
    term(a, (row1 * column1) / total) +
    term(b, (row1 * column2) / total) +
    term(c, (row2 * column1) / total) +
    term(d, (row2 * column2) / total);
  return Math.max(0, 2 * sum);
};
