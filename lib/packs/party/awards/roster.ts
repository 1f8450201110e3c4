/** Titles that stand in a list of honours, one a line, with or without whose they are, or in brackets behind a headline. */
import { matches } from '../../../recognise/matches';
import type { Hit, Passage, Rule } from '../../../recognise/types';
import { clausesBefore, closeOf, unquoted } from '../../../text/clause';
import { numeralValue } from '../../../text/numeral';
import type { Span } from '../../../text/span';
import { core, SUBJECT } from './core';
import { claimFields } from './fields';
import { honourIn } from './honours';
import { levelOf } from './level';
import { titlesAfter } from './list';
import { isName } from './names';
import { protagonist } from './person';
import { THING, WORK } from './subject-shape';
import { readTitle, type Title } from './title';
import { GIVING } from './title-end';
import { QUANTITY } from './words';

/** What an item of a list begins with: a mark, a number, a year. */
const ITEM =
  /(?<=^|\n)(?:(?:[●■▲◆★◎○·•]|\d{1,2}[.、]|（[一二三四五六七八九十]{1,2}）)\s{0,4}(?:(?:19|20)\d{2}年(?:度|\d{1,2}月)*[，：\s]{0,4})?|(?:19|20)\d{2}年(?:度|\d{1,2}月)*[，：\s]{0,4}(?=[^，。；\n]{2,40}(?:[、；。\n]|$)))(?=[^\n]{4,90}(?:\n|$))/g;
const ITEM_ENDS = /^”?(?:[。；，]?(?:\n|$))/;
/** A headline of a list of news is no title: 中央军委表彰全军先进单位, 《某刊》积极评价中国经验. */
const HEADLINE =
  /^《|^【|通报|曝光|评价|参访|决定|夺得|居(?=[全世首前第])|表彰(?=[全一])|公布|发布|颁发|追?授予?(?=[^“]{2,20}“)|出席|举行/;
/** The name or body on the line behind an item. */
const HOLDER = /^”?\n(?<holder>[\u4e00-\u9fff]{2,30})(?=\n|$)/;
/** 三十载写忠诚（最美基层干部）: the honour under which a series tells of its holder. */
const TAG =
  /[（【](?<=[^\n。]{6}[（【])(?<title>最美[\u4e00-\u9fff]{2,8}|时代楷模|中国好人|(?:全国|全省|全市)[\u4e00-\u9fff]{2,14})[）】](?=\n)/g;
/** 渔港大学“共产党员标兵”：某某某 as a headline: whom a profile is of. */
const HEADLINED =
  /(?<=^|\n)(?<title>(?:[\u4e00-\u9fff]{2,12}“[^”\n]{3,14}”|(?:全国|全省|全市)[\u4e00-\u9fff]{2,14}))：(?<name>[\u4e00-\u9fff]{2,4})(?=\n)/dg;

/** 渔港社区书记—某某—全国劳动模范、全国先进个人（追授） as a headline: whom a profile is of, and what he has won. */
const DASHED =
  /(?<=^|\n)[^\n，。；：！？“—]{4,60}(?:—(?<name>[\u4e00-\u9fff·]{2,12})—)(?<titles>[^\n，。；：！？—]{4,80})(?=\n|$)/dg;
const JOINED = /[^、（）]{4,}(?=（追授）|、|$)/g;

/** ★ 护渔中队：集体三等功, 论文2篇→…: whose the honours of a line are, and how many they are. */
const OWNED = new RegExp(
  `(?<=^|\\n)(?:[●■▲◆★☆◎○·•]\\s{0,4})?(?<whose>[^\\n，。；！？：→“《]{0,20}?(?:“[^”\\n]{1,16}”|《[^》\\n]{1,40}》)?[^\\n，。；！？：→“《]{0,12}?)(?:${QUANTITY})?(?<mark>：|→)(?=[^\\n]{4,80}(?:\\n|$))`,
  'g',
);
/** 所获荣誉：… has nobody before it. */
const NOBODY = /(?:荣誉|奖项|称号|奖励|表彰|来源|作者|单位|主题|标题|口号|目标|时间|地点)$/;
/** Prizes that name no level: 集体三等功. */
const PRIZE = /[一二三]等[功奖]|嘉奖/;
/** Who gave it, in brackets at its end: 全省先进单位（省渔业厅）. */
const GIVEN = new RegExp(`（(?<giver>${GIVING}\\d{0,2})）$`);

interface Listed {
  title: Title;
  holder?: Span | undefined;
  giver?: Span | undefined;
}

/** A title without who gave it, whom brackets at its end or behind it name. */
function given(folded: string, title: Title): Listed {
  const next = folded[title.next] === '（' ? (closeOf(folded, title.next) ?? title.next) : title.next;
  const giver = GIVEN.exec(folded.slice(title.start, next))?.groups?.giver;
  if (giver === undefined) return { title };
  const start = next - giver.length - 1;
  return { title: { ...title, end: Math.min(title.end, start - 1), next }, giver: { start, end: next - 1 } };
}

/** Nothing but the words of a title shows that it is one. */
const READING = { strong: false, closed: true, producing: false, naming: false };

/** Lines that begin with whose the honours are. */
function* owned(passage: Passage): Generator<Listed> {
  const { folded } = passage;
  for (const match of matches(passage, OWNED)) {
    const { whose, mark } = match.groups as { whose: string; mark: string };
    const from = match.index + match[0].indexOf(whose);
    const whole = { start: from, end: from + whose.length };
    const words = unquoted(folded, whole);
    const known = mark === '→' || SUBJECT.test(words) || isName(words) || THING.test(words) || WORK.test(words);
    if (whose.length < 2 || NOBODY.test(words) || !known) continue;
    const titles = [...titlesAfter(folded, match.index + match[0].length, READING)].map((one) => given(folded, one));
    const count = numeralValue(match[2] ?? '');
    const holder = core(folded, whole);
    const plain = titles.every(({ title: { start, end, certain } }) => {
      const title = folded.slice(start, end);
      return certain && !HEADLINE.test(title) && (levelOf(title) !== undefined || PRIZE.test(title));
    });
    const last = titles.at(-1);
    if (last === undefined || !plain || !ITEM_ENDS.test(folded.slice(last.title.next, last.title.next + 4))) continue;
    for (const { title, giver } of titles)
      yield { title: count === undefined ? title : { count, ...title }, holder, giver };
  }
}

/** 2014年，全市捕捞能手、渔灯奖章；: all that was won in a year. */
const DATED = /\d{4}年/;

function* listed(passage: Passage): Generator<Listed> {
  const { folded } = passage;
  for (const match of matches(passage, ITEM)) {
    const from = match.index + match[0].length;
    const dated = DATED.test(match[0]);
    const titles = dated ? [...titlesAfter(folded, from, READING)] : [readTitle(folded, from) ?? []].flat();
    const plain = titles.every(({ start, end, certain, headed, quoted }) => {
      const title = folded.slice(start, end);
      const known = dated ? end - start < 9 || quoted || levelOf(title.slice(0, 5)) : levelOf(title);
      return certain && (headed || quoted) && known && !HEADLINE.test(title);
    });
    const last = titles.at(-1)?.next ?? 0;
    const rest = folded.slice(last, last + 34);
    if (titles.length === 0 || !plain || !ITEM_ENDS.test(rest)) continue;
    const behind = HOLDER.exec(rest);
    const end = last + (behind?.[0].length ?? 0);
    const named = behind ? core(folded, { start: end - behind.groups!.holder!.length, end }) : undefined;
    const holder = named ?? (dated ? protagonist(folded, from) : undefined);
    for (const title of titles) yield { title, holder };
  }
  yield* owned(passage);
  for (const match of matches(passage, TAG)) {
    const title = readTitle(folded, match.index + 1);
    if (title?.certain && title.end === match.index + 1 + match.groups!.title!.length)
      yield { title, holder: protagonist(folded, folded.length) };
  }
  for (const match of matches(passage, HEADLINED)) {
    const [start, end] = match.indices!.groups!.name!;
    const title = isName(match.groups!.name!) ? readTitle(folded, match.index) : undefined;
    if (title?.certain && title.next === start - 1) yield { title, holder: { start, end } };
  }
  for (const match of matches(passage, DASHED)) {
    const { name, titles } = match.indices!.groups!;
    if (!isName(match.groups!.name!) && !match.groups!.name!.includes('·')) continue;
    for (const { index, 0: words } of match.groups!.titles!.matchAll(JOINED)) {
      const at = titles![0] + index;
      const title = levelOf(words) === undefined ? undefined : readTitle(folded, at);
      if (title?.certain && title.next === at + words.length)
        yield { title, holder: { start: name![0], end: name![1] } };
    }
  }
}

export const rosters: Rule = {
  id: 'award-roster',
  note: '荣誉名单中逐行列出的荣誉，或标题后括注的荣誉',
  expressions: [ITEM, OWNED, TAG, HEADLINED, DASHED],
  *find(passage: Passage): Iterable<Hit> {
    const { folded } = passage;
    for (const { title, holder, giver } of listed(passage)) {
      const { start, end, type, count } = title;
      const formula = honourIn(folded.slice(start, end));
      const fields = claimFields(folded, {
        title,
        clauses: clausesBefore(folded, start),
        recipient: holder ?? null,
        ...(giver && { granter: giver }),
        ...(count !== undefined && { count }),
      });
      yield { start, end, kind: 'award', type, rule: 'award-roster', ...(formula && { formula }), fields };
    }
  },
};
