/** Quoted names in a row with one head noun for all: “A”“B”等平台, “A”“B”活动. */
import { matches } from '../../../recognise/matches';
import type { Rule } from '../../../recognise/types';
import { numeralValue } from '../../../text/numeral';
import { once } from '../../../text/once';
import type { Span } from '../../../text/span';
import { coinedAt, isName } from './coined';
import { headTo } from './head-at';
import { mechanism } from './hit';
import { nameStart } from './name-start';
import { QUOTE, type Quote, quotesOf } from './quotes';
import { verbal } from './reading';
import { type Tail, tailAt } from './tail';
import { EVIL, isNoName, MISUSED } from './terms';
import { split } from './within';
import { wonQuote } from './won';

/** Between two items; the holder of the first may stand in brackets, that of the second before it. */
const JOINT =
  /^(?:（[^（）\n]{2,16}）)?(?:(?:(?:、[^，。；：、“”《》（）和与\n]{3,12})?、|，|和|与|及|以及| )?|、[一-鿿]{2,14}(?:[院局所队科庭镇街村部]|支部|社区|公司|学校))$/;
/** Between the last item and the head noun: more items without marks, 等, a count (三种), or …… with 一个个. */
const REST =
  /^(?:（[^（）\n]{2,16}）)* *(?:(?:、[^，。；：、“”《》\n等]{2,14})+(?=等))*(?:……一[个项批支][个项批支][^，。；]{2,16}的|…+(?=等|[一多][个批项支张]|这))*等*(?:[0-9一二两三四五六七八九十多]{1,3}余*[个项种类大支]|一批+|系列|这样[^，。；“”\n]{0,20}的)*/;
/** Said of the items between their count and the head noun: 等10个主题鲜明的|品牌. */
const SAID = /^(?!为(?:主题|题|主线|主要内容))[^，。；“”\n]{2,28}?的/;

/** 渔史进校园: what is brought somewhere. */
const BROUGHT = /^.{2,6}进.{2}$/;
/** Items without marks after the quoted ones, before 等; an ordinary room among them is none. */
function unmarked(rest: string, from: number): Span[] {
  const items = rest.startsWith('、') ? rest.slice(0, rest.lastIndexOf('等')) : '';
  return split(items, 1, items.length, '、')
    .filter(({ start, end }) => end - start > 3 && items[end - 1] !== '室' && !verbal(items.slice(start, end)))
    .map(({ start, end }) => ({ start: from + start, end: from + end }));
}

/** A quoted name. */
const NEXT = /^“[^“”\n]{2,16}”/;
/** A sentence or an honour in the row. */
const NO_ITEM =
  /^(?:我|你|没|全国|全省|十佳|抖音|微信|微博|快手|视频号|公众号|头条|QQ|官网)|[是了吗呢吧]|(?:贷|e.)$|^(?!.{1,7}(?:、.{1,7}){2,7}$).{17}/;

/** A sentence may name what is held: 开展“一名党员就是一面旗”等活动. */
const held = (folded: string, { open, content }: Quote): boolean =>
  content.length < 17 && /开展(?:了)?$/.test(folded.slice(Math.max(0, open - 3), open));

/** 打造渔灯照港、夜归守候、|“渔火”等品牌: the first of the row stand without quotation marks, behind the verb. */
function unquotedBefore(folded: string, open: number): Span[] {
  if (folded[open - 1] !== '、') return [];
  const clause = open - 1 - /[^，。；：“”（）\n]*$/.exec(folded.slice(Math.max(0, open - 48), open - 1))![0].length;
  const [first, ...more] = split(folded, clause, open - 1, '、');
  if (first === undefined) return [];
  const { start, cue, joined } = nameStart(folded, first.start, first.end);
  const items = [{ start, end: first.end }, ...more];
  const fits = items.every(
    ({ start, end }) => end - start >= 4 && end - start <= 10 && !verbal(folded.slice(start, end)),
  );
  return cue !== undefined && !joined && fits
    ? items.filter(({ end }) => (headTo(folded, end)?.weight ?? 'quoted') === 'quoted')
    : [];
}

/** Whom a choosing chooses: “渔家示范户”“最美渔家”等评选. */
const CHOSEN = /(?:户|家庭|标兵|模范|之星|党员|党支部|单位|个人|能手|媳妇|公婆|婆婆)$/;

/** 评选“渔港之星”等: titles. */
const CHOOSING = /评选(?:出|了|表彰)?$/;

/** What such a row is of are lessons and parts of a page: 开设“渔史”“海法”等课程. */
const LESSONS = /^(?:课程|栏目|二维码)$/;
/** What such a row is said to be gives its items their head noun: “渔心夜话”、双向监督等机制. */
const ALIKE = /^(?:机制|制度|平台)$/;
/** Done or used anywhere: “渔讯通”、短信平台等平台. */
const COMMON = /微信|微博|抖音|短信|调研|培训|研讨|[室群]$/;
/** 从“强堤”“清淤”等五个|方面, “渔史”“海防”四个|主题展区: sides of the work, parts of a show. */
const SIDES = /^[个大]?(?:方面|(?:主题)?(?:展区|单元|篇章|板块))/;
const VAGUE = /^(?:形式|方式|抓手|举措)$/;

/** “快”出海、“稳”归港的渔政管理模式: parallels, each with a word of its own in quotation marks. */
const PARALLEL =
  /((?:“[^“”\n]{1,6}”[一-鿿]{2,4}、){1,4}“[^“”\n]{1,6}”[一-鿿]{2,4})的[一-鿿]{0,6}(?:模式|格局|体系|机制)/dg;

/** “A”“B”等经验做法: what is told of how it is done. */
const TOLD = /^[一-鿿]{0,4}(?:经验|做法)/;
const WAY: Tail = { end: 0, head: { word: '做法', type: 'method', weight: 'quoted' } };

/** Rows of quotes that nothing but a joint parts. */
export function rowsOf(folded: string): Quote[][] {
  const rows: Quote[][] = [];
  for (const quote of quotesOf(folded)) {
    const row = rows.at(-1);
    const before = row?.at(-1);
    if (before !== undefined && quote.open >= before.close && JOINT.test(folded.slice(before.close, quote.open)))
      row!.push(quote);
    else rows.push([quote]);
  }
  return rows;
}

/** Behind 党建品牌矩阵: “甲”“乙”|竞相绽放. */
const BLOOM = /^(?:等)?(?:竞相|各具特色|各放异彩|各美其美|多点开花|百花齐放|次第|争奇斗艳)/;
const OF_BRANDS = /(?:品牌|名片|一品)”?[^。；！？\n“”]{0,24}$/;
/** 以“甲”为主|品牌、“乙”“丙”为子品牌. */
const AS_BRANDS = /^为(?:主|子|总|核心)(?:党建)?品牌/;
const BRAND: Tail = { end: 0, head: { word: '品牌', type: 'brand', weight: 'quoted' } };

/** What a row is said to be that no head noun follows. */
function brandsOf(folded: string, row: readonly Quote[], after: number): Tail | undefined {
  const said = folded.slice(after, after + 10);
  const { open } = row[0]!;
  return AS_BRANDS.test(said) ||
    (row.length > 1 && BLOOM.test(said) && OF_BRANDS.test(folded.slice(Math.max(0, open - 32), open)))
    ? BRAND
    : undefined;
}

/** “亮渔情、亮船位、亮渔获”“三亮”工作法: what the number of the name counts, directly before it. */
const isSpelt = ({ close, content }: Quote, { open, content: name }: Quote): boolean =>
  close === open && content.includes('、') && numeralValue(name[0]!) === content.split('、').length;

interface Listed extends Span {
  type: string;
}

/** Names of rows that share one head noun. */
export const listedIn = once((folded): readonly Listed[] => {
  const found: Listed[] = [];
  for (const row of rowsOf(folded)) {
    const last = row.at(-1)!;
    const rest = REST.exec(folded.slice(last.close, last.close + 48))![0];
    const after = last.close + rest.length;
    const brands = brandsOf(folded, row, after);
    if (row.length === 1 && rest === '' && brands === undefined) continue;
    const said = rest === '' ? undefined : SAID.exec(folded.slice(after, after + 29))?.[0].length;
    // “A”“B”等“C+N”模式: the next name says what they are.
    const next = rest.endsWith('等') ? NEXT.exec(folded.slice(after, after + 20))?.[0].length : undefined;
    const told = rest === '等' && TOLD.test(folded.slice(after, after + 8)) ? WAY : undefined;
    const tail =
      brands ??
      told ??
      tailAt(folded, after + (next ?? 0)) ??
      (said === undefined ? undefined : tailAt(folded, after + said));
    if (
      tail === undefined ||
      (rest !== '' && LESSONS.test(tail.head.word)) ||
      wonQuote(folded, last) ||
      EVIL.test(last.content) ||
      SIDES.test(folded.slice(after, after + 6)) ||
      MISUSED.test(folded.slice(tail.end, tail.end + 4)) ||
      (!(rest === '等' && tail.head.word === '活动') &&
        CHOOSING.test(folded.slice(Math.max(0, row[0]!.open - 4), row[0]!.open)))
    )
      continue;
    const alike = rest.endsWith('等') && tail.end === after + tail.head.word.length && ALIKE.test(tail.head.word);
    for (const item of VAGUE.test(tail.head.word) ? [] : unmarked(rest, last.close))
      if (
        (alike && !COMMON.test(folded.slice(item.start, item.end))) ||
        (item.end - item.start > 4 &&
          (headTo(folded, item.end) !== undefined || BROUGHT.test(folded.slice(item.start, item.end))))
      )
        found.push({ ...item, type: tail.head.type });
    for (const item of alike || (tail.head.type === 'brand' && rest !== '') ? unquotedBefore(folded, row[0]!.open) : [])
      found.push({ ...item, type: tail.head.type });
    const bare = rest === '' && brands === undefined ? row.slice(0, -1) : row;
    for (const quote of bare) {
      if (
        coinedAt(folded, quote) !== undefined ||
        isSpelt(quote, last) ||
        !isName(quote.content) ||
        isNoName(quote.content) ||
        (folded[quote.close] === '，' && /[、，]/.test(quote.content) && !/[、，]/.test(last.content)) ||
        (tail.head.word === '评选' && CHOSEN.test(quote.content)) ||
        (NO_ITEM.test(quote.content) && !held(folded, quote))
      )
        continue;
      const span = { start: quote.open + 1, end: quote.close - 1 };
      // 三种形式 says nothing of the kind: “党建+”, “支部+” are patterns of working.
      const vague = VAGUE.test(tail.head.word);
      const own = vague ? headTo(folded, span.end)?.type : undefined;
      const type = vague && quote.content.includes('+') ? 'model' : (own ?? tail.head.type);
      found.push({ ...span, type });
    }
  }
  return found;
});

export const listedNames: Rule = {
  id: 'mechanism-row',
  note: '并列的引号名称共用一个机制类名词',
  expressions: [PARALLEL, QUOTE],
  *find(passage) {
    const { folded } = passage;
    for (const { index, 0: words, indices } of matches(passage, PARALLEL)) {
      const [start, end] = indices![1]!;
      const type = words.endsWith('机制') ? 'institution' : 'model';
      yield mechanism(folded, this.id, type, { start: index, end: index + words.length }, { start, end });
    }
    for (const { type, ...span } of listedIn(folded)) {
      // “渔家议事廊”、“渔灯馆”等平台: an item that is headed itself has a name without its head noun.
      const headed = span.end - span.start > 4 && headTo(folded, span.end)?.type === type;
      yield mechanism(folded, this.id, type, span, headed ? undefined : span);
    }
  },
};
