/** The list of articles with its order and its selection. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Sort } from '../../lib/library/index-rows';
import type { Order } from '../../lib/library/sort-keys';
import { useFocusKept } from '../parts/focus';
import { ArticleRow, ROW_HEIGHT } from './article-row';
import { useSetting } from './context';
import type { ListRow } from './rows';
import { SelectionBar, type SelectionDoings } from './selection-bar';
import { VirtualList } from './virtual-list';

export interface ArticleListProps extends SelectionDoings {
  total: number;
  /** The row at a position, once it has been read. */
  rowAt: (index: number) => ListRow | undefined;
  order: Order;
  current: number;
  /** The article that is open. */
  open: string | null;
  /** The row from which rows are selected to another. */
  anchor: number;
  reveal: string;
  selected: ReadonlySet<string>;
  /** How many of these the list does not show. */
  hidden: number;
  searching: boolean;
  /** The rows are not those that are asked for: they are only looked at. */
  pending: boolean;
  onOrder: (order: Order) => void;
  onRange: (from: number, to: number) => void;
  /** `anchored`: rows were selected to this one from the anchor, which stays where it is. */
  onCurrent: (index: number, anchored: boolean) => void;
  onOpen: (articleId: string) => void;
  /** Selects by position, since rows between two that are shown may not have been read. */
  onSelect: (from: number, to: number, on: boolean) => void;
  onSelectAll: () => void;
  /** Shows or hides the filters where there is no room for both. */
  onFilters: () => void;
}

const SORTS: readonly Sort[] = ['clippedAt', 'publishedAt', 'outlet', 'mentions'];

export const ArticleList = (props: ArticleListProps): JSX.Element => {
  const { copy, language } = useSetting();
  const box = useFocusKept((box) => box.querySelector('[role=listbox]'));
  const count = props.selected.size;
  /** Of what selection it was asked what is to be deleted: only where that would be more than is seen. */
  const [asked, setAsked] = useState('');
  const selection = `${count} ${props.hidden}`;
  const trash = (which: 'all' | 'shown'): void => {
    setAsked('');
    props.onTrash(which);
  };
  const selectedAt = (index: number): boolean => {
    const row = props.rowAt(index);
    return row !== undefined && props.selected.has(row.articleId);
  };
  return (
    <section ref={box} class="list-pane" aria-label={copy.nav.articles}>
      <h1 class="visually-hidden">{copy.nav.articles}</h1>
      <div class="row bar one-line">
        <button type="button" class="small only-narrow" onClick={props.onFilters}>
          {copy.facets.show}
        </button>
        <span class="numbers grow" role="status">
          {props.searching ? copy.list.searching : copy.list.found(props.total.toLocaleString(language))}
        </span>
        <label class="row">
          <span class="visually-hidden">{copy.list.order}</span>
          <select
            value={props.order.sort}
            onChange={(event) => props.onOrder({ ...props.order, sort: event.currentTarget.value as Sort })}
          >
            {SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {copy.list.sorts[sort]}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          class="small"
          aria-label={props.order.descending ? copy.list.descending : copy.list.ascending}
          title={props.order.descending ? copy.list.descending : copy.list.ascending}
          onClick={() => props.onOrder({ ...props.order, descending: !props.order.descending })}
        >
          {props.order.descending ? '↓' : '↑'}
        </button>
      </div>
      {props.total === 0 && !props.searching ? (
        <p class="empty">{copy.list.nothing}</p>
      ) : (
        <VirtualList
          total={props.total}
          rowHeight={ROW_HEIGHT}
          label={copy.nav.articles}
          busy={props.pending}
          current={props.current}
          reveal={props.reveal}
          multiselectable
          isSelected={selectedAt}
          isOpen={(index) => props.open !== null && props.rowAt(index)?.articleId === props.open}
          draw={(index) => <ArticleRow row={props.rowAt(index)} selected={selectedAt(index)} />}
          onRange={props.onRange}
          onCurrent={(index, { shift, toggle }) => {
            if (toggle) props.onSelect(index, index, !selectedAt(index));
            if (shift) props.onSelect(Math.min(props.anchor, index), Math.max(props.anchor, index), true);
            props.onCurrent(index, shift);
          }}
          onOpen={(index) => {
            const row = props.rowAt(index);
            if (row !== undefined) props.onOpen(row.articleId);
          }}
          onKey={(event) => {
            if ((event.ctrlKey || event.metaKey) && event.key === 'a') props.onSelectAll();
            else if (event.key === 'Escape') props.onSelectNone();
            else if (event.key === 'Delete') {
              if (count === 0 && props.current >= 0) props.onSelect(props.current, props.current, true);
              if (props.hidden > 0) setAsked(selection);
              else trash('all');
            } else return;
            event.preventDefault();
          }}
        />
      )}
      {count > 0 && (
        <SelectionBar
          {...props}
          count={count}
          asked={asked === selection}
          onAsked={(on) => setAsked(on ? selection : '')}
          onTrash={trash}
        />
      )}
    </section>
  );
};
