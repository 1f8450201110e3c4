import { settings as catalogue } from '../copy/settings';
import type { Language } from '../copy/types';
import { useFocusKept } from '../parts/focus';
import { SiteGroups, type SiteGroupsProps } from './SiteGroups';

interface SitesProps {
  language: Language;
  groups: Omit<SiteGroupsProps, 'language'>;
  /** Granted match patterns that belong to no group. */
  others: readonly string[];
  /** Hosts on which nothing is painted. */
  quiet: readonly string[];
  onRevoke(pattern: string): void;
  onUnquiet(host: string): void;
}

/** On which sites the extension works by itself, and on which not. */
export function Sites({ language, groups, others, quiet, onRevoke, onUnquiet }: SitesProps) {
  const copy = catalogue[language];
  return (
    <>
      <p class="fine">{copy.sitesText}</p>
      <SiteGroups language={language} {...groups} />
      {others.length > 0 && <h3>{copy.otherGrants}</h3>}
      <Removable words={others} label={copy.revoke} onRemove={onRevoke} />
      <h3>{copy.quiet}</h3>
      <p class="fine">{copy.quietText}</p>
      <Removable words={quiet} label={copy.unquiet} onRemove={onUnquiet} />
    </>
  );
}

const Removable = (props: { words: readonly string[]; label(word: string): string; onRemove(word: string): void }) => {
  const box = useFocusKept((box) => box.querySelector('button') ?? box);
  return (
    <ul ref={box} class="bare row" tabIndex={-1}>
      {props.words.map((word) => (
        <li key={word} class="chip">
          {word}
          <button type="button" class="bare-x" aria-label={props.label(word)} onClick={() => props.onRemove(word)}>
            ×
          </button>
        </li>
      ))}
    </ul>
  );
};
