/** Titles that a noun for honours announces or sums up: 一项项荣誉：…, “…”“…”……一块块奖牌. */
import { matches } from '../../../recognise/matches';
import type { Passage } from '../../../recognise/types';
import { clausesBefore } from '../../../text/clause';
import type { Span } from '../../../text/span';
import { titlesAfter } from './list';
import type { Title } from './title';

export interface Claimed {
  verb?: Span;
  titles: readonly Title[];
  clauses: readonly Span[];
  /** Who has the titles, where it stands behind them; `null` where nobody is named. */
  recipient?: Span | null;
  granter?: Span;
}

/** 获得的荣誉有…：, 得过的荣誉不少： and 一项项荣誉…：, before a list of titles. */
export const ROLL =
  /(?:(?<had>(?<verb>获得|荣获|获)过?的?|[得拿]过的)[^，。；：\n]{0,8}|(?:[项个块张份面本枚座]{2}|(?<=^|\n)(?:主要|所获|集体|个人)*|[几多]项|系列|[项个块张份面枚])(?:沉甸甸的)?)(?:荣誉|奖项|奖状|证书|称号|奖牌|牌匾|锦旗|奖杯)(?:[^，。；：\n]{0,20}：|，(?:其中)?(?:包括|分别[是为]))/g;

/** “…”“…”……一块块奖牌: titles in quotation marks, and what they are behind them. */
export const SHOWN =
  /(?<=^|[，。：！？\n]|(?:挂|摆|放|陈列)[有着了]|还有)(?<titles>“[^”\n]{3,30}”(?:[、，]?“[^”\n]{3,30}”){1,9})(?:(?:等|…|—|，|、){0,4}(?:[一这]|数十)(?:[项个块张份面本枚座串]{1,2}|系列)|等)(?:沉甸甸的|[^，。；]{0,4})(?:荣誉|奖项|奖状|证书|称号|奖牌|牌匾|锦旗|奖杯)/g;

/** “…”的牌匾, …等奖牌: what bears the titles before it. */
export const PLAQUES =
  /[的等](?:一块块|一面面|一座座|几块)?(?:荣誉|金字)?(?:奖牌|牌匾|锦旗|奖杯|牌子|招牌)|等(?:荣誉|称号|奖项)(?=纷至沓来|接踵而至|花落|收入囊中|揽入怀中)/g;
/** Where it hangs, before the titles: 墙上挂满了, 一块. */
const HUNG = /^[^，。；“”]{0,12}?(?:[挂摆放列][满着有]了?|一[块面座])/;
/** How it hangs there, behind it. */
const GLEAMING =
  /^(?:熠熠|格外|十分醒目|赫然|依次|整齐|静静|高挂|高悬|悬挂|挂在|摆在|映入|闪|见证着|诉说|记录着|越擦越亮|金光闪闪|纷至|接踵|花落|收入|揽入)/;

/** 将…等荣誉收入囊中. */
const TAKEN = /^[^，。；“”]{0,12}?[将把]/;

/** Whose a title is, before its level. */
const OWNED = /^[^，。；、“”]{2,12}?(?=全国|全省|全市|国家级|省级|市级)/;

/** Whose the room is where the prizes hang: 走进某某检察院荣誉室. */
const ROOM =
  /(?:走进|走入|步入|来到|进入|在)?([^，。；：、\n“”]{2,20}?)的?(?:荣誉(?:室|墙|柜|角|长廊|陈列室|展室|展厅)|院史馆|院史陈列室)/;

/** Prizes on show are no subject: whose they are, and the clauses before. */
function shown(folded: string, at: number): Pick<Claimed, 'clauses' | 'recipient'> {
  const clauses = clausesBefore(folded, at);
  const { start } = clauses[0]!;
  const room = ROOM.exec(folded.slice(start, at));
  const from = room === null ? 0 : start + room.index + room[0].indexOf(room[1]!);
  const own = clauses.at(-1)!.start;
  return {
    clauses: [...clauses.slice(0, -1), { start: own, end: own }],
    ...(room && { recipient: { start: from, end: from + room[1]!.length } }),
  };
}

/** Titles after a colon that a noun for honours announces. */
export function* rolled(passage: Passage): Generator<Claimed> {
  const { folded } = passage;
  const reading = { strong: false, closed: true, producing: true, naming: false };
  for (const match of matches(passage, ROLL)) {
    const word = match.groups!.verb;
    const verb = word === undefined ? undefined : { start: match.index, end: match.index + word.length };
    const titles = [...titlesAfter(folded, match.index + match[0].length, reading)];
    if (titles.length < 2) continue;
    if (match.groups!.had !== undefined)
      yield { ...(verb && { verb }), titles, clauses: clausesBefore(folded, match.index) };
    else yield { titles, ...shown(folded, match.index) };
  }
  for (const match of matches(passage, SHOWN)) {
    const end = match.index + match.groups!.titles!.length;
    const titles = [...titlesAfter(folded, match.index, reading)].filter((title) => title.certain && title.end <= end);
    if (titles.length > 1) yield { titles, ...shown(folded, match.index) };
  }
  for (const { index, 0: words } of matches(passage, PLAQUES)) {
    const own = clausesBefore(folded, index).at(-1)!.start;
    const said = folded.slice(own, index);
    const after = index + words.length;
    const hung = (
      GLEAMING.test(folded.slice(after, after + 5)) ? (TAKEN.exec(said) ?? HUNG.exec(said) ?? ['']) : HUNG.exec(said)
    )?.[0];
    if (hung === undefined) continue;
    // 渔港村|全国文明村的牌子: whose it is.
    const owned = OWNED.exec(said.slice(hung.length))?.[0].length ?? 0;
    const titles = [...titlesAfter(folded, own + hung.length + owned, { ...reading, producing: false })].filter(
      ({ end }) => end <= index,
    );
    const { end = own, certain } = titles.at(-1) ?? {};
    if (certain && /^”?$/.test(folded.slice(end, index))) yield { titles, ...shown(folded, own) };
  }
}
