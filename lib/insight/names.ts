/** Where mechanism names appear, and where they were seen first. */
import { createNaming } from './naming';
import type { Tally } from './seen';

export interface NameRow {
  name: string;
  type: string;
  /** Province, or the empty string where it is not known. */
  region: string;
  articles: number;
  /** Earliest printed date in this region (`YYYY-MM-DD…`), or the empty string. */
  first: string;
  /** The article of that date. */
  firstArticle: string;
  firstOutlet: string;
  /** Whether the name is seen nowhere earlier: ties count for each. */
  origin: boolean;
}

/** One row a name and region; a name's rows stand together, the widest spread names first, earliest region first. */
export const createNames = (kind = 'mechanism'): Tally<NameRow> => {
  const names = createNaming();
  const cells = new Map<string, Map<string, NameRow>>();
  return {
    add(seen) {
      const date = seen.publishedAt ?? '';
      const region = seen.region[0] ?? '';
      const met = new Set<string>();
      for (const mention of seen.mentions) {
        if (mention.kind !== kind) continue;
        const { formula, fields, quote } = mention;
        const name = names.key(formula ?? (typeof fields.name === 'string' ? fields.name : quote));
        if (met.has(name)) continue;
        met.add(name);
        let regions = cells.get(name);
        if (regions === undefined) {
          regions = new Map();
          cells.set(name, regions);
        }
        const row = regions.get(region);
        if (row === undefined) {
          regions.set(region, {
            name,
            type: mention.type,
            region,
            articles: 1,
            first: date,
            firstArticle: seen.articleId,
            firstOutlet: seen.outlet,
            origin: false,
          });
          continue;
        }
        row.articles++;
        if (date !== '' && (row.first === '' || date < row.first)) {
          row.first = date;
          row.firstArticle = seen.articleId;
          row.firstOutlet = seen.outlet;
        }
      }
    },
    rows() {
      const shown = names.shown();
      const byName = [...cells].map(([key, regions]) => {
        const name = shown.get(key)!;
        const dated = [...regions.values()].filter((row) => row.first !== '');
        const earliest = dated.reduce((least, row) => (row.first < least ? row.first : least), '9999');
        const rows = [...regions.values()]
          .map((row) => ({ ...row, name, origin: row.first !== '' && row.first === earliest }))
          .sort((a, b) => ((a.first || '9999') < (b.first || '9999') ? -1 : 1));
        return { name, rows, articles: rows.reduce((sum, row) => sum + row.articles, 0) };
      });
      byName.sort((a, b) => b.rows.length - a.rows.length || b.articles - a.articles || (a.name < b.name ? -1 : 1));
      return byName.flatMap(({ rows }) => rows);
    },
  };
};
