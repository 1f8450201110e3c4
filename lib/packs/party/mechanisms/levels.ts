/** Arrangements in levels or parts, known by their number: 三级责任体系, 三位一体工作模式. */
import { matches } from '../../../recognise/matches';
import type { Rule } from '../../../recognise/types';
import { mechanism } from './hit';

const LEVELS =
  /(?<=[的了起、，一-鿿])([二两三四五六七八九](?:级(?!组织[体架])|段|层|环|维|方|位一体|步)[一-鿿]{0,8}?)(体系|模式|格局|架构|工作法|联动机制)/g;
const TYPES: Readonly<Record<string, string>> = { 工作法: 'method', 联动机制: 'institution' };

export const levelsName: Rule = {
  id: 'mechanism-levels',
  note: '以级数、段数或“几位一体”命名的体系和模式',
  expressions: [LEVELS],
  *find(passage) {
    const { folded } = passage;
    for (const { index, 0: words, 1: modifiers, 2: head } of matches(passage, LEVELS)) {
      const short = /^.位一体|^.*?式/.exec(modifiers!)?.[0] ?? modifiers!;
      const span = { start: index, end: index + words.length };
      yield mechanism(folded, this.id, TYPES[head!] ?? 'model', span, { start: index, end: index + short.length });
    }
  },
};
