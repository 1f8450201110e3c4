/** One article: reads it, and writes what a person says of it. */
import { useMemo } from 'preact/hooks';
import { card } from '../../components/copy/card';
import { ArticlePane } from '../../components/library/article-pane';
import { useSetting } from '../../components/library/context';
import { waits } from '../../components/library/rows';
import type { Payload } from '../../lib/asking';
import { decisionOf } from '../../lib/capture/decisions';
import { noted } from '../../lib/capture/notes';
import type { RowValue } from '../../lib/capture/record';
import { askBackground } from '../../lib/extension-asks';
import { parseQuery } from '../../lib/library/query';
import { placesOf } from '../../lib/library/words';
import type { ExtensionAsks } from '../../lib/messages';
import { cite } from '../../lib/text/cite';
import { knownTags } from '../shared/known-tags';
import { cited } from './citations';
import type { Desk } from './desk';
import { decisionAbout } from './marked';
import { articleView, library } from './reads';
import { useAsked } from './use-asked';
import { useMade } from './use-made';
import { goTo, type Route } from './use-route';

interface ArticlePartProps {
  articleId: string;
  at: Route['at'];
  from: Route;
  desk: Desk;
}

export function ArticlePart({ articleId, at, from, desk }: ArticlePartProps) {
  const { copy, language } = useSetting();
  const { value: article, asking } = useAsked(() => articleView(articleId), [articleId, desk.seq], desk.fail);
  const made = useMade();
  const text = article?.versions[0]?.text ?? '';
  const { terms, fields } = useMemo(() => parseQuery(desk.settled), [desk.settled]);
  const mentions = article?.versions[0]?.mentions ?? [];
  const found = useMemo(() => {
    const places = placesOf(text, terms.flat());
    const marked = at === null || [...places, ...mentions].some(({ start }) => start === at.start);
    return marked ? places : [...places, at];
  }, [text, terms, at, article]);
  /** Who looks for what is disputed comes for the first such place, whatever becomes of it later. */
  const sought = useMemo(() => {
    const disputed = fields.some(({ field, value, not }) => field === 'decision' && value === 'disputed' && !not);
    return at ?? (disputed ? (mentions.find((one) => one.disputed) ?? null) : null);
  }, [article === undefined, at]);
  const back = (): void => goTo(from.part, from.of ?? undefined);
  if (article === undefined || article === null) {
    if (asking) return <p class="empty">{copy.list.reading}</p>;
    return (
      <div class="empty">
        {article === null && <p>{copy.article.gone}</p>}
        <button type="button" class="small only-small" onClick={back}>
          {copy.article.back(copy.nav[from.part])}
        </button>
      </div>
    );
  }
  const version = article.versions[0]!;
  const write = (value: RowValue, retracts?: string) =>
    library.say([{ articleId, value, ...(retracts !== undefined && { retracts }) }], new Date().toISOString());
  const say = (value: RowValue, retracts?: string): Promise<boolean> => desk.attempt(write(value, retracts));
  /** Written by the background: the page on which something was typed may be going. */
  const sayFor = (rows: Payload<ExtensionAsks['say']>['rows']): Promise<boolean> =>
    desk.attempt(askBackground('say', { articleId, rows }));
  const tagged = (tags: readonly string[]): Promise<boolean> =>
    sayFor(tags.map((tag) => ({ value: { row: 'tag', tag } })));
  const copyOut = (words: string): void =>
    void desk.attempt(navigator.clipboard.writeText(words).then(() => desk.tell('good', copy.article.cited)));
  return (
    <ArticlePane
      article={article}
      found={found}
      at={sought}
      from={from.part}
      onBack={back}
      onTrash={() =>
        desk.attempt(desk.trash([articleId], () => goTo('article', articleId)).then(() => goTo('articles')))
      }
      onCopy={(quote) => copyOut(cite(quote, article.meta, article.url, card[language].citation.page))}
      onCite={(style) => copyOut(cited(style, article.meta, article.url, version.at))}
      onDecide={(mention, deciding) => {
        if (made.has(mention)) return;
        const { start, end } = mention;
        const as = deciding.verdict === 'reclassify' ? deciding : mention;
        const choice = { start, end, kind: as.kind, type: as.type, verdict: deciding.verdict };
        const written = write({ row: 'decision', decision: decisionAbout(mention.quote, version, choice) });
        made.add(
          mention,
          written.then(([row]) => row?.id),
        );
        void desk.attempt(written);
      }}
      onAdd={(span, kind, type) => {
        const choice = { ...span, kind, type, verdict: 'add' as const };
        say({ row: 'decision', decision: decisionOf(version.text, version.versionId, choice) });
      }}
      onUndo={(row) => say({ row: 'retract' }, row)}
      onTakeBack={async (mention) => {
        const row = (await made.take(mention)) ?? (waits(mention, article.own) ? undefined : mention.row);
        if (row !== undefined) await say({ row: 'retract' }, row);
      }}
      onField={(field, value) => sayFor([{ value: { row: 'field', field, value } }])}
      onTag={tagged}
      onUntag={async ({ tag, rows }) => {
        if (await desk.retract(rows.map((id) => ({ articleId, id }))))
          desk.tell('good', copy.remarks.untagged(tag), () => tagged([tag]));
      }}
      knownTags={() => knownTags(library)}
      onNote={(note, instead) => sayFor(noted(note, instead))}
      onUnnote={async (row, note) => {
        if (await say({ row: 'retract' }, row))
          desk.tell('good', copy.remarks.removed, () => say({ row: 'note', note }));
      }}
      onOpen={(id) => goTo('article', id)}
      onReview={(phrase) => goTo('review', phrase)}
    />
  );
}
