/** Review of phrases: reads the library for what is open, writes decisions, and exports gold files. */
import { useSetting } from '../../components/library/context';
import type { PhraseChoice } from '../../components/library/review-phrases';
import type { OccurrenceRow } from '../../components/library/review-view';
import { ReviewView } from '../../components/library/review-view';
import { waits } from '../../components/library/rows';
import { standingRows } from '../../lib/capture/decisions';
import type { ArticleRecord } from '../../lib/capture/record';
import { saveByLink } from '../../lib/download/link';
import { asOne } from '../../lib/export/decided';
import type { Chunk } from '../../lib/export/formats/source';
import { zipped } from '../../lib/export/zip';
import { agreement } from '../../lib/insight/agreement';
import { createNaming } from '../../lib/insight/naming';
import { phraseOf } from '../../lib/insight/seen';
import { alike } from '../../lib/text/fold';
import type { Desk } from './desk';
import { asShown } from './facets';
import { decisionAbout, marked, wordsIn } from './marked';
import { eachRecord, library, placesIn } from './reads';
import { useAsked } from './use-asked';
import { useMade } from './use-made';
import { goTo, keepPlace, keptPlace } from './use-route';

const quiet = (): void => undefined;

/** The articles that are reviewed; null for all. */
type Scope = readonly string[] | null;

/** The mentions of an article, which of them wait for this person's decision, and which have it. */
const reviewed = (record: ArticleRecord, own: readonly string[]) =>
  marked(record, asOne(record.rows, own)).mentions.map((mention) => ({
    ...mention,
    open: waits(mention, own),
    mine: mention.by !== undefined && own.includes(mention.by),
  }));

/** Every phrase, in either script, with how many of its places are undecided or disputed, and all standing verdicts. */
const survey = async (ids: Scope, signal: AbortSignal) => {
  const own = await library.own();
  const names = createNaming();
  const phrases = new Map<string, Omit<PhraseChoice, 'phrase'>>();
  const verdicts: Parameters<typeof agreement>[0] extends Iterable<infer V> ? V[] : never = [];
  const articles = await eachRecord(
    (record) => {
      const met = new Set<string>();
      for (const mention of reviewed(record, own)) {
        const phrase = names.key(phraseOf(mention));
        const known = phrases.get(phrase);
        const { kind, type } = mention;
        const row = known ?? { kind, type, articles: 0, mentions: 0, undecided: 0, disputed: 0 };
        if (known === undefined) phrases.set(phrase, row);
        row.mentions++;
        if (mention.open) row.undecided++;
        if (mention.disputed) row.disputed++;
        if (!met.has(phrase)) row.articles++;
        met.add(phrase);
      }
      for (const { value } of standingRows(record.rows)) if (value.row === 'decision') verdicts.push(value.decision);
    },
    quiet,
    signal,
    ids,
  );
  const shown = names.shown();
  const all = [...phrases].map(([key, row]) => ({ phrase: shown.get(key)!, ...row }));
  const sorted = all.sort(
    (a, b) => b.undecided - a.undecided || b.disputed - a.disputed || (a.phrase < b.phrase ? -1 : 1),
  );
  return { articles, phrases: sorted, agreement: agreement(verdicts) };
};

const occurrencesOf = async (phrase: string, ids: Scope, signal: AbortSignal): Promise<OccurrenceRow[]> => {
  const rows: OccurrenceRow[] = [];
  const own = await library.own();
  await eachRecord(
    (record) => {
      const met = reviewed(record, own).filter(
        (mention) => alike(phraseOf(mention), phrase) || alike(mention.quote, phrase),
      );
      if (met.length === 0) return;
      const placeOf = placesIn(record);
      for (const mention of met) {
        const { kind, type, end, quote, standing, row, disputed, open, mine } = mention;
        const decided = { ...(row !== undefined && { row }), ...(disputed && { disputed: true as const }) };
        rows.push({ ...placeOf(mention), words: quote, kind, type, end, standing, open, mine, ...decided });
      }
    },
    quiet,
    signal,
    ids,
  );
  return rows;
};

/** Reviewed articles as cases: `text.txt` and `gold.json` a folder. */
async function* gold(): AsyncGenerator<Chunk> {
  for await (const batch of library.eachRecord()) {
    for (const record of batch) {
      const { text } = record.article;
      if (text === undefined || !standingRows(record.rows).some(({ value }) => value.row === 'decision')) continue;
      const spans = marked(record, record.rows).mentions.filter((mention) => mention.standing !== 'rejected');
      const list = spans.map(({ kind, type, start, end, quote, fields }) => ({
        kind,
        type,
        start,
        end,
        quote,
        ...fields,
      }));
      const folder = record.articleId.slice(0, 19);
      yield { file: `${folder}/text.txt`, text };
      yield { file: `${folder}/gold.json`, text: `${JSON.stringify(list, null, 1)}\n` };
    }
  }
}

export function ReviewPart({ desk, phrase }: { desk: Desk; phrase: string | null }) {
  const setting = useSetting();
  const { copy, language } = setting;
  const { seq, settled, fail } = desk;
  const scope = async (signal: AbortSignal): Promise<Scope> => (settled === '' ? null : desk.findAll(signal));
  const { value } = useAsked(
    async (signal) => ({ query: settled, ...(await survey(await scope(signal), signal)) }),
    [seq, settled],
    fail,
  );
  const places = useAsked(
    async (signal) => ({
      phrase,
      query: settled,
      rows: phrase === null ? [] : await occurrencesOf(phrase, await scope(signal), signal),
    }),
    [phrase, seq, settled],
    fail,
  );
  const made = useMade();
  const write = async (rows: readonly OccurrenceRow[], verdict: 'accept' | 'reject') => {
    const records = await library.records([...new Set(rows.map((row) => row.articleId))]);
    const held = new Map(
      records.map((record) => [record.articleId, { record, wordsAt: wordsIn(record, record.rows) }]),
    );
    const said = rows.flatMap((row) => {
      const { articleId, kind, type, start, end, words } = row;
      const here = held.get(articleId);
      // A newer version may have come since the place was read.
      if (here?.wordsAt({ start, end }) !== words) return [];
      const { versionId, article } = here.record;
      const choice = { kind, type, start, end, verdict };
      const decision = decisionAbout(words, { text: article.text, versionId }, choice);
      return [{ row, saying: { articleId, value: { row: 'decision' as const, decision } } }];
    });
    const sayings = said.map(({ saying }) => saying);
    const written = await desk.say(sayings, sayings.length > 1 ? copy.review.decided(sayings.length) : '');
    return new Map(said.map(({ row }, at) => [row, written[at]!.id]));
  };
  const decide = async (rows: readonly OccurrenceRow[], verdict: 'accept' | 'reject'): Promise<void> => {
    const fresh = rows.filter((row) => !made.has(row));
    if (fresh.length === 0) return;
    const written = write(fresh, verdict);
    for (const row of fresh)
      made.add(
        row,
        written.then((ids) => ids.get(row)),
      );
    await written;
  };
  const undo = async (shown: readonly OccurrenceRow[]): Promise<void> => {
    const found = await Promise.all(
      shown.map(async (one) => ({ articleId: one.articleId, id: (await made.take(one)) ?? (one.open ? '' : one.row) })),
    );
    const rows = found.flatMap(({ articleId, id }) => (id ? [{ articleId, id }] : []));
    if (rows.length === 0) return;
    const gone = new Set(rows.map(({ id }) => id));
    const records = await library.records([...new Set(rows.map(({ articleId }) => articleId))]);
    const decisions = records.flatMap(({ articleId, rows }) =>
      rows.flatMap(({ id, value }) => (gone.has(id) && value.row === 'decision' ? [{ articleId, value }] : [])),
    );
    if (await desk.retract(rows))
      desk.tell('good', copy.review.undone(decisions.length), () => desk.attempt(desk.say(decisions)));
  };
  const save = async (): Promise<void> => {
    const parts: Uint8Array[] = [];
    for await (const bytes of zipped(gold())) parts.push(bytes);
    saveByLink('gold.zip', new Blob(parts as Uint8Array<ArrayBuffer>[], { type: 'application/zip' }));
  };
  /* While the places of another phrase or search are read, or one is being typed, those of the last one are no part of it. */
  const isThere = places.value?.phrase === phrase && places.value.query === desk.asked;
  return (
    <ReviewView
      phrases={value?.phrases ?? null}
      phrase={phrase}
      occurrences={isThere ? places.value!.rows : []}
      scope={
        value?.query ? copy.plots.scope(value.articles.toLocaleString(language), asShown(value.query, setting)) : ''
      }
      agreement={value?.agreement ?? []}
      reading={places.asking || !isThere}
      onPhrase={(one) => goTo('review', one)}
      onBack={() => goTo('review')}
      onDecide={(rows, verdict) => desk.attempt(decide(rows, verdict))}
      onUndo={(rows) => desk.attempt(undo(rows))}
      place={keptPlace<number>()}
      onOpen={({ articleId, start, end }, at) => {
        keepPlace(at);
        goTo('article', articleId, { start, end });
      }}
      onGold={() => desk.attempt(save())}
    />
  );
}
