/** Titles of persons that name their level, 全国|劳动模范: looked for from their last words, which are few, back to the level. */
import { matches } from '../../../recognise/matches';
import type { Passage } from '../../../recognise/types';
import { ending } from '../../../text/ending';

const HEADS =
  '劳动模范|劳模|先进工作者|先进个人|好医生|好护士|好人|优秀共产党员|优秀党务工作者|三八红旗手标兵|三八红旗手|道德模范|自强模范|爱国拥军模范|共产党员标兵|模范教师|优秀教师|模范检察官|模范检察干部|优秀公诉人|十佳公诉人|青年先锋|好青年|好网民|好邻居|优秀教育工作者|优秀党员|见义勇为英雄|见义勇为模范|优秀退役军人|优秀人民调解员|人民调解能手|优秀律师|优秀企业家|优秀农民工|检察业务专家|业务标兵|竞赛标兵|办案标兵|业务能手|岗位能手|五一劳动奖章|青年五四奖章|脱贫攻坚楷模|时代楷模|优秀县委书记|优秀人民警察|优秀法官|模范法官|技术能手|大国工匠|岗位学雷锋标兵|岗位标兵|科学院院士|工程院院士|创业标兵|优秀志愿者|优秀共青团员|优秀共青团干部|优秀社区工作者|优秀城乡社区工作者|优秀网格员|优秀组织工作者|优秀纪检监察干部|人民满意的公务员|政法英模|公安英模|改革先锋|致富带头人|好支书|学雷锋标兵|模范军人|模范退役军人|教书育人楷模|二级英雄模范|一级英雄模范|名师|特级教师|学科带头人|学术带头人|骨干教师|优质课教师|教学能手|(?:教育|教学)专家|领军人才|拔尖人才|青年人才|突出贡献中青年专家|突出贡献专家|杰出青年基金|杰出青年科学基金|优秀青年基金|优秀青年科学基金';
/** What a title ends in: one of those words, or 最美 and 十佳 with two to six units more. */
export const HEAD = new RegExp(`${HEADS}|(?<open>最美|十佳)(?=[\\u4e00-\\u9fff]{2})`, 'g');
const OPEN = /^[\u4e00-\u9fff]{2,6}/;
export const behindHead = ending(`${HEADS}|最美[\\u4e00-\\u9fff]{2,6}|十佳[\\u4e00-\\u9fff]{2,6}`);

/** What stands before its last words, with the edition before the level. */
const LEVEL =
  /^(?:第[一二三四五六七八九十\d]{1,4}[届批]|首[届批]|(?:19|20)\d{2}年度?)*(?:全国|中国|全省|全市|全区|全县|全院|全校|总公司|集团公司|[省市]直机关|(?:(?![召开在全来于被由向为是的和会及有出获任])[\u4e00-\u9fff]){2,3}[省市县区]|国家级?|教育部|卫生部|科技部|中组部|省级|市级|县级)(?:(?:19|20)\d{2}年度?)?(?:(?!评选|选树|评出|推选)[\u4e00-\u9fff]){0,14}“?$/;
/** 省|劳动模范, 省、市|劳动模范: a level alone, where no word ends in it. */
const BARE = /^[省市县区州](?:、[市县区州])?级?[\u4e00-\u9fff]{0,14}“?$/;
/** The longest of that, in UTF-16 code units. */
const LONGEST = 28;

/** The last words of a title, which may end at any of some places; the farthest first. */
export interface Head {
  start: number;
  ends: readonly number[];
}

/** All that a title of a person may end in. */
export function headsIn(passage: Passage): Head[] {
  const { folded } = passage;
  return [...matches(passage, HEAD)].map(({ index: start, 0: head, groups }) => {
    const end = start + head.length;
    const more = groups!.open === undefined ? 0 : OPEN.exec(folded.slice(end, end + 6))![0].length;
    const ends = more === 0 ? [end] : Array.from({ length: more - 1 }, (_, less) => end + more - less);
    return { start, ends: ends.map((at) => (folded[at] === '”' ? at + 1 : at)) };
  });
}

/** Where the title with such last words begins, as far back as `from`, at a place that `begins` accepts. */
export function titleStart(
  folded: string,
  { start: head }: Head,
  from: number,
  begins: (at: number) => boolean = () => true,
): number | undefined {
  for (let at = Math.max(from, head - LONGEST); at < head; at++)
    if (begins(at)) {
      const words = folded.slice(at, head);
      if (LEVEL.test(words) || (BARE.test(words) && /^(?:[有出]|[^\u4e00-\u9fff])?$/.test(folded.charAt(at - 1))))
        return at;
    }
  return undefined;
}
