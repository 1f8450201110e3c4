/** One line of a benchmark: how long ours takes, beside a baseline measured in turn in the same run. */
export interface BenchRow {
  /** What was measured. */
  name: string;
  /** What it is compared with. */
  baseline: string;
  /** Ours divided by the baseline, from medians of the same run. */
  ratio: number;
  /** Median of ours, in `unit`. */
  median: number;
  unit: string;
  /** What the ratio should be, as the issues state it: `≤ 1.25`, `≥ 0.15`. */
  target?: string;
  /** What the figure does not show. */
  note?: string;
}
