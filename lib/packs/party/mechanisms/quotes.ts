/** Pairs of quotation marks in folded text. */
import { once } from '../../../text/once';

export interface Quote {
  /** Where the opening mark stands, and one past the closing mark. */
  open: number;
  close: number;
  content: string;
}

/** What a text must hold for a rule that reads its quotations. */
export const QUOTE = /[“‘]/g;
/** The last is closed by a second opening mark, as papers misprint it: “双百“行动. */
const PAIRS = [/“([^“”\n]{1,48})”/g, /‘([^‘’\n]{1,48})’/g, /“([^“”\n]{1,12})“(?=[一-鿿，])(?![^“”\n]{0,24}”)/g];

/** Those around words, in order of their opening marks; a pair inside another is given too. */
export const quotesOf = once((folded): readonly Quote[] =>
  PAIRS.flatMap((pair) =>
    [...folded.matchAll(pair)].map(({ index, 0: { length }, 1: content }) => ({
      open: index,
      close: index + length,
      content: content!,
    })),
  )
    .filter(({ content }) => content.trim() !== '')
    .sort((a, b) => a.open - b.open),
);
