import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { gateText } from '../../lib/sites/gate-text';

const BODY = `<p>党支部开展主题党日活动，党员重温入党誓词。</p><p>短句。</p>
<p><a href="/1">另一篇文章的标题在此，读者可以点开。</a></p><p><b><a href="/2"><i>又一篇文章的标题也在此，读者可以点开。</i></a></b></p>
<script>var text = '这是代码里的一段文字，谁也看不见';</script><style>p { content: '样式里的文字，谁也看不见' }</style>
<div hidden="hidden"><p>藏起来的一段文字，谁也看不见它。</p></div><div style="display: none"><p>也藏起来的一段文字，谁也看不见它。</p></div>
<p>党员干部走访群众，解决问题。</p>`;

const TITLE = '党建引领基层治理';
const READ = `${TITLE}\n党支部开展主题党日活动，党员重温入党誓词。\n党员干部走访群众，解决问题。`;

describe('what the gate reads', () => {
  it('is title and running text of a page of HTML', () => {
    const { window } = new JSDOM(`<!doctype html><title>${TITLE}</title>${BODY}`);
    expect(gateText(window.document)).toBe(READ);
  });

  it('is the same of a page of XHTML', () => {
    const page = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>${TITLE}</title></head><body>${BODY}</body></html>`;
    const { window } = new JSDOM(page, { contentType: 'application/xhtml+xml' });
    expect(gateText(window.document)).toBe(READ);
  });
});
