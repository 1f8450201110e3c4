/** The chosen lines as blocks of the article: which are headings, captions, rows of a content table. */
import type { BlockKind } from '../text/article';
import type { Box, Line } from './lines';
import type { Chosen } from './textmap';

const boxOf = (line: Line, name: string): Box | null => {
  for (let at: Box | null = line.box; at; at = at.parent) if (at.element.localName === name) return at;
  return null;
};

/** A table whose rows have several short cells; a table that lays out the page has long ones, or one a row. */
function isContentTable(lines: readonly Line[]): boolean {
  const rows = new Map<Box, Set<Box | null>>();
  for (const line of lines) {
    const row = boxOf(line, 'tr');
    if (row) rows.set(row, (rows.get(row) ?? new Set()).add(boxOf(line, 'td') ?? boxOf(line, 'th')));
    if (line.text.length > 200) return false;
  }
  const wide = [...rows.values()].filter((cells) => cells.size > 1).length;
  return rows.size > 1 && wide >= rows.size / 2 && [...rows.values()].every((cells) => cells.size <= 30);
}

const isBold = (line: Line): boolean =>
  line.parts.every(({ node, start, end }) => {
    if (!/\S/.test(node.data.slice(start, end))) return true;
    for (let at = node.parentElement, i = 0; at && i < 4; at = at.parentElement, i++) {
      if (/^(?:b|strong)$/.test(at.localName) || /font-weight:\s*(?:bold|[6-9]00)/.test(at.getAttribute('style') ?? ''))
        return true;
      if (at === line.box.element) return false;
    }
    return false;
  });

const CAPTION = /^(?:▲|△|▼|图[为：:]|图片[：:]|上图|下图|资料图)|(?:[\u4e00-\u9fff\s]摄|供图|资料图片?)[）)]?[。]?$/;

function kindOf(line: Line): BlockKind {
  const { box, text } = line;
  if (box.heading) return 'heading';
  const name = `${box.element.localName} ${box.element.getAttribute('class') ?? ''}`.toLowerCase();
  if (/caption|pic-?(?:desc|info|txt)|img-?(?:desc|txt)/.test(name)) return 'caption';
  if (text.length <= 120 && CAPTION.test(text)) return 'caption';
  if (text.length <= 45 && !/[。！？；，：:,;]$/.test(text) && isBold(line)) return 'heading';
  return 'paragraph';
}

/** How wide a line is set, in half-width columns. */
const widthOf = ({ text }: Line): number => text.length + (text.match(/[\u0100-\uffff]/g)?.length ?? 0);

/** How much narrower than the widest a full line may be: an indent, or what goes to the next line with its mark. */
const SLACK = 6;
/** How a line ends that the next does not go on. */
const ENDED = /[。！？；：”」』）):;!?]$/;

/**
 * The lines of a box that go on the one before: text taken over from a page of a fixed width, with a break at the end of every
 * line. Such lines are of one width, hold sentences and end within them.
 */
function continuedIn(lines: readonly Line[]): Line[] {
  if (lines.length < 4) return [];
  const widths = lines.map(widthOf);
  const full = widths.reduce((most, width) => Math.max(most, width), 0) - SLACK;
  const broken = [...lines.slice(0, -1).keys()].filter((at) => widths[at]! >= full && !ENDED.test(lines[at]!.text));
  const told = broken.filter((at) => /[，。]/.test(lines[at]!.text)).length;
  if (full < 24 || full > 110 || broken.length * 2 < lines.length || told * 2 < broken.length) return [];
  return broken.map((at) => lines[at + 1]!);
}

function add(groups: Map<Box, Line[]>, box: Box, line: Line): void {
  const lines = groups.get(box);
  if (lines) lines.push(line);
  else groups.set(box, [line]);
}

/** Body lines as blocks, in order; the cells of a content table's row become one block. */
export function blocksOf(body: readonly Line[]): Chosen[] {
  const inBox = new Map<Box, Line[]>();
  const tables = new Map<Box, Line[]>();
  const tableOf = new Map<Line, Box>();
  for (const line of body) {
    add(inBox, line.box, line);
    const table = boxOf(line, 'table');
    if (!table) continue;
    tableOf.set(line, table);
    add(tables, table, line);
  }
  const content = new Set([...tables].filter(([, lines]) => isContentTable(lines)).map(([table]) => table));
  const continued = new Set([...inBox.values()].flatMap(continuedIn));
  const blocks: (Chosen & { row?: Box | null })[] = [];
  for (const line of body) {
    const table = tableOf.get(line);
    const row = table && content.has(table) ? boxOf(line, 'tr') : null;
    const last = blocks.at(-1);
    if (last && (continued.has(line) || (row && last.row === row))) last.lines.push(line);
    else blocks.push(row ? { kind: 'row', lines: [line], row } : { kind: kindOf(line), lines: [line] });
  }
  return blocks;
}
