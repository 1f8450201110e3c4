/** The plots of the library: which one, of what, and from when to when. */
import type { JSX } from 'preact';
import { overlap, type Period } from '../../lib/insight/keyness';
import type { PhraseRow } from '../../lib/insight/series';
import type { Chart } from './charts/chart';
import { useSetting } from './context';
import { Figure, type Scope } from './figure';
import { Tabs } from './tabs';

const PLOTS = ['series', 'keyness', 'keywords', 'names', 'awards', 'chains', 'pairs'] as const;
export type PlotId = (typeof PLOTS)[number];

export interface PlotAsk {
  plot: PlotId;
  phrase: string;
  before: Period;
  after: Period;
}

export interface PlotsViewProps {
  ask: PlotAsk;
  phrases: readonly PhraseRow[];
  /** The chart of what is asked for, and of which articles; null until it is there. */
  drawn: { chart: Chart; scope: Scope } | null;
  /** Articles read so far, of all; null when nothing is being read. */
  reading: { done: number; total: number } | null;
  onAsk: (change: Partial<PlotAsk>) => void;
  onSave: (name: string, file: Blob) => void;
}

/** A month as Firefox, which takes its field for a text, lets it be typed: `2023年5月`, or a year alone. What is none is an open end. */
const monthIn = (typed: string): string => {
  const [, year, month] = /^\s*(\d{4})(?:\D+(\d\d?))?/.exec(typed) ?? [];
  return [year ?? '', ...(month === undefined ? [] : [month.padStart(2, '0')])].join('-');
};

export const PlotsView = (props: PlotsViewProps): JSX.Element => {
  const { copy } = useSetting();
  const { ask, drawn, reading } = props;
  const words = copy.plots;
  const title =
    ask.plot !== 'series'
      ? words.titles[ask.plot]
      : ask.phrase === ''
        ? words.tabs.series
        : words.titles.series(ask.phrase);
  return (
    <section class="page stack" aria-label={copy.nav.plots}>
      <h1>{copy.nav.plots}</h1>
      <Tabs
        label={copy.nav.plots}
        tabs={PLOTS.map((id) => ({ id, label: words.tabs[id] }))}
        current={ask.plot}
        onTab={(plot) => props.onAsk({ plot })}
      >
        <div class="stack">
          {ask.plot === 'series' && (
            <label class="field">
              <span>{words.choose}</span>
              <input
                list="phrases"
                lang="zh"
                value={ask.phrase}
                onChange={(event) => props.onAsk({ phrase: event.currentTarget.value.trim() })}
              />
              <datalist id="phrases">
                {props.phrases.slice(0, 500).map((row) => (
                  <option key={row.phrase} value={row.phrase}>
                    {words.inArticles(row.articles)}
                  </option>
                ))}
              </datalist>
            </label>
          )}
          {ask.plot === 'keyness' && (
            <div class="row">
              {(['before', 'after'] as const).map((period) => (
                <fieldset key={period} class="plain-set row">
                  <legend>{words.periods[period]}</legend>
                  {(['from', 'to'] as const).map((end) => (
                    <input
                      key={end}
                      type="month"
                      placeholder="YYYY-MM"
                      aria-label={`${words.periods[period]} ${words[end]}`}
                      value={ask[period][end]}
                      onChange={({ currentTarget: { value } }) =>
                        props.onAsk({
                          before: ask.before,
                          after: ask.after,
                          [period]: { ...ask[period], [end]: monthIn(value) },
                        })
                      }
                    />
                  ))}
                </fieldset>
              ))}
            </div>
          )}
          {ask.plot === 'keyness' && drawn !== null && overlap(ask.before, ask.after) && (
            <p class="notice warn">{words.overlap}</p>
          )}
          {reading !== null && (
            <div class="stack" role="status">
              <span class="fine">{words.reading}</span>
              <progress aria-label={words.reading} max={Math.max(1, reading.total)} value={reading.done} />
            </div>
          )}
          {drawn !== null && (
            <Figure name={ask.plot} title={title} note={words.notes[ask.plot]} {...drawn} onSave={props.onSave} />
          )}
        </div>
      </Tabs>
    </section>
  );
};
