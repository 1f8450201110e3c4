/** The comparison table: ours beside bare Readability, every share with its n. */
import { bodyScore, type Extracted, type Truth, verdicts } from './compare';

interface Tally {
  right: number;
  n: number;
}

export class Table {
  readonly #columns = new Map<
    string,
    { tally: Map<string, Tally>; body: { p: number; r: number; f1: number; lost: boolean }[] }
  >();

  /** Counts one case under a column; returns the names of the measures it failed. */
  add(column: string, ours: Extracted, truth: Truth): string[] {
    const { tally, body } = this.#columns.get(column) ?? { tally: new Map<string, Tally>(), body: [] };
    this.#columns.set(column, { tally, body });
    const failed: string[] = [];
    for (const [name, right] of Object.entries(verdicts(ours, truth))) {
      const count = tally.get(name) ?? { right: 0, n: 0 };
      tally.set(name, count);
      if (right === null) continue;
      count.n++;
      if (right) count.right++;
      else failed.push(name);
    }
    if (truth.text) {
      const score = bodyScore(ours, truth);
      body.push(score);
      if (score.f1 < 0.985)
        failed.push(`body F1 ${score.f1.toFixed(3)} P ${score.p.toFixed(3)} R ${score.r.toFixed(3)}`);
    }
    return failed;
  }

  print(): string {
    const columns = [...this.#columns];
    const rows: string[][] = [['', 'n', ...columns.map(([name]) => name)]];
    const first = columns[0]![1];
    const mean = (body: typeof first.body, key: 'p' | 'r' | 'f1'): string =>
      body.length ? (body.reduce((sum, score) => sum + score[key], 0) / body.length).toFixed(3) : '–';
    const n = String(first.body.length);
    for (const [label, key] of [
      ['body precision', 'p'],
      ['body recall', 'r'],
      ['body F1', 'f1'],
    ] as const) {
      rows.push([label, n, ...columns.map(([, column]) => mean(column.body, key))]);
    }
    rows.push(['bodies lost', n, ...columns.map(([, { body }]) => String(body.filter((score) => score.lost).length))]);
    for (const [name, { n: count }] of first.tally) {
      const cell = ({ right, n: all }: Tally): string =>
        all ? `${right} (${((100 * right) / all).toFixed(1)} %)` : '–';
      rows.push([name, String(count), ...columns.map(([, { tally }]) => cell(tally.get(name)!))]);
    }
    const width = (text: string): number => [...text].reduce((sum, unit) => sum + (unit > '\u2e80' ? 2 : 1), 0);
    const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => width(row[i]!))));
    return `${rows
      .map((row) =>
        row
          .map((cell, i) => cell + ' '.repeat(widths[i]! - width(cell)))
          .join('  ')
          .trimEnd(),
      )
      .join('\n')}\n`;
  }
}
