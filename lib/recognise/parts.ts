/** Parts of an expression: what a text must hold for each of them to match, alone and one after the other. */

export interface Needs {
  /** Every match begins with one of these. */
  heads?: readonly string[] | undefined;
  /** Every match has one of these in it or beside it. At least two code units each. */
  words?: readonly string[] | undefined;
  /** One of the words begins no more code units behind the beginning of a match than this. */
  reach: number;
  /** A match takes and looks at no more code units than this. */
  most: number;
}

/** A part of an expression, with every string that it matches where they are few. */
export interface Part extends Needs {
  exact?: readonly string[] | undefined;
  /** Looks around, and matches nothing itself. */
  empty?: boolean;
}

const MOST = 300;
/** More of a word would tell little more. */
const LONGEST = 4;

const shortest = (words: readonly string[]): number => Math.min(...words.map((word) => word.length));

/** Of which nothing is known but how much it takes. */
export const unknown = (most: number): Part => ({ reach: Infinity, most });

export const exactly = (exact: readonly string[]): Part => ({
  ...unknown(Math.max(...exact.map((word) => word.length))),
  exact,
});

/** The beginnings of words, each once, without those that begin with another. */
function headsOf(words: readonly string[] | undefined): readonly string[] | undefined {
  if (words === undefined || words.length === 0 || shortest(words) === 0) return undefined;
  const heads = [...new Set(words.map((word) => word.slice(0, words.length > MOST ? 2 : LONGEST)))];
  const least = heads.filter((head) => !heads.some((other) => other !== head && head.startsWith(other)));
  return least.length > MOST ? undefined : least;
}

/** Words each once, without those that hold another. */
function wordsOf(words: readonly string[] | undefined): readonly string[] | undefined {
  if (words === undefined || words.length === 0 || shortest(words) < 2) return undefined;
  const each = [...new Set(words.map((word) => word.slice(0, LONGEST)))];
  const least = each.filter((word) => !each.some((other) => other !== word && word.includes(other)));
  return least.length > MOST ? undefined : least;
}

type Held = Pick<Needs, 'words' | 'reach'>;

/** Long words are rare, and few are soon looked for. */
function better(one: Held, other: Held): Held {
  if (one.words === undefined || other.words === undefined) return one.words === undefined ? other : one;
  const longer = shortest(one.words) - shortest(other.words);
  return longer > 0 || (longer === 0 && one.words.length <= other.words.length) ? one : other;
}

export const needsOfPart = ({ exact, heads, words, reach, most }: Part): Needs =>
  exact ? { heads: headsOf(exact), words: wordsOf(exact), reach: most, most } : { heads, words, reach, most };

const joined = (before: readonly string[], after: readonly string[]): string[] =>
  before.flatMap((one) => after.map((other) => one + other));

export function inSequence(parts: readonly Part[]): Part {
  /** What stands directly before, as far as it is known exactly, and where it ends at most. */
  let run: readonly string[] = [''];
  let end = 0;
  let whole = true;
  let heads: Needs['heads'];
  let held: Held = { reach: Infinity };
  let most = 0;
  for (const part of parts) {
    const { exact, empty } = part;
    const needs = needsOfPart(part);
    const before = most;
    most += part.most;
    if (!empty && exact && run.length * exact.length <= MOST) {
      run = joined(run, exact);
      end = most;
      continue;
    }
    held = better(held, { words: needs.words, reach: before + needs.reach });
    if (empty) continue;
    held = better(held, { words: wordsOf(run), reach: end });
    if (whole) heads = headsOf(needs.heads && run.length * needs.heads.length <= MOST ? joined(run, needs.heads) : run);
    run = exact ?? [''];
    end = most;
    whole = false;
  }
  return whole && held.words === undefined
    ? { ...unknown(most), exact: run }
    : { heads: whole ? headsOf(run) : heads, ...better(held, { words: wordsOf(run), reach: end }), most };
}

export function oneOf(parts: readonly Part[]): Part {
  const most = Math.max(...parts.map((part) => part.most));
  const exact = parts.every((part) => part.exact) ? parts.flatMap((part) => part.exact!) : undefined;
  if (exact && exact.length <= MOST) return { ...unknown(most), exact };
  const all = parts.map(needsOfPart);
  return {
    heads: all.every(({ heads }) => heads) ? headsOf(all.flatMap(({ heads }) => heads!)) : undefined,
    words: all.every(({ words }) => words) ? wordsOf(all.flatMap(({ words }) => words!)) : undefined,
    reach: Math.max(...all.map(({ reach }) => reach)),
    most,
  };
}
