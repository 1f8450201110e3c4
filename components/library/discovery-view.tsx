/** Recurring phrases that no pack knows, with where they stand; one click makes one a personal phrase. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Candidate, Context } from '../../lib/insight/candidates';
import { useSetting } from './context';
import { KindChoice } from './mention-card';
import { ReadingProgress } from './reading-progress';

export interface DiscoveryViewProps {
  candidates: readonly Candidate[] | null;
  /** The phrase of which a context was last opened. */
  phrase: string | undefined;
  reading: { pass: number; passes: number; done: number; total: number } | null;
  /** Phrases made personal already. */
  taken: ReadonlySet<string>;
  onLook: () => void;
  onCancel: () => void;
  onTake: (phrase: string, kind: string, type: string) => void;
  /** Gives back what was taken. */
  onLeave: (phrase: string) => void;
  onOpen: (context: Context, phrase: string) => void;
  onSave: () => void;
}

const PAGE = 40;

export const DiscoveryView = (props: DiscoveryViewProps): JSX.Element => {
  const { copy } = useSetting();
  const words = copy.discovery;
  const { candidates, reading } = props;
  const last = candidates?.findIndex((one) => one.phrase === props.phrase) ?? -1;
  const [shown, setShown] = useState(Math.max(PAGE, last + 1));
  return (
    <section class="page stack" aria-label={copy.nav.discovery}>
      <h1>{copy.nav.discovery}</h1>
      <p>{words.explain}</p>
      <div class="row">
        <button type="button" class="primary" disabled={reading !== null} onClick={props.onLook}>
          {candidates === null ? words.look : words.again}
        </button>
        {candidates !== null && candidates.length > 0 && (
          <button type="button" onClick={props.onSave}>
            {copy.common.saveCsv}
          </button>
        )}
      </div>
      <div role="status" class="stack">
        {reading !== null && (
          <ReadingProgress label={words.reading(reading.pass, reading.passes)} {...reading} onCancel={props.onCancel} />
        )}
        {candidates !== null && reading === null && (
          <span class="fine">{candidates.length === 0 ? words.none : words.found(candidates.length)}</span>
        )}
      </div>
      {candidates !== null && candidates.length > 0 && (
        <ol class="bare divided sheet">
          {candidates.slice(0, shown).map((one) => (
            <CandidateRow
              key={one.phrase}
              candidate={one}
              taken={props.taken.has(one.phrase)}
              opened={one.phrase === props.phrase}
              onTake={props.onTake}
              onLeave={props.onLeave}
              onOpen={props.onOpen}
            />
          ))}
        </ol>
      )}
      {candidates !== null && candidates.length > shown && (
        <button type="button" onClick={() => setShown(shown + PAGE)}>
          {words.more}
        </button>
      )}
    </section>
  );
};

const CandidateRow = (props: {
  candidate: Candidate;
  taken: boolean;
  /** One of its contexts was last opened: it comes into view, with them. */
  opened: boolean;
  onTake: DiscoveryViewProps['onTake'];
  onLeave: DiscoveryViewProps['onLeave'];
  onOpen: DiscoveryViewProps['onOpen'];
}): JSX.Element => {
  const { copy, language } = useSetting();
  const words = copy.discovery;
  const { candidate: one } = props;
  const [as, setAs] = useState({ kind: one.kind, type: one.type });
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (props.opened) row.current?.scrollIntoView({ block: 'center' });
  }, []);
  const bits = (value: number): string => value.toLocaleString(language, { maximumFractionDigits: 1 });
  return (
    <li ref={row} class="pad stack">
      <div class="row apart">
        <strong class="phrase" lang="zh">
          {one.phrase}
        </strong>
        {props.taken ? (
          <span class="row">
            <span class="chip">{words.taken}</span>
            <button type="button" class="small" onClick={() => props.onLeave(one.phrase)}>
              {copy.common.undo}
            </button>
          </span>
        ) : (
          <span class="row">
            <KindChoice label={words.as} {...as} onChoose={(kind, type) => setAs({ kind, type })} />
            <button type="button" class="small" onClick={() => props.onTake(one.phrase, as.kind, as.type)}>
              {words.take}
            </button>
          </span>
        )}
      </div>
      <div class="fine numbers">
        {words.counts(one.articles, one.occurrences)}
        {one.quoted > 0 && ` · ${words.quoted(one.quoted)}`}
        {one.cohesion !== undefined && ` · ${words.cohesion(bits(one.cohesion))}`}
        {one.freedom !== undefined && ` · ${words.freedom(bits(one.freedom))}`}
      </div>
      <details open={props.opened}>
        <summary>{words.contexts(one.contexts.length)}</summary>
        <ul class="bare">
          {one.contexts.map((context) => (
            <li key={context.articleId} class="break" lang="zh">
              …{context.before}
              <mark>{context.words}</mark>
              {context.after}…{' '}
              <button type="button" class="small plain" onClick={() => props.onOpen(context, one.phrase)}>
                {words.open}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
};
