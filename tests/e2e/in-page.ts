/** What browser tests ask of what is painted; each runs in the page, so that it uses nothing from here. */

/** The box of the first painted range, in the view. */
export const firstBox = () => {
  const [entry] = CSS.highlights.values();
  const [part] = entry as unknown as Iterable<StaticRange>;
  const range = document.createRange();
  range.setStart(part!.startContainer, part!.startOffset);
  range.setEnd(part!.endContainer, part!.endOffset);
  const { x, y, width, height } = range.getBoundingClientRect();
  return { x, y, width, height };
};

/** How many painted ranges have their text in the page. */
export const liveRanges = (): number =>
  [...CSS.highlights.values()]
    .flatMap((entry) => [...(entry as unknown as Iterable<StaticRange>)])
    .filter((part) => part.startContainer.isConnected).length;
