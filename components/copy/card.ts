/** Words of the hover card: a file of its own, since the card's script must stay small. */
import type { Catalogue } from './types';

interface Card {
  label(quote: string): string;
  canonical: string;
  /** Before the first year of a phrase, and before who put it forward or confers it where no year is known. */
  since: string;
  origin: string;
  rule: string;
  inLibrary(articles: number, since: string): string;
  notInLibrary: string;
  accept: string;
  reject: string;
  undo: string;
  change: string;
  copy: string;
  copied: string;
  place(index: number, of: number): string;
  previous: string;
  next: string;
  standing: { recognised: string; accepted: string; added: string; reclassified: string };
  failed: string;
  citation: { page(page: string): string };
}

export const card: Catalogue<Card> = {
  'zh-CN': {
    label: (quote) => `识别到：${quote}`,
    canonical: '规范表述',
    since: '首见',
    origin: '出自',
    rule: '规则',
    inLibrary: (articles, since) => `资料库中 ${articles} 篇${since ? `，最早 ${since}` : ''}`,
    notInLibrary: '资料库中还没有',
    accept: '确认',
    reject: '排除',
    undo: '撤销',
    change: '改类',
    copy: '带出处复制',
    copied: '已复制',
    place: (index, of) => `${index} / ${of}`,
    previous: '上一处',
    next: '下一处',
    standing: { recognised: '', accepted: '已确认', added: '手工标注', reclassified: '已改类' },
    failed: '没有完成，请重试',
    citation: { page: (page) => `第${page.replace(/^第|版$/g, '')}版` },
  },
  'zh-TW': {
    label: (quote) => `識別到：${quote}`,
    canonical: '規範表述',
    since: '首見',
    origin: '出自',
    rule: '規則',
    inLibrary: (articles, since) => `資料庫中 ${articles} 篇${since ? `，最早 ${since}` : ''}`,
    notInLibrary: '資料庫中還沒有',
    accept: '確認',
    reject: '排除',
    undo: '復原',
    change: '改類',
    copy: '帶出處複製',
    copied: '已複製',
    place: (index, of) => `${index} / ${of}`,
    previous: '上一處',
    next: '下一處',
    standing: { recognised: '', accepted: '已確認', added: '手工標註', reclassified: '已改類' },
    failed: '沒有完成，請重試',
    citation: { page: (page) => `第${page.replace(/^第|版$/g, '')}版` },
  },
  en: {
    label: (quote) => `Recognised: ${quote}`,
    canonical: 'Canonical form',
    since: 'First',
    origin: 'Origin',
    rule: 'Rule',
    inLibrary: (articles, since) =>
      `In ${articles} ${articles === 1 ? 'article' : 'articles'} of my library${since ? `, first ${since}` : ''}`,
    notInLibrary: 'Not in my library yet',
    accept: 'Accept',
    reject: 'Reject',
    undo: 'Undo',
    change: 'Change kind',
    copy: 'Copy with citation',
    copied: 'Copied',
    place: (index, of) => `${index} of ${of}`,
    previous: 'Previous',
    next: 'Next',
    standing: { recognised: '', accepted: 'accepted', added: 'added by hand', reclassified: 'kind changed' },
    failed: 'Not done: try again',
    citation: { page: (page) => `p. ${page.replace(/^第|版$/g, '')}` },
  },
};
