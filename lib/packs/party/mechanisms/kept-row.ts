/** A row of brands in quotation marks, each behind the branch or place that keeps it: 甲支部的“渔灯”、乙支部的“归航”. */
import type { Rule } from '../../../recognise/types';
import { once } from '../../../text/once';
import type { Span } from '../../../text/span';
import { coinedAt, isName } from './coined';
import { mechanism } from './hit';
import { QUOTE, type Quote, quotesOf } from './quotes';
import { FIGURES, isNoName } from './terms';
import { wonQuote } from './won';

const KEEPER =
  /[一-鿿](?:支部|总支|党委|党组织|社区|街道|[科庭处局所队村镇乡站院部组厂校系室馆小]|中学|大学|车间|班组|公司|中心|后勤)(?:的|叫|有|取名|打造|创建|推出|培育|擦亮|叫响)*$/;
/** What branches and committees have is a brand, whether said so or not. */
const PARTY = /(?:支部|总支|党委|党组织|党小组)的?$/;
/** A place alone, where a clause or an item begins; whoever has it. */
const PLACED = /(?:^|[，。；：、\n])[一-鿿]{2,3}$|[一-鿿]{2}的$/;
const JOINT = /^[、，；和][一-鿿]{2,14}$/;
/** The same, where it is told what each does: 甲支部的“渔灯”照亮渔港，乙支部的“归航”护送渔船. */
const TOLD = /^[^“”\n]{2,40}[，；。][一-鿿]{2,14}$/;
/** Behind 一室一品 each may begin a sentence: “渔灯”照亮渔港；“归航”护送渔船. */
const BEGUN = /[。；]$/;
const SENTENCE = /^[^“”\n]{4,40}[。；]$/;
/** One for each, said before such a row or behind it. */
const ONE_EACH = /一个?(?:支部|[一-鿿]{1,2})一个?(?:品牌?|特色|亮点|名片|招牌)/;
const REACH = 14;
/** Brands said shortly before such a row, or behind it. */
const ANNOUNCED =
  /(?:党建|支部|服务|特色|创建|创立|创|子|总|为)(?:品牌|名片|招牌)|(?:各有|自己的|各自的)(?:招牌|特色|品牌)/;
const SUMMED =
  /^(?:等?[^。；“”\n]{0,10}(?:品牌|名片|招牌)|[都均]是[^。；“”\n]{0,8}牌子|[^。；“”\n]{0,6}块(?:牌子|招牌))/;
/** What places have may be rice or tea; these are not. */
const SUMMED_PLACES = /^等?[^，。；“”\n]{0,8}(?:子|党建|支部|服务|廉洁|廉政|调解|治理)品牌/;
const BEFORE = 60;
const FEWEST = 2;
/** 校党委“六个过硬”、院党委“五个到位”: what is to be reached. */
const NUMBERED = /^[二两三四五六七八九十]个/;

/** Quotations in a row, each behind whoever keeps it. */
function rows(folded: string): Quote[][] {
  const found: Quote[][] = [];
  for (const quote of quotesOf(folded)) {
    const before = folded.slice(Math.max(0, quote.open - 8), quote.open);
    const begun = BEGUN.test(before);
    const kept = KEEPER.test(before);
    if ((!kept && !begun && !PLACED.test(before)) || ANNOUNCED.test(quote.content) || ONE_EACH.test(quote.content))
      continue;
    const row = found.at(-1);
    const last = row?.at(-1);
    const between = last === undefined ? '' : folded.slice(last.close, quote.open);
    if (
      begun
        ? SENTENCE.test(between)
        : JOINT.test(between) || (kept && TOLD.test(between) && !ANNOUNCED.test(between) && !ONE_EACH.test(between))
    )
      row!.push(quote);
    else found.push([quote]);
  }
  return found.filter(({ length }) => length >= FEWEST);
}

export const keptIn = once((folded): readonly (Span & { type: string })[] =>
  rows(folded).flatMap((row) => {
    const before = folded.slice(Math.max(0, row[0]!.open - BEFORE), row[0]!.open);
    const { close } = row.at(-1)!;
    const after = folded.slice(close, close + 20);
    const each = ONE_EACH.test(folded.slice(Math.max(0, row[0]!.open - BEFORE), close + REACH));
    const party = row.every(
      ({ open, content }) => PARTY.test(folded.slice(Math.max(0, open - 8), open)) && !FIGURES.has(content),
    );
    const placed = row.some(({ open }) => !KEEPER.test(folded.slice(Math.max(0, open - 8), open)));
    const told = placed ? SUMMED_PLACES.test(after) : ANNOUNCED.test(before) || SUMMED.test(after);
    if (!each && (BEGUN.test(before) || !(party || told))) return [];
    return row
      .filter(({ content }) => isName(content) && !isNoName(content) && !NUMBERED.test(content) && content.length > 1)
      .filter(
        (quote) => coinedAt(folded, quote) === undefined && !wonQuote(folded, quote) && folded[quote.close] !== '之',
      )
      .map(({ open, close: end }) => ({ start: open + 1, end: end - 1, type: 'brand' }));
  }),
);

export const keptRow: Rule = {
  id: 'mechanism-kept-row',
  note: '并列的引号品牌，各在其支部、单位之后',
  expressions: [QUOTE],
  *find({ folded }) {
    for (const { type, ...span } of keptIn(folded)) yield mechanism(folded, this.id, type, span, span);
  },
};
