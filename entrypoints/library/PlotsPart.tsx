/** Reads the library once for the plot that is asked for, counting as it goes. */
import { useEffect, useState } from 'preact/hooks';
import type { LibraryCopy } from '../../components/copy/library';
import { awardsChart } from '../../components/library/charts/awards';
import { chainsChart } from '../../components/library/charts/chains';
import type { Chart } from '../../components/library/charts/chart';
import { keynessChart } from '../../components/library/charts/keyness';
import { namesChart } from '../../components/library/charts/names';
import { pairsChart } from '../../components/library/charts/pairs';
import { seriesChart } from '../../components/library/charts/series';
import { useSetting } from '../../components/library/context';
import { type PlotAsk, PlotsView } from '../../components/library/plots-view';
import { saveByLink } from '../../lib/download/link';
import { createAwards } from '../../lib/insight/awards';
import { createChains } from '../../lib/insight/chains';
import { createKeyness } from '../../lib/insight/keyness';
import { createNames } from '../../lib/insight/names';
import { createPairs } from '../../lib/insight/pairs';
import { monthOf, type Seen } from '../../lib/insight/seen';
import { createPhrases, createSeries, type PhraseRow } from '../../lib/insight/series';
import { eachSeen, library } from './reads';

const PAIRED = 60;

interface Survey {
  phrases: PhraseRow[];
  months: string[];
}

/** A tally and how its rows become a chart. */
const chartOf = (ask: PlotAsk, phrases: readonly PhraseRow[], copy: LibraryCopy) => {
  const made = <Row,>(
    tally: { add(seen: Seen): void; rows(): Row[] },
    chart: (rows: Row[], copy: LibraryCopy) => Chart,
  ) => ({
    add: tally.add,
    chart: () => chart(tally.rows(), copy),
  });
  if (ask.plot === 'series') return made(createSeries(ask.phrase), seriesChart);
  if (ask.plot === 'keyness') return made(createKeyness(ask.before, ask.after), keynessChart);
  if (ask.plot === 'names') return made(createNames(), namesChart);
  if (ask.plot === 'awards') return made(createAwards(), awardsChart);
  if (ask.plot === 'chains') return made(createChains(), chainsChart);
  const listed = phrases.filter((row) => row.kind !== 'award').slice(0, PAIRED);
  return made(createPairs(listed.map((row) => row.phrase)), pairsChart);
};

/** The first and the second half of the months that the library covers. */
const halves = (months: readonly string[]): Pick<PlotAsk, 'before' | 'after'> => {
  const middle = Math.max(1, Math.floor(months.length / 2));
  const part = (from: number, to: number) => ({ from: months[from] ?? '', to: months[to] ?? '' });
  return { before: part(0, middle - 1), after: part(Math.min(middle, months.length - 1), months.length - 1) };
};

export function PlotsPart({ onFault }: { onFault: (error: unknown) => void }) {
  const { copy } = useSetting();
  const [survey, setSurvey] = useState<Survey>();
  const [ask, setAsk] = useState<PlotAsk>({
    plot: 'series',
    phrase: '',
    before: { from: '', to: '' },
    after: { from: '', to: '' },
  });
  const [chart, setChart] = useState<Chart | null>(null);
  const [reading, setReading] = useState<{ done: number; total: number } | null>(null);

  useEffect(() => {
    const stop = new AbortController();
    const read = async (): Promise<void> => {
      setReading({ done: 0, total: 0 });
      const progress = (done: number, total: number) => setReading({ done, total });
      if (survey === undefined) {
        const phrases = createPhrases();
        const months = new Set<string>();
        await eachSeen(
          (seen) => {
            phrases.add(seen);
            months.add(monthOf(seen.publishedAt));
          },
          progress,
          stop.signal,
        );
        months.delete('');
        const sorted = [...months].sort();
        const rows = phrases.rows();
        setSurvey({ phrases: rows, months: sorted });
        setAsk((now) => ({ ...now, phrase: now.phrase || (rows[0]?.phrase ?? ''), ...halves(sorted) }));
        return;
      }
      const tally = chartOf(ask, survey.phrases, copy);
      const clusters =
        ask.plot === 'chains' ? await library.clusters(progress, stop.signal) : new Map<string, string>();
      const add = (seen: Seen) => tally.add({ ...seen, cluster: clusters.get(seen.cluster) ?? seen.cluster });
      await eachSeen(add, progress, stop.signal);
      setChart(tally.chart());
      setReading(null);
    };
    setChart(null);
    read().catch((error: unknown) => {
      if (stop.signal.aborted) return;
      setReading(null);
      onFault(error);
    });
    return () => stop.abort();
  }, [ask, survey, copy, onFault]);

  return (
    <PlotsView
      ask={ask}
      phrases={survey?.phrases ?? []}
      chart={chart}
      reading={reading}
      onAsk={setAsk}
      onSave={saveByLink}
    />
  );
}
