import { type Words, wordsOf } from '../text/words';

/** Words that a text is compared with whole, separated by spaces. */
export const wordSet = (list: string): Words => wordsOf(() => list.split(' '));
