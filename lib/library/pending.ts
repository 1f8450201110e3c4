/** The words and the fingerprint of an article that no segment holds yet. */
import type { ArticleRecord } from '../capture/record';
import { checksum } from './bytes';
import type { Pending } from './index-rows';
import { gramsOf, lettersIn, lettersOf } from './letters';
import { currentForm } from './place';
import { BINS, sketchOf } from './sketch';
import type { Database } from './tables';

/** Rows that a look-up reads: should there be very many, the texts of the others are read instead. */
const MOST = 1024;

/**
 * The words of the articles that wait, the first of them. Read upwards: downwards a browser goes on below the table to the next row there
 * is, past everything that was deleted and not yet cleared away, which took 150 ms where a table of 100,000 rows had been.
 */
export const waiting = (db: Database): Promise<Pending[]> => db.pending.orderBy('doc').limit(MOST).toArray();

export const textIn = (record: ArticleRecord | undefined): string => record?.article.text ?? '';

/** The letters of the body; of the whole text where the body has none. */
export const bodyOf = (article: { text?: string | undefined; bodyStart: number } | undefined): string => {
  const { text = '', bodyStart = 0 } = article ?? {};
  return lettersIn(text.slice(bodyStart)) || lettersIn(text);
};

export const pendingOf = (doc: number, record: ArticleRecord | undefined): Pending => {
  const grams = gramsOf(lettersOf(textIn(record)).letters);
  return { doc, form: currentForm(), grams, sketch: sketchOf(bodyOf(record?.article)), sum: checksum(grams) };
};

/** Whether a row is what was written, by the rules of today. */
export const sound = (row: Pending | undefined): row is Pending =>
  row?.form === currentForm() &&
  row.grams instanceof Uint32Array &&
  row.sum === checksum(row.grams) &&
  row.sketch?.length === BINS;
