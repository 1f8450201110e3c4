/** Sentences, clauses and quotations of folded text. */
import { oncePerSpan } from './once';
import type { Span } from './span';

/** Opening marks, and at the same place the closing mark of each. */
const OPENING = '“‘《（';
const CLOSING = '”’》）';
const SENTENCE_ENDS = '。！？；\n';
const CLAUSE_ENDS = `${SENTENCE_ENDS}，：`;

const OPENS = 1;
const CLOSES = 2;
const ENDS_SENTENCE = 4;
const ENDS_CLAUSE = 8;
/** What a unit is as a mark: the sum of these, 0 for none. */
const marks = new Uint8Array(0x10000);
for (const [units, mark] of [
  [OPENING, OPENS],
  [CLOSING, CLOSES],
  [SENTENCE_ENDS, ENDS_SENTENCE],
  [CLAUSE_ENDS, ENDS_CLAUSE],
] as const)
  for (const unit of units) marks[unit.charCodeAt(0)]! |= mark;
const NEWLINE = 10;
/** Of an opening mark the one that closes it, and the other way round. */
const partners = new Map(
  [...OPENING].flatMap((opening, kind) => {
    const [one, other] = [opening.charCodeAt(0), CLOSING.charCodeAt(kind)];
    return [[one, other] as const, [other, one] as const];
  }),
);

/** Longest stretch in quotation marks or brackets that is stepped over whole. */
const LONGEST = 60;

/** Index after the mark that closes the one at `open`, or `undefined` when it does not close in the same line nearby. */
export function closeOf(folded: string, open: number): number | undefined {
  const mark = folded.charCodeAt(open);
  if ((marks[mark]! & OPENS) === 0) return undefined;
  const closing = partners.get(mark);
  const last = Math.min(folded.length, open + LONGEST);
  let depth = 0;
  for (let index = open; index < last; index++) {
    const unit = folded.charCodeAt(index);
    if (unit === NEWLINE) return undefined;
    if (unit === mark) depth++;
    else if (unit === closing && --depth === 0) return index + 1;
  }
  return undefined;
}

/** Index of the mark that the one before `end` closes, or `undefined`. */
export function openOf(folded: string, end: number): number | undefined {
  const mark = folded.charCodeAt(end - 1);
  if ((marks[mark]! & CLOSES) === 0) return undefined;
  const opening = partners.get(mark);
  const first = Math.max(-1, end - LONGEST);
  let depth = 0;
  for (let index = end - 1; index > first; index--) {
    const unit = folded.charCodeAt(index);
    if (unit === NEWLINE) return undefined;
    if (unit === mark) depth++;
    else if (unit === opening && --depth === 0) return index;
  }
  return undefined;
}

/** How far back a sentence and a clause are read: longer ones are made to cost much, not to be understood. */
const LONGEST_SENTENCE = 1000;
const LONGEST_CLAUSE = 200;

/**
 * Start of what stands before `at` up to a mark that is one of `stops` or opens; quotations and brackets are stepped over whole. Where no
 * mark is near, it starts at a multiple of half of `longest`, at most `longest` code units back: so places near one another have the same start,
 * and what reads from there is read once.
 */
function backTo(folded: string, at: number, stops: number, longest: number): number {
  const half = longest / 2;
  const farthest = Math.max(0, Math.ceil((at - longest) / half) * half);
  let index = at;
  while (index > farthest) {
    const mark = marks[folded.charCodeAt(index - 1)]!;
    const open = (mark & CLOSES) === 0 ? undefined : openOf(folded, index);
    if (open !== undefined) index = open;
    else if ((mark & (stops | OPENS)) !== 0) return index;
    else index--;
  }
  return index;
}

/** Start of the sentence that holds `at`. */
export const sentenceStart = (folded: string, at: number): number =>
  backTo(folded, at, ENDS_SENTENCE, LONGEST_SENTENCE);

/** Start of the clause that holds `at`: after a comma or colon too. */
export const clauseStart = (folded: string, at: number): number => backTo(folded, at, ENDS_CLAUSE, LONGEST_CLAUSE);

/** The clauses of a sentence from its start to `at`, the one that holds `at` last. */
export function clausesBefore(folded: string, at: number): Span[] {
  const first = sentenceStart(folded, at);
  const clauses: Span[] = [];
  let end = at;
  for (;;) {
    const start = Math.max(first, clauseStart(folded, end));
    clauses.push({ start, end });
    if (start <= first) return clauses.reverse();
    end = (marks[folded.charCodeAt(start - 1)]! & ENDS_CLAUSE) === 0 ? start : start - 1;
  }
}

/** Stands for a unit inside a quotation or bracket, so that words in it are not read as words of the clause. */
export const HIDDEN = '□';

/** The words of a span, as long as it is, with `HIDDEN` for what is in quotation marks or brackets. */
export const unquoted = oncePerSpan((folded, { start, end }): string => {
  let words = '';
  let from = start;
  for (let index = start; index < end; ) {
    const close = (marks[folded.charCodeAt(index)]! & OPENS) === 0 ? undefined : closeOf(folded, index);
    if (close !== undefined && close <= end) {
      words += folded.slice(from, index) + HIDDEN.repeat(close - index);
      from = close;
      index = close;
    } else index++;
  }
  return words + folded.slice(from, end);
});
