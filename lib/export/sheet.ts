/** A material sheet (材料汇编): the phrases of some articles in their sentences, each with where it was read, by kind or by article. */
import { fold } from '../text/fold';
import { sentenceAround } from '../text/sentence';
import type { Span } from '../text/span';

export interface SheetArticle {
  articleId: string;
  title: string;
  /** Where it was read, in words. */
  place: string;
  url: string;
  text: string;
  mentions: readonly (Span & { kind: string; quote: string; formula?: string })[];
}

export interface SheetSource extends Pick<SheetArticle, 'articleId' | 'place' | 'url'> {
  /** The first of the quoted words there; of an article as a whole none. */
  at: Span | null;
}

/** Some words of a sentence, `quoted` where they are what it is quoted for. */
export interface Piece {
  words: string;
  quoted: boolean;
}

/** A sheet from above to below. A sentence that several articles have stands once, with the first of them; `rest` tells of how many there are, if more. */
export type SheetBlock =
  | { block: 'section' | 'entry'; words: string }
  | { block: 'excerpt'; pieces: readonly Piece[] }
  | { block: 'sources'; sources: readonly SheetSource[]; rest: string };

export interface SheetAsk {
  by: 'kind' | 'article';
  /** The kinds that are wanted, in their order. */
  kinds: readonly string[];
  label: (kind: string) => string;
  /** Says in how many articles a phrase stands. */
  inArticles: (articles: number) => string;
  /** Says of how many articles some were named. */
  ofAll: (articles: number) => string;
}

/** Sources that are named of a sentence. */
const NAMED = 3;

interface Excerpt {
  group: string;
  first: SheetArticle['mentions'][number];
  pieces: Piece[];
  source: SheetSource;
}

/** A line may break within a phrase. */
const inOneLine = (words: string): string => words.replaceAll('\n', '');

/** The sentences of an article, each once for each group of its mentions; those that a mention joins are one. */
function excerptsOf(article: SheetArticle, groupOf: (mention: Excerpt['first']) => string): Excerpt[] {
  const { text, articleId, place, url } = article;
  const found: { excerpt: Excerpt; until: number; end: number }[] = [];
  const last = new Map<string, (typeof found)[number]>();
  for (const mention of article.mentions) {
    const sentence = sentenceAround(text, mention);
    const group = groupOf(mention);
    let here = last.get(group);
    if (here === undefined || sentence.start >= here.end) {
      const source = { articleId, place, url, at: { start: mention.start, end: mention.end } };
      here = { excerpt: { group, first: mention, pieces: [], source }, until: sentence.start, end: sentence.end };
      last.set(group, here);
      found.push(here);
    }
    here.end = Math.max(here.end, sentence.end);
    if (mention.start < here.until) continue;
    here.excerpt.pieces.push(
      { words: text.slice(here.until, mention.start), quoted: false },
      { words: mention.quote, quoted: true },
    );
    here.until = mention.end;
  }
  return found.map(({ excerpt, until, end }) => {
    const pieces = [...excerpt.pieces, { words: text.slice(until, end), quoted: false }];
    const lined = pieces.map(({ words, quoted }) => ({ words: inOneLine(words), quoted }));
    return { ...excerpt, pieces: lined.filter(({ words }) => words !== '') };
  });
}

const phraseOf = ({ formula, quote }: Excerpt['first']): string => inOneLine(formula ?? quote);

function byKind(articles: readonly SheetArticle[], { kinds, label, inArticles, ofAll }: SheetAsk): SheetBlock[] {
  const entries = new Map<
    string,
    { kind: string; phrase: string; articles: Set<string>; texts: Map<string, Excerpt[]> }
  >();
  for (const article of articles)
    for (const excerpt of excerptsOf(article, (mention) => `${mention.kind} ${fold(phraseOf(mention))}`)) {
      let entry = entries.get(excerpt.group);
      if (entry === undefined) {
        const { kind } = excerpt.first;
        entry = { kind, phrase: phraseOf(excerpt.first), articles: new Set(), texts: new Map() };
        entries.set(excerpt.group, entry);
      }
      entry.articles.add(article.articleId);
      const sentence = fold(excerpt.pieces.map(({ words }) => words).join(''));
      const same = entry.texts.get(sentence) ?? [];
      if (same.at(-1)?.source.articleId !== article.articleId) entry.texts.set(sentence, [...same, excerpt]);
    }
  return kinds.flatMap((kind) => {
    const here = [...entries.values()].filter((entry) => entry.kind === kind);
    if (here.length === 0) return [];
    const blocks: SheetBlock[] = [{ block: 'section', words: label(kind) }];
    for (const { phrase, articles, texts } of here.sort((a, b) => b.articles.size - a.articles.size)) {
      blocks.push({ block: 'entry', words: articles.size > 1 ? phrase + inArticles(articles.size) : phrase });
      for (const same of texts.values())
        blocks.push(
          { block: 'excerpt', pieces: same[0]!.pieces },
          {
            block: 'sources',
            sources: same.slice(0, NAMED).map(({ source }) => source),
            rest: same.length > NAMED ? ofAll(same.length) : '',
          },
        );
    }
    return blocks;
  });
}

function byArticle(articles: readonly SheetArticle[], { kinds, label }: SheetAsk): SheetBlock[] {
  return articles.flatMap((article) => {
    const excerpts = excerptsOf(article, ({ kind }) => kind);
    const blocks = kinds.flatMap((kind): SheetBlock[] => {
      const here = excerpts.filter(({ group }) => group === kind);
      if (here.length === 0) return [];
      return [
        { block: 'entry', words: label(kind) },
        ...here.map(({ pieces }): SheetBlock => ({ block: 'excerpt', pieces })),
      ];
    });
    if (blocks.length === 0) return [];
    const { articleId, place, url, title } = article;
    return [
      { block: 'section', words: title },
      { block: 'sources', sources: [{ articleId, place, url, at: null }], rest: '' },
      ...blocks,
    ];
  });
}

/** Empty where no article has a mention of these kinds. By kind the commonest phrase comes first, by article the first article. */
export function sheetOf(articles: readonly SheetArticle[], ask: SheetAsk): SheetBlock[] {
  const wanted = articles.map((article) => ({
    ...article,
    mentions: article.mentions.filter(({ kind }) => ask.kinds.includes(kind)),
  }));
  return ask.by === 'kind' ? byKind(wanted, ask) : byArticle(wanted, ask);
}
