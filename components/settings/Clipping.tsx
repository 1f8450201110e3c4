import type { Settings } from '../../lib/settings';
import { settings as catalogue } from '../copy/settings';
import { sites } from '../copy/sites';
import type { Language } from '../copy/types';
import { Switch } from '../parts/Switch';
import { HostsField, type HostsFieldProps } from './HostsField';

export interface ClippingProps {
  language: Language;
  automatic: Settings['automatic'];
  onChange(part: Partial<Settings['automatic']>): void;
  onHosts: HostsFieldProps['onHosts'];
}

/** Where articles are clipped without a click, and from which score on. */
export function Clipping({ language, automatic, onChange, onHosts }: ClippingProps) {
  const copy = catalogue[language];
  return (
    <>
      <p class="fine">{copy.clippingText}</p>
      <Switch label={copy.clippingOn} on={automatic.on} set={(on) => onChange({ on })} />
      <HostsField label={copy.clippingHosts} hosts={automatic.hosts} wrong={sites[language].wrong} onHosts={onHosts} />
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
