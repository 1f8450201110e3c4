/** Rooms, walls and yards by what they are given to or whom they are kept for: 检察文化展示区, 廉洁文化长廊, 爱心食堂. */
import { pattern } from '../../../recognise/pattern';
import type { Rule } from '../../../recognise/types';
import { nameOf } from './name';

/** What a place is given to. */
const GIVEN_TO = [
  '(?:检察|法院|司法|法治|公安|警营|税务|消防|企业|校园|社区|机关|党建|廉政|廉洁|清廉|红色|孝善|德孝)文化',
  '(?:检察|法院|公安|税务|机关|社区|校园)?党建',
  ...['党史', '家风', '清风', '普法', '红色主题', '(?:铸牢)?中华民族共同体意识', '民族团结(?:进步)?'],
  '红色(?=小院|书屋|书吧|长廊)',
  '党员(?=(?:先锋|标杆|承诺|风采|积分)墙)',
];
/** What is done there. */
const THEME = '主题|实践教育|宣传教育|教育实践|体验|教育|宣传|实践|先锋|标杆|承诺|风采|积分';
/** A hall or a base is one of these only where it is given to the unity of the nation. */
const OF_UNITY =
  '(?<=(?:共同体意识|民族团结|民族团结进步)(?:主题|实践教育|宣传教育|教育实践|体验|教育|宣传|实践)*)(?:教育馆|体验馆|展馆|馆|基地)';
const PLACES = [
  '展示区',
  OF_UNITY,
  ...['展示厅', '展示墙', '展示室', '展览厅', '展厅', '园地', '大厅', '书廊', '连廊', '走廊', '长廊', '小广场', '广场'],
  ...['街区', '小院', '书吧', '书屋', '主题公园', '公园', '文化墙', '墙'],
];

/** A centre, of what only such a one is given to, and a hall of what is remembered: 党性教育体检中心, 乡愁记忆馆. */
const CENTRES =
  '(?:乡村|红色|乡愁)记忆馆|(?:(?:党员)?党性教育|党风政风|智慧党建|(?:社会|婚姻家庭|物业|多元)*矛盾纠纷|警示教育|廉[政洁]教育)(?:综合|多元|监督|体检|体验|调解|调处|化解|服务|活动)+中心';

/** A hall where a unit, a mine or an office shows its past: 港史馆, 团史馆. */
const PAST = '[团连旅师军港矿镇乡行局所警社段站企]史馆';
/** For whose good a place is kept, and what neighbours keep together: 幸福食堂, 邻里共享厨房. */
const KEPT_FOR =
  '爱心|暖心|幸福|邻里|共享|孝心|孝善|孝老|敬老|长者|助老|老年|乐龄|银龄|银发|巾帼|文明|积分|道德|信用|诚信|雷锋|友邻|暖新|骑手|小哥|初心|惠民|便民';
const COMMON =
  '食堂|饭堂|餐厅|小饭桌|厨房|超市|理发室|理发店|托管班|托班|暑托班|书屋|书角|茶室|茶馆|工具屋|衣橱|衣柜|药箱|农场|菜园|花园|洗衣房|助浴点|银行|集市|驿站|自习室|充电站|加油站|补给站|粥铺|冰箱|冰柜|邮局';

/** Where points are changed into goods: 到|豆香超市兑换. */
const OF_POINTS =
  '(?<=[到在去])(?!社区|村里|镇上|附近|指定|就近|[一-鿿]{0,4}的)[一-鿿]{2,6}超市(?=兑|换(?:[取购领成了来油牙洗肥日生米面一]))';

export const themedPlace: Rule = pattern({
  id: 'mechanism-place',
  note: '以检察文化、廉政文化、党建、家风等主题命名的展示区、长廊、广场、中心，以及爱心食堂、邻里超市等共享场所',
  kind: 'mechanism',
  type: 'platform',
  pattern: new RegExp(
    `(?:${GIVEN_TO.join('|')})(?:${THEME})*(?:${PLACES.join('|')})(?!经济|路|站)|${CENTRES}|${PAST}|${OF_POINTS}|(?:${KEPT_FOR}){1,3}(?:${COMMON})`,
    'dg',
  ),
  fields: ({ index, 0: words }, { folded }) => ({ name: nameOf(folded, { start: index, end: index + words.length }) }),
});
