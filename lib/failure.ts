/** What goes wrong in a browser, under names of ours: its own words are for those who program it, and each browser has others. */

/** Names and words of errors, for which `components/copy/common` has a sentence each. */
const KNOWN: readonly (readonly [code: string, names: readonly string[], words?: RegExp])[] = [
  ['full', ['QuotaExceededError'], /quota|no_?(device_)?space/i],
  ['newer', ['VersionError']],
  ['closed', ['DatabaseClosedError']],
  // Before the storage: a file that was deleted has a name that a missing table has too.
  ['file-gone', ['NotReadableError'], /requested file or directory/i],
  ['unusable', ['InvalidStateError', 'UnknownError', 'MissingAPIError', 'NotFoundError']],
  ['forbidden', ['NotAllowedError', 'SecurityError']],
  ['broken-off', ['AbortError']],
  ['updated', [], /context invalidated/i],
  ['no-answer', [], /receiving end|message port closed/i],
  ['cancelled', [], /user_canceled|canceled by the user/i],
  ['not-saved', [], /^FILE_/],
];

/** The error that others were made of: a database wraps what stopped it. */
const causeOf = (error: unknown): unknown => {
  const { inner, failures } = Object(error) as { inner?: unknown; failures?: readonly unknown[] };
  const cause = inner ?? failures?.[0];
  return cause ? causeOf(cause) : error;
};

const wordsOf = (error: unknown): string => (error instanceof Error && error.message) || String(error);

const codeIn = (words: string, name?: string): string | undefined =>
  KNOWN.find(([, names, form]) => (name !== undefined && names.includes(name)) || form?.test(words))?.[0];

/** The code of a failure that is known, else the words of the error. A code stays what it is. */
export const codeOf = (error: unknown): string => {
  const cause = causeOf(error);
  const { name } = Object(cause) as { name?: string };
  return codeIn(wordsOf(cause), name) ?? wordsOf(error);
};

/** The same where a page's document may have thrown it: its errors have the names of those of a storage, and only words tell. */
export const codeBesidePage = (error: unknown): string => codeIn(wordsOf(error)) ?? wordsOf(error);
