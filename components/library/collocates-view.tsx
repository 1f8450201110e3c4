/** Collocates: what stands near the searched words more often than by chance, counted and sorted; one narrows the concordance. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { CollocateRow, Collocation } from '../../lib/insight/collocates';
import { type Reach, WIDEST } from '../../lib/insight/nearby';
import { useSetting } from './context';
import { ReadingProgress } from './reading-progress';

/** What rows are sorted by, the most first; in the order of their columns. */
export const COLLOCATE_SORTS = [
  'near',
  'left',
  'right',
  'expected',
  'everywhere',
  'texts',
  'logDice',
  'logLikelihood',
] as const;
export type CollocateSort = (typeof COLLOCATE_SORTS)[number];

export interface CollocatesAsk {
  reach: Reach;
  sort: CollocateSort;
}

export interface CollocatesViewProps {
  ask: CollocatesAsk;
  /** Null until it is counted. `scope`: what chose the articles of the corpus; empty for all. */
  collocation: (Collocation & { articles: number; scope: string }) | null;
  /** Articles read so far, of all; null when nothing is being read for the first time. */
  reading: { done: number; total: number } | null;
  /** The word of which the lines are shown. */
  chosen: string | undefined;
  onAsk: (change: Partial<CollocatesAsk>) => void;
  onChoose: (row: CollocateRow) => void;
  onCancel: () => void;
  /** Saves these rows, in their order. */
  onSave: (rows: readonly CollocateRow[]) => void;
}

const FRACTIONAL: ReadonlySet<CollocateSort> = new Set(['expected', 'logDice', 'logLikelihood']);
const HUNDREDTHS = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
const PAGE = 100;
const SPANS = Array.from({ length: WIDEST + 1 }, (_, words) => words);

export const CollocatesView = (props: CollocatesViewProps): JSX.Element => {
  const { copy, language } = useSetting();
  const words = copy.kwic.collocates;
  const { ask, collocation, reading } = props;
  const [shown, setShown] = useState(PAGE);
  const rows = useMemo(
    () => (collocation?.rows ?? []).toSorted((a, b) => b[ask.sort] - a[ask.sort]),
    [collocation, ask.sort],
  );
  const number = (value: number): string => value.toLocaleString(language);
  return (
    <section class="collocates stack" aria-label={words.title}>
      <div class="row">
        {(['left', 'right'] as const).map((side) => (
          <select
            key={side}
            aria-label={words.span[side]}
            value={ask.reach[side]}
            onChange={(event) => props.onAsk({ reach: { ...ask.reach, [side]: Number(event.currentTarget.value) } })}
          >
            {SPANS.map((span) => (
              <option key={span} value={span}>
                {words.reach[side](span)}
              </option>
            ))}
          </select>
        ))}
        <button type="button" class="small" disabled={rows.length === 0} onClick={() => props.onSave(rows)}>
          {copy.common.saveCsv}
        </button>
      </div>
      <div role="status" class="stack">
        {reading !== null && <ReadingProgress label={words.counting} {...reading} onCancel={props.onCancel} />}
        {collocation !== null && (
          <span class="fine numbers">
            {words.counted(number(collocation.nodes), number(collocation.rows.length))}{' '}
            {words.corpus(number(collocation.articles), number(collocation.words), collocation.scope)}
          </span>
        )}
      </div>
      <details class="fine">
        <summary>{words.how}</summary>
        {words.explain.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </details>
      {collocation !== null && rows.length === 0 && <p class="empty">{words.none}</p>}
      {rows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section class="collocate-rows" aria-label={copy.plots.table(rows.length)} tabIndex={0}>
          <table class="numbers">
            <thead>
              <tr>
                <th scope="col">{words.word}</th>
                {COLLOCATE_SORTS.map((sort) => (
                  <th key={sort} scope="col" aria-sort={sort === ask.sort ? 'descending' : 'none'}>
                    <button type="button" class="small plain" onClick={() => props.onAsk({ sort })}>
                      {words.columns[sort]}
                    </button>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, shown).map((row) => (
                <tr key={row.key}>
                  <th scope="row" lang="zh">
                    <button
                      type="button"
                      class="small plain"
                      aria-pressed={row.key === props.chosen}
                      onClick={() => props.onChoose(row)}
                    >
                      {row.word}
                    </button>
                  </th>
                  {COLLOCATE_SORTS.map((sort) => (
                    <td key={sort} class={sort === ask.sort ? 'sorted' : ''}>
                      {row[sort].toLocaleString(language, FRACTIONAL.has(sort) ? HUNDREDTHS : {})}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          {rows.length > shown && (
            <button type="button" class="small plain" onClick={() => setShown(shown + 4 * PAGE)}>
              {copy.plots.allRows}
            </button>
          )}
        </section>
      )}
    </section>
  );
};
