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

/** Body lines as blocks, in order; the cells of a content table's row become one block. */
export function blocksOf(body: readonly Line[]): Chosen[] {
  const tables = new Map<Box, Line[]>();
  const tableOf = new Map<Line, Box>();
  for (const line of body) {
    const table = boxOf(line, 'table');
    if (!table) continue;
    tableOf.set(line, table);
    tables.set(table, [...(tables.get(table) ?? []), line]);
  }
  const content = new Set([...tables].filter(([, lines]) => isContentTable(lines)).map(([table]) => table));
  const blocks: (Chosen & { row?: Box | null })[] = [];
  for (const line of body) {
    const table = tableOf.get(line);
    const row = table && content.has(table) ? boxOf(line, 'tr') : null;
    const last = blocks.at(-1);
    if (row && last?.row === row) last.lines.push(line);
    else blocks.push(row ? { kind: 'row', lines: [line], row } : { kind: kindOf(line), lines: [line] });
  }
  return blocks;
}
