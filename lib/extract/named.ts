/** What no label names but the page's own mark-up: an element called after the source or the author, a medium shown as its logo. */
import { formText, type Stated } from '../text/article';
import { isBareName, leadingNames, splitNames } from '../text/names';
import { oncePerObject } from '../text/once';
import { namesOf } from './elements';
import type { Line } from './lines';

const SOURCE_NAME = /(?:^|[-_\s])(?:source|src|laiyuan|media[-_]?name|ly|where)(?:$|[-_\s])/;

/** What a picture right after 来源： is called: some print a medium as its logo. */
function picturedSource({ parts }: Line): string {
  for (const { node } of parts) {
    if (!/[来來]源\s*[:：]\s*$/.test(node.data)) continue;
    const next = node.nextSibling ?? node.parentElement?.nextSibling;
    const alt = next && 'getAttribute' in next ? (next as Element).getAttribute('alt') : null;
    if (alt) return formText(alt);
  }
  return '';
}

/** Reads the text of an element, once however many lines stand in it. */
const textReader = () => oncePerObject((element: Element): string => formText(element.textContent ?? ''));

/** A source that no label names but the element's own class: sina prints it as a link beside the date. */
export function namedSource(lines: readonly Line[]): string {
  const textOf = textReader();
  for (const line of lines) {
    const pictured = picturedSource(line);
    if (pictured) return pictured;
    if (line.text.length > 80) continue;
    for (const { node } of line.parts) {
      const at = node.parentElement;
      const text = formText(node.data);
      if (!at || text.length < 2 || text.length > 20 || /[:：]|\d{4}|^(?:原创|转载|来自)/.test(text)) continue;
      const over = at.parentElement;
      const named = over && textOf(over) === text ? [at, over] : [at];
      if (named.some((one) => SOURCE_NAME.test(namesOf(one)))) return text;
    }
  }
  return '';
}

const AUTHOR_NAME = /author|zuozhe|byline|writer/;

/** Names alone in an element named after the author, on a line of their own or among others. */
export function namedAuthor(lines: readonly Line[]): Stated | null {
  const textOf = textReader();
  for (const { text: whole, box, parts } of lines) {
    if (whole.length > 80) continue;
    for (const element of [box.element, ...parts.map(({ node }) => node.parentElement)]) {
      if (!element || !AUTHOR_NAME.test(namesOf(element))) continue;
      const text = element === box.element ? whole : textOf(element);
      const names = text.length > 24 ? [] : leadingNames(text);
      if (
        names.length > 0 &&
        names.length === splitNames(text).length &&
        !(names.length === 1 && names[0]!.length === 3 && !isBareName(names[0]!))
      ) {
        return { value: names.join(' '), printed: text, rule: 'named-author' };
      }
    }
  }
  return null;
}
