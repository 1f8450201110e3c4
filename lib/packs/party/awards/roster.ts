/** Titles that stand in a list of honours, one a line, or in brackets behind a headline. */
import { matches } from '../../../recognise/matches';
import type { Hit, Passage, Rule } from '../../../recognise/types';
import { clausesBefore } from '../../../text/clause';
import type { Span } from '../../../text/span';
import { core } from './core';
import { claimFields } from './fields';
import { honourIn } from './honours';
import { levelOf } from './level';
import { protagonist } from './person';
import { readTitle, type Title } from './title';

/** What an item of a list begins with: a mark, a number, a year. */
const ITEM =
  /(?<=^|\n)(?:(?:[●■▲◆★◎○·•]|\d{1,2}[.、]|（[一二三四五六七八九十]{1,2}）)\s{0,4}(?:(?:19|20)\d{2}年(?:度|\d{1,2}月)*[，：\s]{0,4})?|(?:19|20)\d{2}年(?:度|\d{1,2}月)*[，：\s]{0,4}(?=[“《全国省市]))(?=[^\n]{4,44}(?:\n|$))/g;
const ITEM_ENDS = /^”?(?:[。；，]?(?:\n|$))/;
/** A headline of a list of news is no title: 中央军委表彰全军先进单位, 《某刊》积极评价中国经验. */
const HEADLINE = /^《|^【|通报|曝光|评价|参访|决定|夺得|居(?=[全世首前第])|表彰(?=[全一])|公布|发布|出席|举行/;
/** The name or body on the line behind an item. */
const HOLDER = /^”?\n(?<holder>[\u4e00-\u9fff]{2,30})(?=\n|$)/;
/** 三十载写忠诚（最美基层干部）: the honour under which a series tells of its holder. */
const TAG =
  /[（【](?<=[^\n。]{6}[（【])(?<title>最美[\u4e00-\u9fff]{2,8}|时代楷模|中国好人|(?:全国|全省|全市)[\u4e00-\u9fff]{2,14})[）】](?=\n)/g;

function* listed(passage: Passage): Generator<{ title: Title; holder?: Span | undefined }> {
  const { folded } = passage;
  for (const match of matches(passage, ITEM)) {
    const title = readTitle(folded, match.index + match[0].length);
    if (
      !title?.certain ||
      !(title.headed || title.quoted) ||
      HEADLINE.test(folded.slice(title.start, title.end)) ||
      levelOf(folded.slice(title.start, title.end)) === undefined
    )
      continue;
    const rest = folded.slice(title.next, title.next + 34);
    if (!ITEM_ENDS.test(rest)) continue;
    const holder = HOLDER.exec(rest);
    const end = title.next + (holder?.[0].length ?? 0);
    yield { title, holder: holder ? core(folded, { start: end - holder.groups!.holder!.length, end }) : undefined };
  }
  for (const match of matches(passage, TAG)) {
    const title = readTitle(folded, match.index + 1);
    if (title?.certain && title.end === match.index + 1 + match.groups!.title!.length)
      yield { title, holder: protagonist(folded, folded.length) };
  }
}

export const rosters: Rule = {
  id: 'award-roster',
  note: '荣誉名单中逐行列出的荣誉，或标题后括注的荣誉',
  expressions: [ITEM, TAG],
  *find(passage: Passage): Iterable<Hit> {
    const { folded } = passage;
    for (const { title, holder } of listed(passage)) {
      const { start, end, type, count } = title;
      const formula = honourIn(folded.slice(start, end));
      const fields = claimFields(folded, {
        title,
        clauses: clausesBefore(folded, start),
        recipient: holder ?? null,
        ...(count !== undefined && { count }),
      });
      yield { start, end, kind: 'award', type, rule: 'award-roster', ...(formula && { formula }), fields };
    }
  },
};
