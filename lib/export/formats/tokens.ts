/** Words for formats that need them. A token never crosses the boundary of a mention or a block. */
import type { Span } from '../../text/span';
import type { CorpusRecord } from '../schema';
import { type Piece, pieces, textOf } from './source';

interface Token extends Span {
  text: string;
  /** What of a mention the token is a part of. */
  piece?: Piece;
}

export interface TokenBlock extends Span {
  kind: string;
  tokens: Token[];
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** No word goes over a mark. Cut one by one: a segment may hold all of what it was cut from, which takes the square of a long text. */
const CLAUSE = /[^，。；！？、\n]{1,2000}[，。；！？、\n]*|[，。；！？、\n]+/g;

function* wordsOf(text: string, start: number, end: number, piece?: Piece): Generator<Token> {
  for (const { 0: clause, index: from } of text.slice(start, end).matchAll(CLAUSE))
    for (const { segment, index } of segmenter.segment(clause)) {
      const at = start + from + index;
      if (segment.trim() !== '')
        yield { text: segment, start: at, end: at + segment.length, ...(piece ? { piece } : {}) };
    }
}

/** The blocks of the newest version, cut into words by the segmenter of the platform, spaces dropped. */
export function tokenBlocks(record: CorpusRecord): TokenBlock[] {
  const text = textOf(record);
  const marked = pieces(record);
  return record.article.blocks.map(({ kind, start, end }, block) => {
    const tokens: Token[] = [];
    const add = (from: number, to: number, piece?: Piece): void => {
      for (const token of wordsOf(text, from, to, piece)) tokens.push(token);
    };
    let at = start;
    for (const piece of marked[block]!) {
      add(at, piece.start);
      add(piece.start, piece.end, piece);
      at = piece.end;
    }
    add(at, end);
    return { kind, start, end, tokens };
  });
}
