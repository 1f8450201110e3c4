/** The same as `text.matchAll(expression)`, which copies the expression at every call; it may not be tried on another text meanwhile. */
export function* eachMatch(text: string, expression: RegExp): Generator<RegExpExecArray> {
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    if (match[0] === '') expression.lastIndex++;
    yield match;
  }
}
