/** Text → mentions: every rule's hits, guards among them, under one overlap policy. */
import { contains, overlaps } from '../text/span';
import type { Formula, Hit, Mention, Pack } from './types';

type Candidate = Hit & { guard: boolean; order: number };

/** Flat, outermost, then longest, then pack order. */
const better = (a: Candidate, b: Candidate): number =>
  b.end - b.start - (a.end - a.start) || a.order - b.order || a.start - b.start;

function resolve(candidates: Candidate[]): Candidate[] {
  const taken: Candidate[] = [];
  for (const candidate of candidates.sort(better)) {
    if (!taken.some((other) => contains(other, candidate) || overlaps(other, candidate))) taken.push(candidate);
  }
  return taken.sort((a, b) => a.start - b.start);
}

export function createRecogniser(packs: readonly Pack[]): {
  recognise(text: string): Mention[];
  formula(canonical: string, kind: string): Formula | undefined;
} {
  const formulas = new Map(
    packs.flatMap((pack) => pack.formulas.map((each) => [`${each.kind} ${each.canonical}`, each])),
  );
  const rules = packs.flatMap((pack) => [
    ...pack.rules.map((rule) => ({ rule, guard: false })),
    ...pack.guards.map((rule) => ({ rule, guard: true })),
  ]);
  return {
    recognise(text) {
      const passage = { text, folded: text };
      const candidates = rules.flatMap(({ rule, guard }, order) =>
        [...rule.find(passage)].map((hit) => ({ ...hit, guard, order: guard ? -1 : order })),
      );
      return resolve(candidates)
        .filter(({ guard }) => !guard)
        .map(({ guard: _guard, order: _order, ...hit }) => ({ ...hit, fields: hit.fields ?? {} }));
    },
    formula: (canonical, kind) => formulas.get(`${kind} ${canonical}`),
  };
}
