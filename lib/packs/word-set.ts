/** Words that a text is compared with whole: an expression of them would have to be compiled. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' '));
