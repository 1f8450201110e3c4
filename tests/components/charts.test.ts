import * as plot from '@observablehq/plot';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { library } from '../../components/copy/library';
import { awardsChart } from '../../components/library/charts/awards';
import { chainsChart } from '../../components/library/charts/chains';
import type { Chart } from '../../components/library/charts/chart';
import { keynessChart } from '../../components/library/charts/keyness';
import { namesChart } from '../../components/library/charts/names';
import { pairsChart } from '../../components/library/charts/pairs';
import { seriesChart } from '../../components/library/charts/series';
import { svgOf } from '../../components/library/picture';

const copy = library['zh-CN'];
const { document } = new JSDOM('').window;
/** Without the ramp of its colours, which wants a canvas. */
const drawn = ({ options }: Chart): Element => {
  const { color, ...others } = options!(plot, 800);
  return plot.plot({ ...others, color: { ...color, legend: color?.type !== 'diverging' }, document });
};
/** Two names that are one once they are shortened. */
const ALIKE = ['全面建设社会主义现代化国家新征程上的甲', '全面建设社会主义现代化国家新征程上的乙'] as const;
const counted = { reference: 4, referenceOf: 9, target: 1, targetOf: 9, logLikelihood: 5 };
const places = (picture: Element, mark: string, along: 'y' | 'cy'): number =>
  new Set([...picture.querySelectorAll(mark)].map((each) => each.getAttribute(along))).size;

describe('names that begin alike have places of their own', () => {
  it('among what rose and fell', () => {
    const rows = ALIKE.map((phrase) => ({ ...counted, phrase, logRatio: -2 }));
    const picture = drawn(keynessChart(rows, copy, 'keyness'));
    expect(places(picture, 'g[aria-label=bar] rect', 'y')).toBe(2);
  });
  it('among mechanisms', () => {
    const rows = ALIKE.map((name) => ({
      ...{ name, type: 'model', region: '', articles: 1, origin: true },
      ...{ first: '2023-01-05', firstArticle: 'a', firstOutlet: '甲地日报' },
    }));
    expect(places(drawn(namesChart(rows, copy)), 'g[aria-label=dot] circle', 'cy')).toBe(2);
  });
  it('has a place in time for a mechanism of a month or a year, and says in its table where it was first', () => {
    const row = {
      name: '四心',
      type: 'model',
      region: '湖南',
      articles: 1,
      firstArticle: 'a',
      firstOutlet: '甲地日报',
    };
    const chart = namesChart(
      ['2022', '2022-05', '2022-05-01 08:00'].map((first) => ({ ...row, first, origin: first === '2022' })),
      copy,
    );
    expect(drawn(chart).querySelectorAll('g[aria-label=dot] circle')).toHaveLength(3);
    expect(chart.table.map((cells) => cells[3])).toEqual([copy.plots.earliest, '✓', '', '']);
  });
  it('among those who grant honours', () => {
    const rows = ALIKE.map((granter) => ({ level: 'national', granter, claims: 2, articles: 1 }));
    const picture = drawn(awardsChart(rows, copy));
    expect(places(picture, 'g[aria-label=bar] rect', 'y')).toBe(2);
    const label = picture.querySelector('g[aria-label="x-axis label"]')!;
    expect([label.textContent, label.getAttribute('text-anchor')]).toEqual([copy.plots.claims, null]);
  });
  it('among phrases that share articles', () => {
    const row = { b: '党建引领', both: 3, withA: 4, withB: 5, articles: 9, npmi: 0.3, logLikelihood: 5 };
    const rows = ALIKE.map((a) => ({ ...row, a }));
    expect(places(drawn(pairsChart(rows, copy)), 'g[aria-label=cell] rect', 'y')).toBe(3);
  });
});

it('claims without a granter are drawn only where none has one, and told of beside the others', () => {
  const row = { level: 'national', articles: 1 };
  const unstated = { ...row, granter: '', claims: 400 };
  const bars = (rows: Parameters<typeof awardsChart>[0]) => {
    const chart = awardsChart(rows, copy);
    expect(chart.table).toHaveLength(rows.length + 1);
    const picture = drawn(chart);
    const label = picture.querySelector('g[aria-label="x-axis label"]')!.textContent;
    return [picture.querySelectorAll('g[aria-label=bar] rect').length, label];
  };
  expect(bars([unstated])).toEqual([1, copy.plots.claims]);
  expect(bars([unstated, { ...row, granter: '某部', claims: 2 }])).toEqual([1, copy.plots.claimsBeside(400)]);
});

it('only what rose or fell significantly is drawn; the table has all', () => {
  const rows = [
    { ...counted, phrase: '党建引领', logRatio: 2 },
    { ...counted, phrase: '三会一课', logRatio: -2, logLikelihood: 3.8 },
  ];
  const chart = keynessChart(rows, copy, 'keyness');
  expect(drawn(chart).querySelectorAll('g[aria-label=bar] rect')).toHaveLength(1);
  const legend = (all: typeof rows) => keynessChart(all, copy, 'keyness').options!(plot, 800).color!;
  expect(legend(rows)).toMatchObject({ domain: [copy.plots.compared.keyness.more], range: ['#d55e00'] });
  expect(legend(rows.map((row) => ({ ...row, logRatio: -2, logLikelihood: 5 })))).toMatchObject({
    domain: [copy.plots.compared.keyness.less],
    range: ['#0072b2'],
  });
  expect(chart.table).toHaveLength(3);
  expect(keynessChart(rows.slice(1), copy, 'keyness').empty).toBe(copy.plots.compared.keyness.insignificant(1, 9, 9));
});

it('where there is no picture it says why', () => {
  const { empty } = copy.plots;
  expect(keynessChart([], copy, 'keyness').empty).toBe(copy.plots.compared.keyness.empty);
  expect(keynessChart([], copy, 'keywords').empty).toBe(copy.plots.compared.keywords.empty);
  expect(awardsChart([], copy).empty).toBe(empty.awards);
  expect(pairsChart([], copy).empty).toBe(empty.pairs);
  const link = { articleId: 'a', title: '题', outlet: '', publishedAt: '' };
  expect(chainsChart([], copy).empty).toBe(empty.chains);
  expect(chainsChart([{ cluster: 'c', links: [link, link] }], copy).empty).toBe(empty.undated);
  const name = { name: '四心', type: 'model', region: '', articles: 1, origin: true, first: '' };
  expect(namesChart([], copy).empty).toBe(empty.names);
  expect(namesChart([{ ...name, firstArticle: 'a', firstOutlet: '' }], copy).empty).toBe(empty.undated);
  const month = { outlet: '甲地日报', mentions: 1, of: 1 };
  expect(seriesChart([{ ...month, month: '2023-05', articles: 0 }], copy).empty).toBe(empty.series);
  expect(seriesChart([{ ...month, month: '', articles: 1 }], copy).empty).toBe(empty.undated);
});

it('numbers of what fell stand before its bar, not on it', () => {
  const rows = [
    { ...counted, phrase: '党建引领', logRatio: 2 },
    { ...counted, phrase: '三会一课', logRatio: -2 },
  ];
  const picture = drawn(keynessChart(rows, copy, 'keyness'));
  // And below stands of how many articles they are.
  expect(picture.textContent).toContain('前期 9 篇 · 后期 9 篇');
  const texts = [...picture.querySelectorAll('g[aria-label=text]')];
  expect(texts.map((text) => text.getAttribute('text-anchor'))).toEqual(['end', 'start']);
});

it('outlets of a series are listed by their articles, the other and the unknown ones last', () => {
  const outlets = [...'甲乙丙丁戊己庚'].map((name, at) => ({ outlet: `${name}地日报`, articles: at + 2 }));
  const rows = [{ outlet: '', articles: 20 }, ...outlets].map((row) => ({
    ...{ month: '2023-05', mentions: 1, of: 30 },
    ...row,
  }));
  const picture = drawn(seriesChart(rows, copy));
  const names = [...picture.querySelectorAll('[class*=swatch]')].map((each) => each.textContent!.trim());
  const listed = names.filter((name) => name !== '' && !name.includes('\n'));
  expect(listed.slice(-8)).toEqual([
    ...outlets
      .slice(1)
      .reverse()
      .map(({ outlet }) => outlet),
    copy.plots.others,
    copy.plots.unknown,
  ]);
});

it('a series spans the months of all articles, each with a dot for how many they are', () => {
  const counted = { outlet: '甲地日报', mentions: 0, articles: 0, of: 4 };
  const chart = seriesChart(
    [
      { ...counted, month: '' },
      { ...counted, month: '2018-01' },
      { ...counted, month: '2021-05', mentions: 2, articles: 1, of: 9 },
      { ...counted, month: '2021-05', outlet: '乙地日报', of: 7 },
      { ...counted, month: '2025-12' },
    ],
    copy,
  );
  const picture = drawn(chart);
  const told = (dot: Element) => dot.querySelector('title')!.textContent!;
  const dots = [...picture.querySelectorAll('g[aria-label=dot] circle')].sort((a, b) => (told(a) < told(b) ? -1 : 1));
  expect(dots.map(told)).toEqual([
    `2018-01 ${copy.plots.of}: 4`,
    `2021-05 ${copy.plots.of}: 16`,
    `2025-12 ${copy.plots.of}: 4`,
  ]);
  const x = (each: Element, name: string) => Number(each.getAttribute(name));
  const [first, , last] = dots.map((dot) =>
    Number(/[\d.]+/.exec(dot.getAttribute('transform') ?? '')?.[0] ?? x(dot, 'cx')),
  );
  const bar = x(picture.querySelector('g[aria-label=bar] rect')!, 'x');
  expect(bar).toBeGreaterThan(first! + 200);
  expect(bar).toBeLessThan(last! - 200);
});

it('names of months stand apart, however little room there is', () => {
  const counted = { outlet: '甲地日报', articles: 1, mentions: 1, of: 1 };
  const chart = seriesChart(
    [
      { ...counted, month: '2022-01' },
      { ...counted, month: '2024-12' },
    ],
    copy,
  );
  for (const width of [560, 1200]) {
    const picture = plot.plot({ ...chart.options!(plot, width), document });
    const names = [...picture.querySelectorAll('g[aria-label="x-axis tick label"] text')];
    const places = names.map((name) => Number(/translate\(([\d.]+)/.exec(name.getAttribute('transform')!)![1]));
    expect(Math.min(...places.slice(1).map((x, at) => x - places[at]!))).toBeGreaterThan(48);
    expect(places.length).toBeGreaterThan(7);
  }
});

it('a saved picture says above it, in lines that fit, of which articles it is', async () => {
  const { window } = new JSDOM('<div><svg width="300" height="100"></svg></div>');
  const { getComputedStyle, XMLSerializer } = window;
  Object.assign(globalThis, { getComputedStyle, document: window.document, XMLSerializer });
  const scope = copy.plots.scope('12', '媒体:甲地日报 标签:教育 晒谷场 议事厅 文化广场');
  const { file, height } = svgOf(window.document.querySelector('div')!, ['题', scope]);
  const lines = [...new JSDOM(await file.text()).window.document.querySelectorAll('text')];
  expect(lines.map((line) => line.textContent).join('')).toBe(`题${scope}`);
  expect(lines.every((line) => line.textContent!.length * 12 < 300)).toBe(true);
  expect(Number(lines.at(-1)!.getAttribute('y'))).toBeLessThan(height - 100);
  const english = await svgOf(window.document.querySelector('div')!, [library.en.plots.sample]).file.text();
  const broken = [...new JSDOM(english).window.document.querySelectorAll('text')].map((line) =>
    line.textContent.trim(),
  );
  expect(broken.length).toBeGreaterThan(1);
  expect(broken.join(' ')).toBe(library.en.plots.sample);
});
