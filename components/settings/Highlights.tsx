import type { Settings } from '../../lib/settings';
import { settings as catalogue } from '../copy/settings';
import type { Language } from '../copy/types';
import { Switch } from '../parts/Switch';

export interface HighlightsProps {
  language: Language;
  settings: Pick<Settings, 'highlight' | 'colours'>;
  kinds: readonly { id: string; label: Record<Language, string>; colour: string }[];
  onChange(part: (now: Settings) => Partial<Settings>): void;
}

/** Whether mentions are painted, and in which colours. */
export function Highlights({ language, settings, kinds, onChange }: HighlightsProps) {
  const copy = catalogue[language];
  return (
    <>
      <Switch label={copy.everywhere} on={settings.highlight} set={(highlight) => onChange(() => ({ highlight }))} />
      <div class="row" style={{ gap: '8px 20px' }}>
        {kinds.map((kind) => (
          <label key={kind.id} class="check">
            <input
              type="color"
              aria-label={copy.colourOf(kind.label[language])}
              value={kind.colour}
              onChange={({ currentTarget: { value } }) =>
                onChange(({ colours }) => ({ colours: { ...colours, [kind.id]: value } }))
              }
            />
            {kind.label[language]}
          </label>
        ))}
        <button
          type="button"
          class="plain"
          disabled={Object.keys(settings.colours).length === 0}
          onClick={() => onChange(() => ({ colours: {} }))}
        >
          {copy.resetColours}
        </button>
      </div>
    </>
  );
}
