/** Words that several pages share: fields, doubts, refusals, errors. */
import type { Doubt, MetaField, Refusal } from '../../lib/text/article';
import type { Catalogue } from './types';

interface Common {
  name: string;
  fields: Record<MetaField, string>;
  doubts: Record<Doubt, string>;
  /** Which page of a paged article this is. */
  part(index: number, of: number): string;
  refusals: Record<Refusal, string>;
  /** What went wrong, by the code of an answer. */
  errors: {
    'no-access': string;
    'no-answer': string;
    'no-article': string;
    'bad-message': string;
    'not-painting': string;
    'nothing-selected': string;
    unknown(code: string): string;
  };
  verdicts: { accepted: string; added: string; reclassified: string };
  /** How a date is to be written. */
  dateForm: string;
  undo: string;
  none: string;
}

export const common: Catalogue<Common> = {
  'zh-CN': {
    name: '提法剪报',
    fields: {
      title: '标题',
      kicker: '引题',
      subtitle: '副题',
      source: '来源',
      author: '作者',
      editor: '责任编辑',
      publishedAt: '发表日期',
      outlet: '媒体',
      page: '版次',
    },
    doubts: {
      'no-source': '没有读到来源',
      'no-date': '没有读到日期',
      'date-in-future': '日期在将来',
      'date-far-from-url': '日期与网址中的日期相差较大',
      'short-body': '正文很短',
      'unknown-layout': '版式不熟悉，按通用办法读取',
      paged: '文章分页，这里只是其中一页',
      'title-uncertain': '标题不能确定',
    },
    part: (index, of) => `文章分页，这里是第 ${index} 页，共 ${of} 页`,
    refusals: {
      'no-text': '这一页没有读到正文。',
      'list-page': '这是列表页，不是一篇文章。',
      'front-page': '这是首页，不是一篇文章。',
      captcha: '这是验证页面，还没有显示文章。',
      'not-html': '这不是网页文件，无法读取。',
      'too-large': '页面过大，没有读取。',
    },
    errors: {
      'no-access': '浏览器不允许扩展读取这个页面。',
      'no-answer': '页面没有应答，可能已经关闭或跳转。请重试。',
      'no-article': '这一页没有可以剪存的文章。',
      'bad-message': '收到的数据格式不对，没有写入任何内容。',
      'nothing-selected': '页面正文中没有选中文字（不能跨段）。',
      'not-painting': '这个浏览器版本不支持页面标注（需要 CSS Custom Highlight API）。识别和剪存仍可使用。',
      unknown: (code) => `没有完成：${code}。原有内容没有改变。`,
    },
    verdicts: { accepted: '已确认', added: '手工标注', reclassified: '已改类' },
    dateForm: '请填日期，如 2024-03-05 或 2024-03-05 08:30',
    undo: '撤销',
    none: '无',
  },
  'zh-TW': {
    name: '提法剪報',
    fields: {
      title: '標題',
      kicker: '引題',
      subtitle: '副題',
      source: '來源',
      author: '作者',
      editor: '責任編輯',
      publishedAt: '發表日期',
      outlet: '媒體',
      page: '版次',
    },
    doubts: {
      'no-source': '沒有讀到來源',
      'no-date': '沒有讀到日期',
      'date-in-future': '日期在將來',
      'date-far-from-url': '日期與網址中的日期相差較大',
      'short-body': '正文很短',
      'unknown-layout': '版式不熟悉，按通用辦法讀取',
      paged: '文章分頁，這裡只是其中一頁',
      'title-uncertain': '標題不能確定',
    },
    part: (index, of) => `文章分頁，這裡是第 ${index} 頁，共 ${of} 頁`,
    refusals: {
      'no-text': '這一頁沒有讀到正文。',
      'list-page': '這是列表頁，不是一篇文章。',
      'front-page': '這是首頁，不是一篇文章。',
      captcha: '這是驗證頁面，還沒有顯示文章。',
      'not-html': '這不是網頁檔案，無法讀取。',
      'too-large': '頁面過大，沒有讀取。',
    },
    errors: {
      'no-access': '瀏覽器不允許擴充功能讀取這個頁面。',
      'no-answer': '頁面沒有回應，可能已經關閉或跳轉。請重試。',
      'no-article': '這一頁沒有可以剪存的文章。',
      'bad-message': '收到的資料格式不對，沒有寫入任何內容。',
      'nothing-selected': '頁面正文中沒有選取文字（不能跨段）。',
      'not-painting': '這個瀏覽器版本不支援頁面標註（需要 CSS Custom Highlight API）。識別和剪存仍可使用。',
      unknown: (code) => `沒有完成：${code}。原有內容沒有改變。`,
    },
    verdicts: { accepted: '已確認', added: '手工標註', reclassified: '已改類' },
    dateForm: '請填日期，如 2024-03-05 或 2024-03-05 08:30',
    undo: '復原',
    none: '無',
  },
  en: {
    name: 'Tifa Clipper',
    fields: {
      title: 'Title',
      kicker: 'Kicker',
      subtitle: 'Subtitle',
      source: 'Source',
      author: 'Author',
      editor: 'Editor',
      publishedAt: 'Published',
      outlet: 'Outlet',
      page: 'Page',
    },
    doubts: {
      'no-source': 'no source was found',
      'no-date': 'no date was found',
      'date-in-future': 'the date is in the future',
      'date-far-from-url': 'the date is far from the one in the address',
      'short-body': 'the body is very short',
      'unknown-layout': 'unknown layout, read in the general way',
      paged: 'one page of a paged article',
      'title-uncertain': 'the title is uncertain',
    },
    part: (index, of) => `page ${index} of ${of} of a paged article`,
    refusals: {
      'no-text': 'No running text was found on this page.',
      'list-page': 'This is a list of articles, not an article.',
      'front-page': 'This is a front page, not an article.',
      captcha: 'This is a verification page: the article is not shown yet.',
      'not-html': 'This is not a web page and cannot be read.',
      'too-large': 'The page is too large and was not read.',
    },
    errors: {
      'no-access': 'The browser does not let extensions read this page.',
      'no-answer': 'The page did not answer: it may have closed or moved on. Try again.',
      'no-article': 'There is no article on this page to clip.',
      'bad-message': 'The data had the wrong shape: nothing was written.',
      'nothing-selected': 'Nothing of the article is selected (a mention stays within one paragraph).',
      'not-painting':
        'This version of the browser cannot paint on pages (CSS Custom Highlight API). Recognising and clipping still work.',
      unknown: (code) => `Not done: ${code}. Nothing stored has changed.`,
    },
    verdicts: { accepted: 'accepted', added: 'added by hand', reclassified: 'kind changed' },
    dateForm: 'A date, such as 2024-03-05 or 2024-03-05 08:30',
    undo: 'Undo',
    none: 'none',
  },
};

/** The sentence for an error code. */
export const errorText = (copy: Common, code: string): string =>
  code !== 'unknown' && Object.hasOwn(copy.errors, code)
    ? (copy.errors[code as 'no-answer'] as string)
    : copy.errors.unknown(code);

export type CommonCopy = Common;
