/** Names coined for a device: a quoted part, a few modifiers and a head noun. */
import type { Hit, Rule } from '../../../recognise/types';

const HEADS: readonly (readonly [string, string])[] = [
  ['model', '模式|格局|体系'],
  ['method', '工作法|学习法'],
  ['institution', '机制|制度|责任制'],
  ['brand', '品牌|名片'],
  ['platform', '平台|阵地|讲堂|课堂|驿站|热线'],
  ['campaign', '活动|行动|工程|计划'],
  ['team', '先锋队|服务队|专班'],
];

export const coinedName: Rule = {
  id: 'mechanism-coined',
  note: '引号中的名称加上机制类名词',
  *find({ folded }): Iterable<Hit> {
    for (const [type, heads] of HEADS) {
      for (const match of folded.matchAll(
        new RegExp(`“([^“”\\n]{1,16})”[^“”，。；、！？\\n的]{0,6}?(?:${heads})`, 'g'),
      )) {
        const start = match.index;
        const name = { start: start + 1, end: start + 1 + match[1]!.length };
        yield {
          start,
          end: start + match[0].length,
          kind: 'mechanism',
          type,
          rule: 'mechanism-coined',
          fields: { name },
        };
      }
    }
  },
};
