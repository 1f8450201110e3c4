/** What elements mean to a reader, from their names, classes and inline styles alone: no layout is read. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Elements whose text stands on lines of its own. */
export const BLOCK = words(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul ' +
    'founder-content founder-title',
);

/** Elements that hold no text of the page. */
export const SKIPPED = words(
  'script style noscript template textarea select option button input svg canvas video audio object embed map head title',
);

/** Classes and ids in which the content systems of Chinese sites keep the body of an article, and nothing else. */
const BODY = words(
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
);

/** What an element says of itself by its attributes; empty strings where it has none. */
export interface Marks {
  id: string;
  classes: string;
  style: string;
  hidden: boolean;
}

const NONE: Marks = { id: '', classes: '', style: '', hidden: false };

/** Most elements of a page have no attribute, which is asked first. */
export const marksOf = (element: Element): Marks =>
  element.hasAttributes()
    ? {
        id: element.id,
        classes: element.getAttribute('class') ?? '',
        style: element.getAttribute('style') ?? '',
        hidden: element.hasAttribute('hidden'),
      }
    : NONE;

export function isBodyContainer(name: string, { id, classes }: Marks): boolean {
  if (id && BODY.has(id)) return true;
  if (!BLOCK.has(name)) return name === 'ucapcontent';
  if (!classes) return name === 'founder-content';
  return BODY.has(classes) || (classes.includes(' ') && classes.split(/\s+/).some((one) => BODY.has(one)));
}

const ASIDE =
  /comment|pinglun|gentie|(?:^|[-_\s])(?:reply|replies|recommend\w*|related?|relevant|xiangguan|tuijian|rank\w*|paihang|hot\w*|footer?|foot\w*|copyright|nav\w*|menu|crumbs?|breadcrumb\w*|login|search\w*|links?)(?:$|[-_\s])/i;
const SIDE = /(?:^|[-_\s])(?:sidebar|side|aside|right(?:bar|side)?)(?:$|[-_\s])/i;

/**
 * What a name hints at: 2 for comments, recommendations, ranks, menus or the foot of the site, 1 for a column beside the
 * text, which on some sites is the column of the text, else 0.
 */
export function asideOf(name: string, { id, classes }: Marks): 0 | 1 | 2 {
  if (name === 'footer' || name === 'nav' || ASIDE.test(id) || ASIDE.test(classes)) return 2;
  return name === 'aside' || SIDE.test(id) || SIDE.test(classes) ? 1 : 0;
}

/** Hidden by its own attributes. `visibility` is not asked: WeChat hides `js_content` by it until scripts have run. */
export const isHidden = ({ style, hidden }: Marks): boolean => hidden || /display:\s*none/i.test(style);

/** The body of a frame of the same origin, or null. */
export const frameOf = (element: Element): Element | null => {
  try {
    return (element as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch {
    return null;
  }
};
