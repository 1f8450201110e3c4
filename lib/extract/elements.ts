/** What elements mean to a reader, from their names and inline styles alone: no layout is read. */

/** Elements whose text stands on lines of its own. */
export const BLOCK: ReadonlySet<string> = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER ' +
    'FORM H1 H2 H3 H4 H5 H6 HEADER LEGEND LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL ' +
    'FOUNDER-CONTENT FOUNDER-TITLE'
  ).split(' '),
);

/** Elements that hold no text of the page. */
export const SKIPPED: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT BUTTON INPUT SVG CANVAS VIDEO AUDIO OBJECT EMBED MAP HEAD TITLE'.split(
    ' ',
  ),
);

/** Hidden by its own attributes. `visibility` is not asked: WeChat hides `js_content` by it until scripts have run. */
export const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') || /display:\s*none/.test(element.getAttribute('style') ?? '');

/** The body of a frame of the same origin, or null. */
export const frameOf = (element: Element): Element | null => {
  try {
    return (element as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch {
    return null;
  }
};
