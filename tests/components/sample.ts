/** One read page, as the background and the reading script tell it. */
import type { KindLook, PageState, Reading } from '../../lib/messages';

const same = (label: string) => ({ 'zh-CN': label, 'zh-TW': label, en: label });
const kind = (id: string, line: KindLook['line']): KindLook => ({
  id,
  label: same(id),
  colour: '#884422',
  line,
  types: [{ id: 'one', label: same(`${id} one`) }],
  fields: [],
});

const text = '某院集中学习\n某院坚持党建引领，落实三会一课制度。';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

export const reading: Reading = {
  articleId: `a1-${'a'.repeat(64)}`,
  versionId: `v1-${'b'.repeat(64)}`,
  mentions: [
    { ...at('党建引领'), kind: 'slogan', type: 'one', rule: 'r', fields: {}, standing: 'recognised' },
    { ...at('三会一课'), kind: 'mechanism', type: 'one', rule: 'r', fields: {}, standing: 'accepted', decision: 'd1' },
  ],
  decisions: [
    { row: 'd1', own: true, verdict: 'accept', kind: 'mechanism', type: 'one', quote: '三会一课', placed: true },
  ],
  offers: [],
  stored: null,
  paint: true,
  language: 'zh-CN',
  kinds: [kind('slogan', 'solid'), kind('mechanism', 'dashed')],
};

export const page: PageState = {
  url: 'http://www.example.gov.cn/a',
  article: {
    text,
    textForm: 1,
    blocks: [
      { kind: 'headline', start: 0, end: 6 },
      { kind: 'paragraph', start: 7, end: text.length },
    ],
    bodyStart: 7,
    meta: { title: { value: '某院集中学习', printed: '某院集中学习', rule: 'heading' } },
    doubts: [],
  },
  reading,
  painted: true,
  paints: true,
  current: -1,
};
