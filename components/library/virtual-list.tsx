/**
 * A list of any length, of which only what is visible is drawn and asked for. A list box in the sense of WAI-ARIA: the list has
 * the focus, `aria-activedescendant` names the current row, and the keys work on the list.
 */
import type { ComponentChildren, JSX, TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Browsers draw nothing beyond some 17 million pixels: longer lists are scaled into this height. */
const TALLEST = 8_000_000;
const AHEAD = 8;

export interface VirtualListProps {
  /** Rows in all. */
  total: number;
  rowHeight: number;
  label: string;
  /** The rows are about to be others. */
  busy?: boolean;
  current: number;
  /** The current row is scrolled to when this changes; without it, when another row is current. */
  reveal?: string;
  multiselectable?: boolean;
  isSelected: (index: number) => boolean;
  /** The row that is open, or that was gone to: tinted, the current one only outlined while the list has the focus. */
  isOpen: (index: number) => boolean;
  /** A row, or a placeholder while it is being read. */
  draw: (index: number) => ComponentChildren;
  onRange: (from: number, to: number) => void;
  onCurrent: (index: number, event: { shift: boolean; toggle: boolean }) => void;
  onOpen: (index: number) => void;
  onKey?: (event: TargetedKeyboardEvent<HTMLDivElement>) => void;
}

export const VirtualList = (props: VirtualListProps): JSX.Element => {
  const { total, rowHeight, current } = props;
  const box = useRef<HTMLDivElement>(null);
  const [scroll, setScroll] = useState(0);
  const [height, setHeight] = useState(600);
  const full = total * rowHeight;
  const drawn = Math.min(full, TALLEST);
  const scale = drawn > height ? (full - height) / (drawn - height) : 1;
  const top = scroll * scale;
  const from = Math.max(0, Math.floor(top / rowHeight) - AHEAD);
  const to = Math.min(total, Math.ceil((top + height) / rowHeight) + AHEAD);

  useEffect(() => {
    const element = box.current!;
    const measure = () => setHeight(element.clientHeight || 600);
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const { onRange } = props;
  useEffect(() => onRange(from, to), [from, to, onRange]);

  // Fewer rows may have come, and the current one be none of them.
  const onRow = current >= 0 && current < total;
  useEffect(() => {
    const element = box.current;
    if (element === null || current < 0) return;
    const above = current * rowHeight;
    if (above < top) element.scrollTop = above / scale;
    else if (above + rowHeight > top + height) element.scrollTop = (above + rowHeight - height) / scale;
  }, [props.reveal ?? current, height, onRow]);

  const move = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    const page = Math.max(1, Math.floor(height / rowHeight) - 1);
    const steps: Record<string, number> = {
      ArrowDown: current + 1,
      j: current + 1,
      ArrowUp: current - 1,
      k: current - 1,
      PageDown: current + page,
      PageUp: current - page,
      Home: 0,
      End: total - 1,
    };
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const step = plain ? steps[event.key] : undefined;
    if (step !== undefined && total > 0) {
      props.onCurrent(Math.max(0, Math.min(total - 1, step)), { shift: event.shiftKey, toggle: false });
    } else if (plain && event.key === 'Enter' && onRow) props.onOpen(current);
    else if (plain && (event.key === ' ' || event.key === 'x') && onRow) {
      props.onCurrent(current, { shift: false, toggle: true });
    } else {
      props.onKey?.(event);
      return;
    }
    event.preventDefault();
  };

  const rows = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
  return (
    <div
      ref={box}
      class="virtual"
      role="listbox"
      tabIndex={0}
      aria-label={props.label}
      aria-busy={props.busy ?? false}
      aria-multiselectable={props.multiselectable ?? false}
      aria-activedescendant={current >= from && current < to ? `row-${current}` : undefined}
      onScroll={(event) => setScroll(event.currentTarget.scrollTop)}
      onKeyDown={move}
    >
      <div role="presentation" style={{ height: `${drawn}px`, position: 'relative' }}>
        {rows.map((index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list box has the focus and takes the keys
          <div
            key={index}
            id={`row-${index}`}
            role="option"
            tabIndex={-1}
            class={index === current ? 'virtual-row current' : 'virtual-row'}
            aria-selected={props.isSelected(index)}
            aria-current={props.isOpen(index)}
            aria-setsize={total}
            aria-posinset={index + 1}
            style={{ height: `${rowHeight}px`, top: `${index * rowHeight - top + scroll}px` }}
            onClick={(event) => {
              box.current?.focus({ preventScroll: true });
              const toggle =
                event.ctrlKey || event.metaKey || (event.target as Element).closest('[data-toggle]') !== null;
              props.onCurrent(index, { shift: event.shiftKey, toggle });
              if (!toggle && !event.shiftKey) props.onOpen(index);
            }}
          >
            {props.draw(index)}
          </div>
        ))}
      </div>
    </div>
  );
};
