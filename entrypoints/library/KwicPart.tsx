/** The concordance of the query. */
import { useState } from 'preact/hooks';
import { useSetting } from '../../components/library/context';
import { csv } from '../../components/library/csv';
import { kwicTable } from '../../components/library/kwic';
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
  const { settled, ids } = desk;
  const { value, asking } = useAsked((signal) => concordance(settled, ids, limit, signal), [settled, ids, limit]);
  return (
    <KwicView
      query={parseQuery(desk.query).terms.flat().join(' ')}
      rows={value?.rows ?? []}
      more={value?.more ?? false}
      reading={asking || desk.searching}
      place={keptPlace()}
      onOpen={({ articleId, start, words }, place) => {
        keepPlace(place);
        goTo('article', articleId, { start, end: start + words.length });
      }}
      onMore={() => setLimit(limit * 4)}
      onSave={(rows) =>
        saveByLink('kwic.csv', new Blob([csv(kwicTable(rows, copy.kwic.header))], { type: 'text/csv;charset=utf-8' }))
      }
    />
  );
}
