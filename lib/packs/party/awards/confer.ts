/** Active conferring: 授予某某“…”称号, 为某某记三等功, 命名某某为…, 会议表彰了50名…. */
import { matches } from '../../../recognise/matches';
import type { Hit, Passage, Rule } from '../../../recognise/types';
import { clausesBefore, closeOf } from '../../../text/clause';
import { NUMERAL, numeralValue } from '../../../text/numeral';
import { type Span, sliceOf } from '../../../text/span';
import { isAim } from './aim';
import type { Counted as Holder } from './counted';
import { claimFields } from './fields';
import { honourIn } from './honours';
import { levelOf } from './level';
import { MOST } from './list';
import { referent } from './recipient';
import { topicOf } from './subject';
import { readTitle, type Title } from './title';
import { MEASURES } from './words';

/** Verbs with a recipient and then a title. */
const NAMING = /(?<verb>授予|追授予?|颁发|颁授|(?<!关于)命名|评定)了?(?!的)/g;
/** Verbs before a list of what is commended, and the verb behind one: 对50名…进行表彰. */
const COMMENDING = /(?<verb>表彰|评选(?:产生|出)?|发布)了?|(?:进行|予以|给予)了?(?:通报|集中|隆重)?(?<behind>表彰)/g;
/** 为某某记功: the holder stands before the verb. */
const MERIT = /(?<verb>(?:追记|荣记|记)(?=“?(?:集体|个人)?(?:[一二三]等功|大功|嘉奖))|颁发|颁授|授予)了?/g;
/** What is handed over is an honour by its quotation marks, its level or its kind. */
const PUBLIC = /“|勋章|纪念章/;
const FOR = /(?:为|给予|给|向)(?<holder>[^，。；被为给向\n“]{2,40})$/;
/** Where a title may begin behind its recipient. */
const OPENING =
  /“|(?:全国|全省|全市|中国|国家|[一-龥]{2,3}[省市]|(?:19|20)\d{2}年度?|第[一二三四五六七八九十\d]+届)(?=[^，。；]{0,6}“)|(?:集体|(?<!先进)个人)?(?:[一二三]等功|大功)|为(?=(?:全国|[一-龥]{2,3}[省市])?“|(?:19|20)\d{2}|“)/g;
const CONFERRED = /^[^，。；]{0,16}(?:称号|奖章|奖旗|勋章|奖状|奖杯|奖牌|证书|奖)/;
/** …称号并记个人一等功. */
const AND = /^”?，?并(?<verb>(?:追|荣)?记)(?=“?(?:集体|个人)?(?:[一二三]等功|大功))/;
/** The giver on a line of its own before the headline. */
const ABOVE = /(?<=^|\n)(?<who>[\u4e00-\u9fff]{2,16})——\n$/;
const QUANTITY = new RegExp(`(?:等)?(${NUMERAL}|\\*{1,4})(?:余|多)?(?:${MEASURES})([^，。；]{0,12})$`);
const ITEM = new RegExp(`^(?:[^“”，。；、]{0,16}?)(${NUMERAL})(?:余|多)?(?:${MEASURES})`);

/** The title after a recipient: in quotation marks with a word for what it is, an order of merit, or behind 为. */
function conferred(folded: string, from: number, naming: boolean): { holder: Span; title: Title } | undefined {
  const rest = folded.slice(from, from + 70);
  const stop = /[。；！？\n]/.exec(rest)?.index ?? rest.length;
  for (const found of rest.slice(0, stop).matchAll(OPENING)) {
    const start = from + found.index;
    if (found.index === 0 && found[0] === '“') return undefined;
    if (naming ? found[0] !== '为' : found[0] === '为' && folded[start + 1] !== '“') continue;
    const quote = folded.indexOf('“', start);
    const close = closeOf(folded, quote);
    if (!/[功为]$/.test(found[0]) && (close === undefined || !CONFERRED.test(folded.slice(close, close + 20))))
      continue;
    const title = readTitle(folded, found[0] === '为' ? start + 1 : start);
    if (title !== undefined && found.index > 0) return { holder: { start: from, end: start }, title };
  }
  return undefined;
}

function holderIn(folded: string, span: Span): Holder {
  const words = folded.slice(span.start, span.end);
  const quantity = QUANTITY.exec(words);
  if (quantity !== null) {
    const count = numeralValue(quantity[1]!);
    const recipient = { start: span.end - quantity[2]!.length, end: span.end };
    return { ...(quantity[2] !== '' && { recipient }), ...(count !== undefined && { count }) };
  }
  const end = span.end - /等?(?:同志)?的?$/.exec(words)![0].length;
  return end > span.start ? { recipient: referent(folded, { start: span.start, end }) } : {};
}

/** `50名优秀共产党员、20个先进党支部`, from `from`. */
function* counted(folded: string, from: number): Generator<Title & { context?: string }> {
  for (let at = from, items = 0; items < MOST; at++, items++) {
    const plain = readTitle(folded, at);
    const item = plain?.certain && plain.count !== undefined ? null : ITEM.exec(folded.slice(at, at + 30));
    const title = item === null ? plain : readTitle(folded, at + item[0].length);
    if (!title?.certain || (item === null && title.count === undefined)) return;
    const count = item === null ? title.count : numeralValue(item[1]!);
    yield { ...title, ...(count !== undefined && { count }), ...(item && { context: item[0] }) };
    at = title.next;
    if (!/[、和]/.test(folded[at] ?? '')) return;
  }
}

interface Conferral {
  title: Title;
  verb: Span;
  /** Where the clause stands whose subject confers. */
  at: number;
  holder: Holder;
  context?: string;
}

function* named(passage: Passage): Generator<Conferral> {
  const { folded } = passage;
  for (const match of matches(passage, NAMING)) {
    const word = match.groups!.verb!;
    const found = conferred(folded, match.index + match[0].length, /命名|评定/.test(word));
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

function* commended(passage: Passage): Generator<Conferral> {
  const { folded } = passage;
  let read = 0;
  for (const match of matches(passage, COMMENDING)) {
    if (match.index < read) continue;
    const { verb: word, behind } = match.groups as { verb?: string; behind?: string };
    const near = Math.max(0, match.index - 80);
    const to = behind === undefined ? 0 : folded.slice(near, match.index).lastIndexOf('对');
    if (to === -1) continue;
    const at = behind === undefined ? match.index : near + to;
    const from = behind === undefined ? match.index + match[0].length : at + 1;
    const end = match.index + (behind === undefined ? word!.length : match[0].length);
    let context = '';
    for (const title of counted(folded, from)) {
      read = title.next;
      context += title.context ?? '';
      yield { title, verb: { start: end - 2, end }, at, holder: {}, context };
    }
  }
}

function* merits(passage: Passage): Generator<Conferral> {
  const { folded } = passage;
  for (const match of matches(passage, MERIT)) {
    const holder = FOR.exec(folded.slice(Math.max(0, match.index - 44), match.index))?.groups?.holder;
    if (holder === undefined) continue;
    const title = readTitle(folded, match.index + match[0].length);
    const handed = /[颁授]/.test(match[0]);
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

function above(folded: string, at: number): Span | undefined {
  const who = ABOVE.exec(folded.slice(Math.max(0, at - 20), at))?.groups?.who;
  return who === undefined ? undefined : { start: at - who.length - 3, end: at - 3 };
}

export const conferrals: Rule = {
  id: 'award-confer',
  note: '授予某人某称号、为某人记功、表彰若干名',
  expressions: [NAMING, COMMENDING, MERIT],
  *find(passage: Passage): Iterable<Hit> {
    const { folded } = passage;
    for (const { title, verb, at, holder, context } of [...named(passage), ...commended(passage), ...merits(passage)]) {
      const clauses = clausesBefore(folded, at);
      const before = folded.slice(clauses.at(-1)!.start, at);
      if (isAim(before) || before.includes('被')) continue;
      const formula = honourIn(sliceOf(folded, title));
      const granter = topicOf(folded, clauses) ?? above(folded, clauses[0]!.start);
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
