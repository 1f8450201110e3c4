/** What a person always and never wants marked: phrases and guards, changed one by one or brought by a file. */
import * as z from 'zod/mini';
import { kinds } from './packs/kinds';
import { phraseText, type Settings } from './settings';

type Personal = Pick<Settings, 'phrases' | 'guards'>;

/** Changes settings so that these are in them, each once and as a phrase or as a guard: what is said last counts. */
export const adding =
  (more: Partial<Personal>) =>
  (now: Settings): Personal => {
    const { phrases = [], guards = [] } = more;
    const said = new Set([...phrases.map(({ text }) => text), ...guards]);
    return {
      phrases: [...now.phrases.filter(({ text }) => !said.has(text)), ...phrases],
      guards: [...now.guards.filter((text) => !said.has(text)), ...new Set(guards)],
    };
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

/** A personal pack from a file, or null where the text is none, or names a kind or a type that is none. */
export function readPersonal(text: string): Personal | null {
  try {
    const read = file.safeParse(JSON.parse(text));
    return read.success ? { phrases: read.data.phrases, guards: read.data.guards } : null;
  } catch {
    return null;
  }
}
