/** Notes as they stand, and what is said to write one. */
import { standingRows } from './decisions';
import type { Row, RowValue } from './record';

/** A note with the row that says it; `at` is when it was written. */
export interface Note {
  row: string;
  note: string;
  at: string;
}

/** The oldest first. */
export const notesOf = (rows: readonly Row[]): Note[] =>
  standingRows(rows).flatMap(({ id, value, at }) => (value.row === 'note' ? [{ row: id, note: value.note, at }] : []));

/** A note in the place of that of a row, where there is one; an empty note only takes the other away. */
export const noted = (note: string, instead?: string): { value: RowValue; retracts?: string }[] => [
  ...(instead === undefined ? [] : [{ value: { row: 'retract' as const }, retracts: instead }]),
  ...(note === '' ? [] : [{ value: { row: 'note' as const, note } }]),
];
