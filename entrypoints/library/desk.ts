/** What the parts of the page share: the query and what it finds, what is selected, and what can be done to articles. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { whyOf } from '../../components/copy/common';
import { marks } from '../../components/copy/marks';
import type { Setting } from '../../components/library/context';
import { tagsOf } from '../../lib/capture/tags';
import { parseQuery } from '../../lib/library/query';
import { searchAll } from '../../lib/library/search';
import type { Order } from '../../lib/library/sort-keys';
import { attempting } from '../shared/attempt';
import { asKept } from './facets';
import { library } from './reads';
import { useChanges } from './use-changes';
import { useFound } from './use-found';
import type { Notices } from './use-notices';
import { useRehearsal } from './use-rehearsal';
import { useStorage } from './use-storage';

/** Records that are held at once. */
const BATCH = 200;
/** Under what a tab keeps its query, which a reload leaves as it is. */
const QUERY = 'query';

export type Desk = ReturnType<typeof useDesk>;

export const useDesk = (setting: Setting, order: Order, tell: Notices['tell']) => {
  const { copy, language } = setting;
  const [query, setQuery] = useState(() => sessionStorage.getItem(QUERY) ?? '');
  const [settled, setSettled] = useState(query);
  const seq = useChanges();
  const [total, setTotal] = useState(-1);
  const [trashed, setTrashed] = useState(0);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const { storage, persist } = useStorage(setting, seq, tell);

  useEffect(() => {
    sessionStorage.setItem(QUERY, query);
    const timer = setTimeout(() => setSettled(query), query === '' ? 0 : 150);
    return () => clearTimeout(timer);
  }, [query]);
  /** Tells why something did not work. */
  const fail = useCallback(
    (error: unknown): void => tell('bad', copy.failed(whyOf(language, error))),
    [copy, language, tell],
  );
  useEffect(() => {
    library.count().then(setTotal, fail);
    library.countTrash().then(setTrashed, fail);
  }, [seq]);

  const words = asKept(settled, setting);
  const { astray, undated } = parseQuery(words);
  const found = useFound(words, order, seq);
  useRehearsal(found.ids.length > 0, order);

  const attempt = attempting(fail);
  const retract = (rows: readonly { articleId: string; id: string }[]): Promise<boolean> =>
    attempt(
      library.say(
        rows.map(({ id, articleId }) => ({ articleId, value: { row: 'retract' as const }, retracts: id })),
        new Date().toISOString(),
      ),
    );
  /** Writes rows; where `words` tell of it, it can be taken back at once. */
  const say = async (sayings: Parameters<typeof library.say>[0], words = ''): Promise<void> => {
    const rows = await library.say(sayings, new Date().toISOString());
    if (words !== '') tell('good', words, () => retract(rows));
  };
  return {
    say,
    retract,
    query,
    setQuery,
    ids: found.ids,
    docs: found.docs,
    /** What the query finds, to the last: `ids` grow while the search goes on. */
    findAll: (signal?: AbortSignal): Promise<string[]> => searchAll(library, words, order, signal),
    searching: found.asking || (total < 0 && found.failed === '') || query !== settled,
    fault:
      found.failed !== ''
        ? copy.search.failed(whyOf(language, found.failed))
        : [...(astray ? [copy.search.astray] : []), ...(undated ? [copy.search.undated] : [])].join(' '),
    settled: words,
    seq,
    total,
    trashed,
    storage,
    selected,
    tell,
    fail,
    attempt,
    select: (ids: readonly string[], on: boolean): void =>
      setSelected((all) => {
        const next = new Set(all);
        for (const id of ids)
          if (on) next.add(id);
          else next.delete(id);
        return next;
      }),
    persist: (): Promise<boolean> => attempt(persist()),
    tag: async (ids: readonly string[], tags: readonly string[]): Promise<void> => {
      if (tags.length === 0) return;
      await say(
        ids.flatMap((articleId) => tags.map((tag) => ({ articleId, value: { row: 'tag' as const, tag } }))),
        copy.list.tagged(ids.length, tags.join(marks[language].list)),
      );
    },
    untag: async (ids: readonly string[], tags: readonly string[]): Promise<void> => {
      const having = (await library.listings(ids)).flatMap((one) =>
        one?.tags.some((tag) => tags.includes(tag)) ? [one.articleId] : [],
      );
      const put: { articleId: string; tag: string; row: string }[] = [];
      for (let from = 0; from < having.length; from += BATCH)
        for (const { articleId, rows } of await library.records(having.slice(from, from + BATCH)))
          for (const { tag, rows: ids } of tagsOf(rows))
            if (tags.includes(tag)) put.push(...ids.map((row) => ({ articleId, tag, row })));
      await library.say(
        put.map(({ articleId, row }) => ({ articleId, value: { row: 'retract' as const }, retracts: row })),
        new Date().toISOString(),
      );
      const again = put.map(({ articleId, tag }) => ({ articleId, value: { row: 'tag' as const, tag } }));
      tell('good', copy.list.untagged(having.length, tags.join(marks[language].list)), () => attempt(say(again)));
    },
    /** `back`: leads to where they were, once they are restored. */
    trash: async (ids: readonly string[], back?: () => void): Promise<void> => {
      if (ids.length === 0) return;
      await library.trash(ids, new Date().toISOString());
      setSelected(new Set());
      tell('good', copy.list.trashed(ids.length), () => attempt(library.restore(ids).then(back)));
    },
  };
};
