/** A name with its short form in brackets, which stands for it from there on: 护渔巡港工程（以下简称“护港工程”）. */
import { matches } from '../../../recognise/matches';
import type { Rule } from '../../../recognise/types';
import { occurrences } from '../../../text/places';
import { headTo } from './head-at';
import { mechanism } from './hit';
import { nameStart } from './name-start';
import { stretchStart } from './reading';

const SHORT = /（(?:以下|下文|下称)?简?称(?:为|：)?“?([^（）“”《》，。；：、\n]{3,10})”?）/dg;
/** Headed so, it is no law, no firm and no place. */
const HEADED = /(?:工程|计划|行动|活动|机制|制度|平台|品牌|联盟|模式|体系|小组|专班|项目)$/;
const LONGEST = 30;
/** As many short forms as a text may define; each is sought in all of it. */
const MOST = 32;

export const shortName: Rule = {
  id: 'mechanism-short',
  note: '全称后括注了简称的名称，简称此后单用',
  expressions: [SHORT],
  *find(passage) {
    const { folded } = passage;
    const sought = new Set<string>();
    for (const { index, 1: short, indices } of matches(passage, SHORT)) {
      const head = HEADED.exec(short!)?.[0];
      const type = headTo(folded, indices![1]![1])?.type;
      if (head === undefined || type === undefined || !folded.startsWith(head, index - head.length)) continue;
      const { start } = nameStart(folded, stretchStart(folded, index), index);
      if (index - start > short!.length && index - start < LONGEST)
        yield mechanism(folded, this.id, type, { start, end: index });
      if (sought.has(short!) || sought.size === MOST) continue;
      sought.add(short!);
      for (const at of occurrences(folded, short!))
        yield mechanism(folded, this.id, type, { start: at, end: at + short!.length });
    }
  },
};
