/** What runs in the page when an extraction is checked in a browser. */
import { Readability } from '@mozilla/readability';
import { extract } from '../../lib/extract/extract';
import type { Warm } from './chromium';

const medianOf = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;

const timed = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

export function measure(url: string): Warm {
  const before = document.documentElement.outerHTML;
  const read = extract(document, url);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let i = 0; i < 7; i++) {
    const copy = document.cloneNode(true) as Document;
    ours.push(timed(() => extract(document, url)));
    theirs.push(timed(() => new Readability(copy).parse()));
  }
  const unchanged = document.documentElement.outerHTML === before;
  return {
    read: JSON.stringify(read.ok ? read.article : read.refused),
    ours: medianOf(ours),
    theirs: medianOf(theirs),
    unchanged,
  };
}

/** One call of each, for a page that has just been loaded; a refusal is read as well. */
export const once = {
  ours: (url: string): boolean => extract(document, url) !== undefined,
  theirs: (): boolean => new Readability(document.cloneNode(true) as Document).parse() !== undefined,
};
