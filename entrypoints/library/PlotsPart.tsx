/** Reads what the search shows, or the whole library, for the plot that is asked for, counting as it goes. */
import { useState } from 'preact/hooks';
import type { LibraryCopy } from '../../components/copy/library';
import { awardsChart } from '../../components/library/charts/awards';
import { chainsChart } from '../../components/library/charts/chains';
import type { Chart } from '../../components/library/charts/chart';
import { type Compared, keynessChart } from '../../components/library/charts/keyness';
import { namesChart } from '../../components/library/charts/names';
import { pairsChart } from '../../components/library/charts/pairs';
import { seriesChart } from '../../components/library/charts/series';
import { useSetting } from '../../components/library/context';
import { type PlotAsk, PlotsView } from '../../components/library/plots-view';
import { saveByLink } from '../../lib/download/link';
import { createAwards } from '../../lib/insight/awards';
import { createChains } from '../../lib/insight/chains';
import { amongOthers, createKeyness, inPeriods, type Parts } from '../../lib/insight/keyness';
import { createNames } from '../../lib/insight/names';
import { createPairs } from '../../lib/insight/pairs';
import type { Seen } from '../../lib/insight/seen';
import { createPhrases, createSeries, type PhraseRow } from '../../lib/insight/series';
import { monthOf } from '../../lib/text/date';
import type { Desk } from './desk';
import { asShown, asTold } from './facets';
import { eachSeen, library, type Progress } from './reads';
import { useAsked } from './use-asked';
import { useInView } from './use-in-view';
import { keepPlace, keptPlace } from './use-route';

const PAIRED = 60;

/** What there is to plot in the articles that a query finds. */
interface Survey {
  query: string;
  /** The last change of the library that it knows of. */
  seq: number;
  /** Null where the query asks for everything. */
  ids: readonly string[] | null;
  articles: number;
  phrases: PhraseRow[];
  /** The phrase to begin with: the commonest at first, and as long as it is there. */
  phrase: string;
  months: string[];
}

const surveyOf = async (
  { settled: query, findAll }: Desk,
  seq: number,
  first: string | undefined,
  progress: Progress,
  signal: AbortSignal,
): Promise<Survey> => {
  const ids = query === '' ? null : await findAll(signal);
  const phrases = createPhrases();
  const months = new Set<string>();
  const add = (seen: Seen): void => {
    phrases.add(seen);
    months.add(monthOf(seen.publishedAt));
  };
  const articles = await eachSeen(add, progress, signal, ids);
  months.delete('');
  const rows = phrases.rows();
  const phrase = (rows.find((row) => row.phrase === first) ?? rows[0])?.phrase ?? '';
  return { query, seq, ids, articles, phrases: rows, phrase, months: [...months].sort() };
};

interface Drawn {
  survey: Survey;
  chosen: Partial<PlotAsk>;
  chart: Chart;
}

/** The first and the second half of the months that articles cover. */
const halves = (months: readonly string[]): Pick<PlotAsk, 'before' | 'after'> => {
  const middle = Math.max(1, Math.floor(months.length / 2));
  const part = (from: number, to: number) => ({ from: months[from] ?? '', to: months[to] ?? '' });
  return { before: part(0, middle - 1), after: part(Math.min(middle, months.length - 1), months.length - 1) };
};

/** What a person chose; of the rest, what is there: a common phrase, and both halves of the time. */
const askOf = (chosen: Partial<PlotAsk>, { phrase, months }: Pick<Survey, 'phrase' | 'months'>): PlotAsk => ({
  plot: 'series',
  ...halves(months),
  ...chosen,
  phrase: chosen.phrase || phrase,
});

/** A tally and how its rows become a chart. */
const tallyOf = (ask: PlotAsk, { phrases, ids }: Survey, copy: LibraryCopy) => {
  const made = <Row,>(
    tally: { add(seen: Seen): void; rows(): Row[] },
    chart: (rows: Row[], copy: LibraryCopy) => Chart,
  ) => ({
    add: tally.add,
    chart: () => chart(tally.rows(), copy),
  });
  if (ask.plot === 'series') return made(createSeries(ask.phrase), seriesChart);
  const keyness = (parts: Parts, compared: Compared) =>
    made(createKeyness(parts), (rows, copy) => keynessChart(rows, copy, compared));
  if (ask.plot === 'keyness') return keyness(inPeriods(ask.before, ask.after), 'keyness');
  if (ask.plot === 'keywords') return keyness(amongOthers(new Set(ids)), 'keywords');
  if (ask.plot === 'names') return made(createNames(), namesChart);
  if (ask.plot === 'awards') return made(createAwards(), awardsChart);
  if (ask.plot === 'chains') return made(createChains(), chainsChart);
  const paired = phrases.filter((row) => row.kind !== 'award').slice(0, PAIRED);
  return made(createPairs(paired.map((row) => row.phrase)), pairsChart);
};

export function PlotsPart({ desk }: { desk: Desk }) {
  const setting = useSetting();
  const { copy } = setting;
  const { settled, fail } = desk;
  const seq = useInView(desk.seq);
  /** Kept while the list is looked at: a search is often made there, for the same plot. */
  const [chosen, setChosen] = useState(() => keptPlace<Partial<PlotAsk>>() ?? {});
  const [reading, setReading] = useState({ done: 0, total: 0 });

  const draw = async (signal: AbortSignal): Promise<Drawn> => {
    const progress: Progress = (done, total) => signal.aborted || setReading({ done, total });
    progress(0, 0);
    const last = value?.survey.query === settled ? value : undefined;
    const survey =
      last?.survey.seq === seq ? last.survey : await surveyOf(desk, seq, last?.survey.phrase, progress, signal);
    const ask = askOf(chosen, survey);
    const tally = tallyOf(ask, survey, copy);
    const clusters = ask.plot === 'chains' ? await library.clusters(progress, signal) : new Map<string, string>();
    const add = (seen: Seen): void => tally.add({ ...seen, cluster: clusters.get(seen.cluster) ?? seen.cluster });
    // Keywords are of what is found beside what is not: of everything, or of nothing, there are none.
    const { ids } = survey;
    if (ask.plot !== 'keywords') await eachSeen(add, progress, signal, ids);
    else if (ids?.length) await eachSeen(add, progress, signal, null);
    const chart = tally.chart();
    const same = last?.chosen === chosen && String(last.chart.table) === String(chart.table);
    return { survey, chosen, chart: same ? last.chart : chart };
  };
  const { value, asking } = useAsked(draw, [settled, chosen, copy, seq < 0], fail, seq);
  const drawn = value?.survey.query === settled && value.chosen === chosen ? value : null;
  const [query, told] = [asShown(settled, setting), asShown(asTold(settled), setting)];

  return (
    <PlotsView
      ask={askOf(chosen, value?.survey ?? { phrase: '', months: [] })}
      phrases={value?.survey.phrases ?? []}
      drawn={drawn && { chart: drawn.chart, scope: { query, told, articles: drawn.survey.articles } }}
      reading={asking && drawn === null ? reading : null}
      onAsk={(change) => {
        const next = { ...chosen, ...change };
        keepPlace(next);
        setChosen(next);
      }}
      onSave={saveByLink}
    />
  );
}
