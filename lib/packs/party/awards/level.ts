import { oncePerWords } from '../../../text/once';
import { CITIES as NAMES, PROVINCES } from '../../../text/region';

/** The level that a title, a contest or a body names. */
export type Level = 'national' | 'provincial' | 'municipal' | 'county' | 'unit';

const PROVINCE = PROVINCES.join('|');
const CITIES = NAMES.join('|');

/** A place given with what it lies in: only the last part says how high. */
const WITHIN =
  /(?:[^省市区县“”、和及全]{2,8}(?:省|自治区|自治州|市))(?=[^省市区县“”、和及]{1,6}(?:市|州|盟|县|区)(?!委|直|级))/g;

const LEVELS: readonly (readonly [Level, RegExp])[] = [
  [
    'national',
    /全国|国赛|中科院|全路(?![线段])|国家|联邦|中国(?!共产党)|中央|中共(?!党史|[^，。]{0,10}?(?:[省市县区州旗]|大学|学院|公司|集团))|中组部|中宣部|最高检|最高人民|最高法|国务院|全军|中华(?!街)|(?:教育|公安|司法|民政|财政|人社|商务|农业农村|住建|水利|生态环境|文化和旅游|人力资源社会保障|工业和信息化|交通运输|退役军人事务|应急管理|科技|建设|建筑工程|化工|铁道|卫生|文化|农业|国土资源|信息产业|自然资源|中宣|中组)部(?!门)|人民日报|新华社|总局|全总|高检院|央企|时代楷模|大国工匠|^(?:海军|空军|陆军|火箭军|武警部队)$|^习近平$|总书记$/,
  ],
  ['provincial', new RegExp(`省部级|省(?!身)|自治区|兵团|首都(?=[“文精平优先劳民绿最])|(?:${PROVINCE})(?!大学)`)],
  [
    'municipal',
    new RegExp(`市|[一二三四五六七八九十]师|地级|自治州|全州|州[级直委]|州检察|地委|盟|(?:${CITIES})(?=首|第一|率先)`),
  ],
  ['county', /全县|县|全区|区级|区直|区委|区院|区检|区政|区|旗(?!帜)/],
  [
    'unit',
    /全镇|全乡|全村|全院|院级|全校|全年级|年级(?=第|前|排名)|校级|全师|师级|全团|全旅|全厂|全矿|公司|油田|集团|全连|全系统内|全局(?!性)|股份|[一二三四五六七八九十]局/,
  ],
];

const NOT_A_PLACE =
  /开发区(?!优秀|先进|文明|十佳|[一二三四五]星|（|管委|党工委|级)|区域|(?:模范|采油|作业|责任|党员|专)区|[省市县]公司|(?:小|社|景|校|园|辖|示范|创新|灾|街|片|地|军|战|牧|林|矿|(?<![东西历])城|老|试验|实验|保护|功能|高新|库|赛)区(?!委)|(?:贫困|偏远|边远)山区|市场|(?<![\u4e00-\u9fff])城市|(?:文明|卫生|园林|森林|智慧|模范|先进|示范|创新|节水|低碳|海绵|合格)城市|城市(?=管理|治理|建设|更新|规划|基层|社区)|市民(?!族)|超市|红旗|锦旗|奖旗|旗手|市值|县域|市域|省力|社会治理/g;

/** Companies and colleges named after the country or a part of it: their titles are their own. */
const COMPANIES =
  /国网|南方电网|国家(?:电网|电投|管网|[\u4e00-\u9fff]{2,4}集团)|中央(?:美术|音乐|戏剧|财经|民族)(?:学院|大学)|中国(?:(?:工商|农业|建设|民生|光大|邮政储蓄|农业发展)?银行(?![业家间])|(?:交建|电建|铁建|中铁|中车|石油|石化|海油|移动|联通|电信|能建|华能|华电|大唐|五矿|中化|兵器工业)|[\u4e00-\u9fff]{2,6}?(?:集团|大学(?!生)|(?<!科)学院))/g;
/** The bodies of places whose names begin with the national one. */
const BRANCH =
  /国家税务总局(?=[^“”、，]{2,14}税务)|国家统计局(?=[^“”、，]{2,10}(?:调查|总队))|中国共产主义青年团(?!中央)(?=[^“”、，]{2,14}委员会)/g;
/** A body whose name holds a place gives its own level. */
const COMPANY = new RegExp(`(?:${PROVINCE})[^省市、和]{0,4}(?=集团|公司|大学|学院)`, 'g');

/** The highest level named in `words`. */
export const levelOf = oncePerWords((words): Level | undefined => {
  const plain = words
    .replace(COMPANIES, '公司')
    .replace(BRANCH, '')
    .replace(NOT_A_PLACE, (word) => '－'.repeat(word.length))
    .replace(WITHIN, '')
    .replace(COMPANY, '');
  return LEVELS.find(([, pattern]) => pattern.test(plain))?.[0];
});
