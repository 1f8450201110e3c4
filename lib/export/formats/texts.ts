/** One file an article: brat standoff and Markdown; and the gazetteer of the packs. */
import { codePointCounter } from '../derive';
import { escaped } from '../markdown';
import type { CorpusRecord } from '../schema';
import {
  type Format,
  field,
  flat,
  LACKS_NOTHING,
  labelOf,
  nameOf,
  oneLine,
  recordsOf,
  tagNames,
  textOf,
} from './source';

/** brat allows letters, digits, hyphen and underscore in a type. */
const bratType = (mention: { kind: string; type: string }): string => labelOf(mention).replace(/[^A-Za-z0-9_-]/g, '_');

/** What is on one line. */
const LINE = /[^\p{Cc}\u2028\u2029]+/gu;

/** A mention over the end of a line is discontinuous in brat: `0 5;6 10` with its pieces apart by a space. */
function standoff(record: CorpusRecord): string {
  const text = textOf(record);
  const count = codePointCounter(text);
  return flat(record)
    .map((mention, index) => {
      const id = index + 1;
      const { start, end, formula } = mention;
      const pieces = [...text.slice(start, end).matchAll(LINE)].map(({ 0: words, index: at }) => {
        const from = start + at;
        return { words, span: `${count(from)} ${count(from + words.length)}` };
      });
      if (pieces.length === 0) return '';
      const spans = pieces.map(({ span }) => span).join(';');
      const span = `T${id}\t${bratType(mention)} ${spans}\t${pieces.map(({ words }) => words).join(' ')}\n`;
      return formula ? `${span}#${id}\tAnnotatorNotes T${id}\t${oneLine(formula)}\n` : span;
    })
    .join('');
}

export const brat: Format = {
  id: 'brat',
  extension: 'zip',
  several: true,
  what: {
    'zh-CN': '导入 brat 继续标注（每篇一个文本和一个标注文件）',
    'zh-TW': '匯入 brat 繼續標註（每篇一個文字檔和一個標註檔）',
    en: 'To go on annotating in brat (a text and a standoff file an article)',
  },
  without: null,
  async *write(source) {
    const types = new Set<string>();
    for await (const record of recordsOf(source)) {
      for (const mention of flat(record)) types.add(bratType(mention));
      yield { file: `${nameOf(record)}.txt`, text: textOf(record) };
      yield { file: `${nameOf(record)}.ann`, text: standoff(record) };
    }
    yield {
      file: 'annotation.conf',
      text: `[entities]\n${[...types].sort().join('\n')}\n[relations]\n[events]\n[attributes]\n`,
    };
  },
};

/** JSON is YAML: quoted strings and flow lists need no second set of rules. */
function frontMatter(record: CorpusRecord): string {
  const pairs: Record<string, unknown> = {
    articleId: record.articleId,
    title: field(record, 'title'),
    publishedAt: field(record, 'publishedAt'),
    source: field(record, 'source'),
    outlet: field(record, 'outlet'),
    author: field(record, 'author'),
    url: record.capture.url,
    clippedAt: record.capture.at,
    tags: tagNames(record),
    mentions: flat(record).map(({ kind, type, quote, formula }) => ({
      kind,
      type,
      quote,
      ...(formula ? { formula } : {}),
    })),
  };
  const lines = Object.entries(pairs).filter(
    ([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return `---\n${lines.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join('\n')}\n---\n`;
}

const MARKS: Readonly<Record<string, string>> = { headline: '# ', heading: '## ', subtitle: '### ', caption: '> ' };

function markdownOf(record: CorpusRecord): string {
  const text = textOf(record);
  const blocks = record.article.blocks.map(
    ({ kind, start, end }) => `${MARKS[kind] ?? ''}${escaped(text.slice(start, end))}`,
  );
  return `${frontMatter(record)}\n${blocks.join('\n\n')}\n`;
}

/** What no system or note-taking program takes in the name of a file, and what would hide it. */
const UNNAMED = /[\p{Cc}\\/:*?"<>|#^[\]]+|^[.\s]+/gu;
/** Code points of a title in the name of a file: 180 bytes of 255. */
const LONGEST = 60;

/** A note is found by its day and title; the id keeps those apart that have both in common. */
function noteOf(record: CorpusRecord): string {
  const title = [...field(record, 'title')].slice(0, LONGEST).join('');
  return [field(record, 'publishedAt').slice(0, 10), title, nameOf(record)]
    .map((part) => part.replace(UNNAMED, ' ').trim())
    .filter(Boolean)
    .join(' ');
}

export const markdown: Format = {
  id: 'markdown',
  extension: 'zip',
  several: true,
  what: {
    'zh-CN': '每篇一个 Markdown 文件，放进 Obsidian 等笔记软件',
    'zh-TW': '每篇一個 Markdown 檔，放進 Obsidian 等筆記軟體',
    en: 'A Markdown file an article, for Obsidian and other note-takers',
  },
  without: null,
  async *write(source) {
    for await (const record of recordsOf(source)) yield { file: `${noteOf(record)}.md`, text: markdownOf(record) };
  },
};

export const gazetteer: Format = {
  id: 'gazetteer',
  extension: 'tsv',
  several: false,
  what: {
    'zh-CN': '词库里的全部提法，供 INCEpTION 词表推荐器预标注（与所选文章无关）',
    'zh-TW': '詞庫裡的全部提法，供 INCEpTION 詞表推薦器預標註（與所選文章無關）',
    en: 'The phrases of the packs for the string recommender of INCEpTION, whatever articles are selected',
  },
  without: LACKS_NOTHING,
  async *write(source) {
    const seen = new Set<string>();
    for (const formula of source.formulas)
      for (const phrase of [formula.canonical, ...formula.variants]) {
        const line = `${phrase.replace(/\s+/g, ' ')}\t${labelOf(formula)}\n`;
        if (seen.has(line)) continue;
        seen.add(line);
        yield { file: 'gazetteer.tsv', text: line };
      }
  },
};
