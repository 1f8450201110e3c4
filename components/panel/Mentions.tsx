import { useEffect, useRef, useState } from 'preact/hooks';
import type { KindLook, ShownMention } from '../../lib/messages';
import { card } from '../copy/card';
import { common } from '../copy/common';
import { type PanelCopy, panel } from '../copy/panel';
import type { Language } from '../copy/types';
import { useComposed } from '../parts/composed';
import { KindSelect } from '../parts/KindSelect';

export interface MentionsProps {
  language: Language;
  text: string;
  mentions: readonly ShownMention[];
  kinds: readonly KindLook[];
  /** The mention the reader is at, by index, or -1. */
  current: number;
  onGo(index: number): void;
  onAccept(mention: ShownMention): void;
  onReject(mention: ShownMention): void;
  onKind(mention: ShownMention, kind: string, type: string): void;
  onUndo(row: string): void;
  /** Copies a quote with where it was read. */
  onCopy(quote: string): Promise<boolean>;
  onGuard(quote: string): void;
  onPhrase(quote: string, kind: string, type: string): void;
}

interface Place {
  mention: ShownMention;
  index: number;
  quote: string;
}

/** Mentions in order or grouped by kind and words, filtered by kind and by a part of the words. */
export function Mentions(props: MentionsProps) {
  const copy = panel[props.language];
  const [grouped, setGrouped] = useState(false);
  const [filter, setFilter] = useState('');
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const section = useRef<HTMLElement>(null);
  /** Rejected words go with the button that rejected them: the keyboard goes on at the mention that takes their place. */
  const rejected = useRef(false);
  useEffect(() => {
    if (!rejected.current) return;
    rejected.current = false;
    const go = section.current?.querySelectorAll<HTMLElement>('.go') ?? [];
    (section.current?.querySelector<HTMLElement>('.here .go') ?? [...go].at(-1))?.focus({ preventScroll: true });
  }, [props.mentions]);
  const places: Place[] = props.mentions.map((mention, index) => ({
    mention,
    index,
    quote: props.text.slice(mention.start, mention.end),
  }));
  const words = filter.trim();
  const shown = places.filter(
    ({ mention, quote }) =>
      !hidden.includes(mention.kind) && (quote.includes(words) || mention.formula?.includes(words)),
  );
  const acting = {
    ...props,
    copy,
    onReject: (mention: ShownMention) => {
      rejected.current = true;
      props.onReject(mention);
    },
  };
  const groups = new Map<string, Place[]>();
  if (grouped) {
    for (const kind of props.kinds) {
      for (const place of shown.filter(({ mention }) => mention.kind === kind.id)) {
        const key = `${kind.id} ${place.mention.formula ?? place.quote}`;
        groups.set(key, [...(groups.get(key) ?? []), place]);
      }
    }
  }
  return (
    <section ref={section} class="stack" aria-label={copy.title}>
      <div class="row apart">
        <fieldset class="row plain-set" aria-label={copy.arrange}>
          <button type="button" class="small" aria-pressed={!grouped} onClick={() => setGrouped(false)}>
            {copy.inOrder}
          </button>
          <button type="button" class="small" aria-pressed={grouped} onClick={() => setGrouped(true)}>
            {copy.grouped}
          </button>
        </fieldset>
        <p class="fine numbers" role="status">
          {copy.shown(shown.length, places.length)}
        </p>
      </div>
      <div class="row">
        {props.kinds.map((kind) => (
          <button
            key={kind.id}
            type="button"
            class="small"
            aria-pressed={!hidden.includes(kind.id)}
            onClick={() =>
              setHidden(hidden.includes(kind.id) ? hidden.filter((id) => id !== kind.id) : [...hidden, kind.id])
            }
          >
            <span class="kind" style={{ '--kind': kind.colour, '--kind-line': kind.line }}>
              {kind.label[props.language]}
            </span>
            <span class="numbers">{places.filter(({ mention }) => mention.kind === kind.id).length}</span>
          </button>
        ))}
      </div>
      <input type="search" aria-label={copy.filter} placeholder={copy.filter} {...useComposed(filter, setFilter)} />
      {grouped ? (
        <ul class="bare stack">
          {[...groups].map(([key, members]) => (
            <li key={key}>
              <h3 class="group">
                {members[0]!.mention.formula ?? members[0]!.quote} <span class="fine">× {members.length}</span>
              </h3>
              <List {...acting} places={members} />
            </li>
          ))}
        </ul>
      ) : (
        <List {...acting} places={shown} />
      )}
      {shown.length === 0 && <p class="empty">{copy.nothingShown}</p>}
    </section>
  );
}

const List = ({ places, ...props }: MentionsProps & { copy: PanelCopy; places: readonly Place[] }) => (
  <ol class="bare mentions">
    {places.map((place) => (
      <Item key={`${place.mention.start} ${place.mention.end}`} {...props} place={place} />
    ))}
  </ol>
);

function Item({ place, copy, ...props }: MentionsProps & { copy: PanelCopy; place: Place }) {
  const { mention, index, quote } = place;
  const kind = props.kinds.find((each) => each.id === mention.kind);
  const type = kind?.types.find((each) => each.id === mention.type);
  const here = index === props.current;
  const words = card[props.language];
  const [copied, setCopied] = useState(false);
  const element = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (here) element.current?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  const before = props.text.slice(Math.max(0, mention.start - 10), mention.start).replace(/^.*\n/s, '');
  const after = props.text.slice(mention.end, mention.end + 12).replace(/\n.*$/s, '');
  return (
    <li ref={element} class={here ? 'mention here' : 'mention'} data-start={mention.start}>
      <button type="button" class="go" aria-current={here} title={copy.goTo} onClick={() => props.onGo(index)}>
        <span class="quote">
          <span class="around">{before}</span>
          <mark style={{ '--kind': kind?.colour ?? '', '--kind-line': kind?.line ?? 'solid' }}>{quote}</mark>
          <span class="around">{after}</span>
        </span>
        <span class="fine">
          {[
            type?.label[props.language] ?? mention.type,
            mention.standing === 'recognised' ? '' : common[props.language].verdicts[mention.standing],
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </button>
      {here && (
        <div class="row acts">
          {mention.decision ? (
            <button type="button" class="small" onClick={() => props.onUndo(mention.decision!)}>
              {copy.undo}
            </button>
          ) : (
            <button type="button" class="small" onClick={() => props.onAccept(mention)}>
              {copy.accept}
            </button>
          )}
          <button type="button" class="small" onClick={() => props.onReject(mention)}>
            {copy.reject}
          </button>
          <KindSelect
            label={copy.kind}
            kinds={props.kinds}
            language={props.language}
            kind={mention.kind}
            type={mention.type}
            choose={(to, of) => props.onKind(mention, to, of)}
          />
          <button type="button" class="small" onClick={() => void props.onCopy(quote).then(setCopied)}>
            {copied ? words.copied : words.copy}
          </button>
          {mention.standing === 'added' ? (
            <button type="button" class="small plain" onClick={() => props.onPhrase(quote, mention.kind, mention.type)}>
              {copy.phrase}
            </button>
          ) : (
            <button type="button" class="small plain" onClick={() => props.onGuard(quote)}>
              {copy.guard}
            </button>
          )}
        </div>
      )}
    </li>
  );
}
