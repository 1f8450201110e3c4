/** What the gate judges by: the title and the first text of the page, read without layout. */

/** Code units that are read. */
const ENOUGH = 6000;
/** Text nodes looked at, so that a page of crumbs costs no more than an article. */
const MOST = 1500;
/** Running text only: a menu's words are shorter. */
const LEAST = 10;

/** `NodeFilter.SHOW_TEXT`, a name that only windows have. */
const SHOW_TEXT = 4;

/** Links, which lead to other articles, and text that nobody sees, as far as the markup says so. */
const SKIPPED =
  'a, script, style, noscript, textarea, option, template, [hidden], [style*="display:none"], [style*="display: none"]';

export function gateText(document: Document): string {
  const parts = [document.title];
  for (const heading of document.querySelectorAll('h1')) parts.push(heading.textContent ?? '');
  let length = 0;
  const walk = document.createTreeWalker(document.body ?? document, SHOW_TEXT);
  for (let seen = 0; seen < MOST && length < ENOUGH && walk.nextNode(); seen++) {
    const node = walk.currentNode as Text;
    if (node.length < LEAST || node.parentElement?.closest(SKIPPED)) continue;
    const text = node.substringData(0, ENOUGH - length).trim();
    if (text.length < LEAST) continue;
    parts.push(text);
    length += text.length;
  }
  return parts.join('\n');
}
