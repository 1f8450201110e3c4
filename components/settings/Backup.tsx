import { whyOf } from '../copy/common';
import { settings as catalogue } from '../copy/settings';
import type { Language } from '../copy/types';

export interface BackupProps {
  language: Language;
  /** Days between backups; 0: none. */
  days: number;
  /** The last one that was written, as a local date and the name of its file. */
  last?: { date: string; name: string };
  /** Why the last attempt failed: `refused` where the downloads permission is missing, else a code of `lib/failure` or words. */
  fault?: string;
  onDays(days: number): void;
}

const CHOICES = [0, 1, 7, 30];

/** How often the library is written into the downloads folder by itself, and how that went. */
export function Backup({ language, days, last, fault, onDays }: BackupProps) {
  const copy = catalogue[language];
  return (
    <div class="stack">
      <label class="field">
        <span>{copy.backupEvery}</span>
        <select value={days} onChange={(event) => onDays(Number(event.currentTarget.value))}>
          {CHOICES.map((each) => (
            <option key={each} value={each}>
              {copy.backupDays(each)}
            </option>
          ))}
        </select>
      </label>
      <p class="fine">{last ? copy.backupLast(last.date, last.name) : copy.backupNone}</p>
      {fault !== undefined && (
        <p class="notice bad" role="alert">
          {fault === 'refused' ? copy.backupRefused : copy.backupFailed(whyOf(language, fault))}
        </p>
      )}
    </div>
  );
}
