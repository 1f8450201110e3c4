import { useEffect, useRef, useState } from 'preact/hooks';
import type { KindLook, ShownMention } from '../../lib/messages';
import { card } from '../copy/card';
import { common } from '../copy/common';
import type { PanelCopy } from '../copy/panel';
import type { Language } from '../copy/types';
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

export interface Place {
  mention: ShownMention;
  index: number;
  quote: string;
}

/** A mention in its sentence; what may be said of it shows where the reader is. */
export function Item({ place, copy, ...props }: MentionsProps & { copy: PanelCopy; place: Place }) {
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
            say={(label) => label[props.language]}
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
