/** What the gate judges by: the title and the first text of the page, read without layout. */
import { ENOUGH } from '../gate/scale';

/** Running text only: a menu's words are shorter. */
const LEAST = 10;

/**
 * Text that is long enough, neither in a link, which leads to another article, nor code, and not hidden as far as the markup says
 * so. The browser's own walk: a script that touches no element spares a fresh page the making of the interfaces of elements.
 */
const SKIPPED =
  'ancestor::a or ancestor::script or ancestor::style or ancestor::noscript or ancestor::textarea or ancestor::option';
/** Steps to attributes: testing each ancestor for them takes a browser more than twice as long. */
const HIDDEN = "ancestor::*/@hidden or ancestor::*/@style[contains(.,'display:none') or contains(.,'display: none')]";
const IN_HTML = `/descendant::text()[string-length()>=${LEAST}][not(${SKIPPED} or ${HIDDEN})]`;
/** In XML a bare name is that of an element without a namespace, which those of XHTML are not. */
const inXml = (): string => IN_HTML.replace(/ancestor::(\w+)/g, "ancestor::*[local-name(.)='$1']");
/** `XPathResult.ORDERED_NODE_SNAPSHOT_TYPE`, a name that only windows have. */
const SNAPSHOT = 7;

export function gateText(document: Document): string {
  let read = document.title;
  const running = document.contentType === 'text/html' ? IN_HTML : inXml();
  const nodes = document.evaluate(running, document, null, SNAPSHOT);
  for (let at = 0; at < nodes.snapshotLength && read.length < ENOUGH; at++) {
    const text = nodes.snapshotItem(at)!.nodeValue!.trim();
    if (text.length >= LEAST) read += `\n${text}`;
  }
  return read.slice(0, ENOUGH);
}
