/** What the plots share: their shape, their colours, and how Chinese labels fit. */
import type { PlotOptions } from '@observablehq/plot';

type PlotModule = typeof import('@observablehq/plot');
/** A table with its picture, or with why there is none and what can be done. `width` in CSS pixels. */
export type Chart = { table: (string | number)[][] } & (
  | { options: (plot: PlotModule, width: number) => PlotOptions; empty?: never }
  | { empty: string; options?: never }
);

/** Tells series apart without red against green, on light and on dark paper (after Okabe and Ito). */
export const HUES = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#b38f00', '#56b4e9', '#8c8c8c'];
export const two = (value: number): number => Math.round(value * 100) / 100;
/** Room for Chinese labels at twelve and a half pixels a character. */
export const margin = (labels: readonly string[], most = 200): number =>
  Math.min(most, 16 + 12.5 * Math.max(4, ...labels.map((label) => label.length)));
export const short = (label: string, most = 15): string =>
  label.length > most ? `${label.slice(0, most - 1)}…` : label;
/** An axis of names: each has a place of its own, also where two look alike once they are shortened. */
export const namesAxis = (domain: readonly string[], most?: number) => ({
  domain,
  label: null,
  tickFormat: (name: string) => short(name, most),
});
/** A printed date as a point on a time axis; the beginning of a month or year that names no day. */
export const dayOf = (printed: string): Date => new Date(printed.slice(0, 10));
/** Ticks of a time axis in figures, the same in every language. */
export const MONTH = '%Y-%m';
export const DAY = '%m-%d';
/** How many ticks an axis of counts takes: never between two whole numbers. */
export const wholeTicks = (most: number): number => Math.max(1, Math.min(8, most));
