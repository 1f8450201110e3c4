/** What counts as the date of an article, whoever states it, and as its month; and the day of an instant. */

/**
 * A printed date, or the empty string for what is none of the calendar: `YYYY[-MM[-DD[ HH:MM[:SS]]]]`. People and files may give any
 * words; only dates sort the same by their text, as the list does, and as numbers, as a look-up does.
 */
export const dateOf = (text: string): string => {
  if (!/^[12]\d{3}(-\d\d(-\d\d( \d\d:\d\d(:\d\d)?)?)?)?$/.test(text)) return '';
  const filled = `${text}${'0000-01-01 00:00:00'.slice(text.length)}`.replace(' ', 'T');
  const instant = Date.parse(`${filled}Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(filled) ? text : '';
};

/** `YYYY-MM` of a date, or the empty string where it names no month. */
export const monthOf = (date: string): string => /^\d{4}-\d{2}/.exec(date)?.[0] ?? '';

/**
 * The day of an instant (ISO 8601) where the reader is, as `YYYY-MM-DD`. Whoever clips at seven in the morning in Beijing reads on that day,
 * though it is still the day before by UTC. No clip says its zone, so it is that of the machine which asks.
 */
export const localDay = (at: string): string => new Date(at).toLocaleDateString('sv-SE');
