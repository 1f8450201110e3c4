/** A concordance: every hit on one line, the searched words under one another. */
import type { ComponentChildren, JSX } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { useSetting } from './context';
import { KWIC_ORDERS, type KwicOrder, ordered, pieces } from './kwic';
import type { KwicRow } from './rows';
import { VirtualList } from './virtual-list';

/** Where the reader is in a concordance. */
export interface KwicPlace {
  query: string;
  order: KwicOrder;
  current: number;
}

export interface KwicViewProps {
  query: string;
  /** Where the reader was when this was last looked at. */
  place: KwicPlace | undefined;
  rows: readonly KwicRow[];
  /** There is more than these rows. */
  more: boolean;
  reading: boolean;
  /** The collocate near which lines are shown, where they are narrowed to one. */
  near: string | undefined;
  /** The collocates, where they are shown. */
  children?: ComponentChildren;
  onOpen: (row: KwicRow) => void;
  /** Where the reader is, whenever that changes. */
  onPlace: (place: KwicPlace) => void;
  onMore: () => void;
  /** Saves all lines in this order, also those that are not shown yet. */
  onSave: (order: KwicOrder) => void;
  /** Shows the collocates, or no longer. */
  onCollocates: () => void;
  /** Shows all lines again. */
  onNear: () => void;
}

const nothing = (): void => undefined;

export const KwicView = (props: KwicViewProps): JSX.Element => {
  const { copy, language } = useSetting();
  const { query, near, children } = props;
  const open = Boolean(children);
  const [order, setOrder] = useState<KwicOrder>(props.place?.order ?? 'text');
  /* Another query, order or collocate has other lines, of which one is at the first. */
  const of = JSON.stringify([query, order, near]);
  const [last, setLast] = useState({ of, at: props.place?.query === query ? props.place.current : undefined });
  const opened = last.of === of ? last.at : undefined;
  const current = opened ?? 0;
  const rows = useMemo(() => ordered(props.rows, order), [props.rows, order]);
  const articles = useMemo(() => new Set(rows.map(({ articleId }) => articleId)).size, [rows]);
  const draw = useCallback((index: number) => <KwicLine row={rows[index]!} />, [rows]);
  useEffect(() => props.onPlace({ query, order, current }), [query, order, current]);
  const heading = <h1 class="visually-hidden">{copy.nav.kwic}</h1>;
  if (query === '')
    return (
      <>
        {heading}
        <p class="empty">{copy.kwic.ask}</p>
      </>
    );
  return (
    <section class="list-pane kwic" aria-label={copy.nav.kwic}>
      {heading}
      <div class="row bar">
        <span class="grow numbers" role="status">
          {props.reading
            ? copy.list.searching
            : copy.kwic.lines(rows.length.toLocaleString(language), articles.toLocaleString(language), props.more)}
          {!props.reading && props.more && order !== 'text' && copy.kwic.partly}
        </span>
        {near !== undefined && (
          <span class="chip">
            {copy.kwic.near(near)}
            <button type="button" class="bare-x" aria-label={copy.kwic.all} onClick={props.onNear}>
              ×
            </button>
          </span>
        )}
        <button type="button" class="small" aria-expanded={open} onClick={props.onCollocates}>
          {copy.kwic.collocates.title}
        </button>
        <label class="row">
          <span class="fine">{copy.list.order}</span>
          <select value={order} onChange={(event) => setOrder(event.currentTarget.value as KwicOrder)}>
            {KWIC_ORDERS.map((one) => (
              <option key={one} value={one}>
                {copy.kwic.orders[one]}
              </option>
            ))}
          </select>
        </label>
        {props.more && (
          <button type="button" class="small" onClick={props.onMore}>
            {copy.kwic.more}
          </button>
        )}
        <button
          type="button"
          class="small"
          disabled={rows.length === 0 || props.reading}
          onClick={() => props.onSave(order)}
        >
          {copy.common.saveCsv}
        </button>
      </div>
      <div class={`kwic-body ${open ? 'open' : ''} ${near === undefined ? '' : 'narrowed'}`}>
        {rows.length === 0 && !props.reading ? (
          <p class="empty">{copy.list.nothing}</p>
        ) : (
          <VirtualList
            total={rows.length}
            rowHeight={34}
            label={copy.nav.kwic}
            current={current}
            reveal={`${of} ${current}`}
            isSelected={(index) => index === current}
            isOpen={(index) => index === opened}
            draw={draw}
            onRange={nothing}
            onCurrent={(index) => setLast({ of, at: index })}
            onOpen={(index) => {
              props.onPlace({ query, order, current: index });
              props.onOpen(rows[index]!);
            }}
          />
        )}
        {children}
      </div>
    </section>
  );
};

const Context = ({ text, from, near }: { text: string; from: number; near: KwicRow['near'] }): JSX.Element => (
  <>{pieces(text, from, near).map((piece, at) => (piece.near ? <b key={at}>{piece.text}</b> : piece.text))}</>
);

/** The left context is laid out from its end, so that what is cut off is what is farthest. */
export const KwicLine = ({ row }: { row: KwicRow }): JSX.Element => (
  <div class="kwic-line" title={[row.title, row.outlet, row.publishedAt].filter(Boolean).join(' · ')}>
    <span class="kwic-before" lang="zh">
      <bdi>
        <Context text={row.before} from={row.start - row.before.length} near={row.near} />
      </bdi>
    </span>
    <mark lang="zh">{row.words}</mark>
    <span class="kwic-after" lang="zh">
      <Context text={row.after} from={row.start + row.words.length} near={row.near} />
    </span>
    <span class="fine kwic-source">{[row.publishedAt.slice(0, 10), row.outlet].filter(Boolean).join(' ')}</span>
  </div>
);
