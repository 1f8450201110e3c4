/** Extraction beside bare Readability, in turn, on equal jsdom documents of three sizes made by script. */
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { extract } from '../../lib/extract/extract';
import { median } from './measure';
import type { BenchRow } from './row';

const URL = 'https://www.example.cn/yw/202406/t20240619_1.html';
const CLAUSES = [
  '党员认领岗位责任',
  '窗口平均办理时间缩短三成',
  '支部把清单作为抓手',
  '群众评价持续向好',
  '逐条明确完成时限',
  '把好做法写进制度',
];

const sentence = (seed: number): string =>
  `${Array.from({ length: 4 }, (_, i) => CLAUSES[(seed * 7 + i * 5) % CLAUSES.length]).join('，')}。`;

const links = (count: number, name: string): string =>
  `<div class="${name}"><ul>${Array.from({ length: count }, (_, i) => `<li><a href="/n${i}.html">某地机关支部活动第${i}次</a></li>`).join('')}</ul></div>`;

/** `container`: the class of the body; a known one is taken without Readability. */
const pageOf = (paragraphs: number, furniture: number, container: string): string => {
  const body = Array.from(
    { length: paragraphs },
    (_, i) => `<p>　　<span>${sentence(i)}</span>${sentence(i + 3)}${sentence(i + 1)}</p>`,
  );
  return `<!DOCTYPE html><html><head><title>某县支部清单管理提升服务_某某网</title></head><body>
${links(furniture, 'nav')}<div class="wrap"><div class="left"><h1>某县支部清单管理提升服务</h1><div class="info">2024-06-19 10:22 来源：某某日报 责任编辑：某甲</div>
<div class="${container}">${body.join('\n')}</div>${links(furniture, 'related')}</div>${links(furniture * 2, 'side')}</div>
<div class="footer"><p>某某网版权所有</p></div></body></html>`;
};

const documentOf = (html: string): Document =>
  new JSDOM(html, { url: URL, virtualConsole: new VirtualConsole() }).window.document;

const timed = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

function row(name: string, html: string, runs: number): BenchRow {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let i = -2; i < runs; i++) {
    const [first, second] = [documentOf(html), documentOf(html)];
    const mine = (): number => timed(() => extract(first, URL));
    const bare = (): number => timed(() => new Readability(second).parse());
    const [a, b] = i % 2 ? [mine(), bare()] : [bare(), mine()].reverse();
    if (i < 0) continue;
    ours.push(a!);
    theirs.push(b!);
  }
  const own = median(ours);
  return {
    name: `extract, ${name}`,
    baseline: 'Readability on the same document',
    ratio: own / median(theirs),
    median: own,
    unit: 'ms',
    target: '≤ 1.25',
    note: 'jsdom; the page is made by script, and parsing it is not counted',
  };
}

export async function run(): Promise<BenchRow[]> {
  return [
    row('small page', pageOf(8, 20, 'text'), 15),
    row('typical page', pageOf(25, 120, 'text'), 15),
    row('heavy page', pageOf(60, 600, 'text'), 7),
    row('typical page of a known system', pageOf(25, 120, 'TRS_Editor'), 15),
  ];
}
