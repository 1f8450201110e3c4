/** The concordance of the query. */
import { useState } from 'preact/hooks';
import { useSetting } from '../../components/library/context';
import { csv } from '../../components/library/csv';
import { type KwicOrder, kwicTable, ordered } from '../../components/library/kwic';
import { KwicView } from '../../components/library/kwic-view';
import { saveByLink } from '../../lib/download/link';
import { parseQuery } from '../../lib/library/query';
import type { Desk } from './desk';
import { concordance } from './reads';
import { useAsked } from './use-asked';
import { goTo, keepPlace, keptPlace } from './use-route';

const STEP = 1000;

export function KwicPart({ desk }: { desk: Desk }) {
  const { copy } = useSetting();
  const [limit, setLimit] = useState(STEP);
  const { settled, ids, fail } = desk;
  const [saving, setSaving] = useState(false);
  const { value, asking } = useAsked((signal) => concordance(settled, ids, limit, signal), [settled, ids, limit], fail);
  const save = async (order: KwicOrder): Promise<void> => {
    setSaving(true);
    try {
      const all = value!.more
        ? await concordance(settled, ids, Number.POSITIVE_INFINITY, new AbortController().signal)
        : value!;
      const table = csv(kwicTable(ordered(all.rows, order), copy.kwic.header));
      saveByLink('kwic.csv', new Blob([table], { type: 'text/csv;charset=utf-8' }));
    } finally {
      setSaving(false);
    }
  };
  return (
    <KwicView
      query={parseQuery(desk.query).terms.flat().join(' ')}
      rows={value?.rows ?? []}
      more={value?.more ?? false}
      reading={asking || desk.searching || saving}
      place={keptPlace()}
      onOpen={({ articleId, start, words }, place) => {
        keepPlace(place);
        goTo('article', articleId, { start, end: start + words.length });
      }}
      onMore={() => setLimit(limit * 4)}
      onSave={(order) => desk.attempt(save(order))}
    />
  );
}
