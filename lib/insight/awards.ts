/** Award claims by level and granter. Claims, not facts: nothing here checks them. */
import { underUsualNames } from './bodies';
import { createNaming } from './naming';
import type { Tally } from './seen';

export interface AwardRow {
  /** A value of the field `level`, or the empty string where the text states none. */
  level: string;
  /** Bodies under their usual names; what is stored stays as the text has it. */
  granter: string;
  claims: number;
  articles: number;
}

/** By claims, most first. */
export const createAwards = (kind = 'award'): Tally<AwardRow> => {
  const granters = createNaming();
  const cells = new Map<string, AwardRow & { last: string }>();
  return {
    add(seen) {
      for (const { kind: of, fields } of seen.mentions) {
        if (of !== kind) continue;
        const level = typeof fields.level === 'string' ? fields.level : '';
        const granter = granters.key(underUsualNames(typeof fields.granter === 'string' ? fields.granter : ''));
        const key = `${level}\n${granter}`;
        let cell = cells.get(key);
        if (cell === undefined) {
          cell = { level, granter, claims: 0, articles: 0, last: '' };
          cells.set(key, cell);
        }
        cell.claims++;
        if (cell.last !== seen.articleId) cell.articles++;
        cell.last = seen.articleId;
      }
    },
    rows() {
      const shown = granters.shown();
      return [...cells.values()]
        .map(({ last: _, ...row }) => ({ ...row, granter: shown.get(row.granter)! }))
        .sort((a, b) => b.claims - a.claims || (a.level + a.granter < b.level + b.granter ? -1 : 1));
    },
  };
};
