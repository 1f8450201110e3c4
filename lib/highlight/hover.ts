/** When a pointer rests on a mention, and when it has gone: the card shows after a short rest and waits before it hides. */

const REST = 140;
const LINGER = 280;

export interface Hover {
  /** Index of the mention under a point, or -1. */
  under(x: number, y: number): number;
  /** Whether the event happened on the card itself. */
  onCard(event: Event): boolean;
  show(index: number): void;
  hide(): void;
}

/** Listens until `end`. One look-up per frame at most. */
export function watchPointer(document: Document, hover: Hover, end: AbortSignal): void {
  let at = -1;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const want = (index: number) => {
    if (index === at) return;
    at = index;
    clearTimeout(timer);
    timer = setTimeout(() => (index < 0 ? hover.hide() : hover.show(index)), index < 0 ? LINGER : REST);
  };
  const move = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      if (!hover.onCard(event)) return want(hover.under(event.clientX, event.clientY));
      clearTimeout(timer);
      at = -2;
    });
  };
  const press = (event: PointerEvent) => {
    if (hover.onCard(event)) return;
    const index = event.pointerType === 'touch' ? hover.under(event.clientX, event.clientY) : -1;
    clearTimeout(timer);
    at = index;
    if (index < 0) hover.hide();
    else hover.show(index);
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape') hover.hide();
  };
  const quietly = { passive: true, capture: true, signal: end } as const;
  document.addEventListener('pointermove', move, quietly);
  document.addEventListener('pointerdown', press, quietly);
  document.addEventListener('keydown', key, quietly);
}
