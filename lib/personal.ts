/** What a person always and never wants marked, and never wants proposed: phrases, guards and refused ones, changed one by one or brought by a file. */
import * as z from 'zod/mini';
import { RULED } from './capture/habits';
import { kinds } from './packs/kinds';
import { phraseText, type Settings, settingsIn } from './settings';
import { fold } from './text/fold';

type Personal = Pick<Settings, 'phrases' | 'guards' | 'refused'>;

/**
 * Changes settings so that these are in them, each once and as a phrase or as a guard: what is said last counts, guards after phrases. What is
 * neither may be refused.
 */
export const adding =
  (more: Partial<Personal>) =>
  (now: Personal): Personal => {
    const { phrases = [], guards = [], refused = [] } = more;
    const silent = new Set(guards);
    const marked = new Map(phrases.filter(({ text }) => !silent.has(text)).map((phrase) => [phrase.text, phrase]));
    const unsaid = (text: string): boolean => !silent.has(text) && !marked.has(text);
    const next = {
      phrases: [...now.phrases.filter(({ text }) => unsaid(text)), ...marked.values()],
      guards: [...now.guards.filter(unsaid), ...silent],
    };
    const said = new Set([...next.guards, ...next.phrases.map(({ text }) => text)]);
    return { ...next, refused: [...new Set([...now.refused, ...refused])].filter((text) => !said.has(text)) };
  };

/** What lines of plain text would bring, in their order. */
export interface Lines {
  fresh: string[];
  /** Marked or forbidden already, in either script and any width: what was said of them stays. */
  known: string[];
  /** A phrase has from `RULED.least` to `RULED.most` code units. */
  short: string[];
  long: string[];
}

/** Reads a phrase from each line. Space around it does not count, nor a line without any, and what stands twice counts once. */
export const readLines = (text: string, { phrases, guards }: Pick<Personal, 'phrases' | 'guards'>): Lines => {
  const lines: Lines = { fresh: [], known: [], short: [], long: [] };
  const held = new Set([...phrases.map(({ text }) => text), ...guards].map(fold));
  const met = new Set<string>();
  for (const line of text.split(/[\n\r\u2028\u2029]+/).map((one) => one.trim())) {
    const folded = fold(line);
    if (line === '' || met.has(folded)) continue;
    met.add(folded);
    if (line.length < RULED.least) lines.short.push(line);
    else if (line.length > RULED.most) lines.long.push(line);
    else lines[held.has(folded) ? 'known' : 'fresh'].push(line);
  }
  return lines;
};

const phrase = z
  .strictObject({ text: phraseText, kind: z.string(), type: z.string() })
  .check(
    z.refine(({ kind, type }) => kinds.some(({ id, types }) => id === kind && types.some((one) => one.id === type))),
  );
const fitting = <T>(shape: z.ZodMiniType<T>, all: readonly T[]): T[] =>
  all.filter((one) => z.safeParse(shape, one).success);

/**
 * Changes settings to those of a backup, as far as it has them and a personal pack can hold them. Its phrases, guards and refused ones join
 * those that are here. Where a text is in both, what is said here counts, but that a phrase is refused here does not lose one of the backup's.
 */
export const restoring =
  (backup: unknown) =>
  (now: Settings): Partial<Settings> => {
    const { phrases = [], guards = [], refused = [], ...others } = settingsIn(backup);
    const kept = {
      phrases: fitting(phrase, phrases),
      guards: fitting(phraseText, guards),
      refused: fitting(phraseText, refused),
    };
    return { ...others, ...adding(now)(kept) };
  };

export const withoutPhrase =
  (...gone: string[]) =>
  ({ phrases }: Settings): Pick<Personal, 'phrases'> => ({
    phrases: phrases.filter(({ text }) => !gone.includes(text)),
  });

export const withoutGuard =
  (guard: string) =>
  ({ guards }: Settings): Pick<Personal, 'guards'> => ({ guards: guards.filter((text) => text !== guard) });

export const withoutRefused =
  (phrase: string) =>
  ({ refused }: Settings): Pick<Personal, 'refused'> => ({ refused: refused.filter((text) => text !== phrase) });

const file = z.strictObject({
  format: z.literal('tifa-personal-pack'),
  version: z.literal(1),
  phrases: z.array(phrase),
  guards: z.array(phraseText),
  refused: z._default(z.array(phraseText), []),
});

/** The personal pack as a file. */
export const personalText = ({ phrases, guards, refused }: Personal): string =>
  `${JSON.stringify({ format: 'tifa-personal-pack', version: 1, phrases, guards, refused }, null, 2)}\n`;

/** A personal pack from a file, each text once, or null where the text is none, or names a kind or a type that is none. */
export function readPersonal(text: string): Personal | null {
  try {
    const read = file.safeParse(JSON.parse(text));
    return read.success ? adding(read.data)({ phrases: [], guards: [], refused: [] }) : null;
  } catch {
    return null;
  }
}
