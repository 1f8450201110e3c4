/** Words of the side panel. */
import type { Catalogue } from './types';

interface Panel {
  title: string;
  press: string;
  lapsed: string;
  readNow: string;
  readAgain: string;
  empty: string;
  arrange: string;
  inOrder: string;
  grouped: string;
  filter: string;
  nothingShown: string;
  shown(count: number, of: number): string;
  goTo: string;
  accept: string;
  reject: string;
  undo: string;
  undoLast(quote: string, verdict: string): string;
  kind: string;
  guard: string;
  phrase: string;
  /** An offer to make a rule of what was decided `times` times. */
  offer: Record<'reject' | 'add', (quote: string, times: number) => string>;
  /** A rule that was just made. */
  ruled: Record<'guard' | 'phrase', (quote: string) => string>;
  notNow: string;
  decided: string;
  /** Of a decision that is somebody else's. */
  imported: string;
  unplaced: string;
  verdicts: { accept: string; reject: string; reclassify: string; add: string };
  missed: string;
  missedHow: string;
  missedButton: string;
  nothingSelected: string;
  article: string;
  asPrinted(printed: string): string;
  clip: string;
  clipVersion: string;
  clipFirst: string;
  tags: string;
  addTag: string;
  removeTag(tag: string): string;
  note: string;
  versions: string;
  version(date: string, mentions: number): string;
  previous: string;
  next: string;
}

export type PanelCopy = Panel;

const mentions = (n: number): string => (n === 1 ? '1 mention' : `${n} mentions`);

export const panel: Catalogue<Panel> = {
  'zh-CN': {
    title: '本页标注',
    press: '点按工具栏上的扩展按钮，读取这一页。',
    lapsed: '页面已经跳转，对它的临时授权随之失效。再点按一次工具栏按钮即可读取。',
    readNow: '读取本页',
    readAgain: '重新读取',
    empty: '没有识别到口号、机制或荣誉。选中文字后可以手工标注。',
    arrange: '排列',
    inOrder: '依次',
    grouped: '分组',
    filter: '筛选',
    nothingShown: '没有符合筛选的标注。',
    shown: (count, of) => (count === of ? `${of} 处` : `${of} 处中的 ${count} 处`),
    goTo: '到页面中查看',
    accept: '确认',
    reject: '排除',
    undo: '撤销',
    undoLast: (quote, verdict) => `撤销上一步：${verdict}“${quote}”`,
    kind: '改类',
    guard: '以后都不标这个词',
    phrase: '以后都标这个词',
    offer: {
      reject: (quote, times) => `“${quote}”已排除 ${times} 次。以后都不标？`,
      add: (quote, times) => `“${quote}”已手工标注 ${times} 次。以后都标？`,
    },
    ruled: {
      guard: (quote) => `以后都不标“${quote}”。`,
      phrase: (quote) => `以后都标“${quote}”。`,
    },
    notNow: '暂不',
    decided: '已作的决定',
    imported: '随文件导入',
    unplaced: '文中已找不到',
    verdicts: { accept: '确认', reject: '排除', reclassify: '改类', add: '手工标注' },
    missed: '补标',
    missedHow: '在页面中选中漏掉的文字，再选类别。范围标错了的，照样选中应有的文字。',
    missedButton: '标注选中文字',
    nothingSelected: '页面正文中没有选中文字（不能跨段）。',
    article: '文章信息',
    asPrinted: (printed) => `页面原文：${printed}`,
    clip: '剪存',
    clipVersion: '剪存新版本',
    clipFirst: '剪存以后可以改字段、加标签、写备注。',
    tags: '标签',
    addTag: '添加标签',
    removeTag: (tag) => `移除标签 ${tag}`,
    note: '备注',
    versions: '版本',
    version: (date, mentions) => `${date} · ${mentions} 处`,
    previous: '上一处',
    next: '下一处',
  },
  'zh-TW': {
    title: '本頁標註',
    press: '點按工具列上的擴充功能按鈕，讀取這一頁。',
    lapsed: '頁面已經跳轉，對它的臨時授權隨之失效。再點按一次工具列按鈕即可讀取。',
    readNow: '讀取本頁',
    readAgain: '重新讀取',
    empty: '沒有識別到口號、機制或榮譽。選取文字後可以手工標註。',
    arrange: '排列',
    inOrder: '依次',
    grouped: '分組',
    filter: '篩選',
    nothingShown: '沒有符合篩選的標註。',
    shown: (count, of) => (count === of ? `${of} 處` : `${of} 處中的 ${count} 處`),
    goTo: '到頁面中查看',
    accept: '確認',
    reject: '排除',
    undo: '復原',
    undoLast: (quote, verdict) => `復原上一步：${verdict}「${quote}」`,
    kind: '改類',
    guard: '以後都不標這個詞',
    phrase: '以後都標這個詞',
    offer: {
      reject: (quote, times) => `「${quote}」已排除 ${times} 次。以後都不標？`,
      add: (quote, times) => `「${quote}」已手工標註 ${times} 次。以後都標？`,
    },
    ruled: {
      guard: (quote) => `以後都不標「${quote}」。`,
      phrase: (quote) => `以後都標「${quote}」。`,
    },
    notNow: '暫不',
    decided: '已作的決定',
    imported: '隨檔案匯入',
    unplaced: '文中已找不到',
    verdicts: { accept: '確認', reject: '排除', reclassify: '改類', add: '手工標註' },
    missed: '補標',
    missedHow: '在頁面中選取漏掉的文字，再選類別。範圍標錯了的，照樣選取應有的文字。',
    missedButton: '標註選取文字',
    nothingSelected: '頁面正文中沒有選取文字（不能跨段）。',
    article: '文章資訊',
    asPrinted: (printed) => `頁面原文：${printed}`,
    clip: '剪存',
    clipVersion: '剪存新版本',
    clipFirst: '剪存以後可以改欄位、加標籤、寫備註。',
    tags: '標籤',
    addTag: '新增標籤',
    removeTag: (tag) => `移除標籤 ${tag}`,
    note: '備註',
    versions: '版本',
    version: (date, mentions) => `${date} · ${mentions} 處`,
    previous: '上一處',
    next: '下一處',
  },
  en: {
    title: 'Mentions on this page',
    press: 'Press the button in the toolbar to read this page.',
    lapsed: 'The page has moved on, and the permission for it lapsed. Press the toolbar button again to read it.',
    readNow: 'Read this page',
    readAgain: 'Read it again',
    empty: 'No slogans, mechanisms or awards were recognised. Select words on the page to add one.',
    arrange: 'Arrange',
    inOrder: 'In order',
    grouped: 'Grouped',
    filter: 'Filter',
    nothingShown: 'No mention fits the filter.',
    shown: (count, of) => (count === of ? mentions(of) : `${count} of ${mentions(of)}`),
    goTo: 'Show on the page',
    accept: 'Accept',
    reject: 'Reject',
    undo: 'Undo',
    undoLast: (quote, verdict) => `Undo last: ${verdict} “${quote}”`,
    kind: 'Change kind',
    guard: 'Never mark this phrase',
    phrase: 'Always mark this phrase',
    offer: {
      reject: (quote, times) => `“${quote}” was rejected ${times} times. Mark it no more?`,
      add: (quote, times) => `“${quote}” was added ${times} times. Mark it from now on?`,
    },
    ruled: {
      guard: (quote) => `“${quote}” is never marked from now on.`,
      phrase: (quote) => `“${quote}” is always marked from now on.`,
    },
    notNow: 'Not now',
    decided: 'Decisions',
    imported: 'imported',
    unplaced: 'no longer in the text',
    verdicts: { accept: 'accepted', reject: 'rejected', reclassify: 'kind changed', add: 'added' },
    missed: 'Add a missed mention',
    missedHow:
      'Select the missed words on the page, then choose a kind. Where the bounds are wrong, select the right ones in the same way.',
    missedButton: 'Mark the selection',
    nothingSelected: 'Nothing of the article is selected (a mention stays within one paragraph).',
    article: 'Article',
    asPrinted: (printed) => `As printed: ${printed}`,
    clip: 'Clip',
    clipVersion: 'Clip new version',
    clipFirst: 'Once clipped, fields can be corrected and tags and a note added.',
    tags: 'Tags',
    addTag: 'Add tag',
    removeTag: (tag) => `Remove tag ${tag}`,
    note: 'Note',
    versions: 'Versions',
    version: (date, found) => `${date} · ${mentions(found)}`,
    previous: 'Previous',
    next: 'Next',
  },
};
