import { common } from '../copy/common';
import { welcome } from '../copy/welcome';
import { Problem } from '../parts/Problem';
import type { CommandKey } from '../settings/Keys';
import { SiteGroups, type SiteGroupsProps } from '../settings/SiteGroups';

export interface WelcomeProps extends SiteGroupsProps {
  keys: readonly CommandKey[];
  /** Why the last change could not be kept. */
  problem: string | undefined;
  onDone(): void;
}

/** The first run: three steps, the site groups, and that it works without any grant. */
export function Welcome({ keys, problem, onDone, ...groups }: WelcomeProps) {
  const copy = welcome[groups.language];
  const shown = keys.filter((key) => Object.hasOwn(copy.keyNames, key.name) && key.shortcut !== '');
  return (
    <main class="page narrow stack welcome">
      <header class="stack">
        <img src="/icon/128.png" alt="" width="64" height="64" />
        <h1>{copy.title}</h1>
        <p class="lead">{copy.lead}</p>
      </header>
      <ol class="bare steps">
        {copy.steps.map((step, index) => (
          <li key={step.title} class="sheet">
            <span class="step-number" aria-hidden="true">
              {index + 1}
            </span>
            <h2>{step.title}</h2>
            <p>{step.text}</p>
          </li>
        ))}
      </ol>
      <p class="fine">{copy.pin}</p>
      <section class="stack" aria-labelledby="where">
        <h2 id="where">{copy.sitesTitle}</h2>
        <p>{copy.sitesText}</p>
        <SiteGroups {...groups} />
        <Problem code={problem} copy={common[groups.language]} />
        <p class="notice good">{copy.without}</p>
      </section>
      {shown.length > 0 && (
        <section class="stack" aria-labelledby="keys">
          <h2 id="keys">{copy.keys}</h2>
          <ul class="bare row">
            {shown.map((key) => (
              <li key={key.name} class="row">
                <kbd>{key.shortcut}</kbd> {copy.keyNames[key.name as 'clip']}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="fine">{copy.privacy}</p>
      <div>
        <button type="button" class="primary" onClick={onDone}>
          {copy.done}
        </button>
      </div>
    </main>
  );
}
