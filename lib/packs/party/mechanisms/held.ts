/** Drives whose name is a clause with a verb of its own: 开展|向某某同志学习活动, 开展|创建文明渔港活动. */
import { pattern } from '../../../recognise/pattern';
import type { Rule } from '../../../recognise/types';
import { nameOf } from './name';

const IN_IT = '[^，。；：、“”《》（）\\n]';

export const heldDrive: Rule = pattern({
  id: 'mechanism-held',
  note: '名称由动词带出的活动，如“向……学习”“创建……”',
  kind: 'mechanism',
  type: 'campaign',
  pattern: new RegExp(
    `(?:开展|推进|掀起|启动|深化)[了的]?(?<span>(?:向${IN_IT}{2,20}学习|(?:创建|争创|争当|争做)${IN_IT}{3,16}?)活动)(?!组委|领导|方案|室)`,
    'dg',
  ),
  fields({ indices }, { folded }) {
    const [start, end] = indices!.groups!.span!;
    return { name: nameOf(folded, { start, end }) };
  },
});
