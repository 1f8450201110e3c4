/** What the parts of the page share: the query and what it finds, what is selected, and what can be done to articles. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { whyOf } from '../../components/copy/common';
import { marks } from '../../components/copy/marks';
import type { Setting } from '../../components/library/context';
import type { Row } from '../../lib/capture/record';
import { tagsOf } from '../../lib/capture/tags';
import { parseQuery } from '../../lib/library/query';
import type { Saying } from '../../lib/library/said';
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
/** What is written at once, in articles or rows: all that is known of the articles is held meanwhile, and a clip waits. */
const WRITTEN = 1000;

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
  /** How far a change of very many articles is. */
  const [writing, setWriting] = useState<{ done: number; total: number } | null>(null);
  /** Runs one write after the other; where one fails, those before it stand. */
  const written = async <T, R>(all: readonly T[], write: (some: readonly T[]) => Promise<R>): Promise<R[]> => {
    const results: R[] = [];
    try {
      for (let done = 0; done < all.length; done += WRITTEN) {
        if (all.length > WRITTEN) setWriting({ done, total: all.length });
        results.push(await write(all.slice(done, done + WRITTEN)));
      }
    } finally {
      setWriting(null);
    }
    return results;
  };
  const sayAll = async (sayings: readonly Saying[]): Promise<Row[]> => {
    const at = new Date().toISOString();
    return (await written(sayings, (some) => library.say(some, at))).flat();
  };
  const restore = async (ids: readonly string[]): Promise<void> => void (await written(ids, library.restore));

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
  const findAll = (signal?: AbortSignal): Promise<string[]> => searchAll(library, words, order, signal);
  const asked = query === settled ? words : asKept(query, setting);
  const pending = found.pending || asked !== words;
  const retract = (rows: readonly { articleId: string; id: string }[]): Promise<boolean> =>
    attempt(sayAll(rows.map(({ id, articleId }) => ({ articleId, value: { row: 'retract' as const }, retracts: id }))));
  /** Writes rows, and answers them; where `words` tell of it, it can be taken back at once. */
  const say = async (sayings: readonly Saying[], words = ''): Promise<Row[]> => {
    const rows = await sayAll(sayings);
    if (words !== '') tell('good', words, () => retract(rows));
    return rows;
  };
  return {
    say,
    retract,
    writing,
    query,
    setQuery,
    ids: found.ids,
    docs: found.docs,
    /** What the query finds, to the last: `ids` grow while the search goes on. */
    findAll,
    /** What the field asks for at this moment, as it is kept: with the last letters typed, which are not searched for yet. */
    asked,
    /** What that finds, to the last. */
    findAsked: (signal?: AbortSignal): Promise<string[]> => searchAll(library, asked, order, signal),
    /** What is selected, in the order of the list; what the search does not find comes last. */
    findSelected: async (signal?: AbortSignal): Promise<string[]> => {
      const shown = found.ids.filter((id) => selected.has(id));
      const all = shown.length === selected.size && !pending ? shown : await findAll(signal);
      return [...new Set([...all.filter((id) => selected.has(id)), ...selected])];
    },
    /** The list is not what the query in the field finds: nothing may be done to what it shows. */
    pending,
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
      await sayAll(put.map(({ articleId, row }) => ({ articleId, value: { row: 'retract' as const }, retracts: row })));
      const again = put.map(({ articleId, tag }) => ({ articleId, value: { row: 'tag' as const, tag } }));
      tell('good', copy.list.untagged(having.length, tags.join(marks[language].list)), () => attempt(say(again)));
    },
    /** `back`: leads to where they were, once they are restored. */
    trash: async (ids: readonly string[], back?: () => void): Promise<void> => {
      if (ids.length === 0) return;
      const at = new Date().toISOString();
      await written(ids, (some) => library.trash(some, at));
      const gone = new Set(ids);
      setSelected((all) => new Set([...all].filter((id) => !gone.has(id))));
      tell('good', copy.list.trashed(ids.length), () => attempt(restore(ids).then(back)));
    },
    restore,
  };
};
