/** The three kinds as data: stylesheet, legend, filters and format documentation read them. Small, and without phrases. */
import type { FieldDescriptor, Kind } from '../recognise/types';

const type = (id: string, zh: string, en: string, description: string) => ({ id, label: { zh, en }, description });
const field = (
  id: string,
  zh: string,
  en: string,
  shape: FieldDescriptor['shape'],
  description: string,
): FieldDescriptor => ({ id, label: { zh, en }, shape, description });

export const LEVELS = [
  { id: 'national', label: { zh: '全国', en: 'national' } },
  { id: 'provincial', label: { zh: '省级', en: 'provincial' } },
  { id: 'municipal', label: { zh: '市级', en: 'municipal' } },
  { id: 'county', label: { zh: '县级', en: 'county' } },
  { id: 'unit', label: { zh: '单位', en: 'unit' } },
] as const;

export const kinds: readonly Kind[] = [
  {
    id: 'slogan',
    label: { zh: '口号', en: 'Slogan' },
    colour: { light: '#c0392b', dark: '#ff8f80', line: 'solid' },
    types: [
      type('tifa', '提法', 'set phrase (tifa)', 'Fixed at the centre and repeated by everyone below.'),
      type('motto', '标语', 'motto', 'Coined locally or for an occasion: a saying, theme or pledge.'),
    ],
    addedAs: 'tifa',
    fields: [],
  },
  {
    id: 'mechanism',
    label: { zh: '机制', en: 'Mechanism' },
    colour: { light: '#1f6fb2', dark: '#82c4ff', line: 'dashed' },
    types: [
      type('model', '模式', 'model', 'A pattern of working: 模式, 格局, 体系.'),
      type('method', '工作法', 'method', 'A way of working: 工作法, 学习法.'),
      type('institution', '制度', 'institution', 'A rule or standard institution: 机制, 制度, 责任制.'),
      type('brand', '品牌', 'brand', 'A named brand: 品牌, 名片.'),
      type('platform', '平台', 'platform', 'A place or channel: 平台, 阵地, 讲堂, 馆, 热线.'),
      type('campaign', '活动', 'campaign', 'An activity, project or campaign: 活动, 行动, 工程, 专项.'),
      type('team', '队伍', 'team', 'A post, team or station: 岗, 队, 站, 专班.'),
    ],
    addedAs: 'institution',
    fields: [
      field('name', '名称', 'name', 'text', 'The coined part of the name.'),
      field('components', '组成', 'components', 'list', 'The parts, where the passage spells them out.'),
    ],
  },
  {
    id: 'award',
    label: { zh: '荣誉', en: 'Award' },
    colour: { light: '#a86a00', dark: '#f2c464', line: 'wavy' },
    types: [
      type('honour', '荣誉称号', 'honour', 'A title or prize.'),
      type('selection', '入选', 'selection', 'Works, cases or people chosen as models or into a pool.'),
      type('rank', '名次', 'rank', 'A place in an order.'),
      type('first', '首创', 'first', 'A claim of being first.'),
      type('endorsement', '肯定', 'endorsement', 'Recognition without a title.'),
    ],
    addedAs: 'honour',
    fields: [
      field('recipient', '获得者', 'recipient', 'text', 'Who won it.'),
      field('verb', '动词', 'verb', 'text', 'The verb of the claim.'),
      field('granter', '授予者', 'granter', 'text', 'Who gave it.'),
      {
        ...field('level', '级别', 'level', 'one-of', 'The highest level named.'),
        values: LEVELS,
      },
      field('count', '数量', 'count', 'number', 'How many.'),
      field('year', '年份', 'year', 'number', 'The year stated for the claim.'),
      field('rank', '位次', 'rank', 'number', 'The place in the order.'),
    ],
  },
];
