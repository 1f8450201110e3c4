/** The lines of the text read last. */
import { once } from './once';
import { firstFrom } from './span';

export const lineStarts = once((text): readonly number[] => {
  const starts: number[] = [];
  for (let at = 0; at >= 0; at = text.indexOf('\n', at) + 1 || -1) starts.push(at);
  return starts;
});

/** Start of the line that holds `at`. */
export function lineStart(text: string, at: number): number {
  const starts = lineStarts(text);
  return starts[firstFrom(starts, at + 1, (start) => start) - 1]!;
}
