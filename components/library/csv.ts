/**
 * A table as CSV (RFC 4180): CR LF, quotes doubled, a BOM so that spreadsheets read UTF-8. A cell that a spreadsheet would take for
 * a formula gets an apostrophe before it, which is the guard that spreadsheets themselves understand.
 */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

const cell = (value: string | number): string => {
  if (typeof value === 'number') return String(value);
  const guarded = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
};

export const csv = (table: readonly (readonly (string | number)[])[]): string =>
  `\ufeff${table.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
