/** A version of an article with its mentions as people left them. */
import type { MarkedMention, Opinion, VersionView } from '../../components/library/rows';
import { bareDecisionOf, type Choice, decisionOf, placeOf, withDecisions } from '../../lib/capture/decisions';
import type { Decision, Row, Version } from '../../lib/capture/record';
import { disputes } from '../../lib/export/decided';
import type { Mention } from '../../lib/recognise/types';
import { overlaps, type Span } from '../../lib/text/span';

const keyOf = ({ start, end }: Span): string => `${start}-${end}`;

/** Recognised mentions as people left them, those that were rejected among them, in order. */
export const marked = (version: Version, rows: readonly Row[]): Pick<VersionView, 'mentions' | 'unplaced'> => {
  const { text } = version.article;
  const { mentions, made } = withDecisions(text, version.versionId, version.mentions as Mention[], rows);
  const disputed = made.length > 1 ? disputes(rows, version.versionId, text) : [];
  /** What is said to stand at a span: all that is known of its words where there is no text. */
  const said = new Map(
    [...version.mentions, ...made.flatMap((one) => (one.placed ? [one.decision] : []))].map((one) => [keyOf(one), one]),
  );
  const opinionsOn = (span: Span): Pick<MarkedMention, 'disputed'> => {
    const here = disputed.filter(({ value }) => overlaps(value.decision, span));
    if (here.length === 0) return {};
    const opinion = ({ id, by, at, value }: (typeof here)[number]): Opinion => {
      const { verdict, kind, type } = value.decision;
      return { row: id, verdict, kind, type, by, at };
    };
    return { disputed: here.map(opinion) };
  };
  const shown: MarkedMention[] = mentions.map(({ decision, ...mention }) => ({
    ...mention,
    quote: text?.slice(mention.start, mention.end) ?? said.get(keyOf(mention))!.quote,
    ...(decision !== undefined && { row: decision }),
    ...opinionsOn(mention),
  }));
  for (const { row, decision } of made) {
    const span = decision.verdict === 'reject' ? placeOf(decision, text, version.versionId) : null;
    if (span === null || shown.some((one) => overlaps(one, span))) continue;
    const { kind, type, quote } = decision;
    shown.push({ ...span, kind, type, quote, rule: '', fields: {}, standing: 'rejected', row, ...opinionsOn(span) });
  }
  return {
    mentions: shown.sort((a, b) => a.start - b.start),
    unplaced: made.filter((one) => !one.placed).map(({ decision }) => decision),
  };
};

/** A choice about words as a decision: with their context where there is the text. Throws as `decisionOf`. */
export const decisionAbout = (
  quote: string,
  { text, versionId }: { text?: string | undefined; versionId: string },
  choice: Choice,
): Decision => (text ? decisionOf(text, versionId, choice) : bareDecisionOf(quote, versionId, choice));

export const versionView = (version: Version, rows: readonly Row[]): VersionView => ({
  versionId: version.versionId,
  at: version.capture.at,
  generator: version.capture.generator,
  extractor: version.capture.extractor,
  text: version.article.text ?? '',
  blocks: version.article.text === undefined ? [] : version.article.blocks,
  ...marked(version, rows),
});
