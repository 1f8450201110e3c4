/** CSV for spreadsheets: RFC 4180, in UTF-8, and no cell that a spreadsheet takes for a formula. */

/** What a file begins with, so that Excel reads it as UTF-8. */
export const BOM = '\ufeff';

/** Full-width signs too: Chinese spreadsheets take them for formulas. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

const cell = (value: string | number): string => {
  if (typeof value === 'number') return String(value);
  // The guard that spreadsheets themselves understand.
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

export const row = (cells: readonly (string | number)[]): string => `${cells.map(cell).join(',')}\r\n`;
