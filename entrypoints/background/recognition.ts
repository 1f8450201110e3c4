/** The recogniser as set: built once for one set of packs, and built again when the worker was stopped or the set changed. */
import { packs } from '../../lib/packs/index';
import { createRecogniser } from '../../lib/recognise/recogniser';
import type { Pack, Rule } from '../../lib/recognise/types';
import type { Settings } from '../../lib/settings';

type Recogniser = ReturnType<typeof createRecogniser>;

let cached: { key: string; recogniser: Recogniser; packs: readonly Pack[] } | undefined;

/** A rule that finds one phrase, as written, wherever it stands. */
const literal = (id: string, text: string, kind: string, type: string): Rule => ({
  id,
  note: text,
  *find(passage) {
    for (let at = passage.text.indexOf(text); at >= 0; at = passage.text.indexOf(text, at + text.length)) {
      yield { start: at, end: at + text.length, kind, type, rule: id };
    }
  },
});

/** What a person added and forbade, as a pack like any other. */
export const personalPack = ({ phrases, guards }: Pick<Settings, 'phrases' | 'guards'>): Pack => ({
  id: 'personal',
  version: '1.0.0',
  title: { zh: '我的词条', en: 'My phrases' },
  kinds: [],
  formulas: [],
  rules: phrases.map(({ text, kind, type }) => literal(`personal-${kind}`, text, kind, type)),
  guards: guards.map((text) => literal('personal-guard', text, 'slogan', 'tifa')),
});

export function recognition(settings: Settings): { recogniser: Recogniser; packs: readonly Pack[] } {
  const key = JSON.stringify([settings.packsOff, settings.phrases, settings.guards]);
  if (cached?.key !== key) {
    const wanted = packs.filter((pack) => !settings.packsOff.includes(pack.id));
    const own = settings.phrases.length + settings.guards.length > 0 ? [personalPack(settings)] : [];
    const all = [...wanted, ...own];
    cached = { key, packs: all, recogniser: createRecogniser(all) };
  }
  return cached;
}
