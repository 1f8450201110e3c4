import { localDay } from '../../lib/text/date';
import { popup } from '../copy/popup';
import type { Language } from '../copy/types';

/** A clipped article with the same text (`likeness` 1) or nearly the same; `date` is the date of publication or empty. */
export interface ReprintFact {
  articleId: string;
  outlet: string;
  date: string;
  likeness: number;
}

interface BeforeProps {
  language: Language;
  /** What is kept of this article; `latest` is an instant. */
  stored: { latest: string; versions: number } | null | undefined;
  /** The text on the page is not the newest kept one. */
  changed: boolean;
  reprints: readonly ReprintFact[];
  /** Opens a clipped article in the library. */
  onLibrary(articleId: string): void;
}

/** What was clipped before: this article, and others with its text. */
export function Before({ language, stored, changed, reprints, onLibrary }: BeforeProps) {
  const copy = popup[language];
  return (
    <>
      {stored && (
        <p class="notice good" data-stored>
          {copy.stored(localDay(stored.latest), stored.versions)}
          {changed && (
            <>
              <br />
              {copy.changed}
            </>
          )}
        </p>
      )}
      {reprints.slice(0, 2).map(({ articleId, outlet, date, likeness }) => (
        <p class="notice row" key={articleId}>
          <span class="grow">
            {copy.reprint(outlet, date, likeness < 1 ? likeness.toLocaleString(language, { style: 'percent' }) : '')}
          </span>
          <button type="button" class="small plain" onClick={() => onLibrary(articleId)}>
            {copy.open}
          </button>
        </p>
      ))}
    </>
  );
}
