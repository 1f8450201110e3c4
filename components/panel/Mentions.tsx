import { useEffect, useRef, useState } from 'preact/hooks';
import type { ShownMention } from '../../lib/messages';
import { fold } from '../../lib/text/fold';
import { type PanelCopy, panel } from '../copy/panel';
import { useComposed } from '../parts/composed';
import { Item, type MentionsProps, type Place } from './Mention';

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
  const words = fold(filter.trim());
  const shown = places.filter(
    ({ mention, quote }) =>
      !hidden.includes(mention.kind) && [quote, mention.formula ?? ''].some((said) => fold(said).includes(words)),
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
