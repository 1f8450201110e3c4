/** Sentences, clauses and quotations of folded text. */
import type { Span } from './span';

/** Opening marks, and at the same place the closing mark of each. */
const OPENING = '“‘《（';
const CLOSING = '”’》）';
const SENTENCE_ENDS = '。！？；\n';
const CLAUSE_ENDS = `${SENTENCE_ENDS}，：`;
const MARKS = new Set(OPENING + CLOSING + CLAUSE_ENDS);

/** Longest stretch in quotation marks or brackets that is stepped over whole. */
const LONGEST = 60;

/** Index after the mark that closes the one at `open`, or `undefined` when it does not close in the same line nearby. */
export function closeOf(folded: string, open: number): number | undefined {
  const mark = folded[open]!;
  const kind = OPENING.indexOf(mark);
  if (kind === -1) return undefined;
  const closing = CLOSING[kind]!;
  let depth = 0;
  for (let index = open; index < folded.length && index < open + LONGEST; index++) {
    const unit = folded[index]!;
    if (unit === '\n') return undefined;
    if (unit === mark) depth++;
    else if (unit === closing && --depth === 0) return index + 1;
  }
  return undefined;
}

/** Index of the mark that the one before `end` closes, or `undefined`. */
export function openOf(folded: string, end: number): number | undefined {
  const mark = folded[end - 1]!;
  const kind = CLOSING.indexOf(mark);
  if (kind === -1) return undefined;
  const opening = OPENING[kind]!;
  let depth = 0;
  for (let index = end - 1; index >= 0 && index > end - LONGEST; index--) {
    const unit = folded[index]!;
    if (unit === '\n') return undefined;
    if (unit === mark) depth++;
    else if (unit === opening && --depth === 0) return index;
  }
  return undefined;
}

/** How far back a sentence and a clause are read: longer ones are made to cost much, not to be understood. */
const LONGEST_SENTENCE = 1000;
const LONGEST_CLAUSE = 200;

/** Start of what stands before `at` up to one of the marks `stops`; quotations and brackets are stepped over whole. */
function backTo(folded: string, at: number, stops: string, longest: number): number {
  const farthest = Math.max(0, at - longest);
  let index = at;
  while (index > farthest) {
    const unit = folded[index - 1]!;
    const open = MARKS.has(unit) ? openOf(folded, index) : undefined;
    if (open !== undefined) index = open;
    else if (!MARKS.has(unit)) index--;
    else if (stops.includes(unit) || OPENING.includes(unit)) return index;
    else index--;
  }
  return index;
}

/** Start of the sentence that holds `at`. */
export const sentenceStart = (folded: string, at: number): number =>
  backTo(folded, at, SENTENCE_ENDS, LONGEST_SENTENCE);

/** Start of the clause that holds `at`: after a comma or colon too. */
export const clauseStart = (folded: string, at: number): number => backTo(folded, at, CLAUSE_ENDS, LONGEST_CLAUSE);

/** The clauses of a sentence from its start to `at`, the one that holds `at` last. */
export function clausesBefore(folded: string, at: number): Span[] {
  const first = sentenceStart(folded, at);
  const clauses: Span[] = [];
  let end = at;
  for (;;) {
    const start = Math.max(first, clauseStart(folded, end));
    clauses.unshift({ start, end });
    if (start <= first) return clauses;
    end = CLAUSE_ENDS.includes(folded[start - 1]!) ? start - 1 : start;
  }
}

/** Stands for a unit inside a quotation or bracket, so that words in it are not read as words of the clause. */
export const HIDDEN = '□';

/** The words of a span, as long as it is, with `HIDDEN` for what is in quotation marks or brackets. */
export function unquoted(folded: string, { start, end }: Span): string {
  let words = '';
  for (let index = start; index < end; ) {
    const close = closeOf(folded, index);
    if (close !== undefined && close <= end) {
      words += HIDDEN.repeat(close - index);
      index = close;
    } else words += folded[index++];
  }
  return words;
}
