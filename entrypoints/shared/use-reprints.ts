/** Other clipped articles with the text on the page: looked up by the surface that shows them, so that no paint waits for it. */
import { useEffect, useState } from 'preact/hooks';
import type { ReprintFact } from '../../components/parts/Before';
import { textKeyOf } from '../../lib/capture/ids';
import { digest } from '../../lib/library/digest';
import type { Library } from '../../lib/library/library';
import type { PageState } from '../../lib/messages';

async function look(library: Library, { article, reading }: PageState): Promise<ReprintFact[]> {
  if (!article || !reading) return [];
  const textKey = await digest(textKeyOf(article.text, article.bodyStart));
  const found = await library.reprints({ articleId: reading.articleId, textKey, article });
  return found.map(({ listing, likeness }) => ({
    articleId: listing.articleId,
    outlet: listing.outlet || listing.source,
    date: listing.publishedAt.slice(0, 10),
    likeness,
  }));
}

/** Empty until they are found; a library that cannot be read is told by what else is read of it. */
export function useReprints(library: Library, page: PageState | undefined): readonly ReprintFact[] {
  const [found, setFound] = useState<readonly ReprintFact[]>([]);
  useEffect(() => {
    let wanted = true;
    setFound([]);
    if (page)
      void look(library, page).then(
        (reprints) => wanted && setFound(reprints),
        () => undefined,
      );
    return () => {
      wanted = false;
    };
  }, [page?.reading?.articleId, page?.reading?.versionId]);
  return found;
}
