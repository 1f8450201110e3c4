/** One of each for every one: 一支部一品牌, 一村一策. */
import { pattern } from '../../../recognise/pattern';
import type { Rule } from '../../../recognise/types';
import { split } from './within';

const TYPES: readonly (readonly [string, RegExp])[] = [
  ['brand', /(?:品牌?|特|优|特色|亮点|名片|精品)$/],
  ['method', /(?:旗帜|策|方案|法|剖析|方|对策)$/],
  ['campaign', /(?:主题|课|活动|警示|讲堂)$/],
  ['team', /(?:岗|队|站|专班)$/],
  ['platform', /(?:群|室|码|阵地|平台|馆|网)$/],
  [
    'institution',
    /(?:档|档案|清单|台账|顾问|承诺|评|议|表|卡|报告|制度|机制|图|本|账|评查|督导|通报|自查|评析|研判|复盘|讲评|回访|员|警|法官|检察官|律师|副校长)$/,
  ],
];

/** For each of these. */
const UNITS = [
  ...['院', '总支', '支部', '支', '社', '庭', '法庭', '队', '科', '商圈', '街区', '楼栋', '部门', '部'],
  ...['室', '机关', '村', '镇', '乡', '县', '区', '街', '街道', '社区', '企', '企业', '校', '学校', '案', '人'],
  ...['弄', '巷', '港', '船', '户', '岗', '月', '季', '季度', '周', '园', '格'],
  ...['网格', '组', '线', '党员', '科室', '处', '局', '所', '系'],
  ...['学院', '班', '班级', '项目', '行业', '中心', '地', '市', '楼', '厂', '矿', '站', '车间', '家', '事'],
  ...['件', '梯', '河', '山', '库', '林', '店', '品', '员', '警'],
];
/** One of these. */
const ONES = [
  ...['特色', '品牌', '亮点', '名片', '精品', '旗帜', '特', '品', '策'],
  ...['方案', '法(?![官律治])', '剖析', '对策', '主题'],
  ...['课', '活动', '警示', '讲堂', '岗', '队', '站', '专班', '团队', '群', '室', '码', '阵地', '平台', '馆', '档案'],
  ...['档', '清单', '台账', '法律顾问', '辅警', '承诺', '评查', '评析', '评', '议', '表', '卡', '报告', '机制', '图'],
  ...['账', '督导', '通报', '自查', '研判', '复盘', '讲评', '回访', '警务室', '[民辅义]警', '法官', '检察官', '律师'],
  ...['警(?![务力官])', '专员', '网格员', '联络员', '指导员', '辅导员', '法治副校长'],
];
/** What a further part may end with. */
const MORE = '特色|品牌|亮点|名片|精品|品|优|特|策|方案|档|岗';

/** 一案一通报、一案一剖析、一案一整改: one thing after another that is done, and no name. */
const DONE = /(?:议|评|通报|剖析|评查|督导|自查|评析|研判|复盘|讲评|回访)$/;
const BEFORE = /一[一-鿿]{1,3}一[一-鿿]{1,3}、$/;
const AFTER = /^、一[一-鿿]{1,3}一[一-鿿]/;

/** “一县一特、一镇一业、一村一品”: a quotation of nothing else. */
const QUOTED = '(?<=“)(?<whole>一[一-鿿]{1,3}一[一-鿿]{1,2}(?:、一[一-鿿]{1,3}一[一-鿿]{1,2}){1,4})(?=”)';

export const oneEach: Rule = pattern({
  id: 'mechanism-each',
  note: '“一……一……”式的名称，类别随最后一个名词',
  kind: 'mechanism',
  pattern: new RegExp(
    `${QUOTED}|一(?:${UNITS.join('|')})(?:一|1)(?:${ONES.join('|')})(?:[，、]?一(?:[一-鿿]{1,4}一)?(?:${MORE})){0,3}(?<order>制度|机制)?`,
    'dg',
  ),
  type({ index, 0: name, groups }, { folded }) {
    const parts = groups?.whole?.split('、') ?? [name];
    const type = TYPES.find(([, ending]) => parts.some((part) => ending.test(part)))?.[0];
    const among =
      BEFORE.test(folded.slice(Math.max(0, index - 8), index)) || AFTER.test(folded.slice(index + name.length));
    return among && DONE.test(name) ? undefined : type;
  },
  fields({ index, 0: name, groups }, { folded }) {
    const end = index + name.length - (groups?.order?.length ?? 0);
    const parts = split(folded, index, end, name.includes('、') ? '、' : '，');
    return { name: { start: index, end }, ...(parts.length > 1 && { components: parts }) };
  },
});
