/** `1 article`, `2 articles`: how many of a thing, by the word for one. */
export const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
