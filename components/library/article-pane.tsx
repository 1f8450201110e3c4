/** One article: its text with mentions, its facts, versions and reprints, and what may be done with it. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MetaField } from '../../lib/text/article';
import { isTyping } from '../parts/typing';
import { ArticleReading, type ArticleReadingProps } from './article-reading';
import { type Citation, citationsBy } from './citations';
import { useSetting } from './context';
import { type Place, showPlace } from './found-words';
import { Metadata, openable } from './metadata';
import { Remarks, type RemarksProps } from './remarks';
import { Reprints } from './reprints';
import { type MarkedMention, waits } from './rows';
import type { Part } from './shell';
import { Tabs } from './tabs';
import { useSteps } from './use-steps';
import { Versions } from './versions';

type Doings = 'found' | 'onCopy' | 'onDecide' | 'onAdd' | 'onUndo' | 'onReview';

export interface ArticlePaneProps extends RemarksProps, Pick<ArticleReadingProps, Doings> {
  /** The place that a person came for, which is scrolled to; null for the beginning. */
  at: Place | null;
  /** The part that it was opened from. */
  from: Part;
  onBack: () => void;
  onTrash: () => void;
  /** Takes back what was decided about a mention, if anything: it may not have been read again since. */
  onTakeBack: (mention: MarkedMention) => void;
  /** What writes words answers whether they are kept. */
  onField: (field: MetaField, value: string) => Promise<boolean>;
  onOpen: (articleId: string) => void;
  /** Copies where the article was read. */
  onCite: (style: Citation) => void;
}

const VIEWS = ['text', 'facts', 'versions', 'reprints'] as const;
/** What stands under the headline before the date, each value once. */
const BYLINE = ['outlet', 'source', 'author'] as const;

export const ArticlePane = (props: ArticlePaneProps): JSX.Element => {
  const { copy, edition } = useSetting();
  const { article, at } = props;
  const [view, setView] = useState<(typeof VIEWS)[number]>('text');
  const [span, setSpan] = useState<Place | null>(null);
  const version = article.versions[0]!;
  const steps = useSteps(version.mentions);
  const { mention, setCurrent } = steps;
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    setCurrent(at === null ? -1 : version.mentions.findIndex(({ start }) => start === at.start));
    setSpan(null);
    if (at !== null && pane.current) showPlace(pane.current, at);
  }, [article.articleId, at?.start, at?.end]);
  const key = (event: KeyboardEvent): void => {
    if (view !== 'text' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping(event)) return;
    if (event.key === 'n' || event.key === 'j') steps.step(1);
    else if (event.key === 'p' || event.key === 'k') steps.step(-1);
    else if (event.key === 'd' && steps.disputed > 0) steps.stepDisputed();
    else if (mention !== undefined && waits(mention, article.own) && event.key === 'a')
      props.onDecide(mention, { verdict: 'accept' });
    else if (mention !== undefined && waits(mention, article.own) && event.key === 'r')
      props.onDecide(mention, { verdict: 'reject' });
    else if (mention !== undefined && event.key === 'u') props.onTakeBack(mention);
    else if (mention !== undefined && event.key === 'Escape') setCurrent(-1);
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
          {citationsBy(edition).map((style) => (
            <button key={style} type="button" class="small" onClick={() => props.onCite(style)}>
              {copy.citations.one[style]}
            </button>
          ))}
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
          <ArticleReading {...props} version={version} steps={steps} span={span} onSelected={setSpan} />
        )}
        {view === 'facts' && <Metadata article={article} onField={props.onField} onUndo={props.onUndo} />}
        {view === 'versions' && <Versions versions={article.versions} />}
        {view === 'reprints' && <Reprints reprints={article.reprints} onOpen={props.onOpen} />}
      </Tabs>
    </section>
  );
};
