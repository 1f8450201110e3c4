/** Two versions of one page side by side in one text: what went, what came, and which phrases with it. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { showInstant, useSetting } from './context';
import { difference, gainedAndLost, type Moved } from './difference';
import type { VersionView } from './rows';

/** `versions` newest first, at least one. */
export const Versions = ({ versions }: { versions: readonly VersionView[] }): JSX.Element => {
  const { copy } = useSetting();
  const [older, setOlder] = useState(1);
  const [newer, setNewer] = useState(0);
  const before = versions[Math.min(older, versions.length - 1)]!;
  const after = versions[newer]!;
  const changes = useMemo(() => difference(before.text, after.text), [before, after]);
  const moved = useMemo(() => gainedAndLost(before.mentions, after.mentions), [before, after]);
  if (versions.length < 2) return <p class="empty">{copy.versions.one}</p>;
  const choice = (label: string, value: number, choose: (at: number) => void) => (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => choose(Number(event.currentTarget.value))}>
        {versions.map((version, at) => (
          <option key={version.versionId} value={at}>
            {versions.length - at} · {showInstant(version.at)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div class="stack">
      <div class="row">
        {choice(copy.versions.before, Math.min(older, versions.length - 1), setOlder)}
        {choice(copy.versions.after, newer, setNewer)}
      </div>
      {before.extractor !== after.extractor && <p class="notice warn">{copy.versions.otherRules}</p>}
      <Phrases label={copy.versions.gained} phrases={moved.gained} />
      <Phrases label={copy.versions.lost} phrases={moved.lost} />
      {before.text === '' || after.text === '' ? (
        <p class="notice warn">{copy.versions.textless}</p>
      ) : (
        <div class="difference" lang="zh">
          {changes.map((one, at) => {
            if (one.change === 'gone') return <del key={at}>{one.text}</del>;
            if (one.change === 'new') return <ins key={at}>{one.text}</ins>;
            return <span key={at}>{one.text}</span>;
          })}
        </div>
      )}
    </div>
  );
};

const Phrases = ({ label, phrases }: { label: string; phrases: readonly Moved[] }): JSX.Element | null =>
  phrases.length === 0 ? null : (
    <div class="row">
      <span class="fine">{label}</span>
      {phrases.map(({ phrase, before, after }) => (
        <span key={phrase} class="chip" lang="zh">
          {phrase}
          <span class="numbers fine">
            {before}→{after}
          </span>
        </span>
      ))}
    </div>
  );
