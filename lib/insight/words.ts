/**
 * The words of a text, which Chinese does not mark. The platform's segmenter cuts them by its dictionary; what that lacks falls into
 * single characters (党|建, 网|格|员), which are joined again where they often stand together. A listed phrase is one word.
 */
import { fold } from '../text/fold';
import { oncePerObject } from '../text/once';
import { type Span, Spans } from '../text/span';
import { NO_END, NO_START } from './candidates';

export interface Word extends Span {
  /** What it is counted under: its letters folded in script, width and case, or the canonical form of a listed phrase. */
  key: string;
  /** Canonical form of a listed phrase. */
  formula?: string;
  /** One of the searched words. */
  node: boolean;
}

export interface Worded {
  text: string;
  mentions: readonly (Span & { formula?: string })[];
}

/** Pairs of parts that are one word, as `partsJoined` writes them. */
export type Joins = ReadonlySet<string>;

/** A pair is joined if it stands in this many texts, and in this share of the places of its rarer part. */
const TEXTS = 3;
const SHARE = 0.3;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
/** What the segmenter says of it is not the same in every browser: Firefox takes a word before a comma for none. */
const WORD = /[\p{L}\p{N}]/u;
const apart = (part: string): boolean => NO_START.has(part) || NO_END.has(part);
/** Two parts as one string; empty where they are never one word: longer words that recur together stay two. */
const partsJoined = (a: string, b: string): string =>
  (a.length === 1 || b.length === 1) && !apart(a) && !apart(b) && /^\P{N}+$/u.test(a + b) ? `${a} ${b}` : '';

/** Which parts are joined, learnt from texts that are folded. The same text twice is one witness. */
export const createJoins = () => {
  const single = new Map<string, number>();
  const pairs = new Map<string, { a: string; b: string; count: number; texts: number; last: number }>();
  const met = new Set<string>();
  return {
    add(cluster: string, folded: string): void {
      if (met.has(cluster)) return;
      met.add(cluster);
      let before = '';
      for (const { segment } of segmenter.segment(folded)) {
        const word = WORD.test(segment);
        if (word) {
          single.set(segment, (single.get(segment) ?? 0) + 1);
          const joined = before === '' ? '' : partsJoined(before, segment);
          if (joined !== '') {
            const pair = pairs.get(joined) ?? { a: before, b: segment, count: 0, texts: 0, last: 0 };
            pair.count++;
            if (pair.last !== met.size) pair.texts++;
            pair.last = met.size;
            pairs.set(joined, pair);
          }
        }
        before = word ? segment : '';
      }
    },
    joins(): Joins {
      const often = [...pairs].filter(
        ([, { a, b, count, texts }]) => texts >= TEXTS && count >= SHARE * Math.min(single.get(a)!, single.get(b)!),
      );
      return new Set(often.map(([joined]) => joined));
    },
  };
};

/** The paragraphs in which some of these places stand, in order; most of a text is in none. */
export const paragraphsAt = (text: string, places: readonly Span[]): Span[] => {
  const paragraphs: Span[] = [];
  for (const { start, end } of places) {
    if (start < (paragraphs.at(-1)?.end ?? 0)) continue;
    const last = text.indexOf('\n', end);
    paragraphs.push({ start: text.lastIndexOf('\n', start) + 1, end: last < 0 ? text.length : last });
  }
  return paragraphs;
};

/** Every paragraph asks for those of the whole text that lie in it. */
const mentionsOf = oncePerObject((mentions: Worded['mentions']) => new Spans(mentions));
const nodesOf = oncePerObject((nodes: readonly Span[]) => new Spans(nodes));

/** The words of each paragraph, in order; `nodes`, in order, cut whatever they lie in, and are words of their own; those that overlap are one. */
export const wordsOf = (
  { text, mentions }: Worded,
  joins: Joins,
  nodes: readonly Span[] = [],
  within: Span = { start: 0, end: text.length },
): Word[][] => {
  const folded = fold(text.slice(within.start, within.end));
  const paragraphs: Word[][] = [[]];
  const cut = (from: number, to: number): void => {
    let before = '';
    for (const { segment, index } of segmenter.segment(folded.slice(from - within.start, to - within.start))) {
      const word = WORD.test(segment);
      const words = paragraphs.at(-1)!;
      if (word) {
        const short = before.length === 1 || segment.length === 1;
        const last = before !== '' && short && joins.has(`${before} ${segment}`) ? words.at(-1) : undefined;
        const end = from + index + segment.length;
        const key = segment.toLowerCase();
        if (last === undefined) words.push({ start: from + index, end, key, node: false });
        else Object.assign(last, { end, key: last.key + key });
      } else if (segment.includes('\n')) paragraphs.push([]);
      before = word ? segment : '';
    }
  };
  const listed = mentionsOf(mentions)
    .over(within)
    .flatMap(({ start, end, formula }) =>
      formula === undefined || nodesOf(nodes).over({ start, end }).length > 0
        ? []
        : [{ start, end, formula, key: fold(formula).toLowerCase(), node: false }],
    );
  const whole: Word[] = [
    ...listed,
    ...nodesOf(nodes)
      .over(within)
      .map(({ start, end }) => ({ start, end, key: '', node: true })),
  ];
  let at = within.start;
  for (const word of whole.sort((a, b) => a.start - b.start)) {
    const last = paragraphs.at(-1)!.at(-1);
    if (word.start < at) last!.end = Math.max(at, word.end);
    else {
      cut(at, word.start);
      paragraphs.at(-1)!.push(word);
    }
    at = Math.max(at, word.end);
  }
  cut(at, within.end);
  return paragraphs;
};
