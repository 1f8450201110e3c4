/** Recognition without a title, by somebody: 得到上级院高度认可, 被最高检转发推广, 给予充分肯定. */
import { matches } from '../../../recognise/matches';
import type { Hit, Passage, Rule } from '../../../recognise/types';
import { clausesBefore, sentenceStart } from '../../../text/clause';
import { numeralValue } from '../../../text/numeral';
import { type Span, sliceOf } from '../../../text/span';
import { isAim } from './aim';
import { claimFields } from './fields';
import {
  COUNT,
  GIVEN,
  NOBODY,
  OTHER,
  PASSED_ON,
  PRAISER,
  PRAISING,
  RECEIVED,
  SCOPE_ONLY,
  SCOPED,
  SPREAD,
  WORTH,
} from './praise';
import { subjectOf, topicOf } from './subject';

/** 对我市检察机关在…中做出的成绩, 对工作室的设施、成果等方面: whose the deeds are. */
const WHOSE =
  /^[^，。在的]{2,20}(?:机关|院|部门|支部|公司|社区|学校|村|市|县|区|室|所|局|队|站|中心|企业)(?=(?:近年来|多年来)?在[^，。]{2,40}的(?:成绩|成效|成果|努力|贡献|工作|做法|经验|表现)$|的[^，。]{2,40}等方面(?:的?(?:工作|成绩|做法))?$)/;
/** Of whom or what in the clause before: 对本院做出的努力进行介绍，领导给予…. */
const SPOKEN_OF = /对([^对，。；]{4,60}?)(?:进行|作了?|开展|做了?)[^，。；]{0,10}$/;

/** The object of 对 that ends before `at`: in the verb's own clause, or over commas where that is empty. */
function objectOf(folded: string, clauses: readonly Span[]): Span | undefined {
  const { start, end } = clauses.at(-1)!;
  const own = /(?:对|就)(?=[^对]{2,40}$)/.exec(folded.slice(start, end));
  if (own !== null) return { start: start + own.index + 1, end };
  if (end > start) {
    const before = clauses.at(-2);
    const spoken = before && SPOKEN_OF.exec(folded.slice(before.start, before.end));
    const from = spoken ? before.start + spoken.index + 1 : 0;
    return spoken ? { start: from, end: from + spoken[1]!.length } : undefined;
  }
  for (const clause of clauses.slice(-4, -1).toReversed()) {
    const object = /(?<!针|应|面|相|绝|校|核)对(?=[^对]{2,60}$)/.exec(folded.slice(clause.start, clause.end));
    if (object !== null) return { start: clause.start + object.index + 1, end: clauses.at(-2)!.end };
  }
  return undefined;
}

interface Found {
  verb: Span;
  who?: Span;
  /** `null` where nobody is named. */
  recipient?: Span | null;
  count?: number;
}

/** A number directly behind what was received. */
const countAt = (folded: string, at: number): number | undefined =>
  numeralValue(COUNT.exec(folded.slice(at, at + 12))?.[1] ?? '');

function* found(passage: Passage): Generator<Span & Found> {
  const { folded } = passage;
  for (const match of matches(passage, RECEIVED)) {
    const { verb, who } = match.groups as { verb: string; who: string };
    if (NOBODY.test(who) || OTHER.test(who)) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    const from = start + match[0].indexOf(who, verb.length);
    const scope = SCOPE_ONLY.test(who);
    const count = countAt(folded, end);
    const tail = /(?:主要)?的?(?:高度|广泛)?(?:关注|重视|支持|信任|理解)?$/.exec(who)![0].length;
    yield {
      start,
      end,
      verb: { start, end: start + verb.length },
      ...(!scope && { who: { start: from, end: from + who.length - tail } }),
      ...(count !== undefined && { count }),
    };
  }
  for (const match of matches(passage, SCOPED)) {
    const start = match.index;
    const end = start + match[0].length;
    const count = countAt(folded, end);
    const verb = { start, end: start + match.groups!.verb!.length };
    yield { start, end, verb, ...(count !== undefined && { count }) };
  }
  for (const match of matches(passage, GIVEN)) {
    const { verb } = match.groups as { verb: string };
    const [start, end] = [match.index, match.index + match[0].length];
    const clauses = clausesBefore(folded, start);
    const object = objectOf(folded, clauses);
    const whose = object && WHOSE.exec(sliceOf(folded, object))?.[0].length;
    const recipient = whose === undefined ? object : { start: object!.start, end: object!.start + whose };
    const own = clauses.at(-1)!;
    const spoken = object !== undefined && own.end > own.start && object.end < own.start;
    const before =
      object === undefined || spoken
        ? clauses
        : clauses
            .filter((one) => one.start < object.start)
            .map((one) => ({ start: one.start, end: Math.min(one.end, object.start - 1) }));
    const who = (spoken ? subjectOf(folded, own) : undefined) ?? topicOf(folded, before);
    yield { start, end, verb: { start, end: start + verb.length }, recipient: recipient ?? null, ...(who && { who }) };
  }
  for (const match of matches(passage, PRAISING)) {
    const from = Math.max(0, match.index - 18);
    const who = PRAISER.exec(folded.slice(from, match.index))?.groups?.who;
    if (who === undefined || NOBODY.test(who)) continue;
    const start = match.index - who.length;
    const end = match.index + match[0].length;
    const object = /^了?([^，。；！？\n]{2,30})/.exec(folded.slice(end, end + 31));
    const recipient = object && { start: end + object[0].length - object[1]!.length, end: end + object[0].length };
    const said = { verb: { start: end - 2, end }, who: { start, end: match.index } };
    yield { start, end, ...said, ...(recipient && { recipient }) };
  }
  for (const match of matches(passage, PASSED_ON)) {
    const { verb, who } = match.groups as { verb: string; who: string };
    if (NOBODY.test(who) || /广泛|迅速|纷纷$/.test(who)) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    const from = folded.indexOf(who, start);
    const more = verb === '誉为' ? /^[^，。；！？\n]{0,20}/.exec(folded.slice(end, end + 21))![0].length : 0;
    yield {
      start,
      end: end + more,
      verb: { start: end - verb.length, end },
      who: { start: from, end: from + who.length },
    };
  }
  for (const match of matches(passage, SPREAD)) {
    const { verb, object = '' } = match.groups as { verb: string; object?: string };
    const [start, end] = [match.index, match.index + match[0].length];
    const clause = clausesBefore(folded, start).at(-1)!;
    const from = /^(?:并|且|还)/.test(folded.slice(clause.start, start + 1))
      ? sentenceStart(folded, start)
      : clause.start;
    if (object === '' && (verb === '作' || !WORTH.test(folded.slice(from, end)))) continue;
    const at = end - object.length;
    yield { start, end, verb: { start: at - verb.length, end: at } };
  }
}

export const endorsements: Rule = {
  id: 'award-endorsement',
  note: '未授称号的肯定、转发、推广，有肯定者或范围',
  expressions: [RECEIVED, SCOPED, GIVEN, PRAISING, PASSED_ON, SPREAD],
  *find(passage: Passage): Iterable<Hit> {
    const { folded } = passage;
    for (const { start, end, verb, who, recipient, count } of found(passage)) {
      const clauses = clausesBefore(folded, start);
      if (isAim(folded.slice(clauses.at(-1)!.start, start))) continue;
      const fields = claimFields(folded, {
        title: { start, end },
        clauses,
        verb,
        ...(who && { granter: who }),
        ...(recipient !== undefined && { recipient }),
        ...(count !== undefined && { count }),
      });
      yield { start, end, kind: 'award', type: 'endorsement', rule: 'award-endorsement', fields };
    }
  },
};
