import type { Catalogue } from './types';

interface Welcome {
  title: string;
  lead: string;
  steps: { title: string; text: string }[];
  pin: string;
  sitesTitle: string;
  sitesText: string;
  without: string;
  privacy: string;
  keys: string;
  keyNames: Record<'clip' | 'highlight' | 'next' | 'previous', string>;
  done: string;
}

export const welcome: Catalogue<Welcome> = {
  'zh-CN': {
    title: '提法剪报',
    lead: '阅读党建新闻时，自动识别、标出口号提法、机制品牌和荣誉声明，一键剪存到自己的资料库。',
    steps: [
      { title: '打开一篇文章', text: '点按工具栏按钮或按快捷键，本页的提法、机制、荣誉就会用三种颜色和线型标出。' },
      { title: '逐处判断', text: '指针停在标注上，可以看到规范表述、年份和出处；不对就排除，漏了就补标。' },
      { title: '剪存，导出', text: '一键剪存到本机资料库；随时检索、对比、画图，导出为 JSON 等格式的语料。' },
    ],
    pin: '工具栏上没有图标？点拼图形状的“扩展程序”按钮，把提法剪报固定在工具栏上。',
    sitesTitle: '在哪些网站自动标注？',
    sitesText: '可以按组授权，也可以一个都不授权。域名清单可以查看和修改，授权随时可以收回。',
    without: '不授权也能使用：在任何网页上点按工具栏按钮，只读取那一页。',
    privacy: '一切都在本机。扩展不发出任何网络请求，也不收集任何数据。',
    keys: '快捷键',
    keyNames: { clip: '剪存', highlight: '开关标注', next: '下一处', previous: '上一处' },
    done: '打开资料库',
  },
  'zh-TW': {
    title: '提法剪報',
    lead: '閱讀黨建新聞時，自動識別、標出口號提法、機制品牌和榮譽聲明，一鍵剪存到自己的資料庫。',
    steps: [
      { title: '打開一篇文章', text: '點按工具列按鈕或按快速鍵，本頁的提法、機制、榮譽就會用三種顏色和線型標出。' },
      { title: '逐處判斷', text: '指標停在標註上，可以看到規範表述、年份和出處；不對就排除，漏了就補標。' },
      { title: '剪存，匯出', text: '一鍵剪存到本機資料庫；隨時檢索、對比、畫圖，匯出為 JSON 等格式的語料。' },
    ],
    pin: '工具列上沒有圖示？點拼圖形狀的「擴充功能」按鈕，把提法剪報固定在工具列上。',
    sitesTitle: '在哪些網站自動標註？',
    sitesText: '可以按組授權，也可以一個都不授權。網域清單可以檢視和修改，授權隨時可以收回。',
    without: '不授權也能使用：在任何網頁上點按工具列按鈕，只讀取那一頁。',
    privacy: '一切都在本機。擴充功能不發出任何網路請求，也不收集任何資料。',
    keys: '快速鍵',
    keyNames: { clip: '剪存', highlight: '開關標註', next: '下一處', previous: '上一處' },
    done: '開啟資料庫',
  },
  en: {
    title: 'Tifa Clipper',
    lead: 'While you read party-building news, it recognises slogans, mechanisms and award claims, marks them on the page, and clips the article into your own library.',
    steps: [
      {
        title: 'Open an article',
        text: 'Press the toolbar button or the key: slogans, mechanisms and awards are marked in three colours and three kinds of line.',
      },
      {
        title: 'Look, and decide',
        text: 'Rest the pointer on a mark to see canonical form, year and origin. Reject what is wrong, add what is missing.',
      },
      {
        title: 'Clip, and export',
        text: 'One key clips the article into a library on this computer: search, compare, plot, and export a corpus as JSON and other formats.',
      },
    ],
    pin: 'No icon in the toolbar? Press the puzzle piece, “Extensions”, and pin Tifa Clipper to the toolbar.',
    sitesTitle: 'Where should it mark pages by itself?',
    sitesText: 'Grant a group, or none. You can read and edit every list, and take a grant back at any time.',
    without: 'It works without any grant: press the toolbar button on any page, and only that page is read.',
    privacy: 'Everything stays on this computer. The extension makes no network request and collects no data.',
    keys: 'Keys',
    keyNames: { clip: 'clip', highlight: 'switch highlights', next: 'next mention', previous: 'previous mention' },
    done: 'Open the library',
  },
};
