/** Counts the collocates of the search, beside its concordance. */
import { useMemo, useState } from 'preact/hooks';
import { two } from '../../components/library/charts/chart';
import { COLLOCATE_SORTS, type CollocatesAsk, CollocatesView } from '../../components/library/collocates-view';
import { useSetting } from '../../components/library/context';
import { csv } from '../../components/library/csv';
import { saveByLink } from '../../lib/download/link';
import type { CollocateRow } from '../../lib/insight/collocates';
import type { Joins } from '../../lib/insight/words';
import { collocation } from './collocates';
import type { Desk } from './desk';
import { asShown, asTold } from './facets';
import type { Progress } from './reads';
import { useAsked } from './use-asked';
import { useInView } from './use-in-view';

export interface CollocatesPartProps {
  desk: Desk;
  ask: CollocatesAsk;
  chosen: string | undefined;
  onAsk: (change: Partial<CollocatesAsk>) => void;
  onChoose: (row: CollocateRow, joins: Joins) => void;
  onCancel: () => void;
}

export function CollocatesPart({ desk, ask, chosen, onAsk, onChoose, onCancel }: CollocatesPartProps) {
  const setting = useSetting();
  const { settled, findAll, fail } = desk;
  const { left, right } = ask.reach;
  const seq = useInView(desk.seq);
  const [reading, setReading] = useState({ done: 0, total: 0 });
  const count = (signal: AbortSignal) => {
    const progress: Progress = (done, total) => signal.aborted || setReading({ done, total });
    progress(0, 0);
    return collocation(settled, seq, findAll, progress, signal);
  };
  const { value, asking } = useAsked(count, [settled, seq < 0], fail, seq);
  const counted = value?.query === settled ? value : null;
  const shown = useMemo(() => {
    if (counted === null) return null;
    return { ...counted.rows({ left, right }), articles: counted.articles, scope: asShown(counted.scope, setting) };
  }, [counted, left, right, setting]);

  const save = (rows: readonly CollocateRow[]): void => {
    const { nodes, words, articles } = shown!;
    const told = [left, right, nodes, words, articles, asShown(asTold(settled), setting)];
    const table = rows.map((row) => [row.word, ...COLLOCATE_SORTS.map((sort) => two(row[sort])), ...told]);
    const { header } = setting.copy.kwic.collocates;
    saveByLink('collocates.csv', new Blob([csv([header, ...table])], { type: 'text/csv;charset=utf-8' }));
  };
  return (
    <CollocatesView
      ask={ask}
      collocation={shown}
      reading={asking && counted === null ? reading : null}
      chosen={chosen}
      onAsk={onAsk}
      onChoose={(row) => onChoose(row, counted!.joins)}
      onCancel={onCancel}
      onSave={save}
    />
  );
}
