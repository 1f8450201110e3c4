/** Article + mentions + circumstances → one version of an article, with the ids that follow from them. */
import type { Mention } from '../recognise/types';
import type { Article } from '../text/article';
import { doubtsIn } from '../text/garbled';
import { articleIdOf, canonicalUrl, type Digest, textKeyOf } from './ids';
import type { RecordedMention, Version } from './record';

export interface Circumstances {
  /** Address of the page; an empty string for a file without one. */
  url: string;
  /** When it was clipped, ISO 8601 in UTC. */
  at: string;
  /** Program and version, as `tifa-clipper 1.0.0`. */
  generator: string;
  /** `EXTRACTOR` of the extraction rules. */
  extractor: string;
  packs: readonly { id: string; version: string }[];
  digest: Digest;
}

/** A recognised span as a record keeps it: with its words, without what a pack can tell again. */
export const recorded = (text: string, mention: Mention): RecordedMention => ({
  kind: mention.kind,
  type: mention.type,
  start: mention.start,
  end: mention.end,
  quote: text.slice(mention.start, mention.end),
  rule: mention.rule,
  ...(mention.formula === undefined ? {} : { formula: mention.formula }),
  fields: mention.fields,
});

/** The version that a page is kept as. Equal pages give equal ids on every machine; only `capture.at` tells them apart. */
export async function capture(
  article: Article,
  mentions: readonly Mention[],
  { url, at, generator, extractor, packs, digest }: Circumstances,
): Promise<{ articleId: string; version: Version }> {
  const canonical = canonicalUrl(url);
  const [textHash, textKey] = await Promise.all([
    digest(article.text),
    digest(textKeyOf(article.text, article.bodyStart)),
  ]);
  const version: Version = {
    versionId: `v1-${textHash}`,
    textHash,
    textKey,
    article: { ...article, doubts: doubtsIn(article) },
    mentions: mentions.map((mention) => recorded(article.text, mention)),
    recognition: { packs: packs.map(({ id, version }) => ({ id, version })) },
    capture: { url, canonicalUrl: canonical, at, generator, extractor },
  };
  return { articleId: await articleIdOf(canonical, textKey, digest), version };
}
