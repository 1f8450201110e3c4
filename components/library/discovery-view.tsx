/** Recurring phrases that no pack knows, with where they stand; one click makes one a personal phrase. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Candidate } from '../../lib/insight/candidates';
import { useSetting } from './context';
import { KindChoice } from './mention-card';

export interface DiscoveryViewProps {
  candidates: readonly Candidate[] | null;
  reading: { pass: number; passes: number; done: number; total: number } | null;
  /** Phrases made personal already. */
  taken: ReadonlySet<string>;
  onLook: () => void;
  onCancel: () => void;
  onTake: (phrase: string, kind: string, type: string) => void;
  /** Gives back what was taken. */
  onLeave: (phrase: string) => void;
  onOpen: (articleId: string) => void;
  onSave: () => void;
}

const PAGE = 40;

export const DiscoveryView = (props: DiscoveryViewProps): JSX.Element => {
  const { copy } = useSetting();
  const words = copy.discovery;
  const { candidates, reading } = props;
  const [shown, setShown] = useState(PAGE);
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
          <>
            <span class="fine">{words.reading(reading.pass, reading.passes)}</span>
            <progress
              aria-label={words.reading(reading.pass, reading.passes)}
              max={Math.max(1, reading.total)}
              value={reading.done}
            />
            <div>
              <button type="button" class="small" onClick={props.onCancel}>
                {copy.common.cancel}
              </button>
            </div>
          </>
        )}
        {candidates !== null && reading === null && <span class="fine">{words.found(candidates.length)}</span>}
      </div>
      {candidates?.length === 0 && <p class="empty">{words.none}</p>}
      {candidates !== null && candidates.length > 0 && (
        <ol class="bare divided sheet">
          {candidates.slice(0, shown).map((one) => (
            <CandidateRow
              key={one.phrase}
              candidate={one}
              taken={props.taken.has(one.phrase)}
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
  onTake: DiscoveryViewProps['onTake'];
  onLeave: DiscoveryViewProps['onLeave'];
  onOpen: DiscoveryViewProps['onOpen'];
}): JSX.Element => {
  const { copy, language } = useSetting();
  const words = copy.discovery;
  const { candidate: one } = props;
  const [as, setAs] = useState({ kind: one.kind, type: one.type });
  const bits = (value: number): string => value.toLocaleString(language, { maximumFractionDigits: 1 });
  return (
    <li class="pad stack">
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
      <details>
        <summary>{words.contexts(one.contexts.length)}</summary>
        <ul class="bare">
          {one.contexts.map((context) => (
            <li key={context.articleId} class="break" lang="zh">
              …{context.before}
              <mark>{context.words}</mark>
              {context.after}…{' '}
              <button type="button" class="small plain" onClick={() => props.onOpen(context.articleId)}>
                {words.open}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
};
