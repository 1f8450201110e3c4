/** Text → mentions: every rule's hits, guards among them, under one overlap policy. */
import { unbroken } from '../text/pairs';
import { readable } from '../text/readable';
import { type Span, unsplit } from '../text/span';
import type { Lexicon } from './lexicon';
import type { FieldValue, Formula, FoundField, Hit, Mention, Pack, Passage, Rule } from './types';

interface Candidate extends Span {
  order: number;
}

/** Guards come before every rule, so that they win ties. */
const GUARD = -1;

/** Flat, outermost, then longest, then pack order. */
const better = (a: Candidate, b: Candidate): number =>
  b.end - b.start - (a.end - a.start) || a.order - b.order || a.start - b.start;

/**
 * Flat and idempotent: the best first, each that overlaps nothing taken before it. Whatever was taken before is at least as
 * long, so that it overlaps a candidate only where it covers its first or its last unit.
 */
export function resolve<T extends Candidate>(candidates: readonly T[], length: number): T[] {
  const covered = new Uint8Array(length);
  const taken: T[] = [];
  for (const candidate of [...candidates].sort(better)) {
    const { start, end } = candidate;
    if (end <= start || covered[start] === 1 || covered[end - 1] === 1) continue;
    covered.fill(1, start, end);
    taken.push(candidate);
  }
  return taken.sort((a, b) => a.start - b.start);
}

export interface Recogniser {
  /** Flat mentions of a text, in order; offsets are UTF-16 code units of the text as given. */
  recognise(text: string): readonly Mention[];
  /** What the packs know of a canonical form. */
  formula(canonical: string, kind: string): Formula | undefined;
}

/** A lexicon knows rules of the packs, or of others; those that it does not know look through a text by themselves. */
export function createRecogniser(packs: readonly Pack[], lexicon?: Lexicon): Recogniser {
  let formulas: Map<string, Formula> | undefined;
  const guards = packs.flatMap((pack) => pack.guards);
  const rules = packs.flatMap((pack) => pack.rules);
  return {
    recognise(text) {
      const { text: read, folded, spanOf } = readable(text);
      const passage: Passage = { text: read, folded, ...(lexicon && { found: lexicon(folded) }) };
      const candidates: (Candidate & { hit: Hit })[] = [];
      const ask = (rule: Rule, order: number): void => {
        if (passage.found?.nothing(rule)) return;
        for (const hit of rule.find(passage)) {
          const span = order === GUARD ? hit : unbroken(folded, hit);
          if (span === undefined) continue;
          const { start, end } = unsplit(read, span);
          candidates.push({ start, end, order, hit });
        }
      };
      for (const rule of guards) ask(rule, GUARD);
      rules.forEach(ask);
      const words = (span: Span): string => {
        const { start, end } = spanOf(unsplit(read, span));
        return text.slice(start, end);
      };
      const fieldOf = (found: FoundField): FieldValue =>
        typeof found !== 'object' ? found : 'start' in found ? words(found) : found.map(words);
      const mentions: Mention[] = [];
      for (const candidate of resolve(candidates, read.length)) {
        if (candidate.order === GUARD) continue;
        const { hit } = candidate;
        const { kind, type, rule, formula } = hit;
        const { start, end } = spanOf(candidate);
        const found = hit.fields?.();
        const fields: Mention['fields'] = {};
        for (const id in found) fields[id] = fieldOf(found[id]!);
        mentions.push(
          formula === undefined
            ? { start, end, kind, type, rule, fields }
            : { start, end, kind, type, rule, formula, fields },
        );
      }
      return mentions;
    },
    formula: (canonical, kind) => {
      formulas ??= new Map(
        packs.flatMap((pack) => pack.formulas.map((each) => [`${each.kind} ${each.canonical}`, each] as const)),
      );
      return formulas.get(`${kind} ${canonical}`);
    },
  };
}
