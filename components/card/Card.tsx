import { useState } from 'preact/hooks';
import type { Knowledge, Reading, ShownMention } from '../../lib/messages';
import { card } from '../copy/card';
import { marks } from '../copy/marks';
import { KindSelect } from '../parts/KindSelect';
import { fieldText } from './field-text';

export interface CardProps {
  mention: ShownMention;
  quote: string;
  reading: Pick<Reading, 'kinds' | 'language'>;
  index: number;
  of: number;
  /** Undefined until the background has answered. */
  knowledge?: Knowledge;
  failed: boolean;
  onVerdict(verdict: 'accept' | 'reject'): void;
  onKind(kind: string, type: string): void;
  onUndo(decision: string): void;
  /** Whether it was copied. */
  onCopy(): Promise<boolean>;
  onGo(to: 'next' | 'previous'): void;
}

/** What a highlighted phrase is, and what a reader says of it. */
export function Card(props: CardProps) {
  const { mention, reading, knowledge } = props;
  const copy = card[reading.language];
  const kind = reading.kinds.find((each) => each.id === mention.kind);
  const type = kind?.types.find((each) => each.id === mention.type);
  const [copied, setCopied] = useState(false);
  const fields = Object.entries(mention.fields).flatMap(([id, value]) => {
    const field = kind?.fields.find((each) => each.id === id);
    if (!field) return [];
    return [[field.label[reading.language], fieldText(value, field, reading.language)] as const];
  });
  /** What only says the phrase again is not worth the room over the page. */
  const says = (value: string) => value !== props.quote;
  const origin = [knowledge?.year, knowledge?.origin].filter(Boolean).join(marks[reading.language].comma);
  const facts = [
    ...(knowledge?.canonical && says(knowledge.canonical) ? [[copy.canonical, knowledge.canonical] as const] : []),
    ...(origin ? [[knowledge?.year ? copy.since : copy.origin, origin] as const] : []),
    ...fields.filter(([, value]) => says(value)),
    ...(knowledge?.rule ? [[copy.rule, knowledge.rule] as const] : []),
  ];
  const { decision } = mention;
  return (
    <section class="card" role="dialog" aria-label={copy.label(props.quote)} tabIndex={-1}>
      <header>
        <span class="kind" style={{ '--kind': kind?.colour ?? '' }}>
          {kind?.label[reading.language] ?? mention.kind}
        </span>
        <span class="type">{type?.label[reading.language] ?? mention.type}</span>
        {copy.standing[mention.standing] && <span class="standing">{copy.standing[mention.standing]}</span>}
        <span class="place">
          <button type="button" aria-label={copy.previous} title={copy.previous} onClick={() => props.onGo('previous')}>
            ‹
          </button>
          {copy.place(props.index + 1, props.of)}
          <button type="button" aria-label={copy.next} title={copy.next} onClick={() => props.onGo('next')}>
            ›
          </button>
        </span>
      </header>
      {facts.length > 0 && (
        <dl>
          {facts.map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {knowledge && (
        <p class="library">
          {knowledge.articles > 0 ? copy.inLibrary(knowledge.articles, knowledge.since ?? '') : copy.notInLibrary}
        </p>
      )}
      <footer>
        {decision ? (
          <button type="button" onClick={() => props.onUndo(decision)}>
            {copy.undo}
          </button>
        ) : (
          <button type="button" onClick={() => props.onVerdict('accept')}>
            {copy.accept}
          </button>
        )}
        <button type="button" onClick={() => props.onVerdict('reject')}>
          {copy.reject}
        </button>
        <KindSelect
          label={copy.change}
          kinds={reading.kinds}
          say={(label) => label[reading.language]}
          kind={mention.kind}
          type={mention.type}
          choose={props.onKind}
        />
        <button type="button" onClick={() => void props.onCopy().then(setCopied)}>
          {copied ? copy.copied : copy.copy}
        </button>
      </footer>
      <p class="failed" role="status">
        {props.failed ? copy.failed : ''}
      </p>
    </section>
  );
}
