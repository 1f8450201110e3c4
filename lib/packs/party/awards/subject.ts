/** Subjects as the words before the verb of a claim, as a clause of their own, or at the head of the clauses before it. */
import { clausesBefore, unquoted } from '../../../text/clause';
import { oncePerSpan } from '../../../text/once';
import { type Span, sliceOf } from '../../../text/span';
import { verbAt } from '../mechanisms/reading';
import { bodyEnd, NO_HEAD } from './body';
import { topic } from './clause-head';
import { core, made, owned, PREDICATE, SUBJECT } from './core';
import { withoutFrame } from './frame';
import { isName } from './names';
import {
  DEED,
  DID,
  isTitle,
  LISTED,
  LONGEST,
  lengthOf,
  NO_SUBJECT,
  OCCASION,
  OPEN,
  QUANTITY,
  SUMMED,
  THING,
  TITLED,
  WORK,
} from './subject-shape';
import { kindOf } from './title-kind';

/** 今年“五一”|又捧回…: a day. */
const DAY = /^“(?:五一|五四|七一|八一|十一|三八|六一|国庆|春节)”(?:前夕|前后|期间)?$/;

/** The words before the verb of a claim as its subject, whatever it is. */
export function subjectOf(folded: string, span: Span): Span | undefined {
  const words = unquoted(folded, span);
  if (DAY.test(sliceOf(folded, span))) return undefined;
  const summed = words.length > LONGEST ? SUMMED.exec(words)?.[0].length : undefined;
  if (summed !== undefined) return { start: span.end - summed + 1, end: span.end };
  const long = lengthOf(words) > LONGEST && !LISTED.test(words);
  if (OCCASION.test(words)) {
    const body = bodyEnd(folded, span.start, words);
    return body === undefined ? undefined : { start: span.start, end: body };
  }
  if (
    words === '' ||
    long ||
    OPEN.test(words) ||
    NO_SUBJECT.startsAt(words.slice(made(folded, span.start, words, true)))
  )
    return undefined;
  // 某某老师|获得多项荣誉并: what is said of it before the claim is no part of it.
  const said = PREDICATE.indexIn(words);
  const subject = words.slice(0, said);
  const before = said > 1 && !/[的、和□]/.test(words) && (SUBJECT.test(subject) || isName(subject));
  return core(folded, before ? { start: span.start, end: span.start + said } : span);
}

/** 一系列举措. */
const SERIES = /^(?:(?:这?一)?系列|这些)[\u4e00-\u9fff]{0,6}(?:举措|措施|活动|做法)$/;

/** A clause that is a subject and nothing else: 该院选送的案例《…》，从…中脱颖而出，被评为. */
export const bare = oncePerSpan((folded, clause): Span | undefined => {
  const whole = withoutFrame(folded, clause);
  const summed = SUMMED.exec(unquoted(folded, whole))?.[0].length ?? 0;
  const span =
    summed > 0 && lengthOf(unquoted(folded, whole)) > LONGEST ? { ...whole, start: whole.end - summed + 1 } : whole;
  const words = unquoted(folded, span);
  const by = made(folded, span.start, words, false) || owned(folded, span.start, words);
  const rest = words.slice(by);
  // 渔政局|组建志愿队: a body that does something is not alone.
  const body = bodyEnd(folded, span.start + by, rest);
  const does =
    body !== undefined &&
    body < span.end &&
    verbAt(folded, body) &&
    (!DEED.test(rest) || DID.test(folded.slice(body, body + 4)));
  if (does || (body !== undefined && NO_HEAD.test(rest))) return undefined;
  if (rest.length < 2 || rest.length > LONGEST || NO_SUBJECT.startsAt(rest) || QUANTITY.test(rest) || DID.test(rest))
    return undefined;
  // 全国先进基层检察院，被…记集体一等功: a title that is stated alone has no other.
  const { type, certain } = kindOf(folded.slice(span.start + by, span.end));
  if (type === 'honour' && certain && !/[《的]/.test(folded.slice(span.start + by, span.end))) return undefined;
  if (isTitle(folded, { start: span.start + by, end: span.end })) return undefined;
  const plain = rest.replace(/的/g, '');
  if (
    PREDICATE.standsIn(plain) ||
    !(
      SUBJECT.test(rest) ||
      THING.test(rest) ||
      (WORK.test(rest) && !/[“（]/.test(folded[span.start + by]!)) ||
      TITLED.test(rest) ||
      SERIES.test(rest)
    )
  )
    return undefined;
  return core(folded, span);
});

/** Over how many semicolons a subject is looked for. */
const MOST_SEMICOLONS = 12;

/** The subject nearest before the last of `clauses` ends; it may stand before a semicolon. */
export function topicOf(folded: string, clauses: readonly Span[]): Span | undefined {
  let sentence = clauses;
  for (let left = MOST_SEMICOLONS; ; left--) {
    for (const clause of sentence.toReversed()) {
      const found = topic(folded, clause);
      if (found) return found;
    }
    const before = (sentence[0]?.start ?? 0) - 1;
    if (left === 0 || folded[before] !== '；') return undefined;
    sentence = clausesBefore(folded, before);
  }
}
