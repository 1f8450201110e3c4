/** Drives whose name is a clause with a verb of its own: 开展|向某某同志学习活动, 开展|创建文明渔港活动. */
import { pattern } from '../../../recognise/pattern';
import type { Rule } from '../../../recognise/types';
import { nameOf } from './name';

const IN_IT = '[^，。；：、“”《》（）\\n]';

export const heldDrive: Rule = pattern({
  id: 'mechanism-held',
  note: '名称由动词带出的活动，如“向……学习”“创建……”“学习贯彻……精神”',
  kind: 'mechanism',
  type: 'campaign',
  pattern: new RegExp(
    `(?:(?:开展|推进|掀起|启动|深化)[了的]?(?<span>(?:向${IN_IT}{2,20}学习的?|(?:创建|争创|争当|争做)${IN_IT}{3,16}?)活动)|(?<study>学习(?:宣传)?贯彻(?:落实)?党的${IN_IT}{2,10}(?:大|精神)(?:主题)?(?:教育|实践)*活动))(?!组委|领导|方案|室)`,
    'dg',
  ),
  fields({ indices }, { folded }) {
    const { span, study } = indices!.groups!;
    const [start, end] = (span ?? study)!;
    const name = nameOf(folded, { start, end });
    return { name: { ...name, end: folded[name.end - 1] === '的' ? name.end - 1 : name.end } };
  },
});

/** A year given to one thing: 以渔港作风建设年为契机. */
export const themedYear: Rule = pattern({
  id: 'mechanism-year',
  note: '以一年为期的活动，如“作风建设年”',
  kind: 'mechanism',
  type: 'campaign',
  pattern:
    /(?<=[以展动化进施和及暨、])(?<span>(?:[一-鿿]{2}){1,3}(?:建设|提升|攻坚|落实|深化|突破|整治|规范|提质|增效|强化|巩固|管理)年(?:活动|行动)?)(?=为(?:契机|抓手|主题|载体|主线)|[，。；、]|工作|要求|部署)/dg,
  fields({ indices }, { folded }) {
    const [start, end] = indices!.groups!.span!;
    return { name: nameOf(folded, { start, end }) };
  },
});
