/** Rule maker: a regular expression over folded text. */
import { matches } from './matches';
import type { FoundField, Hit, Passage, Rule } from './types';

const LEAD = 16;

export interface PatternOptions {
  id: string;
  note: string;
  kind: string;
  /** A type, or how the type follows from the match; `undefined` refuses the match. */
  type: string | ((match: RegExpExecArray, passage: Passage) => string | undefined);
  /** With the flags `g` and `d`. What it matches, or what its group named `span` matches, is the hit. Quantifiers are bounded. */
  pattern: RegExp;
  /** What may stand before a match and then belongs to the hit: ends in `$`, sees the 16 units before. So the pattern can begin with its rarest word. */
  lead?: RegExp | undefined;
  fields?(match: RegExpExecArray, passage: Passage): Record<string, FoundField>;
}

export function pattern({ id, note, kind, type, pattern: source, lead, fields }: PatternOptions): Rule {
  if (!source.flags.includes('g') || !source.flags.includes('d'))
    throw new Error(`${id}: the pattern needs the flags gd`);
  return {
    id,
    note,
    expressions: [source],
    *find(passage): Iterable<Hit> {
      for (const match of matches(passage, source)) {
        const decided = typeof type === 'string' ? type : type(match, passage);
        if (decided === undefined) continue;
        const [first, end] = match.indices?.groups?.span ?? match.indices![0]!;
        const start = first - (lead?.exec(passage.folded.slice(Math.max(0, first - LEAD), first))?.[0].length ?? 0);
        yield { start, end, kind, type: decided, rule: id, fields: fields && (() => fields(match, passage)) };
      }
    },
  };
}
