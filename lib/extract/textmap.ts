/** The one bridge between `Article.text` and the live Text nodes of the page. */
import { type Block, type BlockKind, DROPPED, TEXT_FORM } from '../text/article';
import { firstFrom, type Span } from '../text/span';
import { type Line, type Part, shownOf } from './lines';

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

/** A stretch of the text that stands in one Text node just as it is: `text[start + i]` is `part.node.data[from + i]`. */
interface Run extends Span {
  part: Part;
  from: number;
}

/** Text as it stands, or a run of whitespace by its first code unit; what is dropped alone is in neither. */
const TOKEN = new RegExp(`([^\\s${DROPPED}]+)|[^\\S\\ufeff][\\s${DROPPED}]*`, 'g');
const WIDE = /[\u0100-\uffff]/;

/** Writes the chosen lines as text form 1 (see `formText`), remembering of every stretch where it came from. */
export function writeText(chosen: readonly Chosen[]): {
  text: string;
  textForm: typeof TEXT_FORM;
  blocks: Block[];
  textMap: TextMap;
} {
  const runs: Run[] = [];
  const blocks: Block[] = [];
  let text = '';
  const put = (part: Part, from: number, written: string): void => {
    const last = runs.at(-1);
    const start = text.length;
    text += written;
    const joined = last?.part === part && last.end === start && last.from + start - last.start === from;
    if (joined) last.end = text.length;
    else runs.push({ part, from, start, end: text.length });
  };
  const writeLine = (line: Line): void => {
    let space: { part: Part; from: number } | null = null;
    let gap = '';
    let last = '';
    const [only] = line.parts;
    const whole = line.parts.length > 1 ? -1 : only!.node.data.indexOf(line.text, only!.start);
    if (whole >= 0 && whole + line.text.length <= only!.end) {
      put(only!, whole, line.text);
      return;
    }
    for (const part of line.parts) {
      for (const { 0: token, 1: visible, index } of part.node.data.slice(part.start, part.end).matchAll(TOKEN)) {
        const from = part.start + index;
        if (!visible) {
          gap += token;
          space ??= last ? { part, from } : null;
        } else {
          if (space && (!gap.includes('\n') || shownOf(last + gap + token[0]).length > 2))
            put(space.part, space.from, ' ');
          put(part, from, token);
          space = null;
          gap = '';
          last = token.at(-1)!;
        }
      }
    }
  };
  for (const { kind, lines } of chosen) {
    if (blocks.length > 0) text += '\n';
    const start = text.length;
    lines.forEach((line, i) => {
      const narrow = i > 0 && !(WIDE.test(lines[i - 1]!.text.at(-1)!) && WIDE.test(line.text[0]!));
      if (i > 0 && (kind === 'row' || narrow)) text += ' ';
      writeLine(line);
    });
    blocks.push({ kind, start, end: text.length });
  }
  return { text: text.toWellFormed(), textForm: TEXT_FORM, blocks, textMap: mapOf(runs) };
}

function mapOf(runs: readonly Run[]): TextMap {
  const byNode = new Map<Node, Run[]>();
  for (const run of runs) {
    const { node } = run.part;
    const known = byNode.get(node);
    if (known) known.push(run);
    else byNode.set(node, [run]);
  }
  return {
    toRanges({ start, end }) {
      const ranges: StaticRangeInit[] = [];
      let before: Run | undefined;
      for (let i = firstFrom(runs, start + 1, (run) => run.end); i < runs.length && runs[i]!.start < end; i++) {
        const run = runs[i]!;
        const { node } = run.part;
        const endOffset = run.from + Math.min(end, run.end) - run.start;
        if (before?.part === run.part && before.end === run.start) ranges.at(-1)!.endOffset = endOffset;
        else {
          const startOffset = run.from + Math.max(start, run.start) - run.start;
          ranges.push({ startContainer: node, startOffset, endContainer: node, endOffset });
        }
        before = run;
      }
      return ranges;
    },
    toOffset(node, offset) {
      const own = byNode.get(node);
      if (!own) return null;
      const run = own[firstFrom(own, offset, (one) => one.from + one.end - one.start)] ?? own.at(-1)!;
      return Math.min(run.end, run.start + Math.max(0, offset - run.from));
    },
    nodes: () => byNode.keys() as Iterable<Text>,
  };
}
