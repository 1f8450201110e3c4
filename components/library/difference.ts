/**
 * What changed between two versions, as a reader of Chinese sees it: clauses are compared first, and only inside a clause
 * that was replaced are characters compared. Comparing characters alone strews single shared characters over unlike sentences.
 */
import { diffArrays, diffChars } from 'diff';
import type { MarkedMention } from './rows';

export interface Change {
  text: string;
  change: 'same' | 'gone' | 'new';
}

/** Characters in common below which a replaced clause is shown as two clauses. */
const ALIKE = 0.4;
/** Clauses that went and came beyond which two versions are shown one after the other: the time to compare them grows as the square. */
const MOST = 3_000;
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
  const parts = diffArrays(clausesOf(before), clausesOf(after), { maxEditLength: MOST });
  if (parts === undefined) {
    return [
      { text: before, change: 'gone' },
      { text: after, change: 'new' },
    ];
  }
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

/** How often a phrase stands in each of two versions. */
export interface Moved {
  phrase: string;
  before: number;
  after: number;
}

/** Phrases of which one version has more than the other; what was rejected stands in neither. */
export const gainedAndLost = (
  before: readonly Pick<MarkedMention, 'quote' | 'formula' | 'standing'>[],
  after: readonly Pick<MarkedMention, 'quote' | 'formula' | 'standing'>[],
): { gained: Moved[]; lost: Moved[] } => {
  const all = new Map<string, Moved>();
  for (const [mentions, version] of [
    [before, 'before'],
    [after, 'after'],
  ] as const) {
    for (const { formula, quote, standing } of mentions) {
      if (standing === 'rejected') continue;
      const phrase = formula ?? quote;
      const moved = all.get(phrase) ?? { phrase, before: 0, after: 0 };
      moved[version]++;
      all.set(phrase, moved);
    }
  }
  const moved = [...all.values()];
  return { gained: moved.filter((one) => one.after > one.before), lost: moved.filter((one) => one.after < one.before) };
};
