import type { PageState } from '../../lib/messages';
import { common } from '../copy/common';
import { panel } from '../copy/panel';
import { popup } from '../copy/popup';
import type { Language } from '../copy/types';
import { Before, type ReprintFact } from '../parts/Before';
import { Problem } from '../parts/Problem';
import { ArticleFacts, type ArticleFactsProps } from './ArticleFacts';
import { Decided, Missed } from './Corrections';
import type { MentionsProps } from './Mention';
import { Mentions } from './Mentions';
import { Offers } from './Offers';

export interface PanelProps extends Omit<MentionsProps, 'text' | 'mentions' | 'kinds' | 'current'> {
  language: Language;
  /** `closed`: not read, and we may not; `lapsed`: we could before the page moved on. */
  access: 'open' | 'closed' | 'lapsed';
  page?: PageState;
  current: number;
  problem?: string;
  reprints: readonly ReprintFact[];
  facts: Omit<ArticleFactsProps, 'language' | 'meta'>;
  onRead(): void;
  onStep(to: 'next' | 'previous'): void;
  onAdd(kind: string, type: string): Promise<boolean>;
  onClip(): void;
  /** Opens an article in the library. */
  onLibrary(articleId: string): void;
  /** A rule that was just made of words. */
  ruled?: { quote: string; rule: 'guard' | 'phrase' };
  onUnrule(): void;
  onDismiss(quote: string): void;
}

/** The mentions of the page in the tab beside it, and what a reader says of them. */
export function Panel({ language, page, facts, ...props }: PanelProps) {
  const copy = panel[language];
  const words = common[language];
  const { article, reading } = page ?? {};
  if (!reading || !article) {
    return (
      <main class="panel stack">
        <h1>{copy.title}</h1>
        {page?.refused ? (
          <p class="notice">{words.refusals[page.refused]}</p>
        ) : (
          <p class="empty">{props.access === 'lapsed' ? copy.lapsed : copy.press}</p>
        )}
        {props.access === 'open' && (
          <button type="button" class={page?.refused ? '' : 'primary'} onClick={props.onRead}>
            {page?.refused ? copy.readAgain : copy.readNow}
          </button>
        )}
        <Problem code={props.problem ?? page?.failed} copy={words} />
      </main>
    );
  }
  const last = reading.decisions.findLast(({ own }) => own);
  const { stored } = reading;
  const changed = stored !== null && !stored.same;
  return (
    <main class="panel stack">
      <header class="stack" style={{ gap: '8px' }}>
        <h1 class="break">{article.meta.title?.value ?? copy.title}</h1>
        <div class="row">
          <button type="button" class="small" onClick={() => props.onStep('previous')}>
            ‹ {copy.previous}
          </button>
          <button type="button" class="small" onClick={() => props.onStep('next')}>
            {copy.next} ›
          </button>
          {(!stored || changed) && (
            <button type="button" class="small primary" onClick={props.onClip}>
              {changed ? copy.clipVersion : copy.clip}
            </button>
          )}
          {stored && (
            <button type="button" class="small" onClick={() => props.onLibrary(reading.articleId)}>
              {popup[language].openInLibrary}
            </button>
          )}
          {reading.mentions.length > 0 && (
            <a class="button small" href="#facts">
              {copy.article}
            </a>
          )}
          {last && (
            <button type="button" class="small undo" onClick={() => props.onUndo(last.row)}>
              <span class="clip-line">{copy.undoLast(last.quote, copy.verdicts[last.verdict])}</span>
            </button>
          )}
        </div>
        <div role="status">
          {props.ruled && (
            <p class="notice row">
              <span class="grow break">{copy.ruled[props.ruled.rule](props.ruled.quote)}</span>
              <button type="button" class="small" onClick={props.onUnrule}>
                {copy.undo}
              </button>
            </p>
          )}
        </div>
        <Problem code={props.problem ?? page?.failed} copy={words} />
        <Before
          language={language}
          stored={stored}
          changed={changed}
          reprints={props.reprints}
          onLibrary={props.onLibrary}
        />
        <Offers {...props} language={language} offers={reading.offers} />
      </header>
      {reading.mentions.length === 0 ? (
        <p class="empty">{copy.empty}</p>
      ) : (
        <Mentions
          {...props}
          language={language}
          text={article.text}
          mentions={reading.mentions}
          kinds={reading.kinds}
        />
      )}
      <Missed language={language} kinds={reading.kinds} onAdd={props.onAdd} />
      {reading.decisions.length > 0 && (
        <Decided language={language} decisions={reading.decisions} onUndo={props.onUndo} />
      )}
      <ArticleFacts key={reading.articleId} {...facts} language={language} meta={article.meta} />
    </main>
  );
}
