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
  /** Whether the name is seen nowhere on an earlier day: ties count for each. */
  origin: boolean;
}

/** What dates are compared by: the day, whatever time is printed; without a day, the end of the month or year, by which it was seen at the latest. */
const dayIn = (date: string): string => `${date || '9999'}-99-99`.slice(0, 10);

/** One row a name and region; a name's rows stand together, the widest spread names first, earliest region first. */
export const createNames = (kind = 'mechanism'): Tally<NameRow> => {
  const names = createNaming();
  const cells = new Map<string, Map<string, NameRow>>();
  return {
    add(seen) {
      const date = seen.publishedAt;
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
        if (dayIn(date) < dayIn(row.first)) {
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
        const days = [...regions.values()].map(({ first }) => dayIn(first));
        const earliest = days.reduce((least, day) => (day < least ? day : least));
        const rows = [...regions.values()]
          .map((row) => ({ ...row, name, origin: row.first !== '' && dayIn(row.first) === earliest }))
          .sort((a, b) => (dayIn(a.first) < dayIn(b.first) ? -1 : 1));
        return { name, rows, articles: rows.reduce((sum, row) => sum + row.articles, 0) };
      });
      byName.sort((a, b) => b.rows.length - a.rows.length || b.articles - a.articles || (a.name < b.name ? -1 : 1));
      return byName.flatMap(({ rows }) => rows);
    },
  };
};
