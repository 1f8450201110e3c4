/** The one element that reading ever adds to a page: a host with a closed shadow root, there only while the card shows. */
import { render } from 'preact';
import { Card, type CardProps } from './Card';
import { cardStyle } from './style';

export interface CardHost {
  /** Shows the card beside `boxes` (of the phrase, one at least, in viewport pixels); `focus` moves the keyboard into it. */
  show(props: CardProps, boxes: readonly DOMRect[], focus: boolean): void;
  /** Removes the host and gives the keyboard back. */
  hide(): void;
  /** Whether the keyboard is in the card. */
  focused(): boolean;
  /** Whether an event of the page happened on the card. */
  holds(event: Event): boolean;
}

const MARGIN = 8;

/** Top left corner for a card of a size that covers none of the boxes; the card's greatest height comes with it. */
export function placeCard(
  boxes: readonly { left: number; top: number; bottom: number }[],
  size: { width: number; height: number },
  view: { width: number; height: number },
): { left: number; top: number; height: number } {
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const below = view.height - bottom - 2 * MARGIN;
  const above = top - 2 * MARGIN;
  const isBelow = below >= size.height || below >= above;
  const height = Math.max(0, Math.min(size.height, isBelow ? below : above));
  const left = Math.max(MARGIN, Math.min(boxes[0]?.left ?? 0, view.width - size.width - MARGIN));
  return { left, top: isBelow ? bottom + MARGIN : top - MARGIN - height, height };
}

export function createCardHost(document: Document): CardHost {
  let host: HTMLElement | null = null;
  let root: ShadowRoot | null = null;
  let before: Element | null = null;

  const open = (): ShadowRoot => {
    host = document.createElement('div');
    root = host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = cardStyle;
    const content = document.createElement('div');
    root.append(style, content);
    for (const type of [
      'keydown',
      'keyup',
      'keypress',
      'click',
      'pointerdown',
      'mousedown',
      'input',
      'change',
    ] as const) {
      content.addEventListener(type, (event) => event.stopPropagation());
    }
    document.documentElement.append(host);
    return root;
  };

  return {
    show(props, boxes, focus) {
      if (focus && !before) before = document.activeElement;
      const content = (root ?? open()).lastElementChild as HTMLElement;
      render(<Card {...props} key={`${props.mention.start} ${props.mention.end}`} />, content);
      const card = content.firstElementChild as HTMLElement;
      card.style.maxHeight = '';
      const view = { width: document.documentElement.clientWidth, height: document.defaultView!.innerHeight };
      const spot = placeCard(boxes, card.getBoundingClientRect(), view);
      host!.style.left = `${spot.left}px`;
      host!.style.top = `${spot.top}px`;
      card.style.maxHeight = `${spot.height}px`;
      if (focus) card.focus({ preventScroll: true });
    },
    hide() {
      if (!root) return;
      const had = root.activeElement !== null;
      render(null, root.lastElementChild!);
      host!.remove();
      host = null;
      root = null;
      if (had && before instanceof HTMLElement) before.focus({ preventScroll: true });
      before = null;
    },
    focused: () => root !== null && root.activeElement !== null,
    holds: (event) => host !== null && event.composedPath().includes(host),
  };
}
