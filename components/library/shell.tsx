/** The frame of the library page: name, search, parts, long work, notices. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { common } from '../copy/common';
import { useComposed } from '../parts/composed';
import { focusList } from '../parts/focus';
import { useSetting } from './context';
import { Jobs, type JobsProps } from './jobs';
import { type Notice, Notices } from './notices';

export const PARTS = ['articles', 'kwic', 'sheet', 'review', 'plots', 'discovery', 'files', 'trash'] as const;
export type Part = (typeof PARTS)[number];

export interface ShellProps extends JobsProps {
  part: Part;
  query: string;
  /** Articles in the trash. */
  trashed: number;
  notices: readonly Notice[];
  /** What is wrong with the query, in words. */
  fault: string;
  onQuery: (query: string) => void;
  /** Leads to what the search finds, from where it does not show. */
  onFound: () => void;
  onNotice: (id: number) => void;
  onSettings: () => void;
  children: ComponentChildren;
}

export const Shell = (props: ShellProps): JSX.Element => {
  const { copy, language } = useSetting();
  const here = useRef<HTMLAnchorElement>(null);
  const help = useRef<HTMLDetailsElement>(null);
  const last = useRef(props.part);
  useEffect(() => {
    here.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    // What led here may have gone with the part that it stood in, and the focus with it.
    if (last.current !== props.part && document.activeElement === document.body)
      here.current?.focus({ preventScroll: true });
    last.current = props.part;
  }, [props.part]);
  return (
    <div class="library">
      <header class="library-head">
        <span class="brand">
          <span class="name">{common[language].name} · </span>
          {copy.title}
        </span>
        <search class="grow">
          <input
            id="search"
            type="search"
            aria-label={copy.search.label}
            aria-describedby="search-hint"
            placeholder={copy.search.label}
            {...useComposed(props.query, props.onQuery)}
            onKeyDown={(event) => {
              if (event.isComposing) return;
              if (event.key === 'Escape') props.onQuery('');
              else if (event.key === 'Enter' || event.key === 'ArrowDown') {
                focusList();
                if (event.key === 'Enter') props.onFound();
              } else return;
              event.preventDefault();
            }}
          />
        </search>
        <details
          ref={help}
          class="search-help"
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || !help.current!.open) return;
            help.current!.open = false;
            help.current!.querySelector('summary')!.focus();
          }}
        >
          <summary>{copy.search.help}</summary>
          <div class="sheet stack">
            <p id="search-hint" class="fine">
              {copy.search.hint}
            </p>
            <dl class="facts">
              {copy.search.examples.map(([example, meaning]) => (
                <Example
                  key={example}
                  example={example}
                  meaning={meaning}
                  onQuery={(query) => {
                    help.current!.open = false;
                    props.onQuery(query);
                    props.onFound();
                  }}
                />
              ))}
            </dl>
          </div>
        </details>
        <button type="button" class="small plain" onClick={props.onSettings}>
          {copy.nav.settings}
        </button>
        <nav class="library-nav" aria-label={copy.nav.label}>
          {PARTS.map((part) => (
            <a
              key={part}
              href={`#/${part}`}
              {...(part === props.part && { ref: here, 'aria-current': 'page' as const })}
            >
              {copy.nav[part]}
              {part === 'trash' && props.trashed > 0 && <span class="numbers"> {props.trashed}</span>}
            </a>
          ))}
        </nav>
      </header>
      <div>
        {props.fault !== '' && (
          <p class="notice warn" role="status">
            {props.fault}
          </p>
        )}
      </div>
      {props.children}
      {/* Below, as what begins and ends by itself must not move what somebody is about to press. */}
      <Jobs jobs={props.jobs} onCancel={props.onCancel} />
      <Notices notices={props.notices} onClose={props.onNotice} />
    </div>
  );
};

const Example = (props: { example: string; meaning: string; onQuery: (query: string) => void }): JSX.Element => (
  <>
    <dt>
      <button type="button" class="plain link" onClick={() => props.onQuery(props.example)} lang="zh">
        <code>{props.example}</code>
      </button>
    </dt>
    <dd>{props.meaning}</dd>
  </>
);
