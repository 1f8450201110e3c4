/** Words that several pages share: fields, doubts, refusals, errors. */
import { codeOf } from '../../lib/failure';
import type { Doubt, MetaField, Refusal } from '../../lib/text/article';
import type { Catalogue, Language } from './types';

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
    /** What a browser reports, by the codes of `lib/failure`. */
    full: string;
    newer: string;
    closed: string;
    unusable: string;
    forbidden: string;
    'file-gone': string;
    'broken-off': string;
    updated: string;
    cancelled: string;
    interrupted: string;
    'not-saved': string;
    'nothing-selected': string;
    unknown(code: string): string;
  };
  verdicts: { accepted: string; added: string; reclassified: string };
  /** How a date is to be written. */
  dateForm: string;
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
      garbled: '文字像是乱码，网页的编码可能不对',
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
      full: '磁盘已满，或浏览器分给扩展的空间已用完；这一步没有写入，已保存的内容都还在。请腾出磁盘空间后重试。',
      newer: '资料库由更新版本的扩展建立，这个版本没有打开它，内容都还在。请更新扩展。',
      closed: '资料库的连接已关闭，可能扩展刚刚更新；已保存的内容都还在。请刷新或重新打开页面。',
      unusable:
        '浏览器打不开扩展的存储：用户配置可能只读或已损坏。扩展没有改动其中的内容。请重启浏览器；仍不行时，检查磁盘和配置文件夹的权限。',
      forbidden: '浏览器没有允许这项操作，已保存的内容没有改变。请检查浏览器的权限设置后重试。',
      'file-gone': '文件读不到了，可能已移动、改动或删除；资料库没有改变。请重新选择文件。',
      'broken-off': '浏览器中断了这一步，没有写完的部分已全部撤回，已保存的内容都还在。请看看磁盘是否已满，然后重试。',
      updated: '扩展刚刚更新或重新启动，已保存的内容都还在。请刷新页面后重试。',
      cancelled: '保存文件已取消，资料库没有改变。需要时再导出一次。',
      interrupted: '下载中断，文件不完整；资料库没有改变。请删去那个文件，再导出一次。',
      'not-saved': '浏览器无法把文件写到那里，资料库没有改变。请换一个文件夹再试。',
      unknown: (code) => `没有完成：${code}。原有内容没有改变。`,
    },
    verdicts: { accepted: '已确认', added: '手工标注', reclassified: '已改类' },
    dateForm: '请填日期，如 2024-03-05 或 2024-03-05 08:30',
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
      garbled: '文字像是亂碼，網頁的編碼可能不對',
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
      full: '磁碟已滿，或瀏覽器分給擴充功能的空間已用完；這一步沒有寫入，已儲存的內容都還在。請騰出磁碟空間後重試。',
      newer: '資料庫由更新版本的擴充功能建立，這個版本沒有打開它，內容都還在。請更新擴充功能。',
      closed: '資料庫的連線已關閉，可能擴充功能剛剛更新；已儲存的內容都還在。請重新整理或重新打開頁面。',
      unusable:
        '瀏覽器打不開擴充功能的儲存空間：使用者設定檔可能唯讀或已損壞。擴充功能沒有改動其中的內容。請重新啟動瀏覽器；仍不行時，檢查磁碟和設定檔資料夾的權限。',
      forbidden: '瀏覽器沒有允許這項操作，已儲存的內容沒有改變。請檢查瀏覽器的權限設定後重試。',
      'file-gone': '檔案讀不到了，可能已移動、改動或刪除；資料庫沒有改變。請重新選擇檔案。',
      'broken-off': '瀏覽器中斷了這一步，沒有寫完的部分已全部撤回，已儲存的內容都還在。請看看磁碟是否已滿，然後重試。',
      updated: '擴充功能剛剛更新或重新啟動，已儲存的內容都還在。請重新整理頁面後重試。',
      cancelled: '儲存檔案已取消，資料庫沒有改變。需要時再匯出一次。',
      interrupted: '下載中斷，檔案不完整；資料庫沒有改變。請刪去那個檔案，再匯出一次。',
      'not-saved': '瀏覽器無法把檔案寫到那裡，資料庫沒有改變。請換一個資料夾再試。',
      unknown: (code) => `沒有完成：${code}。原有內容沒有改變。`,
    },
    verdicts: { accepted: '已確認', added: '手工標註', reclassified: '已改類' },
    dateForm: '請填日期，如 2024-03-05 或 2024-03-05 08:30',
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
      garbled: 'the text looks garbled, as in the wrong encoding',
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
      full: 'The disk, or the room that the browser gives the extension, is full: this step was not written, and all that was saved is still there. Make room on the disk and try again.',
      newer:
        'The library was made by a newer version of the extension: this one did not open it, and all of it is still there. Update the extension.',
      closed:
        'The library was closed, perhaps because the extension was just updated. All that was saved is still there. Reload or reopen the page.',
      unusable:
        'The browser cannot open the storage of the extension: the profile may be read-only or damaged. The extension changed nothing in it. Restart the browser; if that does not help, check the disk and the rights to the profile folder.',
      forbidden:
        'The browser did not allow this. What was saved has not changed. Check the permissions in the browser and try again.',
      'file-gone':
        'The file cannot be read any more: it may have been moved, changed or deleted. The library has not changed. Choose the file again.',
      'broken-off':
        'The browser broke this step off. What was unfinished of it is undone, and all that was saved is still there. See whether the disk is full, and try again.',
      updated:
        'The extension was just updated or restarted. All that was saved is still there. Reload the page and try again.',
      cancelled: 'Saving the file was cancelled. The library has not changed. Export again when you want to.',
      interrupted:
        'The download was interrupted and the file is not whole. The library has not changed. Delete that file and export again.',
      'not-saved':
        'The browser cannot write the file there. The library has not changed. Try again with another folder.',
      unknown: (code) => `Not done: ${code}. Nothing stored has changed.`,
    },
    verdicts: { accepted: 'accepted', added: 'added by hand', reclassified: 'kind changed' },
    dateForm: 'A date, such as 2024-03-05 or 2024-03-05 08:30',
  },
};

const known = ({ errors }: Common, code: string): string | undefined =>
  code !== 'unknown' && Object.hasOwn(errors, code) ? errors[code as 'no-answer'] : undefined;

/** The sentence for an error code. */
export const errorText = (copy: Common, code: string): string => known(copy, code) ?? copy.errors.unknown(code);

/** Why something failed, for a sentence that says what: an error, or the code of one. What is not known keeps its own words. */
export const whyOf = (language: Language, error: unknown): string => {
  const code = codeOf(error);
  return known(common[language], code) ?? code;
};

export type CommonCopy = Common;
