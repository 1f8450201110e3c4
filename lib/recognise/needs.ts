/** What a text must hold for an expression to match in it: so an expression need not be tried, or only at some places. */

export interface Needs {
  /** Every match begins with one of these. */
  heads?: readonly string[] | undefined;
  /** Every match has one of these in it or beside it. At least two code units each. */
  words?: readonly string[] | undefined;
}

/** A part of an expression, with every string that it matches where they are few. */
interface Part extends Needs {
  exact?: readonly string[] | undefined;
  /** Looks around, and matches nothing itself. */
  empty?: boolean;
}

const MOST = 300;
/** More of a word would tell little more. */
const LONGEST = 4;
const MOST_UNITS = 40;
/** A matcher reads past these, so no word holds one. */
const PARTING = /[\s、，·/；\u00a0—-]/;

const shortest = (words: readonly string[]): number => Math.min(...words.map((word) => word.length));

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

/** Long words are rare, and few are soon looked for. */
function better(one: Needs['words'], other: Needs['words']): Needs['words'] {
  if (one === undefined || other === undefined) return one ?? other;
  const longer = shortest(one) - shortest(other);
  return longer > 0 || (longer === 0 && one.length <= other.length) ? one : other;
}

const needsOfPart = ({ exact, heads, words }: Part): Needs =>
  exact ? { heads: headsOf(exact), words: wordsOf(exact) } : { heads, words };

const joined = (before: readonly string[], after: readonly string[]): string[] =>
  before.flatMap((one) => after.map((other) => one + other));

function inSequence(parts: readonly Part[]): Part {
  /** What stands directly before, as far as it is known exactly. */
  let run: readonly string[] = [''];
  let whole = true;
  let heads: Needs['heads'];
  let words: Needs['words'];
  for (const part of parts) {
    const { exact, empty } = part;
    const needs = needsOfPart(part);
    if (!empty && exact && run.length * exact.length <= MOST) {
      run = joined(run, exact);
      continue;
    }
    words = better(words, needs.words);
    if (empty) continue;
    words = better(words, wordsOf(run));
    if (whole) heads = headsOf(needs.heads && run.length * needs.heads.length <= MOST ? joined(run, needs.heads) : run);
    run = exact ?? [''];
    whole = false;
  }
  return whole && words === undefined
    ? { exact: run }
    : { heads: whole ? headsOf(run) : heads, words: better(words, wordsOf(run)) };
}

function oneOf(parts: readonly Part[]): Part {
  const exact = parts.every((part) => part.exact) ? parts.flatMap((part) => part.exact!) : undefined;
  if (exact && exact.length <= MOST) return { exact };
  const all = parts.map(needsOfPart);
  return {
    heads: all.every(({ heads }) => heads) ? headsOf(all.flatMap(({ heads }) => heads!)) : undefined,
    words: all.every(({ words }) => words) ? wordsOf(all.flatMap(({ words }) => words!)) : undefined,
  };
}

const QUANTIFIER = /(?:[?*+]|\{(\d+)(?:(,)(\d*))?\})\??/y;
const GROUP = /\((?:\?(?::|(<?[=!])|<[^>]+>))?/y;
const ESCAPE = /\\(?:u([\da-fA-F]{4})|[pP]\{[^}]*\}|k<[^>]+>|.)/y;
const CLASS = /\[(\^?)((?:\\.|[^\]])*)\]/y;

/** What the reader would misread: codes but `\u4e00`, flags within a group, and units that are half a character. */
const UNREAD = /\\(?:x|c|u\{|ud[89a-f]|\d\d)|\(\?[a-z-]|[\ud800-\udfff]/i;

/** Reads an expression that holds nothing `UNREAD`; a class or an escape that it does not know it takes to match anything. */
class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.source);
    if (match !== null) this.at = pattern.lastIndex;
    return match;
  }

  alternatives(): Part {
    const parts: Part[] = [];
    for (;;) {
      parts.push(this.sequence());
      if (this.source[this.at] !== '|') return parts.length === 1 ? parts[0]! : oneOf(parts);
      this.at++;
    }
  }

  private sequence(): Part {
    const parts: Part[] = [];
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at]!))
      parts.push(this.repeated(this.atom()));
    return inSequence(parts);
  }

  private repeated(part: Part): Part {
    const match = this.take(QUANTIFIER);
    if (match === null) return part;
    const [written, from, comma, to] = match;
    const least = from === undefined ? Number(written[0] === '+') : Number(from);
    const most = from === undefined ? (written[0] === '?' ? 1 : Infinity) : comma ? Number(to || Infinity) : least;
    if (least === 1 && most === 1) return part;
    if (least > 0) return needsOfPart(part);
    return most === 1 && part.exact ? { exact: [...part.exact, ''] } : {};
  }

  private atom(): Part {
    const group = this.take(GROUP);
    if (group !== null) {
      const inner = this.alternatives();
      this.at++;
      const around = group[1];
      if (around === undefined) return inner;
      return around.endsWith('!') ? { empty: true } : { ...inner, empty: true };
    }
    const list = this.take(CLASS);
    if (list !== null) return list[1] || /\\|.-./.test(list[2]!) ? {} : this.units([...list[2]!]);
    const escaped = this.take(ESCAPE);
    if (escaped !== null) {
      if (escaped[1]) return this.units([String.fromCharCode(Number.parseInt(escaped[1], 16))]);
      if (/^\\[bB]$/.test(escaped[0])) return { empty: true };
      return /^\\[^\w]$/.test(escaped[0]) ? this.units([escaped[0][1]!]) : {};
    }
    const unit = this.source[this.at++]!;
    return unit === '^' || unit === '$' ? { empty: true } : unit === '.' ? {} : this.units([unit]);
  }

  private units(units: readonly string[]): Part {
    return units.length > MOST_UNITS || units.some((unit) => PARTING.test(unit)) ? {} : { exact: units };
  }
}

/** Empty for what is not read: flags that change letters or classes too. Words that every head holds say nothing more, and are left out. */
export function needsOf({ source, flags }: Pick<RegExp, 'source' | 'flags'>): Needs {
  if (/[iv]/.test(flags) || UNREAD.test(source)) return {};
  const { heads, words } = needsOfPart(new Reader(source).alternatives());
  const told = heads?.every((head) => words?.some((word) => head.includes(word)));
  return { heads, words: told ? undefined : words };
}
