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

/** No word goes over a mark. Cut one by one: a segment may hold all of what it was cut from, which takes the square of a long text. */
const CLAUSE = /[^，。；！？、\n]{1,2000}[，。；！？、\n]*|[，。；！？、\n]+/g;

function* wordsOf(text: string, start: number, end: number, mention?: CorpusMention): Generator<Token> {
  for (const { 0: clause, index: from } of text.slice(start, end).matchAll(CLAUSE))
    for (const { segment, index } of segmenter.segment(clause)) {
      const at = start + from + index;
      if (segment.trim() !== '')
        yield { text: segment, start: at, end: at + segment.length, ...(mention ? { mention } : {}) };
    }
}

/** The blocks of the newest version, cut into words by the segmenter of the platform, spaces dropped. */
export function tokenBlocks(record: CorpusRecord): TokenBlock[] {
  const text = textOf(record);
  const mentions = flat(record);
  return record.article.blocks.map(({ kind, start, end }) => {
    const tokens: Token[] = [];
    const add = (from: number, to: number, mention?: CorpusMention): void => {
      for (const token of wordsOf(text, from, to, mention)) tokens.push(token);
    };
    let at = start;
    for (const mention of mentions.filter((each) => each.start >= start && each.end <= end)) {
      add(at, mention.start);
      add(mention.start, mention.end, mention);
      at = mention.end;
    }
    add(at, end);
    return { kind, start, end, tokens };
  });
}
