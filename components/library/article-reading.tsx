/** The text of an article, and above it what is said of the mention that one is at, or of the words that one selected. */
import type { JSX } from 'preact';
import { marks } from '../copy/marks';
import { useFocusKept } from '../parts/focus';
import { ArticleText } from './article-text';
import { useSetting } from './context';
import type { Place } from './found-words';
import { type Deciding, MentionCard } from './mention-card';
import type { ArticleView, MarkedMention } from './rows';
import { SelectedWords } from './selected-words';
import type { Steps } from './use-steps';

export interface ArticleReadingProps {
  article: ArticleView;
  version: ArticleView['versions'][number];
  steps: Steps;
  /** Where the searched words stand in the newest version. */
  found: readonly Place[];
  /** The words that are selected. */
  span: Place | null;
  onSelected: (span: Place | null) => void;
  /** Copies a quote with where it was read. */
  onCopy: (quote: string) => void;
  onDecide: (mention: MarkedMention, deciding: Deciding) => void;
  onAdd: (span: Place, kind: string, type: string) => void;
  onUndo: (row: string) => void;
  onReview: (phrase: string) => void;
}

export const ArticleReading = (props: ArticleReadingProps): JSX.Element => {
  const { copy, language } = useSetting();
  const { version, steps, span } = props;
  const mark = marks[language];
  const { current, mention } = steps;
  /* On what may be done next with the mention. */
  const box = useFocusKept(
    (box) => box.querySelector<HTMLElement>('.mention-card > :last-child button') ?? box.querySelector('button'),
  );
  return (
    <div class="reading" ref={box}>
      {steps.disputed > 0 && (
        <p class="row">
          <button type="button" class="small" onClick={steps.stepDisputed}>
            {copy.opinions.next(steps.disputed)}
          </button>
        </p>
      )}
      {span !== null ? (
        <SelectedWords
          quote={version.text.slice(span.start, span.end)}
          onAdd={(kind, type) => {
            props.onAdd(span, kind, type);
            props.onSelected(null);
          }}
          onCopy={props.onCopy}
          onCancel={() => props.onSelected(null)}
        />
      ) : mention !== undefined ? (
        <MentionCard
          key={mention.start}
          mention={mention}
          position={current}
          of={version.mentions.length}
          own={props.article.own}
          onDecide={(deciding) => props.onDecide(mention, deciding)}
          onUndo={props.onUndo}
          onCopy={() => props.onCopy(mention.quote)}
          onStep={steps.step}
          onReview={props.onReview}
        />
      ) : (
        <p class="fine row">
          {version.text === ''
            ? copy.article.textless(version.mentions.length)
            : copy.article.mentions(version.mentions.length)}
          {version.mentions.length > 0 && (
            <button type="button" class="small" onClick={() => steps.step(1)}>
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
        onCurrent={(index) => steps.setCurrent(index === current ? -1 : index)}
        onSelected={props.onSelected}
      />
      {version.unplaced.length > 0 && (
        <div class="notice warn">
          {copy.article.unplaced + mark.colon}
          {version.unplaced
            .map(({ quote, verdict }) => quote + mark.aside(copy.verdicts[verdict] ?? verdict))
            .join(mark.list)}
        </div>
      )}
    </div>
  );
};
