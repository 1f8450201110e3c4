/** The figures as a table for people, and as one JSON object. */
import { counted } from '../counted';
import { exactShares, type Measure, overlapShares, type Shares } from './measure';

const order = (a: string, b: string): number => (a === 'all' ? 1 : b === 'all' ? -1 : a < b ? -1 : 1);
const three = ({ precision, recall, f1 }: Shares): string =>
  [precision, recall, f1].map((share) => share.toFixed(3).padStart(6)).join(' ');
const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));

export function table(title: string, { cases, spans, typed, fields }: Measure): string {
  const lines = [
    `${title} (${counted(cases, 'article')})`,
    `${''.padEnd(24)}  gold  pred   exact P     R     F1   overlap P   R     F1`,
  ];
  for (const [key, counts] of [...spans].sort(([a], [b]) => order(a, b))) {
    const { gold, predicted } = counts;
    const name = key.includes('/') ? `  ${key.split('/')[1]}` : key;
    lines.push(
      `${name.padEnd(24)}${String(gold).padStart(6)}${String(predicted).padStart(6)}   ${three(exactShares(counts))}    ${three(overlapShares(counts))}`,
    );
  }
  lines.push(`type right on exact spans: ${share(typed.right, typed.exact)} (n ${typed.exact})`);
  for (const [key, { stated, right, unstated, invented }] of [...fields].sort(([a], [b]) => order(a, b)))
    lines.push(
      `${key.padEnd(24)} right where stated ${share(right, stated)} (n ${stated}), invented ${invented} of ${unstated}`,
    );
  return `${lines.join('\n')}\n`;
}

export const asJson = ({ cases, spans, typed, fields }: Measure) => ({
  cases,
  spans: Object.fromEntries(
    [...spans].map(([key, counts]) => [
      key,
      {
        gold: counts.gold,
        predicted: counts.predicted,
        exact: exactShares(counts),
        overlap: overlapShares(counts),
      },
    ]),
  ),
  type: { n: typed.exact, accuracy: typed.exact === 0 ? null : typed.right / typed.exact },
  fields: Object.fromEntries(
    [...fields].map(([key, { stated, right, unstated, invented }]) => [
      key,
      { n: stated, accuracy: stated === 0 ? null : right / stated, unstated, invented },
    ]),
  ),
});
