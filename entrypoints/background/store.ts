/** Between a page's text and the library: ids, decisions, and what is stored. */
import { browser } from 'wxt/browser';
import { capture } from '../../lib/capture/capture';
import { decisionOf, withDecisions } from '../../lib/capture/decisions';
import { type Habit, habitsAfter, offered } from '../../lib/capture/habits';
import { articleIdOf, canonicalUrl, textKeyOf } from '../../lib/capture/ids';
import { EXTRACTOR } from '../../lib/extract/version';
import { digest } from '../../lib/library/digest';
import { openLibrary } from '../../lib/library/library';
import { BLOCK } from '../../lib/library/place';
import type { Saying } from '../../lib/library/said';
import type { Choice, Clipped, Reading, Stored } from '../../lib/messages';
import type { Mention, Pack } from '../../lib/recognise/types';
import type { Article } from '../../lib/text/article';

export const library = openLibrary(digest);

const idsOf = async (article: Article, url: string) => {
  const textKey = await digest(textKeyOf(article.text, article.bodyStart));
  const articleId = await articleIdOf(canonicalUrl(url), textKey, digest);
  return { articleId, versionId: `v1-${await digest(article.text)}` };
};

const HABITS = 'habits';
const habits = async (): Promise<Habit[]> => ((await library.fact(HABITS)) as Habit[] | undefined) ?? [];
const changeHabits = (change: (habits: Habit[]) => Habit[]): Promise<void> =>
  navigator.locks.request('tifa-habits', async () => library.note(HABITS, change(await habits())));

/** Offers no rule for these words until they have been decided as often again. */
export const forgetHabit = (quote: string): Promise<void> =>
  changeHabits((all) => all.filter((habit) => habit.quote !== quote));

const storedOf = async (articleId: string, versionId: string): Promise<Stored | null> => {
  const entry = await library.listing(articleId);
  if (!entry) return null;
  const { versions, clippedAt, latest } = entry;
  const newest = entry.versionId === versionId;
  const earlier = newest || versions === 1 ? [] : ((await library.record(articleId))?.versions ?? []);
  const again = earlier.some((one) => one.versionId === versionId && one.article.text !== undefined);
  return { versions, first: clippedAt, latest, same: newest ? entry.whole : again };
};

/** What the library says of a text, with the recognised mentions as a person left them. */
export async function viewOf(
  article: Article,
  url: string,
  recognised: readonly Mention[],
): Promise<Pick<Reading, 'articleId' | 'versionId' | 'mentions' | 'decisions' | 'offers' | 'stored'>> {
  const { articleId, versionId } = await idsOf(article, url);
  const [rows, own, known, stored] = await Promise.all([
    library.rows(articleId),
    library.own(),
    habits(),
    storedOf(articleId, versionId),
  ]);
  const { mentions, made } = withDecisions(article.text, versionId, recognised, rows);
  return {
    articleId,
    versionId,
    mentions,
    decisions: made.map(({ row, by, placed, decision: { verdict, kind, type, quote } }) => ({
      row,
      own: own.includes(by),
      placed,
      verdict,
      kind,
      type,
      quote,
    })),
    offers: offered(
      known,
      made.map(({ row }) => row),
    ).map(({ rows, ...habit }) => ({ ...habit, times: rows.length })),
    stored,
  };
}

/** Indexes a block of articles once there is one; the library page does the same while it is open. What fails is tried again with the next. */
const index = (): Promise<void> =>
  navigator.locks
    .request('tifa-index', { ifAvailable: true }, async (lock) => {
      if (lock !== null && (await library.countPending()) >= BLOCK) await library.settle();
    })
    .catch(() => undefined);

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

const say = async (saying: Saying): Promise<void> => {
  const [row] = await library.say([saying], new Date().toISOString());
  await changeHabits((all) => habitsAfter(all, row!));
};

/** Keeps a decision as a row of the article, whether the article itself is kept or not. */
export async function decide(article: Article, url: string, choice: Choice): Promise<void> {
  const { articleId, versionId } = await idsOf(article, url);
  const decision = decisionOf(article.text, versionId, choice);
  await say({ articleId, value: { row: 'decision', decision } });
}

export const undo = (articleId: string, row: string): Promise<void> =>
  say({ articleId, value: { row: 'retract' }, retracts: row });

export const seen = library.seen;

/** Removes for good what has been in the trash long enough. */
export const emptyTrash = (): Promise<number> => library.purge(Date.now());
