/** Active conferring: 授予某某“…”称号, 为某某记三等功, 命名某某为…, 会议表彰了50名…. */
import { matches } from '../../../recognise/matches';
import type { Hit, Passage, Rule } from '../../../recognise/types';
import { clausesBefore, closeOf } from '../../../text/clause';
import { numeralValue } from '../../../text/numeral';
import { type Span, sliceOf } from '../../../text/span';
import { isAim } from './aim';
import { COMMENDING, type Conferral, commended } from './commend';
import { firstNamed, type Counted as Holder } from './counted';
import { claimFields } from './fields';
import { giverOf } from './giver';
import { honourIn } from './honours';
import { levelOf } from './level';
import { personAtEnd } from './person';
import { referent } from './recipient';
import { readTitle, type Title } from './title';
import { QUANTITY } from './words';

/** Verbs with a recipient and then a title. */
const NAMING =
  /(?<verb>授予|追授予?|(?:追认|确认|批准)(?=[^，。；]{1,8}为(?:革命)?烈士)|颁发|颁授|(?<!关于)命名|评定|认定|评选(?!出|产生|活动|表彰|工作))了?(?!的)/g;
/** 为某某记功: the holder stands before the verb. */
const MERIT = /(?<verb>(?:追记|荣记|记)(?=“?(?:集体|个人)?(?:[一二三]等功|大功|嘉奖))|颁发|颁授|授予|佩戴上?)了?/g;
/** 将“…”奖状颁发给某某: the title before the verb. */
const HANDED =
  /(?:将|把)(?<title>“[^”\n]{3,24}”|[^，。；！？“”\n]{2,24}?(?:奖|奖章|勋章)(?=授予|颁发|颁授))(?:荣誉|光荣)?(?:证书|奖状|奖牌|牌匾|锦旗|称号|奖杯|奖章)?(?<verb>颁发|颁授|授予)(?:（[^）]{1,8}）)?(?:给|予|了)?(?<holder>[^，。；！？\n“]{2,36})/dg;
/** What is handed over is an honour by its quotation marks, its level or its kind. */
const PUBLIC = /“|.勋章|.纪念章/;
const FOR = /(?:为|给予|给|向)(?<holder>[^，。；被为给向\n“]{2,40})$/;
/** Where a title may begin behind its recipient. */
const OPENING =
  /[“‘]|(?:全国|全省|全市|中国|国家|(?:(?![为的和予])[一-龥]){2,3}[省市]|(?:19|20)\d{2}年度?|第[一二三四五六七八九十\d]+届)(?:(?=[^，。；]{0,6}“|[^，。；“”]{2,20}称号)|(?<=等\d{1,4}[名个位][^，。；“”]{2,8}))|(?:集体|(?<!先进)个人)?(?:[一二三]等功|大功)|(?:革命烈士|[特一二]级英(?:模|雄模范)|抗日英烈)(?=的?[^，。；的]{0,2}称号)|为(?=革命烈士|优秀|全[国省市区县院校]|[国省市区县院校]家?级|首批|第[一二三四五六七八九十\d]+[批届]|新一轮|(?:[一-龥]{2,3}[省市区县])?“|(?:19|20)\d{2})/g;
/** A title without quotation marks that is called one: 全国先进渔村称号. */
const CALLED = /^[^，。；“”]{4,26}称号/;
const CONFERRED = /^[^，。；]{0,16}(?:称号|奖章|奖旗|勋章|奖状|奖杯|奖牌|证书|奖)/;
/** …称号并记个人一等功. */
const AND = /^”?，?并(?<verb>(?:追|荣)?记)(?=“?(?:集体|个人)?(?:[一二三]等功|大功))/;
/** 向“…”代表|颁发证书: to whom it is given. */
const HANDING = /^[^，。；]{0,4}代表(?:颁发|颁授|授予)/;
/** A prize in quotation marks that nothing behind them says to be one. */
const PRIZED =
  /(?:奖|奖章|奖状|勋章|称号|标兵|能手|模范|红旗手|先锋号|文明号|示范岗|文明岗|先进集体|先进个人|先进单位|文明单位|先进基层党组织|先进党支部|优秀共产党员)”$/;
/** 每半年|评选一次“…”: a rule. */
const REGULAR = /每(?:半?年|季度?|个?月|周|学期)$/;
const COUNTED = new RegExp(`等*${QUANTITY}([^，。；]{0,12})$`);

/** The title after a recipient: in quotation marks with a word for what it is, an order of merit, or behind 为. */
function conferred(folded: string, from: number, naming: boolean): { holder: Span; title: Title } | undefined {
  const rest = folded.slice(from, from + 110);
  const stop = /[。；！？\n]/.exec(rest)?.index ?? rest.length;
  for (const found of rest.slice(0, stop).matchAll(OPENING)) {
    const start = from + found.index;
    if (found.index === 0 && /[“‘]/.test(found[0])) return undefined;
    // 装甲一连（“渔港连”）: how its recipient is called.
    if (folded[start - 1] === '（') continue;
    if (found[0] === '为' && rest.slice(0, found.index).includes('，')) return undefined;
    if (naming && found[0] !== '为') continue;
    const quote = found[0] === '‘' ? start : folded.indexOf('“', start);
    const close = closeOf(folded, quote);
    const counted = COUNTED.test(rest.slice(0, found.index)) && readTitle(folded, start)?.certain;
    if (!counted && !/[功为士模范烈]$/.test(found[0]) && !CALLED.test(folded.slice(start, start + 30))) {
      if (close === undefined) continue;
      const after = folded.slice(close, close + 20);
      if (HANDING.test(after)) continue;
      if (!CONFERRED.test(after) && !(/^[，。；、]/.test(after) && PRIZED.test(folded.slice(quote, close)))) continue;
    }
    const title = readTitle(folded, found[0] === '为' ? start + 1 : start);
    const levelled = title?.quoted && title.headed && levelOf(sliceOf(folded, title)) !== undefined;
    if (found[0] === '为' && !title?.certain && !levelled) continue;
    if (title !== undefined && found.index > 0) return { holder: { start: from, end: start }, title };
  }
  return undefined;
}

function holderIn(folded: string, span: Span): Holder {
  const words = folded.slice(span.start, span.end);
  const quantity = COUNTED.exec(words);
  if (quantity !== null) {
    const count = numeralValue(quantity[1]!);
    const others = { start: span.end - quantity[2]!.length, end: span.end };
    const first = firstNamed(folded, { start: span.start, end: span.start + words.indexOf('等', quantity.index) + 1 });
    const recipient = first ?? others;
    return { ...(recipient.end > recipient.start && { recipient }), ...(count !== undefined && { count }) };
  }
  const end =
    span.end -
    /(?:等(?:单位|集体|部门|同志)?|同志|（(?:[男女]|[^（）“]{1,5}族)[^（）“]{0,8}）)?的?$/.exec(words)![0].length;
  const name = personAtEnd(folded.slice(span.start, end))?.length ?? end - span.start;
  return end > span.start ? { recipient: referent(folded, { start: end - name, end }) } : {};
}

function* named(passage: Passage): Generator<Conferral> {
  const { folded } = passage;
  for (const match of matches(passage, NAMING)) {
    const word = match.groups!.verb!;
    const found = conferred(folded, match.index + match[0].length, /命名|[评认]定|评选/.test(word));
    const verb = { start: match.index, end: match.index + word.length };
    if (found === undefined) continue;
    const holder = holderIn(folded, found.holder);
    yield { title: found.title, verb, at: verb.start, holder };
    const more = AND.exec(folded.slice(found.title.next, found.title.next + 8));
    const further = more && readTitle(folded, found.title.next + more[0].length);
    if (!further?.certain) continue;
    const end = found.title.next + more![0].length;
    yield { title: further, verb: { start: end - more!.groups!.verb!.length, end }, at: verb.start, holder };
  }
}

function* merits(passage: Passage): Generator<Conferral> {
  const { folded } = passage;
  for (const match of matches(passage, MERIT)) {
    const holder = FOR.exec(folded.slice(Math.max(0, match.index - 44), match.index))?.groups?.holder;
    if (holder === undefined) continue;
    const title = readTitle(folded, match.index + match[0].length);
    const handed = /[颁授佩]/.test(match[0]);
    if (
      !title?.certain ||
      (handed && !PUBLIC.test(sliceOf(folded, title)) && levelOf(sliceOf(folded, title)) === undefined)
    )
      continue;
    const start = match.index - holder.length;
    const verb = { start: match.index, end: match.index + match.groups!.verb!.length };
    yield { title, verb, at: start - 1, holder: holderIn(folded, { start, end: match.index }) };
  }
}

function* handed(passage: Passage): Generator<Conferral> {
  const { folded } = passage;
  for (const match of matches(passage, HANDED)) {
    const { title: at, verb, holder } = match.indices!.groups!;
    const title = readTitle(folded, at![0] + (folded[at![0]] === '“' ? 1 : 0));
    if (!title?.certain) continue;
    yield {
      title,
      verb: { start: verb![0], end: verb![1] },
      at: match.index,
      holder: holderIn(folded, { start: holder![0], end: holder![1] }),
    };
  }
}

export const conferrals: Rule = {
  id: 'award-confer',
  note: '授予某人某称号、为某人记功、表彰若干名',
  expressions: [NAMING, COMMENDING, MERIT, HANDED],
  *find(passage: Passage): Iterable<Hit> {
    const { folded } = passage;
    for (const { title, verb, at, holder, context } of [
      ...named(passage),
      ...commended(passage),
      ...merits(passage),
      ...handed(passage),
    ]) {
      const clauses = clausesBefore(folded, at);
      const before = folded.slice(clauses.at(-1)!.start, at);
      if (isAim(before) || before.includes('被') || REGULAR.test(before)) continue;
      const formula = honourIn(sliceOf(folded, title));
      const granter = giverOf(folded, clauses, at);
      const count = holder.count ?? title.count;
      const { start, end, type } = title;
      const fields = claimFields(folded, {
        title,
        clauses,
        verb,
        recipient: holder.recipient ?? null,
        ...(context && { context }),
        ...(count !== undefined && { count }),
        ...(granter && { granter }),
      });
      yield { start, end, kind: 'award', type, rule: 'award-confer', ...(formula && { formula }), fields };
    }
  },
};
