import type { Catalogue } from './types';

type Menu = Record<'add-slogan' | 'add-mechanism' | 'add-award' | 'clip' | 'panel', string>;

export const menus: Catalogue<Menu> = {
  'zh-CN': {
    'add-slogan': '标为口号：“%s”',
    'add-mechanism': '标为机制：“%s”',
    'add-award': '标为荣誉：“%s”',
    clip: '剪存本页文章',
    panel: '打开侧栏',
  },
  'zh-TW': {
    'add-slogan': '標為口號：「%s」',
    'add-mechanism': '標為機制：「%s」',
    'add-award': '標為榮譽：「%s」',
    clip: '剪存本頁文章',
    panel: '開啟側欄',
  },
  en: {
    'add-slogan': 'Mark “%s” as a slogan',
    'add-mechanism': 'Mark “%s” as a mechanism',
    'add-award': 'Mark “%s” as an award',
    clip: 'Clip this article',
    panel: 'Open the side panel',
  },
};
