/** A name that the passage has given once with its head noun, or after the verb that set it up, met again without. */

import type { Hit, Rule } from '../../../recognise/types';
import { ending } from '../../../text/ending';
import { once } from '../../../text/once';
import { firstPlace, occurrences } from '../../../text/places';
import { sliceOf } from '../../../text/span';
import { wordSet } from '../../word-set';
import { bareIn } from './bare';
import { coinedIn } from './coined';
import { descriptiveIn } from './descriptive';
import { headTo } from './head-at';
import { mechanism } from './hit';
import { keptIn } from './kept-row';
import { listedIn } from './listing';
import { nameOf } from './name';
import { SMALL } from './not-coined';
import { beginsOwn } from './own-name';
import { quotesOf } from './quotes';
import { singular } from './reading';
import { tailAt } from './tail';
import { CENTRAL, HONOUR, isNoName } from './terms';
import { partsWithin } from './within';
import { WON_IN } from './won';

const ID = 'mechanism-again';
const NUMERAL = /^[一二两三四五六七八九十]/;
/** How far from an unquoted name its head noun may stand: 蓝纸鹤|未检团队. */
const NEAR = 6;

/** 以“X”为主题的活动, “X”思想: here it is a saying. */
const THEME = /^为(?:主题|题|主线|导向|目标)|^的?思想|^这[一个](?:主题|理念|目标|命题|课题)/;
/** “七星”|支部: what is to become one, rather than the drive of that name. */
const SORT =
  /^(?:党?支部|党组织|党委|党总支|村(?!级)|单位|机关|社区|企业|班组|家庭|干部|党员)(?!创建|争创|建设|评|活动)/;
/** Those who bear the name, rather than what it names: “渔管家”们, 当起“渔管家”. */
const BEARERS = /^(?:们|身兼|不[拿怕图计]|为骨干)/;
const BEARING =
  /(?:[0-9一二两三四五六七八九十百]余?[名位]|[担充]任|当(?![地前时日天年月中])[一-鿿]{0,2}|[做聘]为|争当|化身)$/;
/** What a drive is for or what it makes: “七号建议”专项活动, “渔村式派出所”创建. */
const THING = ending('建议|派出所|法庭|案例|检察院|法院|支部|党组织|党员');
/** Whom a device is for, rather than its name; those who lead are never one. */
const AUDIENCE = wordSet(
  '土专家 田秀才 乡土人才 领头雁 头雁 领头羊 领路人 带头人 当家人 主心骨 排头兵 小个专 小哥 两企三新 三新 两新 一老一小 银发 双创 五老 双带头人',
);
/** An evil by the drive against it: 防治“渔霸”长效机制, “一船多证”专项整治. */
const AGAINST = ending('防治|防范|根治|整治|查处|治理|打击|清理|清查|纠正|遏制|反对|抵制|杜绝|破除');
const FOUGHT =
  /^(?:[一-鿿]{0,8}(?:问题|现象|行为|乱象))?(?:专项|综合|集中)*(?:整治|治理|清理|清查|排查|打击)(?!行动|工程)/;
/** One of each for every one has its own type, whatever heads it once. */
const EACH = /^(?:一|每).{1,3}一/;

/** What ways of working are called that stand without quotation marks. */
const waysIn = once((folded): readonly string[] =>
  descriptiveIn(folded)
    .filter(({ end, type }) => type === 'method' && folded.startsWith('工作法', end - 3))
    .map(({ start, end }) => folded.slice(start, end - 3))
    .filter((name) => name.length > 3 && singular(name) === name.length && !isNoName(name) && !CENTRAL.test(name)),
);

/** Coined parts and their types, the first of each; the parts of a name that is a list are names too. */
function coinedNames(folded: string): Map<string, string> {
  const types = new Map<string, string>();
  const add = (name: string, type: string, short = false): void => {
    if (
      (name.length > 2 || (short && singular(name) > 1) || NUMERAL.test(name)) &&
      !isNoName(name) &&
      !CENTRAL.test(name) &&
      !HONOUR.test(name) &&
      !THING.test(name) &&
      !EACH.test(name) &&
      !AUDIENCE.has(name) &&
      !types.has(name)
    )
      types.set(name, type);
  };
  // What a list is of is no name of the list: “渔港权力”清单.
  const coined = coinedIn(folded).filter(
    ({ head, end, quote: { open, close } }) =>
      head === 'after' &&
      !folded.startsWith('清单', end - 2) &&
      !AGAINST.test(folded.slice(Math.max(0, open - 2), open)) &&
      !FOUGHT.test(folded.slice(close, close + 10)),
  );
  for (const { quote, type, end } of coined) {
    const head = headTo(folded, end);
    // Brands are called by their names alone, of two units too.
    const alone = type === 'brand' || (type !== 'campaign' && head?.weight !== 'quoted' && head?.word !== '系统');
    add(quote.content, type, alone);
  }
  for (const { quote, type } of coined)
    for (const { start, end } of partsWithin(folded, { start: quote.open + 1, end: quote.close - 1 }))
      if (end - start > 4) add(folded.slice(start, end), type);
  // 渔纽扣 of “渔纽扣·万家扣”品牌.
  for (const { quote, type } of coined) {
    const short = quote.content.indexOf('·');
    if (type === 'brand' && short > 2) add(quote.content.slice(0, short), type);
  }
  for (const { start, end, type } of bareIn(folded)) {
    // A brand of two units, once it is called so.
    if (type === 'brand' && end - start === 2) types.set(folded.slice(start, end), type);
    add(folded.slice(start, end), type);
  }
  // 雁阵 of 雁阵计划, where it stands in quotation marks.
  for (const { start, end, type, founded } of descriptiveIn(folded)) {
    const name = sliceOf(folded, nameOf(folded, { start, end }));
    const quoted =
      founded && end - start > name.length && singular(name) === name.length && firstPlace(folded, `“${name}”`) >= 0;
    if (quoted && !types.has(name)) types.set(name, type);
  }
  // 渔家说事 of 渔家说事工作法.
  for (const name of waysIn(folded)) if (!types.has(name)) types.set(name, 'method');
  // Of what a row is of only brands have names of their own: those of drives are themes.
  for (const { start, end, type } of [...listedIn(folded), ...keptIn(folded)])
    if (type === 'brand') add(folded.slice(start, end), type, true);
  return types;
}

/** In quotation marks again, without a head noun. */
function* quotedAgain(folded: string, types: ReadonlyMap<string, string>): Generator<Hit> {
  for (const { open, close, content } of types.size === 0 ? [] : quotesOf(folded)) {
    const name = content.replace(/[！。？]$/, '');
    const type = types.get(name);
    const span = { start: open + 1, end: open + 1 + name.length };
    const after = folded.slice(close, close + 8);
    const borne = BEARERS.test(after) || BEARING.test(folded.slice(Math.max(0, open - 3), open));
    if (type !== undefined && !borne && !THEME.test(after) && !SORT.test(after))
      yield mechanism(folded, ID, type, span, span);
  }
}

/** Without quotation marks, with a head noun: 蓝纸鹤团队 after “蓝纸鹤”未检团队. */
function* headedAgain(folded: string, types: ReadonlyMap<string, string>): Generator<Hit> {
  for (const name of types.keys()) {
    if (name.length < 3 || name.length > 8 || singular(name) < 3) continue;
    for (const start of occurrences(folded, name)) {
      const from = start + name.length;
      const tail = /[“‘”’]/.test(folded[start - 1]! + folded[from]!) ? undefined : tailAt(folded, from);
      if (tail === undefined || tail.end - from > NEAR || WON_IN.test(folded.slice(tail.end, tail.end + 16))) continue;
      yield mechanism(folded, ID, tail.head.type, { start, end: tail.end });
    }
  }
}

/** 渔归巢不仅拿下金奖. */
const TOLD = /^(?:不[仅但只]|还|也|已|曾|先后|入选|获|成[了为]|走[进出]|让|把|正|拿下|捧回|收到|上线|亮相)/;

/** Without quotation marks and without a head noun: 三问三清 after “三问三清”工作法. */
function* wordsAgain(folded: string, types: ReadonlyMap<string, string>): Generator<Hit> {
  const ways = new Set([
    ...waysIn(folded),
    ...coinedIn(folded).flatMap(({ quote, end }) => (folded[end - 1] === '法' ? quote.content : [])),
  ]);
  for (const [name, type] of types) {
    const anywhere = name.length > 3 && (type === 'brand' || (type === 'method' && ways.has(name)));
    if (name.length < 3 || name.length > 10 || singular(name) < name.length) continue;
    if (type === 'brand' && beginsOwn(folded, name)) continue;
    for (const start of occurrences(folded, name)) {
      const span = { start, end: start + name.length };
      // One of three units may be a place or a thing as well, and a drive a saying, unless it begins what is told of it.
      if (
        !anywhere &&
        !(/[。，；！\n]/.test(folded[start - 1] ?? '') && TOLD.test(folded.slice(span.end, span.end + 2)))
      )
        continue;
      if (!/[“‘《”’》]/.test(folded[start - 1]! + folded[span.end]!)) yield mechanism(folded, ID, type, span, span);
    }
  }
}

/** At the head of a line, before what is told of it: 渔小未：三年来……. */
function* labels(folded: string, types: ReadonlyMap<string, string>): Generator<Hit> {
  for (const [name, type] of types) {
    const start = firstPlace(folded, `\n${name}：`) + 1;
    if (start > 0) yield mechanism(folded, ID, type, { start, end: start + name.length });
  }
}

/** A name once set up, or once quoted with its head noun inside, wherever it stands. */
function* describedAgain(folded: string): Generator<Hit> {
  const described = new Map<string, string>();
  for (const { quote, type, head } of coinedIn(folded))
    if (head === 'inside' && !NUMERAL.test(quote.content) && (SMALL.test(quote.content) || singular(quote.content) > 3))
      described.set(quote.content, type);
  for (const { start, end, type } of bareIn(folded))
    if (type === 'institution' && folded[end - 1] === '会') described.set(folded.slice(start, end), type);
  for (const { start, end, type, founded } of descriptiveIn(folded))
    if (founded && end - start > 4) described.set(folded.slice(start, end), type);
  // 入选|渔业名牌工程: there it is what was won.
  for (const [words, type] of described)
    for (const start of occurrences(folded, words))
      if (!folded.startsWith('入选', start - 2))
        yield mechanism(folded, ID, type, { start, end: start + words.length });
}

export const metAgain: Rule = {
  id: ID,
  note: '同一篇文章中已带机制类名词或设立类动词出现过的名称再次出现',
  *find({ folded }) {
    const types = coinedNames(folded);
    yield* quotedAgain(folded, types);
    yield* headedAgain(folded, types);
    yield* wordsAgain(folded, types);
    yield* labels(folded, types);
    yield* describedAgain(folded);
  },
};
