/** The same as `text.matchAll(expression)`, which copies the expression at every call; it may not be tried on another text meanwhile. */
export function* eachMatch(text: string, expression: RegExp): Generator<RegExpExecArray> {
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    if (match[0] === '') expression.lastIndex++;
    yield match;
  }
}

/** Where `words` stand in a text, from left to right, none over another. */
export function* occurrences(text: string, words: string): Generator<number> {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) yield at;
}
