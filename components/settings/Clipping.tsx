import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/settings';
import { settings as catalogue } from '../copy/settings';
import { sites } from '../copy/sites';
import type { Language } from '../copy/types';
import { Switch } from '../parts/Switch';
import { useTyped } from '../parts/typed';

export interface ClippingProps {
  language: Language;
  automatic: Settings['automatic'];
  onChange(part: Partial<Settings['automatic']>): void;
  /** Saves what are hosts, and answers the lines that are none; null where nothing could be saved. */
  onHosts(lines: string[]): Promise<string[] | null>;
}

/** Where articles are clipped without a click, and from which score on. */
export function Clipping({ language, automatic, onChange, onHosts }: ClippingProps) {
  const copy = catalogue[language];
  const [wrong, setWrong] = useState<string[]>([]);
  const hosts = useTyped(automatic.hosts.join('\n'), async (words) => {
    const none = await onHosts(words.split('\n'));
    setWrong(none ?? []);
    return none !== null;
  });
  return (
    <>
      <p class="fine">{copy.clippingText}</p>
      <Switch label={copy.clippingOn} on={automatic.on} set={(on) => onChange({ on })} />
      <label class="field">
        <span>{copy.clippingHosts}</span>
        <textarea {...hosts} />
      </label>
      <p role="alert" class="fine">
        {wrong.length > 0 ? sites[language].wrong(wrong.join(' ')) : ''}
      </p>
      <label class="field">
        <span>{copy.clippingScore}</span>
        <input
          type="number"
          step="any"
          value={automatic.score}
          onChange={(event) => {
            const score = event.currentTarget.valueAsNumber;
            if (Number.isFinite(score)) onChange({ score });
          }}
        />
      </label>
    </>
  );
}
