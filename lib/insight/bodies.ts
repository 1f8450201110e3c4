/**
 * Central bodies under all the names that news give them, the usual one first. Only certain ones: full and short names of one body of
 * today, not what it was called before a reform (农业部), nor what offices of several levels are called (国资委, 总工会).
 */
import { fold } from '../text/fold';

const BODIES: readonly string[] = [
  '中共中央|党中央|中国共产党中央委员会',
  '中央纪委|中纪委|中央纪律检查委员会|中共中央纪律检查委员会|中国共产党中央纪律检查委员会',
  '中央组织部|中组部|中共中央组织部',
  '中央宣传部|中宣部|中共中央宣传部',
  '中央统战部|中共中央统战部|中央统一战线工作部|中共中央统一战线工作部',
  '中央政法委|中央政法委员会|中共中央政法委|中共中央政法委员会',
  '中央文明委|中央精神文明建设指导委员会',
  '中央文明办|中央文明委办公室|中央精神文明建设指导委员会办公室',
  '中央网信办|中央网络安全和信息化委员会办公室',
  '中央和国家机关工委|中央和国家机关工作委员会',
  '全国人大常委会|全国人民代表大会常务委员会',
  '全国政协|中国人民政治协商会议全国委员会',
  '最高人民检察院|最高检|高检院',
  '最高人民法院|最高法',
  '全国总工会|全总|中华全国总工会',
  '共青团中央|团中央|共青团中央委员会|中国共产主义青年团中央委员会',
  '全国妇联|中华全国妇女联合会',
  '全国工商联|中华全国工商业联合会',
  '全国青联|中华全国青年联合会',
  '全国学联|中华全国学生联合会',
  '全国少工委|中国少年先锋队全国工作委员会',
  '中国科协|中国科学技术协会',
  '中国残联|中国残疾人联合会',
  '中国文联|中国文学艺术界联合会',
  '中国作家协会|中国作协',
  '中华全国新闻工作者协会|中国记协',
  '人力资源社会保障部|人社部|人力资源和社会保障部',
  '住房城乡建设部|住建部|住房和城乡建设部',
  '工业和信息化部|工信部',
  '科技部|科学技术部',
  '文化和旅游部|文旅部',
  '退役军人事务部|退役军人部',
  '应急管理部|应急部',
  '国家发展改革委|国家发改委|国家发展和改革委员会',
  '国家卫生健康委|国家卫健委|国家卫生健康委员会',
  '国家民委|国家民族事务委员会',
  '国务院国资委|国务院国有资产监督管理委员会',
  '国家市场监督管理总局|国家市场监管总局|市场监管总局',
  '国家广播电视总局|国家广电总局|广电总局',
  '国家林业和草原局|国家林草局',
  '国家中医药局|国家中医药管理局',
  '中央广播电视总台|中央广电总台',
];

const usual = new Map(
  BODIES.flatMap((names) => {
    const [first, ...others] = names.split('|');
    return others.map((name) => [name, first!] as const);
  }),
);
/** A name as a whole, alone or in a row of bodies; 和 stands within names too, so it is looked for around them, not between. */
const NAME = new RegExp(
  `(?<=^|[、，及与和])(?:${[...usual.keys()].sort((a, b) => b.length - a.length).join('|')})(?=$|[、，及与和]|等)`,
  'g',
);

/** The words with each body that has a usual name under it (中宣部、教育部 → 中央宣传部、教育部), in simplified script then; others as they are written. */
export const underUsualNames = (written: string): string => {
  const folded = fold(written);
  const named = folded.replace(NAME, (name) => usual.get(name)!);
  return named === folded ? written : named;
};
