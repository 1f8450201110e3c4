/** How an extraction compares with the truth of a case; every measure as docs/extraction.md states it. */

export interface Extracted {
  title: string | null;
  subtitle: string | null;
  source: string | null;
  author: string | null;
  editor: string | null;
  publishedAt: string | null;
  /** One block per line; null where the page was refused. */
  text: string | null;
}

export type Truth = Partial<Record<keyof Extracted, string | null>> & { url?: string; article?: boolean };

const form = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[“”"'‘’「」『』«»]/g, '"')
    .replace(/[—–―－\-~]+/g, '-');

const names = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFKC')
    .split(/[\s、,，;；/|]+/)
    .filter(Boolean)
    .sort()
    .join(' ');

const bigrams = (text: string): Map<string, number> => {
  const units = [...text.normalize('NFKC').matchAll(/[\p{L}\p{N}]/gu)].map((found) => found[0]);
  const counts = new Map<string, number>();
  for (let i = 1; i < units.length; i++) {
    const pair = units[i - 1]! + units[i]!;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
};

const withoutHeadline = (text: string, truth: Truth, ours: Extracted): string => {
  const drop = new Set([truth.title, truth.subtitle, ours.title].map(form).filter(Boolean));
  return text
    .split('\n')
    .filter((line) => !drop.has(form(line)))
    .join('\n');
};

const total = (counts: Map<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0);

export function bodyScore(ours: Extracted, truth: Truth): { p: number; r: number; f1: number; lost: boolean } {
  const got = bigrams(withoutHeadline(ours.text ?? '', truth, ours));
  const want = bigrams(withoutHeadline(truth.text ?? '', truth, ours));
  let shared = 0;
  for (const [pair, count] of got) shared += Math.min(count, want.get(pair) ?? 0);
  const p = total(got) ? shared / total(got) : 0;
  const r = total(want) ? shared / total(want) : 1;
  return { p, r, f1: p + r ? (2 * p * r) / (p + r) : 0, lost: total(got) < 0.4 * total(want) };
}

/** Page furniture in what should be an article's text: what a reader would call not part of it. */
const FURNITURE =
  /责任编辑[:：]|(?:^|\n)[(（]?责编[:：]|(?:^|\n)来源[:：].{0,20}(?:\n|$)|上一篇|下一篇|返回顶部|扫一扫|分享到|打印本页|关闭窗口|您(?:现在|当前)(?:所在)?的?位置|当前位置|ICP备|字号[:：]|【?打印】|延伸阅读|相关阅读|相关新闻|通版阅读|版权声明|免责声明|浏览次数|点击数|我要纠错|特别声明：以上/;

/** Verdict per field: true right, false wrong, null where the truth does not judge it. `invented` where truth is null. */
export function verdicts(ours: Extracted, truth: Truth): Record<string, boolean | null> {
  const judged = (key: keyof Truth): boolean => typeof truth[key] === 'string';
  const same = (
    key: 'source' | 'author' | 'editor',
    by: (text: string | null | undefined) => string,
  ): boolean | null => (judged(key) ? by(ours[key]) === by(truth[key] as string) : null);
  const date = truth.publishedAt;
  return {
    title: judged('title') ? form(ours.title) === form(truth.title) : null,
    day: date ? ours.publishedAt?.slice(0, 10) === date.slice(0, 10) : null,
    minute: date && date.length >= 16 ? ours.publishedAt?.slice(0, 16) === date.slice(0, 16) : null,
    'date not invented': date === null ? ours.publishedAt === null : null,
    来源: same('source', form),
    '来源 not invented': truth.source === null ? ours.source === null : null,
    author: same('author', names),
    'author not invented': truth.author === null ? ours.author === null : null,
    责任编辑: same('editor', names),
    '责任编辑 not invented': truth.editor === null ? ours.editor === null : null,
    'no furniture': truth.article === false || ours.text === null ? null : !FURNITURE.test(ours.text),
    'article kept': truth.article === false ? null : ours.text !== null,
    'non-article refused': truth.article === false ? ours.text === null : null,
  };
}
