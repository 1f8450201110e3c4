/** What elements mean to a reader, from their names, classes and inline styles alone: no layout is read. */

/**
 * What an element does to the text in it: starts lines of its own, is the body of an article as well, holds none, ends a
 * line, holds another document, shows what stands elsewhere.
 */
export type Role = 'block' | 'content' | 'skipped' | 'break' | 'frame' | 'slot';

const words = (list: string): string[] => list.split(/\s+/);

/** By local name; none for what stands in a line. */
export const ROLES = new Map<string, Role>([
  ...words(
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
      'form h1 h2 h3 h4 h5 h6 header legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul ' +
      'founder-title',
  ).map((name) => [name, 'block'] as const),
  ...words(
    'script style noscript template textarea select option button input svg canvas video audio object embed map head title',
  ).map((name) => [name, 'skipped'] as const),
  ['br', 'break'],
  ['hr', 'break'],
  ['iframe', 'frame'],
  ['frame', 'frame'],
  ['slot', 'slot'],
  ['ucapcontent', 'content'],
  ['founder-content', 'content'],
]);

/** The levels of heading elements. */
export const HEADINGS = new Map(words('h1 h2 h3 h4 h5 h6').map((name, i) => [name, i + 1]));

/** What elements hint at by their own name; see `asideOf`. */
export const ASIDES = new Map<string, 1 | 2>([
  ['footer', 2],
  ['nav', 2],
  ['aside', 1],
]);

/** Classes and ids in which the content systems of Chinese sites keep the body of an article, and nothing else. */
const BODY = new Set(
  words(
    // TRS; UCAP and the portals of the State Council; JCMS; visualsiteweb and other university systems
    'TRS_Editor TRS_UEDITOR trs_editor_view trs_paper_default UCAP-CONTENT pages_content zoom vsb_content vsb_content_2 ' +
      'vsb_content_4 v_news_content wp_articlecontent ' +
      // people.com.cn, xinhuanet, gmw, CCTV, china.com.cn, chinanews, youth.cn, CCDI
      'rm_txt_con rwb_zw detailContent u-mainText contentMain articleBody left_zw content_area cnt_bd mainContent_articlebody ' +
      // newspapers on paper: Founder and its like
      'ozoom founder-content ' +
      // WeChat, Wangyi, Sina, Sohu, Tencent, Toutiao
      'js_content endText post_body artibody mp-editor Cnt-Main-Article-QQ ' +
      // WordPress
      'entry-content',
  ),
);

/** What an element says of itself by its attributes; empty strings for those it has not. */
export interface Marks {
  id: string;
  classes: string;
  style: string;
  hidden: boolean;
}

export const marksOf = (element: Element): Marks => ({
  id: element.id,
  classes: element.getAttribute('class') ?? '',
  style: element.getAttribute('style') ?? '',
  hidden: element.hasAttribute('hidden'),
});

export function isBodyContainer({ id, classes }: Marks, block: boolean): boolean {
  if (id && BODY.has(id)) return true;
  if (!block || !classes) return false;
  return BODY.has(classes) || (classes.includes(' ') && classes.split(/\s+/).some((one) => BODY.has(one)));
}

/** Id and class of an element in small letters, with a blank between; empty where it has neither. */
export const namesOf = (element: Element): string => {
  const { id } = element;
  const classes = element.getAttribute('class') ?? '';
  return id || classes ? `${id} ${classes}`.toLowerCase() : '';
};

/** Words of a name that stand for what is not the article, and what such a word begins with. */
const ASIDE = new Set(
  words('reply replies related relate relevant xiangguan tuijian paihang copyright menu crumb crumbs login link links'),
);
const ASIDE_OPENING = /^(?:recommend|rank|hot|foot|nav|breadcrumb|search)\w*$/;
const SIDE = new Set(words('sidebar side aside right rightbar rightside'));

/**
 * What a name hints at: 2 for comments, recommendations, ranks, menus or the foot of the site, 1 for a column beside the
 * text, which on some sites is the column of the text, else 0. `names`: id and class in small letters.
 */
export function asideOf(names: string): 0 | 1 | 2 {
  if (names.includes('comment') || names.includes('pinglun') || names.includes('gentie')) return 2;
  let hint: 0 | 1 = 0;
  for (const word of names.split(/[-_\s]/)) {
    if (ASIDE.has(word) || ASIDE_OPENING.test(word)) return 2;
    if (SIDE.has(word)) hint = 1;
  }
  return hint;
}

/** Hidden by its own attributes. `visibility` is not asked: WeChat hides `js_content` by it until scripts have run. */
export const isHidden = ({ style, hidden }: Marks): boolean =>
  hidden || (style !== '' && /display:\s*none/i.test(style));

/** Whether a form asks the reader's opinion: what stands in it is no text. */
export const isPoll = (form: Element): boolean =>
  /vote|poll|survey|toupiao|diaocha/i.test(
    `${form.getAttribute('action')} ${form.getAttribute('name')} ${namesOf(form)}`,
  );

/** Made a block by its own style. */
export const isStyledBlock = ({ style }: Marks): boolean => style !== '' && /display:\s*(?:inline-)?block/.test(style);

/** Whether an element shows the line feeds of its source; undefined where it does as that around it. */
export function keepsFeeds(name: string, style: string): boolean | undefined {
  const [, space] = style.includes('white-space') ? (/white-space:\s*([a-z-]+)/i.exec(style) ?? []) : [];
  if (space) return /^(?:pre|break-spaces)/i.test(space);
  return name === 'pre' ? true : undefined;
}

/** The body of a frame of the same origin, or null. */
export const frameOf = (element: Element): Element | null => {
  try {
    return (element as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch {
    return null;
  }
};

/** What a page puts into a slot of a shadow root, from outside it; where it puts nothing, the slot's own children stand in. */
export const slottedIn = (slot: Element): Node[] => (slot as Partial<HTMLSlotElement>).assignedNodes?.() ?? [];
