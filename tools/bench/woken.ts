/** What a stopped background worker of the built extension takes for its script when a message wakes it. */
import { builtExtension, median, round } from './measure';
import type { BenchRow } from './row';
import { wokenBy } from './woken-worker';

const RUNS = 15;

export async function run(): Promise<BenchRow[]> {
  const taken = await wokenBy(builtExtension(), 'popup.html', {}, RUNS);
  const script = median(taken.map((each) => each.script));
  return [
    {
      name: 'the background woken by a message: its whole script',
      baseline: 'the wake, from the message until it is dealt with',
      ratio: round(script / median(taken.map(({ wake }) => wake))),
      median: round(script),
      unit: 'ms',
      note: 'compiled code is taken from what the browser keeps; the table of the lexicon is decoded with the first text',
    },
  ];
}
