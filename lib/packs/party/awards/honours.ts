/**
 * Honours by title, grouped by who confers them. A title alone is no claim: the rules look here for what a title is, never for
 * a title by itself. `origin` is given only where one body, or the same bodies together, confer the honour by its own rules.
 */
import type { Formula } from '../../../recognise/types';
import { lazy } from '../../../text/once';
import { pairCode } from '../../../text/units';
import { listed } from '../../listed';

const conferred = (origin: string, rows: readonly string[], type = 'honour'): Formula[] =>
  listed('award', type, rows).map((formula) => ({ ...formula, origin }));

export const honours: readonly Formula[] = [
  ...conferred('中共中央', [
    '七一勋章',
    '全国优秀共产党员',
    '全国优秀党务工作者',
    '全国先进基层党组织',
    '光荣在党50年纪念章',
  ]),
  ...conferred('全国人民代表大会常务委员会决定，国家主席授予', [
    '共和国勋章',
    '友谊勋章',
    '人民英雄',
    '人民楷模',
    '人民教育家',
    '人民科学家',
    '人民艺术家',
    '民族团结杰出贡献者',
    '外交工作杰出贡献者',
    '经济研究杰出贡献者',
    '人民卫士',
    '人民工匠',
    '人民医护工作者',
    '体育工作杰出贡献者',
    '文物保护杰出贡献者',
    '一国两制杰出贡献者',
  ]),
  ...conferred('中央军委', ['八一勋章']),
  ...conferred('中共中央、国务院', [
    '改革先锋',
    '全国劳动模范|全国劳模',
    '全国先进工作者',
    '全国脱贫攻坚楷模',
    '全国脱贫攻坚先进集体',
    '全国脱贫攻坚先进个人',
  ]),
  ...conferred('中共中央、国务院、中央军委', ['全国抗击新冠肺炎疫情先进集体', '全国抗击新冠肺炎疫情先进个人']),
  ...conferred('国务院', ['国务院政府特殊津贴|国务院特殊津贴|政府特殊津贴']),
  ...conferred('中央组织部', ['全国优秀县委书记']),
  ...conferred('中央宣传部', ['时代楷模', '全国学雷锋活动示范点', '全国岗位学雷锋标兵', '全国爱国主义教育示范基地']),
  ...conferred('中央文明委', [
    '全国文明单位',
    '全国文明城市',
    '全国文明村镇',
    '全国文明村',
    '全国文明校园',
    '全国文明家庭',
    '全国未成年人思想道德建设工作先进单位',
    '全国未成年人思想道德建设工作先进集体',
  ]),
  ...conferred('中央文明办', ['中国好人']),
  ...conferred('中央宣传部、中央文明办等', ['全国道德模范提名奖', '全国道德模范']),
  ...conferred('中华全国总工会', [
    '全国五一劳动奖状',
    '全国五一劳动奖章',
    '全国工人先锋号',
    '全国模范职工之家',
    '全国模范职工小家',
    '全国五一巾帼标兵岗',
    '全国五一巾帼标兵',
    '全国五一巾帼奖状',
  ]),
  ...conferred('共青团中央', ['全国五四红旗团委', '全国五四红旗团支部', '全国优秀共青团员', '全国优秀共青团干部']),
  ...conferred('共青团中央、人力资源社会保障部', ['全国青年岗位能手']),
  ...conferred('共青团中央、全国青联', ['中国青年五四奖章集体', '中国青年五四奖章']),
  ...conferred('全国妇联', [
    '全国三八红旗手标兵',
    '全国三八红旗手',
    '全国三八红旗集体',
    '全国巾帼文明岗',
    '全国巾帼建功标兵',
    '全国巾帼建功先进集体',
    '全国最美家庭',
    '全国五好家庭',
  ]),
  ...conferred('最高人民检察院', [
    '全国先进基层检察院',
    '全国检察机关先进集体',
    '全国检察业务专家',
    '全国优秀公诉人',
    '全国十佳公诉人',
    '全国检察机关文明接待室',
    '全国一级规范化检察室',
  ]),
  ...conferred('人力资源社会保障部、最高人民检察院', ['全国模范检察院', '全国模范检察官', '全国模范检察干部']),
  ...conferred('最高人民法院', ['全国优秀法院', '全国优秀法官', '全国法院先进集体', '全国法院办案标兵']),
  ...conferred('人力资源社会保障部、最高人民法院', ['全国模范法院', '全国模范法官']),
  ...conferred('公安部', ['全国公安系统二级英雄模范', '全国优秀公安局', '全国优秀公安基层单位', '全国优秀人民警察']),
  ...conferred('人力资源社会保障部、公安部', ['全国公安系统一级英雄模范', '全国特级优秀人民警察']),
  ...conferred('司法部', ['全国模范司法所', '全国模范人民调解委员会', '全国模范人民调解员']),
  ...conferred('司法部、民政部', ['全国民主法治示范村']),
  ...conferred('教育部', [
    '全国优秀教师',
    '全国高校黄大年式教师团队',
    '全国党建工作示范高校',
    '全国党建工作标杆院系',
    '全国党建工作样板支部',
  ]),
  ...conferred('人力资源社会保障部、教育部', ['全国模范教师', '全国教育系统先进集体', '全国教育系统先进工作者']),
  ...conferred('国家民委', ['全国民族团结进步示范单位', '全国民族团结进步创建示范区', '全国民族团结进步模范单位']),
  ...conferred('农业农村部', ['中国美丽休闲乡村']),
  ...conferred('中国建筑业协会', ['中国建设工程鲁班奖|鲁班奖']),
  ...conferred('国家市场监督管理总局', ['中国质量奖']),
  ...listed('award', 'honour', [
    '优秀共产党员|模范共产党员',
    '优秀党务工作者',
    '先进基层党组织|优秀基层党组织|先进党组织',
    '先进党支部|优秀党支部|示范党支部|红旗党支部',
    '四强党支部|四强党组织',
    '优秀党支部书记|优秀党组织书记',
    '全国高校百个研究生样板党支部',
    '全国高校百名研究生党员标兵',
    '劳动模范|劳模',
    '先进工作者',
    '全国人民满意的公务员集体|人民满意的公务员集体',
    '全国人民满意的公务员|人民满意的公务员',
    '全国教书育人楷模',
    '全国人民调解能手',
    '五一劳动奖状',
    '五一劳动奖章',
    '工人先锋号',
    '全国青年文明号',
    '青年文明号',
    '全国青年安全生产示范岗',
    '青年岗位能手',
    '青年五四奖章',
    '五四红旗团委',
    '五四红旗团支部',
    '优秀共青团员',
    '优秀共青团干部',
    '三八红旗手',
    '三八红旗集体',
    '巾帼文明岗',
    '巾帼建功标兵',
    '道德模范',
    '最美奋斗者',
    '文明单位标兵',
    '文明单位',
    '文明校园',
    '文明村镇',
    '文明家庭',
    '双拥模范城|双拥模范县',
    '一等功',
    '二等功',
    '三等功',
    '集体一等功',
    '集体二等功',
    '集体三等功',
    '个人一等功',
    '个人二等功',
    '个人三等功',
    '枫桥式公安派出所',
    '枫桥式人民法庭',
    '平安中国建设先进集体',
    '平安中国建设先进个人',
    '长安杯',
    '国家卫生城市',
    '国家园林城市',
    '国家森林城市',
    '中国土木工程詹天佑奖|詹天佑奖',
    '全国维护青少年权益岗|全国青少年维权岗|青少年维权岗',
    '全国维护妇女儿童权益先进集体',
    '全国先进社会组织',
    '高新技术企业',
    '专精特新小巨人企业',
    '国家最高科学技术奖',
    '国家自然科学奖',
    '国家技术发明奖',
    '国家科学技术进步奖|国家科技进步奖',
    '全国民族团结进步模范集体',
    '全国民族团结进步模范个人',
  ]),
  // Places in a talent programme and in a project.
  ...conferred(
    '教育部',
    ['长江学者', '全国高校双带头人教师党支部书记工作室|双带头人教师党支部书记工作室'],
    'selection',
  ),
];

/** All that is written for an honour with its canonical form, by its first unit and its third, since many begin with 全国; 劳模 has no third. */
const tables = lazy(() => {
  const byUnits = new Map<number, { written: string; canonical: string }[]>();
  const firsts = new Set<number>();
  for (const { canonical, variants } of honours)
    for (const written of [canonical, ...variants]) {
      const first = written.charCodeAt(0);
      const code = pairCode(first, written.charCodeAt(2));
      firsts.add(first);
      const others = byUnits.get(code);
      if (others) others.push({ written, canonical });
      else byUnits.set(code, [{ written, canonical }]);
    }
  return { byUnits, firsts };
});

/** Canonical form of the listed honour in a title, read without its quotation marks; the longest one. */
export function honourIn(title: string): string | undefined {
  const plain = title.replace(/[“”‘’·]/g, '');
  const { byUnits, firsts } = tables();
  let longest = 0;
  let found: string | undefined;
  for (let at = 0; at < plain.length; at++) {
    const first = plain.charCodeAt(at);
    if (!firsts.has(first)) continue;
    for (const third of [plain.charCodeAt(at + 2), Number.NaN])
      for (const { written, canonical } of byUnits.get(pairCode(first, third)) ?? [])
        if (written.length > longest && plain.startsWith(written, at)) {
          longest = written.length;
          found = canonical;
        }
  }
  return found;
}
