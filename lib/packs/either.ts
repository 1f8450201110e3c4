/** Alternatives of one expression as its source, so that each stands on a line of its own beside what it is for. */
export const either = (...alternatives: readonly RegExp[]): string =>
  alternatives.map(({ source }) => source).join('|');
