/** What a person always and never wants marked: phrases and guards, changed one by one or brought by a file. */
import * as z from 'zod/mini';
import { kinds } from './packs/kinds';
import { phraseText, type Settings, settingsIn } from './settings';

type Personal = Pick<Settings, 'phrases' | 'guards'>;

/** Changes settings so that these are in them, each once and as a phrase or as a guard: what is said last counts, guards after phrases. */
export const adding =
  (more: Partial<Personal>) =>
  (now: Personal): Personal => {
    const { phrases = [], guards = [] } = more;
    const silent = new Set(guards);
    const marked = new Map(phrases.filter(({ text }) => !silent.has(text)).map((phrase) => [phrase.text, phrase]));
    const unsaid = (text: string): boolean => !silent.has(text) && !marked.has(text);
    return {
      phrases: [...now.phrases.filter(({ text }) => unsaid(text)), ...marked.values()],
      guards: [...now.guards.filter(unsaid), ...silent],
    };
  };

/**
 * Changes settings to those of a backup, as far as it has them. Its phrases and guards join those that are here, and where a text is in
 * both, what is said here counts.
 */
export const restoring =
  (kept: unknown) =>
  (now: Settings): Partial<Settings> => {
    const { phrases = [], guards = [], ...others } = settingsIn(kept);
    return { ...others, ...adding(now)({ phrases, guards }) };
  };

export const withoutPhrase =
  (phrase: string) =>
  ({ phrases }: Settings): Pick<Personal, 'phrases'> => ({ phrases: phrases.filter(({ text }) => text !== phrase) });

export const withoutGuard =
  (guard: string) =>
  ({ guards }: Settings): Pick<Personal, 'guards'> => ({ guards: guards.filter((text) => text !== guard) });

const file = z.strictObject({
  format: z.literal('tifa-personal-pack'),
  version: z.literal(1),
  phrases: z.array(
    z
      .strictObject({ text: phraseText, kind: z.string(), type: z.string() })
      .check(
        z.refine(({ kind, type }) =>
          kinds.some(({ id, types }) => id === kind && types.some((one) => one.id === type)),
        ),
      ),
  ),
  guards: z.array(phraseText),
});

/** The personal pack as a file. */
export const personalText = ({ phrases, guards }: Personal): string =>
  `${JSON.stringify({ format: 'tifa-personal-pack', version: 1, phrases, guards }, null, 2)}\n`;

/** A personal pack from a file, each text once, or null where the text is none, or names a kind or a type that is none. */
export function readPersonal(text: string): Personal | null {
  try {
    const read = file.safeParse(JSON.parse(text));
    return read.success ? adding(read.data)({ phrases: [], guards: [] }) : null;
  } catch {
    return null;
  }
}
