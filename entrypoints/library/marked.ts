/** A version of an article with its mentions as people left them. */
import type { MarkedMention, Opinion, VersionView } from '../../components/library/rows';
import {
  bareDecisionOf,
  type Choice,
  decisionOf,
  placeOf,
  standingDecisions,
  withDecisions,
} from '../../lib/capture/decisions';
import type { Decision, Row, Version } from '../../lib/capture/record';
import { disputes } from '../../lib/export/decided';
import type { Mention } from '../../lib/recognise/types';
import { lazy } from '../../lib/text/once';
import { type Span, Spans } from '../../lib/text/span';

const keyOf = ({ start, end }: Span): string => `${start}-${end}`;

/** The words at a span of a version: of its text or, without that, what is said to stand there, recognised or put by hand. */
export const wordsIn = (
  { versionId, article: { text }, mentions }: Version,
  rows: readonly Row[],
): ((span: Span) => string | undefined) => {
  if (text !== undefined) return ({ start, end }) => text.slice(start, end);
  const decisions = standingDecisions(rows).map(({ value }) => value.decision);
  const said = [...mentions, ...decisions.filter((one) => one.versionId === versionId)];
  const words = new Map(said.map((one) => [keyOf(one), one.quote]));
  return (span) => words.get(keyOf(span));
};

/** Recognised mentions as people left them, those that were rejected among them, in order. */
export const marked = (version: Version, rows: readonly Row[]): Pick<VersionView, 'mentions' | 'unplaced'> => {
  const { text } = version.article;
  const { mentions, made } = withDecisions(text, version.versionId, version.mentions as Mention[], rows);
  const disputed = new Spans(
    (made.length > 1 ? disputes(rows, version.versionId, text) : []).map(({ id, by, at, value }, order) => {
      const { start, end, verdict, kind, type } = value.decision;
      return { start, end, order, opinion: { row: id, verdict, kind, type, by, at } satisfies Opinion };
    }),
  );
  const words = wordsIn(version, rows);
  const opinionsOn = (span: Span): Pick<MarkedMention, 'disputed'> => {
    const here = disputed.over(span).sort((a, b) => a.order - b.order);
    return here.length === 0 ? {} : { disputed: here.map(({ opinion }) => opinion) };
  };
  const whose = new Map(made.map(({ row, by }) => [row, by]));
  const shown = new Spans(
    mentions.map(
      ({ decision, ...mention }): MarkedMention => ({
        ...mention,
        quote: words(mention)!,
        ...(decision !== undefined && { row: decision, by: whose.get(decision)! }),
        ...opinionsOn(mention),
      }),
    ),
  );
  for (const { row, by, decision } of made) {
    const span = decision.verdict === 'reject' ? placeOf(decision, text, version.versionId) : null;
    if (span === null || shown.over(span).length > 0) continue;
    const { kind, type, quote } = decision;
    shown.add({ ...span, kind, type, quote, rule: '', fields: {}, standing: 'rejected', row, by, ...opinionsOn(span) });
  }
  return {
    mentions: shown.all,
    unplaced: made.filter((one) => !one.placed).map(({ decision }) => decision),
  };
};

/** A choice about words as a decision: with their context where there is the text. Throws as `decisionOf`. */
export const decisionAbout = (
  quote: string,
  { text, versionId }: { text?: string | undefined; versionId: string },
  choice: Choice,
): Decision => (text ? decisionOf(text, versionId, choice) : bareDecisionOf(quote, versionId, choice));

/** A version for the page. Its mentions are placed when they are looked at: of many versions a person looks at two. */
export const versionView = (version: Version, rows: readonly Row[]): VersionView => {
  const look = lazy(() => marked(version, rows));
  return {
    versionId: version.versionId,
    at: version.capture.at,
    generator: version.capture.generator,
    extractor: version.capture.extractor,
    text: version.article.text ?? '',
    blocks: version.article.text === undefined ? [] : version.article.blocks,
    get mentions() {
      return look().mentions;
    },
    get unplaced() {
      return look().unplaced;
    },
  };
};
