/** One article: its text with mentions, its facts, versions and reprints, and what may be done with it. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MetaField } from '../../lib/text/article';
import { ArticleText } from './article-text';
import { useSetting } from './context';
import { type Place, showPlace } from './found-words';
import { type Deciding, MentionCard } from './mention-card';
import { Metadata, openable } from './metadata';
import { Remarks, type RemarksProps } from './remarks';
import { Reprints } from './reprints';
import type { ArticleView, MarkedMention } from './rows';
import { SelectedWords } from './selected-words';
import type { Part } from './shell';
import { Tabs } from './tabs';
import { Versions } from './versions';

export interface ArticlePaneProps extends Omit<RemarksProps, 'article'> {
  article: ArticleView;
  /** Where the searched words stand in the newest version. */
  found: readonly Place[];
  /** The place that a person came for, which is scrolled to; null for the beginning. */
  at: Place | null;
  /** The part that it was opened from. */
  from: Part;
  onBack: () => void;
  onTrash: () => void;
  /** Copies where the article was read; with a quote, the quote and where it was read. */
  onCopy: (quote?: string) => void;
  onDecide: (mention: MarkedMention, deciding: Deciding) => void;
  onAdd: (span: Place, kind: string, type: string) => void;
  onUndo: (row: string) => void;
  /** What writes words answers whether they are kept. */
  onField: (field: MetaField, value: string) => Promise<boolean>;
  onOpen: (articleId: string) => void;
  onReview: (phrase: string) => void;
}

const VIEWS = ['text', 'facts', 'versions', 'reprints'] as const;
/** What stands under the headline before the date, each value once. */
const BYLINE = ['outlet', 'source', 'author'] as const;

export const ArticlePane = (props: ArticlePaneProps): JSX.Element => {
  const { copy } = useSetting();
  const { article, at } = props;
  const [view, setView] = useState<(typeof VIEWS)[number]>('text');
  const [current, setCurrent] = useState(-1);
  const [span, setSpan] = useState<Place | null>(null);
  const version = article.versions[0]!;
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    setCurrent(at === null ? -1 : version.mentions.findIndex(({ start }) => start === at.start));
    setSpan(null);
    if (at !== null && pane.current) showPlace(pane.current, at);
  }, [article.articleId, at?.start, at?.end]);
  const mention = version.mentions[current];
  useEffect(() => {
    if (current >= 0) document.getElementById(`mention-${current}`)?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const disputed = version.mentions.flatMap((one, index) => (one.disputed ? [index] : []));
  const go = (next: number): void => {
    setCurrent(next);
    const element = globalThis.document?.getElementById(`mention-${next}`);
    element?.scrollIntoView({ block: 'center' });
    element?.focus({ preventScroll: true });
  };
  const step = (by: 1 | -1): void => {
    const count = version.mentions.length;
    // From none of them back is to the last.
    const from = current < 0 && by < 0 ? count : current;
    if (count > 0) go((from + by + count) % count);
  };
  const stepDisputed = (): void => go(disputed.find((index) => index > current) ?? disputed[0]!);
  const key = (event: KeyboardEvent): void => {
    if (view !== 'text' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (/^(INPUT|TEXTAREA|SELECT)$/.test((event.target as Element).tagName)) return;
    if (event.key === 'n' || event.key === 'j') step(1);
    else if (event.key === 'p' || event.key === 'k') step(-1);
    else if (event.key === 'd' && disputed.length > 0) stepDisputed();
    else if (mention !== undefined && mention.row === undefined && event.key === 'a')
      props.onDecide(mention, { verdict: 'accept' });
    else if (mention !== undefined && mention.row === undefined && event.key === 'r')
      props.onDecide(mention, { verdict: 'reject' });
    else if (mention?.row !== undefined && event.key === 'u') props.onUndo(mention.row);
    else return;
    event.preventDefault();
  };
  const keys = useRef(key);
  keys.current = key;
  useEffect(() => {
    /** The list keeps the focus when it opens an article: the first step leads from there into the text. */
    const outside = (event: KeyboardEvent): void => {
      if (/^[npd]$/.test(event.key) && !pane.current?.contains(event.target as Node)) keys.current(event);
    };
    document.addEventListener('keydown', outside);
    return () => document.removeEventListener('keydown', outside);
  }, []);

  return (
    <section ref={pane} class="article-pane" aria-label={copy.article.title} onKeyDown={key}>
      <div class="row apart bar">
        <button
          type="button"
          class={props.from === 'articles' ? 'small only-small' : 'small'}
          aria-label={copy.article.back(copy.nav[props.from])}
          onClick={props.onBack}
        >
          ‹ {copy.nav[props.from]}
        </button>
        <span class="row">
          {openable(article.url) && (
            <a class="button small" href={article.url} target="_blank" rel="noopener noreferrer">
              {copy.article.original}
            </a>
          )}
          <button type="button" class="small" onClick={() => props.onCopy()}>
            {copy.article.cite}
          </button>
          <button type="button" class="small danger" onClick={props.onTrash}>
            {copy.list.trash}
          </button>
        </span>
      </div>
      <h1 class="break" lang="zh">
        {article.meta.title?.value || copy.list.untitled}
      </h1>
      <p class="fine" lang="zh">
        {[
          ...new Set([
            ...BYLINE.map((field) => article.meta[field]?.value),
            article.meta.publishedAt?.value.slice(0, 16),
          ]),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Remarks {...props} />
      <Tabs
        label={copy.article.title}
        tabs={VIEWS.map((id) => ({
          id,
          label: copy.article.views[id],
          ...(id === 'versions' ? { count: article.versions.length } : {}),
          ...(id === 'reprints' ? { count: article.reprints.length } : {}),
        }))}
        current={view}
        onTab={setView}
      >
        {view === 'text' && (
          <div class="reading">
            {disputed.length > 0 && (
              <p class="row">
                <button type="button" class="small" onClick={stepDisputed}>
                  {copy.opinions.next(disputed.length)}
                </button>
              </p>
            )}
            {span !== null ? (
              <SelectedWords
                quote={version.text.slice(span.start, span.end)}
                onAdd={(kind, type) => {
                  props.onAdd(span, kind, type);
                  setSpan(null);
                }}
                onCopy={props.onCopy}
                onCancel={() => setSpan(null)}
              />
            ) : mention !== undefined ? (
              <MentionCard
                key={`${mention.start}-${mention.standing}`}
                mention={mention}
                position={current}
                of={version.mentions.length}
                own={article.own}
                onDecide={(deciding) => props.onDecide(mention, deciding)}
                onUndo={props.onUndo}
                onCopy={() => props.onCopy(mention.quote)}
                onStep={step}
                onReview={props.onReview}
              />
            ) : (
              <p class="fine row">
                {copy.article.mentions(version.mentions.length)}
                {version.mentions.length > 0 && (
                  <button type="button" class="small" onClick={() => step(1)}>
                    {copy.article.through}
                  </button>
                )}
              </p>
            )}
            <ArticleText
              text={version.text}
              blocks={version.blocks}
              mentions={version.mentions}
              current={current}
              found={props.found}
              onCurrent={(index) => setCurrent(index === current ? -1 : index)}
              onSelected={setSpan}
            />
            {version.unplaced.length > 0 && (
              <div class="notice warn">
                {copy.article.unplaced}:{' '}
                {version.unplaced
                  .map(({ quote, verdict }) => `${quote}（${copy.verdicts[verdict] ?? verdict}）`)
                  .join('、')}
              </div>
            )}
          </div>
        )}
        {view === 'facts' && <Metadata article={article} onField={props.onField} onUndo={props.onUndo} />}
        {view === 'versions' && <Versions versions={article.versions} />}
        {view === 'reprints' && <Reprints reprints={article.reprints} onOpen={props.onOpen} />}
      </Tabs>
    </section>
  );
};
