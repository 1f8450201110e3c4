/** Who confers: in whose name it is handed over, else the subject of the verb, else the line above a headline. */
import { clauseStart, unquoted } from '../../../text/clause';
import { groupIn, type Span, sliceOf } from '../../../text/span';
import { bodyEnd } from './body';
import { withoutFrame } from './frame';
import { isName } from './names';
import { topicOf } from './subject';
import { topicFurtherBack } from './topics';

/** The giver on a line of its own before the headline. */
const ABOVE = /(?<=^|\n)(?<who>[\u4e00-\u9fff]{2,16})——\n$/;
/** 受省委委托，为某某颁发: in whose name it is given. */
const DEPUTED = /受(?<who>[^，。；受]{2,16})委托/d;
/** A person, who hands over what a body gives. */
const isHanding = (words: string): boolean => {
  const name = words.replace(/一行$/, '');
  return isName(name) && !/[部委院局厅办会]$/.test(name);
};

function above(folded: string, at: number): Span | undefined {
  const who = ABOVE.exec(folded.slice(Math.max(0, at - 20), at))?.groups?.who;
  return who === undefined ? undefined : { start: at - who.length - 3, end: at - 3 };
}

/** 省检察院副检察长某某: the body for which somebody hands it over. */
function bodyOf(folded: string, { start: at }: Span): Span | undefined {
  const { start, end } = withoutFrame(folded, { start: clauseStart(folded, at), end: at });
  const body = bodyEnd(folded, start, unquoted(folded, { start, end }));
  return body === undefined ? undefined : { start, end: body };
}

/** 经过评审，决定授予…: who decides, the sentence before says. */
function deciding(folded: string, clauses: readonly Span[], at: number): Span | undefined {
  if (!/决定$/.test(folded.slice(clauses.at(-1)!.start, at))) return undefined;
  const who = topicFurtherBack(folded, clauses[0]!.start);
  return who && !isHanding(sliceOf(folded, who)) ? who : undefined;
}

/** `clauses` are those of the sentence up to `at`, where the conferring begins. */
export function giverOf(folded: string, clauses: readonly Span[], at: number): Span | undefined {
  const subject = topicOf(folded, clauses);
  const giver = subject && isHanding(sliceOf(folded, subject)) ? bodyOf(folded, subject) : subject;
  const { start } = clauses[0]!;
  return (
    groupIn(DEPUTED, folded, { start, end: at }, 'who') ??
    giver ??
    above(folded, start) ??
    deciding(folded, clauses, at)
  );
}
