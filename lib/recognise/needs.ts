/** What a text must hold for an expression to match in it: so an expression need not be tried, or only at some places. */
import { exactly, inSequence, type Needs, needsOfPart, oneOf, type Part, unknown } from './parts';

const MOST_UNITS = 40;
/** A matcher reads past these, so no word holds one. */
const PARTING = /[\s、，·/；\u00a0—-]/;

const QUANTIFIER = /(?:[?*+]|\{(\d+)(?:(,)(\d*))?\})\??/y;
const GROUP = /\((?:\?(?::|(<?[=!])|<[^>]+>))?/y;
const ESCAPE = /\\(?:u([\da-fA-F]{4})|[pP]\{[^}]*\}|k<[^>]+>|.)/y;
const CLASS = /\[(\^?)((?:\\.|[^\]])*)\]/y;

/** What the reader would misread: codes but `\u4e00`, flags within a group, and units that are half a character. */
const UNREAD = /\\(?:x|c|u\{|ud[89a-f]|\d\d)|\(\?[a-z-]|[\ud800-\udfff]/i;

/** Reads an expression that holds nothing `UNREAD`; a class or an escape that it does not know it takes to match anything. */
class Reader {
  private at = 0;
  /** What each group that captures takes at most. */
  private readonly groups: number[] = [];

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
    const longest = part.most * most || 0;
    if (least > 0) return { ...needsOfPart(part), most: longest };
    return most === 1 && part.exact ? { ...part, exact: [...part.exact, ''] } : unknown(longest);
  }

  private atom(): Part {
    const group = this.take(GROUP);
    if (group !== null) {
      const captured = /[(>]$/.test(group[0]) ? this.groups.push(Infinity) : 0;
      const inner = this.alternatives();
      this.at++;
      if (captured > 0) this.groups[captured - 1] = inner.most;
      const around = group[1];
      if (around === undefined) return inner;
      if (around.endsWith('!')) return { ...unknown(inner.most), empty: true };
      // What stands before a match is in no reach of its beginning.
      return around === '=' ? { ...inner, empty: true } : { ...needsOfPart(inner), reach: Infinity, empty: true };
    }
    const list = this.take(CLASS);
    if (list !== null) return list[1] || /\\|.-./.test(list[2]!) ? unknown(1) : this.units([...list[2]!]);
    const escaped = this.take(ESCAPE);
    if (escaped !== null) {
      if (escaped[1]) return this.units([String.fromCharCode(Number.parseInt(escaped[1], 16))]);
      if (/^\\[bB]$/.test(escaped[0])) return { ...unknown(1), empty: true };
      if (/^\\[\dk]/.test(escaped[0])) return unknown(this.groups[Number(escaped[0].slice(1)) - 1] ?? Infinity);
      return /^\\[^\w]$/.test(escaped[0]) ? this.units([escaped[0][1]!]) : unknown(1);
    }
    const unit = this.source[this.at++]!;
    if (unit === '^' || unit === '$') return { ...unknown(1), empty: true };
    return unit === '.' ? unknown(1) : this.units([unit]);
  }

  private units(units: readonly string[]): Part {
    return units.length > MOST_UNITS || units.some((unit) => PARTING.test(unit)) ? unknown(1) : exactly(units);
  }
}

/**
 * Nothing for what is not read: flags that change letters or classes too. Words that every head holds say nothing more, and are left
 * out. With the flag `u` a part may take twice as many code units as it says.
 */
export function needsOf({ source, flags }: Pick<RegExp, 'source' | 'flags'>): Needs {
  if (/[iv]/.test(flags) || UNREAD.test(source)) return unknown(Infinity);
  const { heads, words, reach, most } = needsOfPart(new Reader(source).alternatives());
  const told = heads?.every((head) => words?.some((word) => head.includes(word)));
  const units = flags.includes('u') ? 2 : 1;
  return { heads, words: told ? undefined : words, reach: units * reach, most: units * most };
}
