/** The list of articles with its order, its selection and what can be done to what is selected. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { tagsIn } from '../../lib/capture/tags';
import type { Sort } from '../../lib/library/index-rows';
import type { Order } from '../../lib/library/sort-keys';
import { TagField, useTags } from '../parts/TagField';
import { ArticleRow, ROW_HEIGHT } from './article-row';
import { useSetting } from './context';
import type { ListRow } from './rows';
import { VirtualList } from './virtual-list';

export interface ArticleListProps {
  total: number;
  /** The row at a position, once it has been read. */
  rowAt: (index: number) => ListRow | undefined;
  order: Order;
  current: number;
  selected: ReadonlySet<string>;
  searching: boolean;
  onOrder: (order: Order) => void;
  onRange: (from: number, to: number) => void;
  onCurrent: (index: number) => void;
  onOpen: (articleId: string) => void;
  /** Selects by position, since rows between two that are shown may not have been read. */
  onSelect: (from: number, to: number, on: boolean) => void;
  onSelectAll: () => void;
  onSelectNone: () => void;
  /** Answers whether it is kept. */
  onTag: (tags: string[]) => Promise<boolean>;
  onUntag: (tags: string[]) => Promise<boolean>;
  knownTags: () => Promise<readonly string[]>;
  onTrash: () => void;
  onExport: () => void;
  /** Shows or hides the filters where there is no room for both. */
  onFilters: () => void;
}

const SORTS: readonly Sort[] = ['clippedAt', 'publishedAt', 'outlet', 'mentions'];

export const ArticleList = (props: ArticleListProps): JSX.Element => {
  const { copy, language } = useSetting();
  const [anchor, setAnchor] = useState(0);
  const [tagging, setTagging] = useState(false);
  const count = props.selected.size;
  const selectedAt = (index: number): boolean => {
    const row = props.rowAt(index);
    return row !== undefined && props.selected.has(row.articleId);
  };
  return (
    <section class="list-pane" aria-label={copy.nav.articles}>
      <h1 class="visually-hidden">{copy.nav.articles}</h1>
      {count > 0 ? (
        <div class="row bar">
          <strong class="numbers">{copy.list.selected(count)}</strong>
          <button type="button" class="small" onClick={() => setTagging(!tagging)} aria-expanded={tagging}>
            {copy.list.tag}
          </button>
          <button type="button" class="small" onClick={props.onExport}>
            {copy.list.export}
          </button>
          <button type="button" class="small danger" onClick={props.onTrash}>
            {copy.list.trash}
          </button>
          <button type="button" class="small plain" onClick={props.onSelectNone}>
            {copy.list.none}
          </button>
          {tagging && (
            <TagForm
              known={props.knownTags}
              onTag={async (tags) => {
                const kept = await props.onTag(tags);
                if (kept) setTagging(false);
                return kept;
              }}
              onUntag={async (tags) => {
                if (await props.onUntag(tags)) setTagging(false);
              }}
            />
          )}
        </div>
      ) : (
        <div class="row bar">
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
      )}
      {props.total === 0 && !props.searching ? (
        <p class="empty">{copy.list.nothing}</p>
      ) : (
        <VirtualList
          total={props.total}
          rowHeight={ROW_HEIGHT}
          label={copy.nav.articles}
          current={props.current}
          multiselectable
          isSelected={selectedAt}
          draw={(index) => <ArticleRow row={props.rowAt(index)} selected={selectedAt(index)} />}
          onRange={props.onRange}
          onCurrent={(index, { shift, toggle }) => {
            if (toggle) props.onSelect(index, index, !selectedAt(index));
            if (shift) props.onSelect(Math.min(anchor, index), Math.max(anchor, index), true);
            else setAnchor(index);
            props.onCurrent(index);
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
              props.onTrash();
            } else return;
            event.preventDefault();
          }}
        />
      )}
    </section>
  );
};

const TagForm = (props: {
  known: () => Promise<readonly string[]>;
  onTag: (tags: string[]) => Promise<boolean>;
  onUntag: (tags: string[]) => void;
}): JSX.Element => {
  const { copy } = useSetting();
  const tag = useTags(props.onTag);
  const tags = tagsIn(tag.field.value);
  return (
    <form class="row grow" style={{ flexBasis: '100%' }} {...tag.form}>
      <TagField class="grow" label={copy.list.tagName} known={props.known} sending={tag} placed focused />
      <button type="submit" class="small primary">
        {copy.list.add}
      </button>
      <button type="button" class="small" disabled={tags.length === 0} onClick={() => props.onUntag(tags)}>
        {copy.list.untag}
      </button>
    </form>
  );
};
