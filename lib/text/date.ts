/** What counts as the date of an article, whoever states it, and as its month. */

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
