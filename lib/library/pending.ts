/** The words of an article that no segment holds yet. */
import type { ArticleRecord } from '../capture/record';
import { gramsOf, lettersIn } from './letters';
import { FORM } from './place';
import { checksum } from './postings';
import type { Pending } from './tables';

export const textIn = (record: ArticleRecord | undefined): string => record?.article.text ?? '';

export const pendingOf = (doc: number, record: ArticleRecord | undefined): Pending => {
  const grams = gramsOf(lettersIn(textIn(record)));
  return { doc, form: FORM, grams, sum: checksum(grams) };
};

/** Whether a row is what was written, by the rules of today. */
export const sound = (row: Pending | undefined): row is Pending =>
  row !== undefined && row.form === FORM && row.grams instanceof Uint32Array && row.sum === checksum(row.grams);
