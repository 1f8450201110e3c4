import type { ComponentChildren } from 'preact';
import type { Settings } from '../../lib/settings';
import { EDITIONS } from '../../lib/text/gbt7714';
import { common } from '../copy/common';
import { settings as catalogue } from '../copy/settings';
import { LANGUAGES, type Language } from '../copy/types';
import { Problem } from '../parts/Problem';
import { Switch } from '../parts/Switch';
import { useTyped } from '../parts/typed';
import { Backup, type BackupProps } from './Backup';
import { Clipping, type ClippingProps } from './Clipping';
import { Highlights, type HighlightsProps } from './Highlights';
import { Keys, type KeysProps } from './Keys';
import { Personal, type PersonalProps } from './Personal';
import type { SiteGroupsProps } from './SiteGroups';
import { Sites } from './Sites';

export interface SettingsPageProps {
  language: Language;
  settings: Settings;
  kinds: readonly (HighlightsProps['kinds'][number] & PersonalProps['kinds'][number])[];
  packs: readonly { id: string; title: Record<Language, string>; version: string }[];
  groups: Omit<SiteGroupsProps, 'language'>;
  /** Granted match patterns that belong to no group. */
  otherGrants: readonly string[];
  keys: Omit<KeysProps, 'language'>;
  personal: Omit<PersonalProps, 'language' | 'phrases' | 'guards' | 'refused' | 'kinds'>;
  storage: { bytes: number; persisted: boolean };
  backup: Omit<BackupProps, 'language'>;
  /** What decisions are signed with; empty for nothing but the library's random id. */
  pseudonym: { value: string; onChange(name: string): Promise<boolean> };
  /** Why the last change could not be kept. */
  problem: string | undefined;
  /** `part` is asked with the settings as they are then: another page may have changed what is shown here. */
  onChange(part: (now: Settings) => Partial<Settings>): void;
  onAutomaticHosts: ClippingProps['onHosts'];
  onRevoke(pattern: string): void;
  onPersist(): void;
  onLibrary(): void;
  /** Has the whole library recognised again, with packs and phrases as they are now. */
  onRecognise(): void;
}

const LANGUAGE_NAMES: Record<Language, string> = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' };

const Section = ({ id, title, children }: { id: string; title: string; children: ComponentChildren }) => (
  <section class="stack" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
);

/** Everything that can be set. Every change is kept at once; of one that cannot be, what stands is shown, and words as they were typed. */
export function SettingsPage(props: SettingsPageProps) {
  const { language, settings, onChange } = props;
  const copy = catalogue[language];
  const pseudonym = useTyped(props.pseudonym.value, props.pseudonym.onChange);
  const kindLabel = (id: string) => props.kinds.find((kind) => kind.id === id)?.label[language] ?? id;
  return (
    <main class="page narrow stack settings">
      <h1>{copy.title}</h1>
      <Section id="language" title={copy.language}>
        <select
          aria-labelledby="language"
          value={settings.language}
          onChange={({ currentTarget }) => {
            const language = currentTarget.value as Settings['language'];
            onChange(() => ({ language }));
          }}
        >
          <option value="auto">{copy.automatic}</option>
          {LANGUAGES.map((id) => (
            <option key={id} value={id} lang={id}>
              {LANGUAGE_NAMES[id]}
            </option>
          ))}
        </select>
      </Section>
      <Section id="highlights" title={copy.highlights}>
        <Highlights language={language} settings={settings} kinds={props.kinds} onChange={onChange} />
      </Section>
      <Section id="sites" title={copy.sites}>
        <Sites
          language={language}
          groups={props.groups}
          others={props.otherGrants}
          quiet={settings.quiet}
          onRevoke={props.onRevoke}
          onUnquiet={(host) => onChange(({ quiet }) => ({ quiet: quiet.filter((each) => each !== host) }))}
        />
      </Section>
      <Section id="packs" title={copy.packs}>
        <p class="fine">{copy.packsText}</p>
        {props.packs.map((pack) => (
          <Switch
            key={pack.id}
            label={`${pack.title[language]} · ${copy.packVersion(pack.version)}`}
            on={!settings.packsOff.includes(pack.id)}
            set={(on) =>
              onChange(({ packsOff }) => ({
                packsOff: [...packsOff.filter((id) => id !== pack.id), ...(on ? [] : [pack.id])],
              }))
            }
          />
        ))}
        <p class="fine">{copy.recogniseText}</p>
        <div>
          <button type="button" onClick={props.onRecognise}>
            {copy.recognise}
          </button>
        </div>
      </Section>
      <Section id="personal" title={copy.personal}>
        <Personal
          language={language}
          kinds={props.kinds}
          phrases={settings.phrases.map(({ text, kind }) => ({ text, label: kindLabel(kind) }))}
          guards={settings.guards}
          refused={settings.refused}
          {...props.personal}
        />
      </Section>
      <Section id="pseudonym" title={copy.pseudonym}>
        <input
          type="text"
          maxLength={40}
          aria-labelledby="pseudonym"
          aria-describedby="pseudonym-text"
          {...pseudonym}
        />
        <p id="pseudonym-text" class="fine">
          {copy.pseudonymText}
        </p>
      </Section>
      <Section id="citations" title={copy.citations}>
        <select
          aria-labelledby="citations"
          aria-describedby="citations-text"
          value={settings.edition}
          onChange={({ currentTarget }) => {
            const edition = currentTarget.value as Settings['edition'];
            onChange(() => ({ edition }));
          }}
        >
          {EDITIONS.map((edition) => (
            <option key={edition} value={edition}>
              GB/T 7714—{edition}
            </option>
          ))}
        </select>
        <p id="citations-text" class="fine">
          {copy.citationsText}
        </p>
      </Section>
      <Section id="clipping" title={copy.clipping}>
        <Clipping
          language={language}
          automatic={settings.automatic}
          onChange={(part) => onChange(({ automatic }) => ({ automatic: { ...automatic, ...part } }))}
          onHosts={props.onAutomaticHosts}
        />
      </Section>
      <Section id="keys" title={copy.keys}>
        <Keys language={language} {...props.keys} />
      </Section>
      <Section id="storage" title={copy.storage}>
        <p>
          {copy.used((props.storage.bytes / 1e6).toFixed(1))} · {props.storage.persisted ? copy.kept : copy.notKept}
        </p>
        <p class="fine">{copy.backupText}</p>
        <Backup language={language} {...props.backup} />
        <div class="row">
          {!props.storage.persisted && (
            <button type="button" onClick={props.onPersist}>
              {copy.keep}
            </button>
          )}
          <button type="button" onClick={props.onLibrary}>
            {copy.backup}
          </button>
        </div>
      </Section>
      <Section id="privacy" title={copy.privacy}>
        <ul class="privacy">
          {copy.privacyText.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
      <Problem code={props.problem} copy={common[language]} />
    </main>
  );
}
