/** Formulas within the name of an organ or a title, which are none there: 乡村振兴局, 全面从严治党工作领导小组, 乡村振兴示范村. */
import type { Rule } from '../recognise/types';

const ORGAN =
  /^[”’]*(?:工作|服务)*(?:领导小组|协调小组|办公室|委员会|指挥部|中心(?!工作|任务|大局|环节|组)|局(?![势面部限])|研究[院会所]|促进会|基金会|协会|教育馆|展览?馆|示范[院校村镇县点所站户]|(?:建设|创建|工作)*先进(?:集体|个人|单位))/;
const MOST = 8;

/** The rule without what it finds before the noun of an organ or a title. */
export const outsideOrgans = (rule: Rule): Rule => ({
  ...rule,
  *find(passage) {
    for (const hit of rule.find(passage)) if (!ORGAN.test(passage.folded.slice(hit.end, hit.end + MOST))) yield hit;
  },
});
