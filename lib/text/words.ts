/** Words that a text is compared with whole: an expression of them would have to be compiled, and a set makes an engine know each word that it is asked for. */
import { lazy } from './once';
import { pairCode } from './units';

export interface Words {
  has(word: string): boolean;
}

const codeOf = (word: string): number => pairCode(word.charCodeAt(0), word.charCodeAt(word.length - 1));

/** The words are read at the first question. */
export function wordsOf(words: () => Iterable<string>): Words {
  const known = lazy(() => {
    const byCode = new Map<number, string[]>();
    for (const word of words()) {
      const others = byCode.get(codeOf(word));
      if (others) others.push(word);
      else byCode.set(codeOf(word), [word]);
    }
    return byCode;
  });
  return { has: (word) => known().get(codeOf(word))?.includes(word) ?? false };
}
