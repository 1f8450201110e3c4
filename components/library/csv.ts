import { BOM, row } from '../../lib/export/csv';

/** A table as a CSV file. */
export const csv = (table: readonly (readonly (string | number)[])[]): string => BOM + table.map(row).join('');
