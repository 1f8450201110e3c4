/** Words for formats that need them. A token never crosses the boundary of a mention or a block. */
import type { Span } from '../../text/span';
import type { CorpusMention, CorpusRecord } from '../schema';
import { flat, textOf } from './source';

interface Token extends Span {
  text: string;
  /** The mention that the token is a part of. */
  mention?: CorpusMention;
}

export interface TokenBlock extends Span {
  kind: string;
  tokens: Token[];
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

const wordsOf = (text: string, start: number, end: number, mention?: CorpusMention): Token[] =>
  [...segmenter.segment(text.slice(start, end))]
    .filter(({ segment }) => segment.trim() !== '')
    .map(({ segment, index }) => ({
      text: segment,
      start: start + index,
      end: start + index + segment.length,
      ...(mention ? { mention } : {}),
    }));

/** The blocks of the newest version, cut into words by the segmenter of the platform, spaces dropped. */
export function tokenBlocks(record: CorpusRecord): TokenBlock[] {
  const text = textOf(record);
  const mentions = flat(record);
  return record.article.blocks.map(({ kind, start, end }) => {
    const tokens: Token[] = [];
    let at = start;
    for (const mention of mentions.filter((each) => each.start >= start && each.end <= end)) {
      tokens.push(...wordsOf(text, at, mention.start), ...wordsOf(text, mention.start, mention.end, mention));
      at = mention.end;
    }
    tokens.push(...wordsOf(text, at, end));
    return { kind, start, end, tokens };
  });
}
