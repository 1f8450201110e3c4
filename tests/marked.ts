/** Cases as marked text, so that nobody types an offset: `落实⟦institution|三会一课⟧制度`. */
import type { Mention } from '../lib/recognise/types';

export interface Marked {
  text: string;
  spans: { type: string; start: number; end: number }[];
}

/** Reads the marks. */
export function unmark(marked: string): Marked {
  const spans: Marked['spans'] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/⟦([a-z]+)\|([^⟧]*)⟧/g)) {
    text += marked.slice(from, match.index);
    spans.push({ type: match[1]!, start: text.length, end: text.length + match[2]!.length });
    text += match[2];
    from = match.index + match[0].length;
  }
  return { text: text + marked.slice(from), spans };
}

/** Writes the marks, so that a failure reads as the case does. */
export function mark(text: string, mentions: readonly Pick<Mention, 'type' | 'start' | 'end'>[]): string {
  let marked = '';
  let from = 0;
  for (const { type, start, end } of mentions) {
    marked += `${text.slice(from, start)}⟦${type}|${text.slice(start, end)}⟧`;
    from = end;
  }
  return marked + text.slice(from);
}
