/** Words that a reader decides the same way again and again: an offer to make it a rule, nothing that happens by itself. */
import type { Row } from './record';

export interface Habit {
  quote: string;
  verdict: 'reject' | 'add';
  kind: string;
  type: string;
  /** Ids of the rows that decided so, oldest first. */
  rows: string[];
}

/** From how many decisions on a habit is offered as a rule. */
const OFTEN = 3;
/** Code units of words that a rule can be made of: shorter ones would mark half of every page. */
export const RULED = { least: 2, most: 200 };
/** Habits that are remembered: the latest ones. */
const MOST = 300;

/**
 * The habits after a row: another verdict on the same words ends a habit, and so does adding them as something else (a guard silences words
 * whatever they are, a phrase is of one kind and type); a retraction takes its row back.
 */
export function habitsAfter(habits: readonly Habit[], row: Row): Habit[] {
  const { value, retracts } = row;
  const kept = habits
    .map((habit) => ({ ...habit, rows: habit.rows.filter((id) => id !== retracts) }))
    .filter(({ rows }) => rows.length > 0);
  if (value.row !== 'decision') return kept;
  const { quote, verdict, kind, type } = value.decision;
  const others = kept.filter((habit) => habit.quote !== quote);
  if (verdict !== 'reject' && verdict !== 'add') return others;
  const before = kept.find(
    (habit) =>
      habit.quote === quote &&
      habit.verdict === verdict &&
      (verdict === 'reject' || (habit.kind === kind && habit.type === type)),
  );
  return [...others, { quote, verdict, kind, type, rows: [...(before?.rows ?? []), row.id] }].slice(-MOST);
}

/** Habits strong enough to be offered that one of `rows` belongs to. */
export const offered = (habits: readonly Habit[], rows: readonly string[]): Habit[] =>
  habits.filter(
    ({ quote, rows: all }) =>
      all.length >= OFTEN &&
      quote.length >= RULED.least &&
      quote.length <= RULED.most &&
      rows.some((id) => all.includes(id)),
  );
