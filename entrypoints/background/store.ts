/** Between a page's text and the library: ids, decisions, and what is stored. */
import { browser } from 'wxt/browser';
import { capture } from '../../lib/capture/capture';
import { decisionOf, withDecisions } from '../../lib/capture/decisions';
import { articleIdOf, canonicalUrl, textKeyOf } from '../../lib/capture/ids';
import { EXTRACTOR } from '../../lib/extract/version';
import { digest } from '../../lib/library/digest';
import { openLibrary } from '../../lib/library/library';
import { BLOCK } from '../../lib/library/place';
import { TRASH_DAYS } from '../../lib/library/trash';
import type { Choice, Clipped, Reading, Stored } from '../../lib/messages';
import type { Mention, Pack } from '../../lib/recognise/types';
import type { Article } from '../../lib/text/article';

export const library = openLibrary(digest);

const idsOf = async (article: Article, url: string) => {
  const textKey = await digest(textKeyOf(article.text, article.bodyStart));
  const articleId = await articleIdOf(canonicalUrl(url), textKey, digest);
  return { articleId, versionId: `v1-${await digest(article.text)}`, textKey };
};

const storedOf = async (articleId: string, versionId: string): Promise<Stored | null> => {
  const entry = await library.listing(articleId);
  if (!entry) return null;
  const { versions, clippedAt, latest } = entry;
  return { versions, first: clippedAt, latest, same: entry.versionId === versionId };
};

/** What the library says of a text, with the recognised mentions as a person left them. */
export async function viewOf(
  article: Article,
  url: string,
  recognised: readonly Mention[],
): Promise<Pick<Reading, 'articleId' | 'versionId' | 'mentions' | 'decisions' | 'stored' | 'reprints'>> {
  const { articleId, versionId, textKey } = await idsOf(article, url);
  const [rows, stored, reprints] = await Promise.all([
    library.rows(articleId),
    storedOf(articleId, versionId),
    library.reprints({ articleId, textKey, article }),
  ]);
  const { mentions, made } = withDecisions(article.text, versionId, recognised, rows);
  return {
    articleId,
    versionId,
    mentions,
    decisions: made.map(({ row, placed, decision: { verdict, kind, type, quote } }) => ({
      row,
      placed,
      verdict,
      kind,
      type,
      quote,
    })),
    stored,
    reprints: reprints.map(({ listing, likeness }) => ({
      articleId: listing.articleId,
      outlet: listing.outlet || listing.source,
      date: listing.publishedAt.slice(0, 10),
      likeness,
    })),
  };
}

/** Indexes a block of articles once there is one; the library page does the same while it is open. What fails is tried again with the next. */
const index = (): Promise<void> =>
  navigator.locks.request('tifa-index', { ifAvailable: true }, async (lock) => {
    if (lock !== null && (await library.countPending()) >= BLOCK) await library.settle().catch(() => {});
  });

/** Keeps the article; answers after the commit. */
export async function clip(
  article: Article,
  url: string,
  mentions: readonly Mention[],
  packs: readonly Pack[],
): Promise<Clipped> {
  const { articleId, version } = await capture(article, mentions, {
    url,
    at: new Date().toISOString(),
    generator: `tifa-clipper ${browser.runtime.getManifest().version}`,
    extractor: EXTRACTOR,
    packs,
    digest,
  });
  const outcome = await library.save(articleId, version);
  void index();
  return { articleId, versionId: version.versionId, outcome, stored: (await storedOf(articleId, version.versionId))! };
}

/** Keeps a decision as a row of the article, whether the article itself is kept or not. */
export async function decide(article: Article, url: string, choice: Choice): Promise<void> {
  const { articleId, versionId } = await idsOf(article, url);
  const decision = decisionOf(article.text, versionId, choice);
  await library.say([{ articleId, value: { row: 'decision', decision } }], new Date().toISOString());
}

export async function undo(articleId: string, row: string): Promise<void> {
  await library.say([{ articleId, value: { row: 'retract' }, retracts: row }], new Date().toISOString());
}

export const seen = library.seen;

/** Removes for good what has been in the trash long enough; once a day. */
export const emptyTrash = (): Promise<number> =>
  library.purge(new Date(Date.now() - TRASH_DAYS * 24 * 3600 * 1000).toISOString());
