/** Rule maker: listed institutions, with what of each is its name. */
import { phrases } from '../../../recognise/phrases';
import type { Formula, Rule } from '../../../recognise/types';
import { mechanism } from './hit';
import { tailAt } from './tail';
import { WON } from './won';

/** Another word, or an organ's name: 驻村工作队员, 河长制办公室. */
const GOES_ON = /^(?:[队站室户团组][员长]|育(?:片|基地|资料|读本)|.(?:办公室|管?理?委员会))/;

/** 主题党日|党建联建活动: a campaign's name goes on to the activity. */
function activity(folded: string, end: number): number {
  const tail = tailAt(folded, end);
  return tail?.head.word === '活动' && tail.end - end <= 8 ? tail.end - end : 0;
}

/** How much of the name still follows: 谈心谈话|制度. */
const more = (folded: string, end: number): number =>
  /^(?:工作|会议|协作|办案)?(?:制度(?!化)|机制|责任制|活动(?!室|中心|日|现场|记录))/.exec(
    folded.slice(end, end + 6),
  )?.[0].length ?? activity(folded, end);

export function standing(id: string, note: string, formulas: readonly Formula[]): Rule {
  const { find } = phrases(id, note, formulas);
  return {
    id,
    note,
    *find(passage) {
      const { folded } = passage;
      for (const hit of find(passage))
        if (
          !WON.test(folded.slice(Math.max(0, hit.start - 16), hit.start)) &&
          !GOES_ON.test(folded.slice(hit.end - 1, hit.end + 6))
        )
          yield {
            ...mechanism(folded, id, hit.type, { start: hit.start, end: hit.end + more(folded, hit.end) }),
            formula: hit.formula!,
          };
    },
  };
}
