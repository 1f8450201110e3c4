/** The one bridge between `Article.text` and the live Text nodes of the page. */
import { type Block, type BlockKind, TEXT_FORM } from '../text/article';
import type { Span } from '../text/span';
import type { Line, Part } from './lines';

export interface TextMap {
  /** One range for each Text node the span touches, in order; the page is not changed. */
  toRanges(span: Span): StaticRangeInit[];
  /** The offset in `text` of a position in a Text node, or null where the node is not part of the text. */
  toOffset(node: Node, offset: number): number | null;
  /** The Text nodes of the text, in order, each once. */
  nodes(): Iterable<Text>;
}

export interface Chosen {
  kind: BlockKind;
  /** Several lines become one block: a title over two lines, the cells of a table row. */
  lines: Line[];
}

const DROPPED = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
const WIDE = /[\u0100-\uffff]/;

/**
 * Writes the chosen lines as text form 1 (see `formText`), remembering for every code unit where it came from.
 * `at[i]` is the offset in the data of `parts[owner[i]]`; an owner of -1 is a separator that the page does not hold.
 */
export function writeText(chosen: readonly Chosen[]): {
  text: string;
  textForm: typeof TEXT_FORM;
  blocks: Block[];
  textMap: TextMap;
} {
  const parts: Part[] = [];
  const owner: number[] = [];
  const at: number[] = [];
  const units: string[] = [];
  const blocks: Block[] = [];
  const put = (unit: string, part: number, offset: number): void => {
    units.push(unit);
    owner.push(part);
    at.push(offset);
  };
  const writeLine = (line: Line): void => {
    let space = -1;
    let spacePart = -1;
    let written = false;
    for (const part of line.parts) {
      const id = parts.push(part) - 1;
      const { data } = part.node;
      for (let i = part.start; i < part.end; i++) {
        const unit = data[i]!;
        if (DROPPED.test(unit)) continue;
        if (/\s/.test(unit)) {
          if (written && spacePart < 0) [space, spacePart] = [i, id];
          continue;
        }
        if (spacePart >= 0) put(' ', spacePart, space);
        spacePart = -1;
        written = true;
        put(unit, id, i);
      }
    }
  };
  for (const { kind, lines } of chosen) {
    if (blocks.length > 0) put('\n', -1, (at.at(-1) ?? 0) + 1);
    const start = units.length;
    lines.forEach((line, i) => {
      const narrow = i > 0 && !(WIDE.test(lines[i - 1]!.text.at(-1)!) && WIDE.test(line.text[0]!));
      if (i > 0 && (kind === 'row' || narrow)) put(' ', -1, (at.at(-1) ?? 0) + 1);
      writeLine(line);
    });
    blocks.push({ kind, start, end: units.length });
  }
  const text = units.join('').toWellFormed();
  return { text, textForm: TEXT_FORM, blocks, textMap: mapOf(parts, owner, at) };
}

function mapOf(parts: readonly Part[], owner: readonly number[], at: readonly number[]): TextMap {
  const reach = new Map<Text, Span>();
  owner.forEach((id, i) => {
    if (id < 0) return;
    const { node } = parts[id]!;
    const span = reach.get(node);
    if (span) span.end = i + 1;
    else reach.set(node, { start: i, end: i + 1 });
  });
  return {
    toRanges({ start, end }) {
      const ranges: StaticRangeInit[] = [];
      for (let i = Math.max(0, start); i < Math.min(end, owner.length); i++) {
        if (owner[i]! < 0) continue;
        const { node } = parts[owner[i]!]!;
        const last = ranges.at(-1);
        if (last?.startContainer === node && owner[i - 1] === owner[i]) last.endOffset = at[i]! + 1;
        else ranges.push({ startContainer: node, startOffset: at[i]!, endContainer: node, endOffset: at[i]! + 1 });
      }
      return ranges;
    },
    toOffset(node, offset) {
      const span = reach.get(node as Text);
      if (!span) return null;
      let low = span.start;
      let high = span.end;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (at[middle]! < offset) low = middle + 1;
        else high = middle;
      }
      return low;
    },
    nodes: () => reach.keys(),
  };
}
