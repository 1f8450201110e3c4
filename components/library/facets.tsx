/** Filters with live counts: what is chosen stays on top and can be taken away. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Field } from '../../lib/library/query';
import { kindStyle, useSetting } from './context';
import type { Facet } from './rows';

const FEW = 6;

export interface FacetsProps {
  facets: readonly Facet[];
  /** Chosen values by facet. */
  chosen: Readonly<Record<string, readonly string[]>>;
  /** What a value is called that was not counted, since nothing that is found has it. */
  label: (facet: string, value: string) => string;
  counting: boolean;
  onChoose: (facet: string, value: string, on: boolean) => void;
  onClear: () => void;
  /** Back to the list, where the filters took its place. */
  onClose: () => void;
}

export const Facets = (props: FacetsProps): JSX.Element => {
  const { copy } = useSetting();
  const any = Object.values(props.chosen).some((values) => values.length > 0);
  return (
    <div class="facets" aria-busy={props.counting}>
      <div class="row apart">
        <h2>{copy.facets.title}</h2>
        <button type="button" class="small only-narrow" onClick={props.onClose}>
          {copy.facets.hide}
        </button>
        {any && (
          <button type="button" class="small plain" onClick={props.onClear}>
            {copy.facets.clear}
          </button>
        )}
      </div>
      {props.facets.map((facet) => (
        <FacetGroup {...props} key={facet.id} facet={facet} chosen={props.chosen[facet.id] ?? []} />
      ))}
    </div>
  );
};

const FacetGroup = (props: {
  facet: Facet;
  chosen: readonly string[];
  label: FacetsProps['label'];
  onChoose: FacetsProps['onChoose'];
}): JSX.Element | null => {
  const { copy, language } = useSetting();
  const { facet, chosen } = props;
  const [all, setAll] = useState(false);
  const field = copy.search.fields[facet.id as Field];
  if (facet.values.length === 0 && chosen.length === 0) return null;
  const gone = chosen
    .filter((value) => !facet.values.some((one) => one.value === value))
    .map((value) => ({ value, label: props.label(facet.id, value), count: undefined }));
  const ordered = [...gone, ...facet.values].sort(
    (a, b) => Number(chosen.includes(b.value)) - Number(chosen.includes(a.value)),
  );
  const shown = all ? ordered : ordered.slice(0, Math.max(FEW, chosen.length));
  return (
    <fieldset>
      <legend>{copy.facets.names[facet.id] ?? facet.id}</legend>
      {shown.map((one) => (
        <label key={one.value} class="check">
          <input
            type="checkbox"
            checked={chosen.includes(one.value)}
            onChange={(event) => props.onChoose(facet.id, one.value, event.currentTarget.checked)}
          />
          <span class="grow clip-line" title={one.label}>
            {facet.id === 'type' ? <TypeName {...one} /> : one.label || copy.facets.unknown}
          </span>
          <span class="numbers fine">{one.count?.toLocaleString(language)}</span>
        </label>
      ))}
      {ordered.length > shown.length || all ? (
        <button type="button" class="small plain" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? copy.facets.fewer : copy.facets.more(ordered.length - shown.length, facet.more)}
        </button>
      ) : null}
      {all && facet.more && <p class="fine">{copy.facets.rarer(facet.values.length, field)}</p>}
    </fieldset>
  );
};

/** A type without its kind, which its line tells and hovering says: both have no room. */
const TypeName = ({ value, label }: { value: string; label: string }): JSX.Element => (
  <span class="kind" style={kindStyle(useSetting(), value.split('/')[0]!)}>
    {label.split(' · ').at(-1)}
  </span>
);
