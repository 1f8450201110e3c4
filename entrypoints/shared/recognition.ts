/** The recogniser as set: built once for one set of packs, and built again when the worker was stopped or the set changed. */
import { noteIn } from '../../components/copy/rules';
import { BY_HAND } from '../../lib/capture/decisions';
import type { Language } from '../../lib/language';
import { packs } from '../../lib/packs/index';
import { lexicon } from '../../lib/packs/lexicon';
import { phrases } from '../../lib/recognise/phrases';
import { createRecogniser, type Recogniser } from '../../lib/recognise/recogniser';
import type { Mention, Pack } from '../../lib/recognise/types';
import type { Settings } from '../../lib/settings';

let cached: { key: string; recogniser: Recogniser; packs: readonly Pack[] } | undefined;

/** Texts whose mentions are remembered: as many as a reader turns back and forth between. */
const TEXTS = 8;

/** Who decides in an article, clips it or comes back to its page asks for a text that was read before. */
function remembering({ recognise, formula }: Recogniser): Recogniser {
  const known = new Map<string, readonly Mention[]>();
  return {
    formula,
    recognise(text) {
      const mentions = known.get(text) ?? recognise(text);
      // The one that was asked for last stands last.
      known.delete(text);
      known.set(text, mentions);
      if (known.size > TEXTS) known.delete(known.keys().next().value!);
      return mentions;
    },
  };
}

/** What a person added and forbade, as a pack like any other: in either script and width, a guard whatever the kind. */
const personalPack = ({ phrases: added, guards }: Pick<Settings, 'phrases' | 'guards'>): Pack => {
  const formulas = added.map(({ text, kind, type }) => ({ canonical: text, kind, type, variants: [] }));
  const forbidden = guards.map((text) => ({ canonical: text, kind: '', type: '', variants: [] }));
  return {
    id: 'personal',
    version: '1.0.0',
    title: { zh: '我的词条', en: 'My phrases' },
    kinds: [],
    formulas,
    rules: [phrases('personal', '我添加的词条', formulas)],
    guards: [phrases('personal-guard', '我排除的词条', forbidden)],
  };
};

export function recognition(settings: Settings): { recogniser: Recogniser; packs: readonly Pack[] } {
  const key = JSON.stringify([settings.packsOff, settings.phrases, settings.guards]);
  if (cached?.key !== key) {
    const wanted = packs.filter((pack) => !settings.packsOff.includes(pack.id));
    const own = settings.phrases.length + settings.guards.length > 0 ? [personalPack(settings)] : [];
    const all = [...wanted, ...own];
    cached = { key, packs: all, recogniser: remembering(createRecogniser(all, lexicon)) };
  }
  return cached;
}

/** Reads a text for nothing but that a worker which has read none yet compiles what such texts need: its first takes six times as long as the next. */
export function warmUp(settings: Settings, text: string): void {
  if (!cached) recognition(settings).recogniser.recognise(text);
}

/** What a rule of the built-in packs or of the personal one says of itself; its id where none has it any more, nothing where there was none. */
export function ruleNote(rule: string, language: Language): string {
  if (rule === BY_HAND) return '';
  const all = [...packs, personalPack({ phrases: [], guards: [] })].flatMap(({ rules }) => rules);
  return noteIn(rule, all.find(({ id }) => id === rule)?.note ?? rule)[language];
}
