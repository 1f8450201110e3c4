import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../lib/extract/body';
import { knownTitles, metasOf } from '../../lib/extract/metas';
import { readLines } from '../../lib/extract/walk';
import { documentOf } from './document';

const TITLE = '某县支部清单管理提升服务';
const PARAGRAPH = '<p>党员认领岗位责任，窗口平均办理时间缩短三成，群众评价持续向好。</p>';

/** What chose the body of a page with this markup as its text, and the lines that were kept. */
function chosen(text: string, after = '') {
  const document = documentOf(
    `<title>${TITLE}_某某网</title><body><h1>${TITLE}</h1><p>2024-06-19 10:22 来源：某某日报</p><div>${text}</div>${after}</body>`,
  );
  const body = bodyOf(document, readLines(document), knownTitles(metasOf(document)));
  return { how: body?.how, kept: [...(body?.kept ?? [])].map((line) => line.text) };
}

describe('where the body is', () => {
  it('takes a text that stands alone under title and dateline as it is', () => {
    const { how, kept } = chosen(PARAGRAPH.repeat(4));
    expect(how).toBe('alone');
    expect(kept).toHaveLength(4);
  });

  it.each([
    ['a link', `${PARAGRAPH.repeat(4)}<p><a href="/1">某地开展集中学习</a></p>`, ''],
    ['a mark of the end', `${PARAGRAPH.repeat(4)}<p>责任编辑：某甲</p>`, ''],
    ['half of the running text', PARAGRAPH.repeat(4), `<div>${PARAGRAPH.repeat(4)}</div>`],
  ])('lets Readability choose where it holds %s', (_, text, after) => {
    expect(chosen(text, after).how).not.toBe('alone');
  });
});
