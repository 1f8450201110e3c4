/** Rule maker: a regular expression over folded text. */
import type { FoundField, Hit, Passage, Rule } from './types';

export interface PatternOptions {
  id: string;
  note: string;
  kind: string;
  /** A type, or how the type follows from the match; `undefined` refuses the match. */
  type: string | ((match: RegExpExecArray, passage: Passage) => string | undefined);
  /** With the flags `g` and `d`. What it matches, or what its group named `span` matches, is the hit. Quantifiers are bounded. */
  pattern: RegExp;
  fields?(match: RegExpExecArray, passage: Passage): Record<string, FoundField>;
}

export function pattern({ id, note, kind, type, pattern: source, fields }: PatternOptions): Rule {
  if (!source.flags.includes('g') || !source.flags.includes('d'))
    throw new Error(`${id}: the pattern needs the flags gd`);
  return {
    id,
    note,
    *find(passage): Iterable<Hit> {
      for (const match of passage.folded.matchAll(source)) {
        const decided = typeof type === 'string' ? type : type(match, passage);
        if (decided === undefined) continue;
        const [start, end] = match.indices?.groups?.span ?? match.indices![0]!;
        const found = fields?.(match, passage);
        yield { start, end, kind, type: decided, rule: id, ...(found && { fields: found }) };
      }
    },
  };
}
