/** The list with its filters, and the article that is open beside it. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ArticleList } from '../../components/library/article-list';
import { useSetting } from '../../components/library/context';
import { Facets } from '../../components/library/facets';
import type { ListRow } from '../../components/library/rows';
import { StorageMeter } from '../../components/library/storage-meter';
import { useCurrent } from '../../components/library/use-current';
import { Welcome } from '../../components/library/welcome';
import { focusList } from '../../components/parts/focus';
import { type Field, parseQuery, withField, withValues } from '../../lib/library/query';
import type { Order } from '../../lib/library/sort-keys';
import { knownTags } from '../shared/known-tags';
import { ArticlePart } from './ArticlePart';
import { citedAll } from './citations';
import { copyMade } from './clipboard';
import type { Desk } from './desk';
import { asKept, asShown, facetsOf, labelOf } from './facets';
import { library, listRows } from './reads';
import { useAsked } from './use-asked';
import { goTo, type Route } from './use-route';

const PAGE = 50;
/** Rows that are held at most when the list changes. */
const HELD = 2000;

interface ArticlesPartProps {
  desk: Desk;
  articleId: string | null;
  at: Route['at'];
  /** Where the article was opened from. */
  from: Route;
  order: Order;
  onOrder: (order: Order) => void;
}

export function ArticlesPart({ desk, articleId, at, from, order, onOrder }: ArticlesPartProps) {
  const setting = useSetting();
  const { ids, docs, searching, pending, query, selected, seq, fail } = desk;
  /** By id: what was read for one search stays true in the next. */
  const [rows, setRows] = useState<ReadonlyMap<string, ListRow>>(new Map());
  const [filtering, setFiltering] = useState(false);
  /** Pages of `ids` whose rows are read or being read; one that could not be read is asked for again. */
  const asked = useRef(new Set<number>());
  const range = useRef({ from: 0, to: PAGE });

  const read = useCallback(
    async (from: number, to: number) => {
      range.current = { from, to };
      const pages = asked.current;
      for (let page = Math.floor(from / PAGE); page * PAGE < Math.min(to, ids.length); page++) {
        if (pages.has(page)) continue;
        pages.add(page);
        try {
          const listings = await library.listings(ids.slice(page * PAGE, (page + 1) * PAGE));
          const read = await listRows(listings.filter((one) => one !== undefined));
          setRows((all) => new Map([...all, ...read.map((row) => [row.articleId, row] as const)]));
        } catch (error) {
          pages.delete(page);
          return fail(error);
        }
      }
    },
    [ids, fail],
  );
  useEffect(() => {
    asked.current = new Set();
    setRows((all) => (all.size > HELD ? new Map() : all));
    void read(range.current.from, range.current.to);
  }, [read, seq]);

  /* A new search begins at what it finds first, whatever is open. */
  const search = JSON.stringify([desk.settled, order.sort, order.descending]);
  const here = useCurrent(ids, !searching, search);
  const anchor = useCurrent(ids, !searching, search);
  const { current } = here;
  /** The article that was open, with which the focus goes. */
  const last = useRef(articleId);
  useEffect(() => {
    if (articleId !== null) here.follow(articleId);
    else if (last.current !== null && document.activeElement === document.body) focusList();
    last.current = articleId;
  }, [articleId]);

  const shown = useMemo(() => ids.filter((id) => selected.has(id)), [ids, selected]);
  const facets = useAsked(() => facetsOf(docs, setting), [ids, setting, seq], fail);
  const kept = asKept(query, setting);
  const { fields } = parseQuery(kept);
  const chosen: Record<string, string[]> = {};
  for (const { field, value, not } of fields) if (!not) chosen[field] = [...(chosen[field] ?? []), value];

  if (desk.total === 0 && !searching) {
    return (
      <main class="library-body">
        <Welcome />
      </main>
    );
  }
  const state = [articleId !== null && 'open', filtering && 'filtering'].filter(Boolean).join(' ');
  return (
    <main class={`library-body columns ${state}`}>
      <div class="side">
        <Facets
          facets={facets.value ?? []}
          chosen={chosen}
          label={(facet, value) => labelOf(setting, facet as Field, value)}
          counting={facets.asking}
          onChoose={(field, value, on) => desk.setQuery(asShown(withField(kept, field as Field, value, on), setting))}
          onClear={() => desk.setQuery(withValues(query, () => null))}
          onClose={() => setFiltering(false)}
        />
        {desk.storage && <StorageMeter storage={desk.storage} onPersist={desk.persist} />}
      </div>
      <ArticleList
        total={ids.length}
        rowAt={(index) => rows.get(ids[index] ?? '')}
        order={order}
        current={current}
        open={articleId}
        anchor={anchor.current}
        reveal={here.reveal}
        selected={selected}
        hidden={selected.size - shown.length}
        searching={searching}
        pending={pending}
        onOrder={onOrder}
        onRange={read}
        onCurrent={(index, anchored) => {
          here.move(index);
          if (!anchored) anchor.move(index);
        }}
        onOpen={(id) => goTo('article', id)}
        onSelect={(from, to, on) => pending || desk.select(ids.slice(from, to + 1), on)}
        onSelectAll={() => desk.attempt(desk.findAsked().then((all) => desk.select(all, true)))}
        onSelectNone={() => desk.select([...selected], false)}
        onTag={(tags) => desk.attempt(desk.tag([...selected], tags))}
        onUntag={(tags) => desk.attempt(desk.untag([...selected], tags))}
        knownTags={() => knownTags(library)}
        onCite={(style) => {
          const made = desk.findSelected().then((ids) => citedAll(style, ids));
          const copied = copyMade({ 'text/plain': made.then(({ text }) => text) });
          return desk.attempt(
            copied.then(async () => desk.tell('good', setting.copy.citations.copied((await made).count))),
          );
        }}
        onTrash={(which) => {
          if (pending) return;
          const chosen = which === 'all' ? [...selected] : shown;
          const gone = selected.size > 0 ? chosen : ids.slice(current, current + 1);
          const open = articleId !== null && gone.includes(articleId) ? articleId : null;
          const back = () => open !== null && goTo('article', open);
          desk.attempt(desk.trash(gone, back).then(() => open !== null && goTo('articles')));
        }}
        onSheet={() => goTo('sheet', 'selected')}
        onExport={() => goTo('files')}
        onFilters={() => setFiltering(true)}
      />
      {articleId === null ? (
        <div class="empty">
          <p>{setting.copy.list.choose}</p>
          <p class="fine">{setting.copy.list.keys}</p>
        </div>
      ) : (
        <ArticlePart key={articleId} articleId={articleId} at={at} from={from} desk={desk} />
      )}
    </main>
  );
}
