/** A name with two sides to it: 行政机关与检察机关衔接机制. */
import { headTo } from './head-at';
import { type Lead, nameStart } from './name-start';

/** What joins two sides, as 行政机关与检察机关|衔接机制. */
const BETWEEN = /联办|验收|衔接|协作|配合|联动|会商|联席|协同|沟通|对接|移送|融合|转化|共享|互/;

/** No way of doing it, though 法 heads one. */
const LAW = /[执司立普]法/;

const BUILT = /^(?:建立|创建了?|创立了?|健全|完善|建立健全|建立完善|健全完善)$/;

/** 集中整治渔霸、|鱼贩专项行动: one drive against two evils, from its verb on. */
const AGAINST = /(?:集中整治|整治|纠治|打击|清理|治理|惩治|查处)[^，。；：“”（）、\n]{2,12}、$/;
/** 开展违规出海、|违规捕捞专项整治: the same, where both begin with what is wrong with them. */
const WRONGS = /(?:开展|推进|深化)了?(?<row>(?<wrong>违规|不)[^，。；：“”（）、\n]{2,10}、)$/;
function against(folded: string, start: number, end: number): Lead | undefined {
  if (!/.{2}专项(?:行动|整治|治理|斗争|清理|检查)$/.test(folded.slice(start, end))) return undefined;
  const behind = folded.slice(Math.max(0, start - 20), start);
  const wrongs = WRONGS.exec(behind)?.groups;
  const alike = wrongs !== undefined && folded.startsWith(wrongs.wrong!, start) ? wrongs.row : undefined;
  const row = alike ?? AGAINST.exec(behind)?.[0];
  if (row === undefined) return undefined;
  const first = start - row.length;
  return { start: first, outer: first, cue: 'running', before: '开展' };
}

/** The name from its first side on, where 和 or 与 stands between two sides of one arrangement. */
export function pairOf(
  folded: string,
  from: number,
  end: number,
  { start, outer, joined, before = '' }: Lead,
): Lead | undefined {
  const joint = outer - before.length;
  if (joined !== true) return undefined;
  if (before === '、') return against(folded, start, end);
  const first = nameStart(folded, from, joint);
  const length = joint - first.start;
  // 开展违规收费和摊派|专项整治: one drive against two evils.
  const drive =
    /(?:开展|推进)$/.test(first.before ?? '') &&
    /专项(?:整治|治理|监督|检查|行动)(?:行动|活动)?$/.test(folded.slice(start, end));
  // 完善渔政立案和侦查监督机制: what is built is one, where only the last has a head noun.
  const built = BUILT.test(first.before ?? '') && /(?:机制|制度)$/.test(folded.slice(start, end));
  const headed = headTo(folded, joint) !== undefined && !LAW.test(folded.slice(joint - 2, joint));
  if (!drive && (headed || (!built && !BETWEEN.test(folded.slice(start, end))))) return undefined;
  return first.cue !== undefined && length > 1 && length < 13 ? first : undefined;
}
