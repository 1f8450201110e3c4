/** Words of an article that a person selected: to add as a mention, or to copy. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { card } from '../copy/card';
import { marks } from '../copy/marks';
import { useSetting } from './context';
import { KindChoice } from './mention-card';

export const SelectedWords = (props: {
  quote: string;
  onAdd: (kind: string, type: string) => void;
  onCopy: (quote: string) => void;
  onCancel: () => void;
}): JSX.Element => {
  const { copy, kinds, language } = useSetting();
  const [as, setAs] = useState({ kind: kinds[0]?.id ?? '', type: kinds[0]?.types[0]?.id ?? '' });
  return (
    <div class="notice row" role="status">
      <span class="grow break" lang="zh">
        {copy.article.selected + marks[language].colon}
        {props.quote}
      </span>
      <button type="button" class="small" onClick={() => props.onCopy(props.quote)}>
        {card[language].copy}
      </button>
      {props.quote.includes('\n') ? (
        <span class="fine">{copy.article.oneParagraph}</span>
      ) : (
        <>
          <KindChoice label={copy.article.addAs} {...as} onChoose={(kind, type) => setAs({ kind, type })} />
          <button type="button" class="small" onClick={() => props.onAdd(as.kind, as.type)}>
            {copy.list.add}
          </button>
        </>
      )}
      <button type="button" class="small plain" onClick={props.onCancel}>
        {copy.common.cancel}
      </button>
    </div>
  );
};
