/** Words of the popup. `date` is `YYYY-MM-DD`. */
import type { Catalogue } from './types';

interface Popup {
  reading: string;
  noAccess: string;
  retry: string;
  untitled: string;
  noMentions: string;
  clip: string;
  clipAgain: string;
  clipVersion: string;
  clipping: string;
  clipped: { new: string; version: string; same: string };
  stored(date: string, versions: number): string;
  changed: string;
  /** `share` is empty where the text is the same. */
  reprint(outlet: string, date: string, share: string): string;
  openInLibrary: string;
  /** Short for it, beside what is opened. */
  open: string;
  library: string;
  panel: string;
  settings: string;
  highlights: string;
  here: string;
  site(host: string): string;
  everywhere: string;
  grant(host: string): string;
  automatic: string;
  doubts(doubts: string): string;
}

export const popup: Catalogue<Popup> = {
  'zh-CN': {
    reading: '正在读取本页…',
    noAccess: '这里不能读取。浏览器的内部页面和应用商店不对扩展开放。',
    retry: '重试',
    untitled: '（没有标题）',
    noMentions: '没有识别到口号、机制或荣誉',
    clip: '剪存',
    clipAgain: '再次剪存',
    clipVersion: '剪存新版本',
    clipping: '正在剪存…',
    clipped: { new: '已剪存', version: '已存为新版本', same: '此前已剪存，内容没有变化' },
    stored: (date, versions) => `已于 ${date} 剪存${versions > 1 ? `（${versions} 个版本）` : ''}`,
    changed: '页面文字与已存版本不同',
    reprint: (outlet, date, share) =>
      `转载：与${outlet}${date ? ` ${date}` : ''} 的文章${share ? `约 ${share} ` : ''}相同`,
    openInLibrary: '在资料库中打开',
    open: '打开',
    library: '资料库',
    panel: '侧栏',
    settings: '设置',
    highlights: '标注',
    here: '本页',
    site: (host) => host,
    everywhere: '所有网站',
    grant: (host) => `在 ${host} 自动标注…`,
    automatic: '本站开启了自动剪存',
    doubts: (doubts) => `请核对：${doubts}`,
  },
  'zh-TW': {
    reading: '正在讀取本頁…',
    noAccess: '這裡不能讀取。瀏覽器的內部頁面和線上商店不對擴充功能開放。',
    retry: '重試',
    untitled: '（沒有標題）',
    noMentions: '沒有識別到口號、機制或榮譽',
    clip: '剪存',
    clipAgain: '再次剪存',
    clipVersion: '剪存新版本',
    clipping: '正在剪存…',
    clipped: { new: '已剪存', version: '已存為新版本', same: '此前已剪存，內容沒有變化' },
    stored: (date, versions) => `已於 ${date} 剪存${versions > 1 ? `（${versions} 個版本）` : ''}`,
    changed: '頁面文字與已存版本不同',
    reprint: (outlet, date, share) =>
      `轉載：與${outlet}${date ? ` ${date}` : ''} 的文章${share ? `約 ${share} ` : ''}相同`,
    openInLibrary: '在資料庫中開啟',
    open: '開啟',
    library: '資料庫',
    panel: '側欄',
    settings: '設定',
    highlights: '標註',
    here: '本頁',
    site: (host) => host,
    everywhere: '所有網站',
    grant: (host) => `在 ${host} 自動標註…`,
    automatic: '本站開啟了自動剪存',
    doubts: (doubts) => `請核對：${doubts}`,
  },
  en: {
    reading: 'Reading this page…',
    noAccess: 'This page cannot be read: the browser keeps its own pages and its store closed to extensions.',
    retry: 'Try again',
    untitled: '(no title)',
    noMentions: 'No slogans, mechanisms or awards were recognised',
    clip: 'Clip',
    clipAgain: 'Clip again',
    clipVersion: 'Clip new version',
    clipping: 'Clipping…',
    clipped: { new: 'Clipped', version: 'Clipped as a new version', same: 'Already clipped: nothing has changed' },
    stored: (date, versions) => `Already clipped on ${date}${versions > 1 ? ` (${versions} versions)` : ''}`,
    changed: 'The text differs from the stored version',
    reprint: (outlet, date, share) =>
      `Reprint: ${share ? `about ${share} ` : ''}the same text as ${outlet}${date ? `, ${date}` : ''}`,
    openInLibrary: 'Open in library',
    open: 'Open',
    library: 'Library',
    panel: 'Side panel',
    settings: 'Settings',
    highlights: 'Highlights',
    here: 'This page',
    site: (host) => host,
    everywhere: 'All sites',
    grant: (host) => `Highlight ${host} automatically…`,
    automatic: 'Automatic clipping is on for this site',
    doubts: (doubts) => `Please check: ${doubts}`,
  },
};
