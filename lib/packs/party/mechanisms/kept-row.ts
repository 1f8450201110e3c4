/** A row of brands in quotation marks, each behind the branch or place that keeps it: 甲支部的“渔灯”、乙支部的“归航”. */
import type { Rule } from '../../../recognise/types';
import { once } from '../../../text/once';
import type { Span } from '../../../text/span';
import { coinedAt, isName } from './coined';
import { mechanism } from './hit';
import { QUOTE, type Quote, quotesOf } from './quotes';
import { isNoName } from './terms';
import { wonQuote } from './won';

const KEEPER =
  /[一-鿿](?:支部|总支|党委|党组织|社区|街道|[科庭处局所队村镇乡站院部组厂校系室]|车间|班组|公司|中心|后勤)(?:的|叫|取名|打造|创建|推出|培育|擦亮|叫响)*$/;
/** A place alone, where a clause or an item begins. */
const PLACED = /(?:^|[，。；：、\n])[一-鿿]{2,3}$/;
const JOINT = /^[、，；和][一-鿿]{2,14}$/;
/** Said shortly before such a row, or behind it. */
const ANNOUNCED =
  /一(?:支部|[一-鿿]{1,2})一(?:品牌?|特色|亮点)|(?:党建|支部|服务|特色)(?:品牌|名片|招牌)|各有(?:招牌|特色|品牌)/;
const SUMMED = /^(?:等?[^。；“”\n]{0,10}(?:品牌|名片|招牌)|[^。；“”\n]{0,6}块(?:牌子|招牌))/;
/** What places have may be rice or tea; these are not. */
const SUMMED_PLACES = /^等?[^，。；“”\n]{0,8}(?:子|党建|支部|服务|廉洁|廉政|调解|治理)品牌/;
const BEFORE = 60;
const FEWEST = 2;

/** Quotations in a row, each behind whoever keeps it. */
function rows(folded: string): Quote[][] {
  const found: Quote[][] = [];
  for (const quote of quotesOf(folded)) {
    const before = folded.slice(Math.max(0, quote.open - 8), quote.open);
    if (!KEEPER.test(before) && !PLACED.test(before)) continue;
    const row = found.at(-1);
    const last = row?.at(-1);
    if (last !== undefined && quote.open > last.close && JOINT.test(folded.slice(last.close, quote.open)))
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
    const placed = row.some(({ open }) => !KEEPER.test(folded.slice(Math.max(0, open - 8), open)));
    if (placed ? !SUMMED_PLACES.test(after) : !ANNOUNCED.test(before) && !SUMMED.test(after)) return [];
    return row
      .filter((quote) => isName(quote.content) && !isNoName(quote.content) && quote.content.length > 1)
      .filter((quote) => coinedAt(folded, quote) === undefined && !wonQuote(folded, quote))
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
