/** What the library keeps of the article on the page, and how it is changed. */
import { useEffect, useState } from 'preact/hooks';
import type { Kept } from '../../components/panel/ArticleFacts';
import type { RowValue } from '../../lib/capture/record';
import type { Reading } from '../../lib/messages';

export function useKept(reading: Reading | undefined) {
  const [kept, setKept] = useState<Kept>();
  const articleId = reading?.stored ? reading.articleId : undefined;
  useEffect(() => setKept(undefined), [articleId, reading]);
  const change = async (_value: RowValue, _retracts?: string): Promise<void> => {
    setKept(undefined);
  };
  return { kept, change };
}
