/** Pairs of quotation marks in folded text. */
import { once } from '../../../text/once';

export interface Quote {
  /** Where the opening mark stands, and one past the closing mark. */
  open: number;
  close: number;
  content: string;
}

const PAIRS = [/“([^“”\n]{1,48})”/g, /‘([^‘’\n]{1,48})’/g];

/** In order of their opening marks; a pair inside another is given too. */
export const quotesOf = once((folded): readonly Quote[] =>
  PAIRS.flatMap((pair) =>
    [...folded.matchAll(pair)].map(({ index, 0: { length }, 1: content }) => ({
      open: index,
      close: index + length,
      content: content!,
    })),
  ).sort((a, b) => a.open - b.open),
);
