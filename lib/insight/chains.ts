/** Reprint chains: who carried one text, in the order of the printed dates. */
import { monthOf } from '../text/date';
import type { Tally } from './seen';

export interface ChainLink {
  articleId: string;
  title: string;
  outlet: string;
  /** `YYYY-MM-DD…` or the empty string. */
  publishedAt: string;
}

export interface ChainRow {
  cluster: string;
  /** At least two; dated ones first, earliest first. */
  links: ChainLink[];
}

/** The longest chains first. Holds one small row an article. */
export const createChains = (): Tally<ChainRow> => {
  const clusters = new Map<string, ChainLink[]>();
  return {
    add({ cluster, articleId, title, outlet, publishedAt }) {
      const link = { articleId, title, outlet, publishedAt: monthOf(publishedAt) === '' ? '' : publishedAt };
      const links = clusters.get(cluster);
      if (links === undefined) clusters.set(cluster, [link]);
      else links.push(link);
    },
    rows: () =>
      [...clusters]
        .filter(([, links]) => links.length > 1)
        .map(([cluster, links]) => ({
          cluster,
          links: [...links].sort((a, b) => ((a.publishedAt || '9999') < (b.publishedAt || '9999') ? -1 : 1)),
        }))
        .sort((a, b) => b.links.length - a.links.length || (a.cluster < b.cluster ? -1 : 1)),
  };
};
