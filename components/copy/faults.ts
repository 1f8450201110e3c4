/** What exactly is wrong with a corpus file. The names of fields stay as the file has them. */
import { type DetailWords, english } from '../../lib/export/faults';
import type { Catalogue } from './types';

/** Types of values and what a file counts, by the words of the format. */
const NAMES: Omit<Catalogue<Record<string, string>>, 'en'> = {
  'zh-CN': {
    ...{ string: '文字', number: '数', int: '整数', boolean: '真或假', array: '列表', object: '对象', record: '对象' },
    ...{ records: '文章', mentions: '标注', tombstones: '删除记录', private: '私人部分', items: '条目' },
  },
  'zh-TW': {
    ...{ string: '文字', number: '數', int: '整數', boolean: '真或假', array: '清單', object: '物件', record: '物件' },
    ...{ records: '文章', mentions: '標註', tombstones: '刪除記錄', private: '私人部分', items: '項目' },
  },
};

export const faults: Catalogue<DetailWords> = {
  'zh-CN': {
    empty: () => '文件是空的',
    'no-header': () => '缺少语料文件的开头部分',
    list: () => '应当是对象的地方是列表',
    bracket: () => '右括号没有对应的左括号',
    'stray-text': () => '对象之外有多余的文字',
    'cut-value': () => '文件在一个值的中间断开',
    'cut-character': () => '文件在一个字的中间断开',
    'cut-gzip': () => '压缩数据损坏或不完整',
    'no-trailer': () => '文件结束时还没有数目与校验值',
    'after-trailer': () => '数目与校验值之后还有内容',
    hash: () => '校验值与内容不符',
    'not-utf-8': () => '有些字节不是 UTF-8',
    'dangerous-key': () => '有会改变程序的键，如 __proto__',
    version: ({ found, known }) => `格式是第 ${found} 版，本扩展最多读到第 ${known} 版`,
    levels: ({ most }) => `超过 ${most} 层`,
    characters: ({ most }) => `一个值超过 ${most} 个字符`,
    count: ({ of, found, promised }) => `${NAMES['zh-CN'][of]}应有 ${promised}，实有 ${found}`,
    syntax: ({ at }) => (at > 0 ? `这个值从第 ${at} 个字符起不是 JSON` : '不是 JSON'),
    missing: ({ path }) => `缺少字段 ${path}`,
    unknown: ({ path }) => `字段 ${path} 不认识`,
    value: ({ path }) => `字段 ${path} 的值不合规定`,
    outside: ({ path }) => `${path} 超出了正文`,
    twice: ({ path }) => `${path} 有两个相同的`,
    type: ({ path, expected }) => `字段 ${path} 的类型应为${NAMES['zh-CN'][expected] ?? ` ${expected}`}`,
    mismatch: ({ path, of }) => `${path} 与 ${of} 不符`,
  },
  'zh-TW': {
    empty: () => '檔案是空的',
    'no-header': () => '缺少語料檔案的開頭部分',
    list: () => '應當是物件的地方是清單',
    bracket: () => '右括號沒有對應的左括號',
    'stray-text': () => '物件之外有多餘的文字',
    'cut-value': () => '檔案在一個值的中間斷開',
    'cut-character': () => '檔案在一個字的中間斷開',
    'cut-gzip': () => '壓縮資料損壞或不完整',
    'no-trailer': () => '檔案結束時還沒有數目與校驗值',
    'after-trailer': () => '數目與校驗值之後還有內容',
    hash: () => '校驗值與內容不符',
    'not-utf-8': () => '有些位元組不是 UTF-8',
    'dangerous-key': () => '有會改變程式的鍵，如 __proto__',
    version: ({ found, known }) => `格式是第 ${found} 版，本擴充功能最多讀到第 ${known} 版`,
    levels: ({ most }) => `超過 ${most} 層`,
    characters: ({ most }) => `一個值超過 ${most} 個字元`,
    count: ({ of, found, promised }) => `${NAMES['zh-TW'][of]}應有 ${promised}，實有 ${found}`,
    syntax: ({ at }) => (at > 0 ? `這個值從第 ${at} 個字元起不是 JSON` : '不是 JSON'),
    missing: ({ path }) => `缺少欄位 ${path}`,
    unknown: ({ path }) => `欄位 ${path} 不認識`,
    value: ({ path }) => `欄位 ${path} 的值不合規定`,
    outside: ({ path }) => `${path} 超出了正文`,
    twice: ({ path }) => `${path} 有兩個相同的`,
    type: ({ path, expected }) => `欄位 ${path} 的類型應為${NAMES['zh-TW'][expected] ?? ` ${expected}`}`,
    mismatch: ({ path, of }) => `${path} 與 ${of} 不符`,
  },
  en: english,
};
