/** A corpus file of many articles, made by rule from sentences of our own and recognised by the packs that ship. */
import { capture } from '../../lib/capture/capture';
import { writeCorpus } from '../../lib/export/corpus';
import { toCorpus } from '../../lib/export/derive';
import { recordOf } from '../../lib/export/merge';
import { packs } from '../../lib/packs';
import { createRecogniser } from '../../lib/recognise/recogniser';
import type { Article } from '../../lib/text/article';
import { digest, header } from '../export/made';

const SENTENCES = [
  '某某街道把党建引领写进每一张服务清单，干部按片区走访住户。',
  '各支部严格落实“三会一课”制度，党员轮流讲述身边的小事。',
  '社区在老楼里办起议事厅，楼道照明和停车的事当场商量。',
  '区里要求各部门坚持以人民为中心，限时答复群众来信。',
  '机关干部每周到窗口值班一次，手续能并的并、能省的省。',
  '各單位做到「兩個維護」，把學到的辦法用在日常工作裡。',
  '村里的晒谷场改成了文化广场，傍晚常有人下棋唱戏。',
  '去年该支部被评为全区先进基层党组织，两名党员受到表扬。',
  '志愿者把药送到行动不便的老人家中，顺手修好了水龙头。',
  '会议提出守正创新，鼓励年轻人把想法写成方案。',
  '暖巷夜话每月一次，邻里围坐一圈把难处讲开。',
  '居民说起暖巷夜话都点头，愿意把心里话讲出来。',
  '去年冬天，暖巷夜话搬进了新修的小院。',
  '网格员记下每户的需要，第二天就有人上门回访。',
];
export const OUTLETS = ['甲地日报', '乙地晚报', '丙地新闻网', '丁地党建网', '戊地发布'];
/** A phrase that no pack knows, and one that stands in traditional script alone. */
export const UNKNOWN = '暖巷夜话';
export const TRADITIONAL = '两个维护';

export interface Made {
  title: string;
  text: string;
  outlet: string;
}

/** The n-th article: which sentences it has follows from n alone. */
export function articleOf(n: number): Made {
  const body = SENTENCES.filter((_, index) => (n * (index + 3)) % 7 < 3);
  const title = `第${n + 1}号街区见闻`;
  return {
    title,
    text: [title, ...body, `这是第${n + 1}次走访的记录。`].join('\n'),
    outlet: OUTLETS[n % OUTLETS.length]!,
  };
}

async function recordAt(
  n: number,
  recognise: (text: string) => ReturnType<ReturnType<typeof createRecogniser>['recognise']>,
) {
  const { title, text, outlet } = articleOf(n);
  const stated = (value: string) => ({ value, printed: value, rule: 'made' });
  const blocks: Article['blocks'] = [];
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start);
    blocks.push({ kind: start === 0 ? 'headline' : 'paragraph', start, end });
    start = end + 1;
  }
  const month = String(1 + (n % 12)).padStart(2, '0');
  const article: Article = {
    text,
    textForm: 1,
    blocks,
    bodyStart: title.length + 1,
    meta: {
      title: stated(title),
      outlet: stated(outlet),
      source: stated(outlet),
      publishedAt: stated(`${2023 + (n % 2)}-${month}-05`),
    },
    doubts: [],
  };
  const { articleId, version } = await capture(article, recognise(text), {
    url: `https://news.example.cn/${n}.html`,
    at: new Date(Date.UTC(2024, 11, 1) + n * 60_000).toISOString(),
    generator: 'made 1',
    extractor: 'made 1',
    packs,
    digest,
  });
  return toCorpus(recordOf(articleId, [version], []), { selectors: false, notes: false }, []);
}

/** The file as text. */
export async function corpusOf(count: number): Promise<string> {
  const { recognise } = createRecogniser(packs);
  const items = await Promise.all(
    Array.from({ length: count }, async (_, n) => ({
      section: 'records' as const,
      value: await recordAt(n, recognise),
    })),
  );
  let text = '';
  const empty = { ...header, from: 0, to: count };
  for await (const piece of writeCorpus(empty, [items], { format: 'json', digest }))
    text += new TextDecoder().decode(piece);
  return text;
}
