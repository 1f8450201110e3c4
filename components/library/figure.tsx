/** A plot with its numbers beside it, and all of it to take away. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { whyOf } from '../copy/common';
import type { Chart } from './charts/chart';
import { useSetting } from './context';
import { csv } from './csv';
import { pngOf, svgOf } from './picture';

const ROWS = 50;
/** Where there is less room (px), a plot is scrolled sideways rather than squeezed until its labels lie over one another. */
const NARROWEST = 560;
const LOOK = { fontSize: '12px' };

/** Of which articles a plot is. */
export interface Scope {
  /** As the page shows it; empty where everything is counted. */
  query: string;
  /** As a file may tell of it. */
  told: string;
  articles: number;
}

export interface FigureProps {
  name: string;
  title: string;
  note: string;
  chart: Chart;
  scope: Scope;
  onSave: (name: string, file: Blob) => void;
}

export const Figure = ({ name, title, note, chart, scope, onSave }: FigureProps): JSX.Element => {
  const { copy, language } = useSetting();
  const place = useRef<HTMLElement>(null);
  const [failed, setFailed] = useState('');
  const [all, setAll] = useState(false);
  /** The room (px) after the window was last made wider or narrower: the picture is drawn anew for it. */
  const [room, setRoom] = useState(0);
  useEffect(() => {
    const page = document.defaultView!;
    let still: ReturnType<typeof setTimeout> | undefined;
    const resized = (): void => {
      clearTimeout(still);
      still = setTimeout(() => setRoom(place.current?.clientWidth ?? 0), 200);
    };
    page.addEventListener('resize', resized);
    return () => {
      clearTimeout(still);
      page.removeEventListener('resize', resized);
    };
  }, []);
  const of = (query: string): string => copy.plots.scope(scope.articles.toLocaleString(language), query);
  useEffect(() => {
    const { options } = chart;
    const element = place.current;
    if (options === undefined || element === null) return;
    let gone = false;
    setFailed('');
    import('@observablehq/plot')
      .then((plot) => {
        if (gone) return;
        const width = Math.max(NARROWEST, element.clientWidth);
        const drawn = plot.plot({ ...options(plot, width), style: LOOK, ariaLabel: title });
        // Style elements, which the extension's policy forbids, go before it is shown; library.css has what they say.
        for (const style of drawn.querySelectorAll('style')) style.remove();
        for (const part of drawn.querySelectorAll('g[aria-label]')) part.removeAttribute('aria-label');
        for (const svg of drawn.querySelectorAll('svg[aria-label]')) svg.setAttribute('role', 'img');
        element.replaceChildren(drawn);
      })
      .catch((error: unknown) => {
        element.replaceChildren();
        setFailed(whyOf(language, error));
      });
    // The picture stands until the next one is drawn.
    return () => {
      gone = true;
    };
  }, [chart, title, language, room]);

  const save = async (form: 'csv' | 'svg' | 'png'): Promise<void> => {
    try {
      if (form === 'csv') {
        const table = chart.table.map((row, at) => [
          ...row,
          ...(at === 0 ? copy.plots.scoped : [scope.told, scope.articles]),
        ]);
        return onSave(`${name}.csv`, new Blob([csv(table)], { type: 'text/csv;charset=utf-8' }));
      }
      const svg = svgOf(place.current!, [title, of(scope.told), copy.plots.sample]);
      onSave(`${name}.${form}`, form === 'svg' ? svg.file : await pngOf(svg));
    } catch (error) {
      setFailed(whyOf(language, error));
    }
  };
  const [header, ...rows] = chart.table;
  return (
    <figure class="stack figure">
      <figcaption class="stack">
        <h2>{title}</h2>
        <p class="break">
          {of(scope.query)}{' '}
          {scope.query === '' ? (
            <span class="fine">{copy.plots.narrow}</span>
          ) : (
            <a href="#/articles">{copy.plots.list}</a>
          )}
        </p>
        <p class="fine">{note}</p>
        <p class="notice warn">{copy.plots.sample}</p>
      </figcaption>
      {chart.options === undefined ? (
        <p class="empty">
          {scope.articles > 0 ? chart.empty : scope.query === '' ? copy.list.empty : copy.list.nothing}
        </p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section ref={place} class="plot" aria-label={title} tabIndex={0} />
      )}
      {failed !== '' && <p class="notice bad break">{copy.plots.failed(failed)}</p>}
      {rows.length > 0 && (
        <>
          <div class="row">
            {(['csv', 'svg', 'png'] as const)
              .filter((form) => form === 'csv' || chart.options !== undefined)
              .map((form) => (
                <button key={form} type="button" class="small" onClick={() => save(form)}>
                  {copy.plots.save(form.toUpperCase())}
                </button>
              ))}
          </div>
          <details>
            <summary>{copy.plots.table(rows.length)}</summary>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
            <section class="scroll" aria-label={copy.plots.table(rows.length)} tabIndex={0}>
              <table class="numbers">
                <caption class="fine">{of(scope.query)}</caption>
                <thead>
                  <tr>
                    {header!.map((cell, at) => (
                      <th key={at} scope="col">
                        {cell}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {rows.slice(0, all ? 2000 : ROWS).map((row, at) => (
                    <tr key={at}>
                      {row.map((cell, column) => (
                        <td key={column}>{cell}</td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
            {rows.length > ROWS && !all && (
              <button type="button" class="small plain" onClick={() => setAll(true)}>
                {copy.plots.allRows}
              </button>
            )}
          </details>
        </>
      )}
    </figure>
  );
};
