/** The text of a version with its mentions marked. Page text is hostile: it is only ever set as text. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Block } from '../../lib/text/article';
import { copyWords } from '../parts/copied';
import { kindLabel, kindStyle, type Setting, typeLabel, useSetting } from './context';
import { type Place, useFoundWords } from './found-words';
import type { MarkedMention } from './rows';

const TAGS: Record<Block['kind'], 'h2' | 'h3' | 'p'> = {
  headline: 'h2',
  kicker: 'p',
  subtitle: 'p',
  heading: 'h3',
  paragraph: 'p',
  caption: 'p',
  row: 'p',
};

export interface ArticleTextProps {
  text: string;
  blocks: readonly Block[];
  mentions: readonly MarkedMention[];
  current: number;
  /** Where the searched words stand. */
  found: readonly Place[];
  onCurrent: (index: number) => void;
  /** A person selected words: offsets in `text`. */
  onSelected: (span: Place | null) => void;
}

const marks = (block: Block, props: ArticleTextProps, setting: Setting): ComponentChildren[] => {
  const parts: ComponentChildren[] = [];
  let at = block.start;
  const plain = (to: number): void => {
    if (to > at) {
      parts.push(
        <span key={at} data-at={at}>
          {props.text.slice(at, to)}
        </span>,
      );
    }
  };
  props.mentions.forEach((mention, index) => {
    // What goes over the end of a block is marked in pieces, of which the first is gone to.
    const [start, end] = [Math.max(mention.start, block.start), Math.min(mention.end, block.end)];
    if (start < at || start >= end) return;
    const first = start === mention.start;
    plain(start);
    const name = `${kindLabel(setting, mention.kind)} · ${typeLabel(setting, mention.kind, mention.type)}`;
    parts.push(
      // biome-ignore lint/a11y/useSemanticElements: a button would not break across lines as running text must
      <span
        key={start}
        id={first ? `mention-${index}` : undefined}
        data-at={start}
        class={[
          'marked',
          `standing-${mention.standing}`,
          mention.disputed && 'disputed',
          index === props.current && 'current',
        ]
          .filter(Boolean)
          .join(' ')}
        style={kindStyle(setting, mention.kind)}
        role="button"
        tabIndex={first && index === Math.max(0, props.current) ? 0 : -1}
        aria-pressed={index === props.current}
        title={[name, setting.copy.standing[mention.standing], mention.disputed && setting.copy.disputed]
          .filter(Boolean)
          .join(' · ')}
        onClick={() => props.onCurrent(index)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === ' ') {
            props.onCurrent(index);
            event.preventDefault();
          }
        }}
      >
        {props.text.slice(start, end)}
      </span>,
    );
    at = end;
  });
  plain(block.end);
  return parts;
};

export const ArticleText = (props: ArticleTextProps): JSX.Element => {
  const setting = useSetting();
  const text = useRef<HTMLDivElement>(null);
  useFoundWords(text, props.found, props.mentions);
  useEffect(() => {
    // In caret browsing a selection by the keyboard ends with Shift; nothing in the text has the focus then.
    const read = ({ key }: KeyboardEvent): void => {
      const span = key === 'Shift' ? selectedSpan() : null;
      if (span !== null) props.onSelected(span);
    };
    document.addEventListener('keyup', read);
    return () => document.removeEventListener('keyup', read);
  }, [props.onSelected]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: selecting words with the mouse; the keyboard is heard by the document
    <div
      ref={text}
      class="article-text"
      lang="zh"
      onMouseUp={() => props.onSelected(selectedSpan())}
      onCopy={copyWords}
    >
      {props.blocks.map((block) => {
        const Tag = TAGS[block.kind];
        return (
          <Tag key={block.start} class={`block-${block.kind}`}>
            {marks(block, props, setting)}
          </Tag>
        );
      })}
    </div>
  );
};

/** Where the reader's selection starts and ends in the text, by the offsets that the parts carry. */
const selectedSpan = (): Place | null => {
  const selection = globalThis.getSelection?.();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const offset = (node: Node, within: number): number | null => {
    const part = (node.nodeType === 3 ? node.parentElement : (node as Element))?.closest('[data-at]');
    return part ? Number(part.getAttribute('data-at')) + within : null;
  };
  const start = offset(range.startContainer, range.startOffset);
  const end = offset(range.endContainer, range.endOffset);
  return start === null || end === null || end <= start ? null : { start, end };
};
