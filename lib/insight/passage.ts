/** What discovery reads of an article: stretches without punctuation and without what the packs know already. */
import { type Span, Spans } from '../text/span';

export interface ReadPassage {
  /** The article's text, and the same text folded; both of one length. */
  text: string;
  folded: string;
  /** What was recognised: discovery looks only between. */
  mentions: readonly Span[];
}

const WORD = /[\p{Script=Han}\p{L}\p{N}+]+/gu;
const QUOTED = /[“「『"]([^“”「」『』"\n]{2,24})[”」』"]/g;

/** Head nouns that make a name of what stands before them, and the mechanism type each gives. */
export const HEADS: readonly (readonly [noun: string, type: string])[] = [
  ['工作法', 'method'],
  ['学习法', 'method'],
  ['模式', 'model'],
  ['格局', 'model'],
  ['体系', 'model'],
  ['机制', 'institution'],
  ['制度', 'institution'],
  ['清单', 'institution'],
  ['品牌', 'brand'],
  ['名片', 'brand'],
  ['平台', 'platform'],
  ['阵地', 'platform'],
  ['载体', 'platform'],
  ['讲堂', 'platform'],
  ['课堂', 'platform'],
  ['驿站', 'platform'],
  ['热线', 'platform'],
  ['活动', 'campaign'],
  ['行动', 'campaign'],
  ['工程', 'campaign'],
  ['计划', 'campaign'],
  ['先锋岗', 'team'],
  ['服务队', 'team'],
  ['专班', 'team'],
];

/** The type that a head noun at `at` (or after up to six characters of qualifying words) gives, if there is one. */
export const headAt = (folded: string, at: number): string | undefined => {
  const ahead = folded.slice(at, at + 10);
  let found: { type: string; at: number } | undefined;
  for (const [noun, type] of HEADS) {
    const where = ahead.indexOf(noun);
    if (where >= 0 && where <= 6 && (found === undefined || where < found.at)) found = { type, at: where };
  }
  return found !== undefined && /^[\p{Script=Han}]*$/u.test(ahead.slice(0, found.at)) ? found.type : undefined;
};

/** The stretches to count in, as spans of the text. */
export const stretches = (passage: ReadPassage): Span[] => {
  const spans: Span[] = [];
  const blocked = [...passage.mentions].sort((a, b) => a.start - b.start);
  let next = 0;
  for (const match of passage.folded.matchAll(WORD)) {
    let start = match.index;
    const end = start + match[0].length;
    while (next < blocked.length && blocked[next]!.end <= start) next++;
    for (let at = next; at < blocked.length && blocked[at]!.start < end; at++) {
      if (blocked[at]!.start - start >= 2) spans.push({ start, end: blocked[at]!.start });
      start = Math.max(start, blocked[at]!.end);
    }
    if (end - start >= 2) spans.push({ start, end });
  }
  return spans;
};

/** What stands in quotation marks, without them, where it is not recognised already. */
export const quotations = ({ folded, mentions }: ReadPassage): Span[] => {
  const known = new Spans(mentions);
  return Array.from(folded.matchAll(QUOTED), ({ index, 1: words }) => ({
    start: index + 1,
    end: index + 1 + words!.length,
  })).filter((span) => known.over(span).length === 0);
};
