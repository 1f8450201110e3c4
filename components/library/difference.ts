/**
 * What changed between two versions, as a reader of Chinese sees it: clauses are compared first, and only inside a clause
 * that was replaced are characters compared. Comparing characters alone strews single shared characters over unlike sentences.
 */
import { diffArrays, diffChars } from 'diff';

export interface Change {
  text: string;
  change: 'same' | 'gone' | 'new';
}

/** Characters in common below which a replaced clause is shown as two clauses. */
const ALIKE = 0.4;
const CLAUSE = /[^。！？；，：\n]*[。！？；，：\n]?/gu;

export const clausesOf = (text: string): string[] => text.match(CLAUSE)?.filter((clause) => clause !== '') ?? [];

const within = (gone: string, fresh: string): Change[] => {
  const changes = diffChars(gone, fresh, { timeout: 200 });
  const same =
    changes?.filter((one) => !one.added && !one.removed).reduce((sum, one) => sum + one.value.length, 0) ?? 0;
  if (changes === undefined || same < ALIKE * Math.max(gone.length, fresh.length)) {
    return [
      { text: gone, change: 'gone' },
      { text: fresh, change: 'new' },
    ];
  }
  return changes.map(({ value, added, removed }) => ({
    text: value,
    change: added ? 'new' : removed ? 'gone' : 'same',
  }));
};

/** `same` and `gone` joined give `before`; `same` and `new` joined give `after`. */
export const difference = (before: string, after: string): Change[] => {
  const found: Change[] = [];
  const parts = diffArrays(clausesOf(before), clausesOf(after));
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!;
    const text = part.value.join('');
    const next = parts[at + 1];
    if (part.removed && next?.added) {
      found.push(...within(text, next.value.join('')));
      at++;
    } else found.push({ text, change: part.added ? 'new' : part.removed ? 'gone' : 'same' });
  }
  return found;
};

/** Phrases that one version has more of than the other, with how many more. */
export const gainedAndLost = (
  before: readonly { quote: string; formula?: string }[],
  after: readonly { quote: string; formula?: string }[],
): { gained: [string, number][]; lost: [string, number][] } => {
  const balance = new Map<string, number>();
  for (const [mentions, by] of [
    [before, -1],
    [after, 1],
  ] as const) {
    for (const mention of mentions) {
      const phrase = mention.formula ?? mention.quote;
      balance.set(phrase, (balance.get(phrase) ?? 0) + by);
    }
  }
  const all = [...balance];
  return {
    gained: all.filter(([, by]) => by > 0),
    lost: all.filter(([, by]) => by < 0).map(([phrase, by]) => [phrase, -by]),
  };
};
