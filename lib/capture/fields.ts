/** The fields of an article, as people corrected them. */
import type { MetaField } from '../text/article';
import type { ArticleRecord, Row } from './record';

/** A field as corrected last, else as the page states it; the empty string where nobody says. `rows`: those that stand, in their order. */
export const fieldOf = (
  { article }: { article: Pick<ArticleRecord['article'], 'meta'> },
  rows: readonly Row[],
  field: MetaField,
): string => {
  const said = rows.findLast(({ value }) => value.row === 'field' && value.field === field)?.value;
  return said?.row === 'field' ? said.value : (article.meta[field]?.value ?? '');
};
