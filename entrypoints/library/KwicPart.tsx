/** The concordance of the query, and its collocates. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CollocatesAsk } from '../../components/library/collocates-view';
import { useSetting } from '../../components/library/context';
import { csv } from '../../components/library/csv';
import { type KwicOrder, kwicTable, ordered } from '../../components/library/kwic';
import { type KwicPlace, KwicView } from '../../components/library/kwic-view';
import { saveByLink } from '../../lib/download/link';
import type { Joins } from '../../lib/insight/words';
import { parseQuery } from '../../lib/library/query';
import { CollocatesPart } from './CollocatesPart';
import { concordance } from './concordance';
import type { Desk } from './desk';
import { asShown, asTold } from './facets';
import { useAsked } from './use-asked';
import { goTo, keepPlace, keptPlace } from './use-route';

const STEP = 1000;

/** Whether collocates are shown, how they are counted, and near which one lines are shown for which query. */
interface Collocating extends CollocatesAsk {
  open: boolean;
  chosen: { query: string; key: string; word: string; joins: Joins } | null;
}

export function KwicPart({ desk }: { desk: Desk }) {
  const setting = useSetting();
  const { copy } = setting;
  const { settled, ids, fail } = desk;
  const [saving, setSaving] = useState(false);
  const query = parseQuery(desk.query).terms.flat().join(' ');
  const place = keptPlace<KwicPlace & { collocating: Collocating; limit: number }>();
  const [limit, setLimit] = useState(place?.query === query ? place.limit : STEP);
  const [collocating, setCollocating] = useState<Collocating>(
    place?.collocating ?? { open: false, chosen: null, reach: { left: 5, right: 5 }, sort: 'logDice' },
  );
  const collocate = (change: Partial<Collocating>): void => setCollocating((last) => ({ ...last, ...change }));
  /** What is seen stays while another part is looked at: a filter is often set there. */
  const at = useRef<KwicPlace>(place ?? { query, order: 'text', current: 0 });
  const keep = (): void => keepPlace({ ...at.current, collocating, limit });
  useEffect(keep, [collocating, limit]);
  const { open, reach } = collocating;
  const chosen = collocating.chosen?.query === settled ? collocating.chosen : null;
  const near = chosen && { ...chosen, ...reach };
  const read = (most: number, signal: AbortSignal) => concordance(settled, ids, most, signal, near);
  const { value, asking } = useAsked(
    (signal) => read(limit, signal),
    [settled, ids, limit, chosen, near && reach],
    fail,
  );
  const save = async (order: KwicOrder): Promise<void> => {
    setSaving(true);
    try {
      const all = value!.more ? await read(Number.POSITIVE_INFINITY, new AbortController().signal) : value!;
      const told = [asShown(asTold(settled), setting), ...(near ? [near.word, near.left, near.right] : ['', '', ''])];
      const table = csv(kwicTable(ordered(all.rows, order), copy.kwic.header, told));
      saveByLink('kwic.csv', new Blob([table], { type: 'text/csv;charset=utf-8' }));
    } finally {
      setSaving(false);
    }
  };
  return (
    <KwicView
      query={query}
      rows={value?.rows ?? []}
      more={value?.more ?? false}
      reading={asking || desk.searching || saving}
      place={place}
      near={chosen?.word}
      onNear={() => collocate({ chosen: null })}
      onPlace={(now) => {
        at.current = now;
        keep();
      }}
      onOpen={({ articleId, start, words }) => goTo('article', articleId, { start, end: start + words.length })}
      onMore={() => setLimit(limit * 4)}
      onSave={(order) => desk.attempt(save(order))}
      onCollocates={() => collocate({ open: !open })}
    >
      {open && (
        <CollocatesPart
          desk={desk}
          ask={collocating}
          chosen={chosen?.key}
          onAsk={collocate}
          onChoose={({ key, word }, joins) =>
            collocate({ chosen: key === chosen?.key ? null : { query: settled, key, word, joins } })
          }
          onCancel={() => collocate({ open: false })}
        />
      )}
    </KwicView>
  );
}
