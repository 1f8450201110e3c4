/** Teams and places without quotation marks, told by the noun that sums them up: 组建红海燕、白帆布等7支志愿服务队. */
import { matches } from '../../../recognise/matches';
import type { Rule } from '../../../recognise/types';
import { numeralValue } from '../../../text/numeral';
import { mechanism } from './hit';
import { nameStart } from './name-start';
import { singular } from './reading';
import { split } from './within';

const LIST =
  /(?<=[，。；：”\n]|^)([^，。；：、“”《》（）等\n]{3,24}(?:、[^，。；：、“”《》（）等\n]{2,12}){0,6})(?:等(?:(?:(?:[0-9一二两三四五六七八九十多]{1,3}余?[个支]|多[个支种])?[一-鿿]{0,6}?(?:服务队|宣讲队|突击队|巡逻队)(?![员伍建])|((?:[0-9一二两三四五六七八九十多]{1,3}余?[个处]|一批|一系列)[一-鿿]{0,6}?阵地)))|((?<!等)[2-9二三四五六七八九十]支)[一-鿿]{0,6}?(?:服务队|宣讲队|突击队|巡逻队|服务分队|分队|小分队|小队|队伍)(?![员伍建])|((?<!等)[2-9二三四五六七八九十]个)(?:工作|专项|攻坚)?(?:专班|小组|工作组))/dg;
/** Whose place it is: 北港村|渔家书院. */
const VILLAGE = /^[一-鿿]{2,3}(?:村|社区|街道|镇|乡)(?=[一-鿿]{3})/;
const SHORTEST = 3;
const LONGEST = 12;

export const summedTeams: Rule = {
  id: 'mechanism-enumerated',
  note: '不带引号的并列队名或阵地名，由其后的“等……服务队”“等……阵地”判断类别',
  expressions: [LIST],
  *find(passage) {
    const { folded } = passage;
    for (const { indices } of matches(passage, LIST)) {
      const [from, to] = indices![1]!;
      const joint = folded.slice(from, to).indexOf('、');
      const { start, cue } = nameStart(folded, from, joint < 0 ? to : from + joint);
      if (cue !== 'founding') continue;
      const type = indices![2] === undefined ? 'team' : 'platform';
      const items = split(folded, start, to, '、');
      // Without 等 the count alone sums them up, and has to be theirs.
      const count = indices![3] ?? indices![4];
      if (count !== undefined && items.length !== numeralValue(folded[count[0]]!)) continue;
      for (const item of items) {
        const village = VILLAGE.exec(folded.slice(item.start, item.end))?.[0].length ?? 0;
        const span = { start: item.start + village, end: item.end };
        const name = folded.slice(span.start, span.end);
        if (name.length >= SHORTEST && name.length <= LONGEST && (indices![4] !== undefined || singular(name) > 1))
          yield mechanism(folded, this.id, type, span);
      }
    }
  },
};
