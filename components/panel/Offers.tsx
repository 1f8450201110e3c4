import type { Reading } from '../../lib/messages';
import { panel } from '../copy/panel';
import type { Language } from '../copy/types';

export interface OffersProps {
  language: Language;
  offers: Reading['offers'];
  onGuard(quote: string): void;
  onPhrase(quote: string, kind: string, type: string): void;
  onDismiss(quote: string): void;
}

/** Words that were decided the same way often: one press makes a rule of it, and nothing happens without. */
export function Offers({ language, offers, ...on }: OffersProps) {
  const copy = panel[language];
  return (
    <>
      {offers.map(({ quote, verdict, kind, type, times }) => (
        <section key={quote} class="notice stack" aria-label={copy.offer[verdict](quote, times)} style={{ gap: '6px' }}>
          <p class="break">{copy.offer[verdict](quote, times)}</p>
          <div class="row">
            <button
              type="button"
              class="small"
              onClick={() => (verdict === 'reject' ? on.onGuard(quote) : on.onPhrase(quote, kind, type))}
            >
              {verdict === 'reject' ? copy.guard : copy.phrase}
            </button>
            <button type="button" class="small plain" onClick={() => on.onDismiss(quote)}>
              {copy.notNow}
            </button>
          </div>
        </section>
      ))}
    </>
  );
}
