/** Arrangements in levels or parts, known by their number: 三级责任体系, 三位一体工作模式. */
import { pattern } from '../../../recognise/pattern';
import type { Rule } from '../../../recognise/types';

export const levelsName: Rule = pattern({
  id: 'mechanism-levels',
  note: '以级数、段数或“几位一体”命名的体系和模式',
  kind: 'mechanism',
  pattern:
    /(?<=[的了起、，\p{Script=Han}])(?<span>[二两三四五六七八九](?:级|段|层|环|维|方|位一体|级联动|方联动|步)[\p{Script=Han}]{0,8}?(?<head>体系|模式|格局|架构|工作法))/dgu,
  type: ({ groups }) => (groups!.head === '工作法' ? 'method' : 'model'),
  fields: ({ indices }) => ({ name: { start: indices!.groups!.span![0], end: indices!.groups!.head![0] } }),
});
