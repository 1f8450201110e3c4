import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../lib/extract/extract';
import { shownOf } from '../../lib/extract/lines';
import { writeText } from '../../lib/extract/textmap';
import { readLines } from '../../lib/extract/walk';
import { documentOf } from './document';

const PAGES = join(import.meta.dirname, 'pages');
const dataOf = ({ startContainer, startOffset, endContainer, endOffset }: StaticRangeInit): string => {
  expect(startContainer).toBe(endContainer);
  return (startContainer as Text).data.slice(startOffset, endOffset);
};

const piece = fc.constantFrom(
  '党建',
  '　　',
  ' ',
  '\n',
  '清单。',
  '\u200b',
  '\u00ad',
  'a b',
  '<br>',
  '&nbsp;',
  '😀',
  '“稳”',
);
const inline = fc.array(piece, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
const element = fc.constantFrom('p', 'span', 'div', 'b', 'a', 'td', 'li', 'h2', 'script', 'section');
const markup = fc
  .array(fc.tuple(element, inline, inline), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.map(([name, inside, after]) => `<${name}>${inside}</${name}>${after}`).join(''));

describe('the text map', () => {
  it('reads back every line of any page from the nodes it came from', () => {
    fc.assert(
      fc.property(markup, (html) => {
        const document = documentOf(`<body>${html}</body>`);
        const { lines } = readLines(document);
        const { text, blocks, textMap } = writeText(lines.map((line) => ({ kind: 'paragraph', lines: [line] })));
        blocks.forEach((block, i) => {
          expect(text.slice(block.start, block.end)).toBe(lines[i]!.text);
          let back = '';
          for (let start = block.start; start < block.end; start++)
            back += textMap
              .toRanges({ start, end: start + 1 })
              .map(dataOf)
              .join('');
          expect(back.replace(/\s/g, ' ')).toBe(lines[i]!.text);
        });
        expect(text).toBe(lines.map((line) => line.text).join('\n'));
      }),
      { numRuns: 60 },
    );
  });

  it('gives for every offset the position it came from, and back', () => {
    fc.assert(
      fc.property(markup, (html) => {
        const { lines } = readLines(documentOf(`<body>${html}</body>`));
        const { text, textMap } = writeText(lines.map((line) => ({ kind: 'paragraph', lines: [line] })));
        for (let start = 0; start < text.length; start++) {
          const [range] = textMap.toRanges({ start, end: start + 1 });
          if (text[start] === '\n') expect(range).toBeUndefined();
          else expect(textMap.toOffset(range!.startContainer, range!.startOffset)).toBe(start);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('joins what only the source breaks between wide characters, over nodes too', () => {
    const cases = [
      ['中国特\n  色社会主义', '中国特色社会主义'],
      ['中国特\r\n\t<b>\n色社会</b>主义', '中国特色社会主义'],
      ['“三会\u200b\n一课”\n制度', '“三会一课”制度'],
      ['某县\n2022年 某 局\n&nbsp;某 QC\n组', '某县 2022年 某 局 某 QC 组'],
    ] as const;
    for (const [html, expected] of cases) {
      const { lines } = readLines(documentOf(`<body><p>${html}</p></body>`));
      const { text, textMap } = writeText([{ kind: 'paragraph', lines }]);
      expect(lines.map((line) => line.text)).toEqual([expected]);
      expect(text).toBe(expected);
      for (let start = 0; start < text.length; start++) {
        const [range] = textMap.toRanges({ start, end: start + 1 });
        expect(shownOf(`|${dataOf(range!)}|`)).toBe(`|${text[start]}|`);
        expect(textMap.toOffset(range!.startContainer, range!.startOffset)).toBe(start);
      }
    }
  });

  it('knows no offset in a node that is not part of the text', () => {
    const document = documentOf('<body><p>一</p><p id="b">二</p></body>');
    const { textMap } = writeText([{ kind: 'paragraph', lines: readLines(document).lines.slice(0, 1) }]);
    expect(textMap.toOffset(document.getElementById('b')!.firstChild!, 0)).toBeNull();
  });

  for (const name of readdirSync(PAGES)) {
    it(`leaves ${name} as it was, and maps its blocks back`, () => {
      const document = documentOf(readFileSync(join(PAGES, name, 'source.html'), 'utf8'));
      const before = document.documentElement.outerHTML;
      const read = extract(document, 'https://www.example.cn/');
      expect(document.documentElement.outerHTML).toBe(before);
      if (!read.ok) return;
      const { article, textMap } = read;
      for (const block of article.blocks) {
        const text = article.text.slice(block.start, block.end);
        const back = shownOf(textMap.toRanges(block).map(dataOf).join(''));
        if (block.kind === 'row') expect(back.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        else expect(back).toBe(text);
        expect(text).not.toContain('\n');
      }
      const nodes = [...textMap.nodes()];
      expect(new Set(nodes).size).toBe(nodes.length);
      expect(nodes.every((node) => document.contains(node))).toBe(true);
    });
  }
});
