import { buffer } from 'node:stream/consumers';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { W3CTextFormat } from '@recogito/text-annotator';
import { parse } from 'csv-parse/sync';
import matter from 'gray-matter';
import { JSDOM } from 'jsdom';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import type { ArticleRecord } from '../../lib/capture/record';
import { toCorpus } from '../../lib/export/derive';
import { FORMATS, formatOf, type Source } from '../../lib/export/formats';
import { flat, TextMissing } from '../../lib/export/formats/source';
import type { CorpusItem, CorpusRecord, Header } from '../../lib/export/schema';
import { zipped } from '../../lib/export/zip';
import type { MetaField } from '../../lib/text/article';
import { digest, header, rowOf, versionOf } from './made';

afterEach(() => void vi.unstubAllEnvs());

let records: CorpusRecord[] = [];
let source: Source;

beforeAll(async () => {
  const odd = ['𠮷祥街道', '=HYPERLINK("x")', '推行“同心工作法”', '<b>&amp;*_[星号]', '反\\斜|杠'];
  const made = await Promise.all([
    versionOf(odd),
    versionOf(['获评先进单位'], { url: 'https://e.cn/a,b?c={d}' }),
    versionOf(['做实机制'], { url: '' }),
  ]);
  const stored: ArticleRecord[] = made.map(({ articleId, version }) => ({
    articleId,
    sameAs: [],
    ...version,
    versions: [],
    rows: [],
  }));
  const first = stored[0]!;
  const { kind, type, start, end, quote } = first.mentions[2]!;
  const decision = {
    versionId: first.versionId,
    kind,
    type,
    start,
    end,
    quote,
    prefix: '',
    suffix: '',
    verdict: 'reject' as const,
  };
  first.rows = [
    await rowOf(first.articleId, { row: 'field', field: 'title', value: '+改过的"标题"，{带}符号 100%' }),
    await rowOf(first.articleId, { row: 'tag', tag: '品牌' }),
    await rowOf(first.articleId, { row: 'decision', decision }),
  ];
  const last = stored[2]!;
  last.rows = [await rowOf(last.articleId, { row: 'field', field: 'publishedAt', value: '约"2024"<春' })];
  records = stored.map((record) => toCorpus(record));
  const items: CorpusItem[] = records.map((value) => ({ section: 'records', value }));
  source = {
    header,
    digest,
    items: async function* () {
      yield items.slice(0, 2);
      yield items.slice(2);
    },
    formulas: [{ canonical: '三会一课', kind: 'mechanism', type: 'institution', variants: ['“三会一课”', '三会一课'] }],
  };
});

/** The files of a format, as they come out of the ZIP where there are several. */
async function filesOf(id: string, from = source): Promise<Record<string, string>> {
  const format = formatOf(id)!;
  const files: Record<string, string> = {};
  if (!format.several) {
    for await (const { file, text } of format.write(from)) files[file] = (files[file] ?? '') + text;
    expect(Object.keys(files)).toHaveLength(1);
    return files;
  }
  const parts: Uint8Array[] = [];
  for await (const bytes of zipped(format.write(from))) parts.push(bytes);
  const zip = await fromBufferPromise(Buffer.concat(parts), { lazyEntries: true });
  for await (const entry of zip.eachEntry())
    files[entry.fileName] = (await buffer(await zip.openReadStreamPromise(entry))).toString('utf8');
  return files;
}
const only = async (id: string, from = source): Promise<string> => Object.values(await filesOf(id, from))[0]!;
/** A source of one record. */
const holding = (value: CorpusRecord, of: Partial<Header> = {}): Source => ({
  ...source,
  header: { ...header, ...of },
  items: async function* () {
    yield [{ section: 'records', value }];
  },
});
/** A source of one record whose whole text is one paragraph, with `start` and `end` of its one mention. */
const saying = (text: string, start = 0, end = 1, formula?: string): Source => {
  const [record] = records as [CorpusRecord];
  const article = {
    ...record.article,
    text,
    bodyStart: 0,
    blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }],
  };
  return holding({
    ...record,
    article,
    mentions: [{ ...record.mentions[0]!, start, end, quote: text.slice(start, end), ...(formula && { formula }) }],
  });
};
const stating = (name: MetaField, value: string, more: Partial<Record<MetaField, string>> = {}): Source => {
  const { article, ...record } = records[1]!;
  const stated = Object.entries({ [name]: value, ...more }).map(([field, value]) => {
    return [field, { value, printed: value, rule: 'label' }];
  });
  return holding({ ...record, article: { ...article, meta: { ...article.meta, ...Object.fromEntries(stated) } } });
};
const codePoints = (text: string, start: number, end: number): string => [...text].slice(start, end).join('');

describe('the formats', () => {
  it('have one id each and say in three languages what they are for', () => {
    const ids = 'json jsonl csv w3c doccano label-studio brat webanno gazetteer vertical tei 4cat markdown bibtex csl';
    expect(FORMATS.map(({ id }) => id).sort()).toEqual(ids.split(' ').sort());
    for (const { what } of FORMATS) for (const text of Object.values(what)) expect(text.length).toBeGreaterThan(10);
  });

  it('csv is read by csv-parse, and no cell starts a formula', async () => {
    const files = await filesOf('csv');
    const rows = Object.fromEntries(
      Object.entries(files).map(([name, text]) => {
        expect(text.startsWith('\ufeff')).toBe(true);
        expect(text.replace(/"[^"]*"/g, '')).not.toMatch(/[^\r]\n/);
        return [name, parse(text, { bom: true, columns: true }) as Record<string, string>[]];
      }),
    );
    expect(rows['articles.csv']!.map(({ articleId }) => articleId)).toEqual(records.map(({ articleId }) => articleId));
    expect(rows['articles.csv']![0]).toMatchObject({ title: '\'+改过的"标题"，{带}符号 100%', tags: '品牌' });
    expect(rows['articles.csv']![0]!.text).toBe(records[0]!.article.text);
    expect(rows['mentions.csv']!.map(({ quote }) => quote!.replace(/^'/, ''))).toEqual(
      records.flatMap(({ mentions }) => mentions.map(({ quote }) => quote)),
    );
    for (const row of Object.values(rows).flat())
      for (const value of Object.values(row)) expect(value).not.toMatch(/^[=+\-@＝＋－＠]/);
    expect(rows['mentions.csv']![2]).toMatchObject({ verdict: 'reject', decidedBy: 'lib-a' });
    // A mention is one line of the table, whatever stands around it.
    expect(files['mentions.csv']!.trimEnd().split('\n')).toHaveLength(1 + rows['mentions.csv']!.length);
  });

  it('csv parts a text that a cell of a spreadsheet does not hold, between paragraphs, and loses nothing of it', async () => {
    const paragraph = '落实三会一课制度。'.repeat(300);
    const long = Array.from({ length: 14 }, () => paragraph).join('\n');
    const unbroken = `字${'😀'.repeat(16_100)}`;
    for (const text of [long, unbroken]) {
      const files = await filesOf('csv', saying(text));
      const [row] = parse(files['articles.csv']!, { bom: true, columns: true }) as Record<string, string>[];
      expect(row!.text!.length).toBeLessThanOrEqual(32_000);
      expect(row!.text!.isWellFormed()).toBe(true);
      expect(row!.text! + row!.textContinued).toBe(text);
      if (text === long) expect(row!.text).toBe(`${paragraph}\n`.repeat(11));
    }
  });

  it('4cat has its columns and a timestamp that says what it is', async () => {
    const rows = parse(await only('4cat'), { bom: true, columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(row.timestamp).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
    expect(rows[1]).toMatchObject({ timestamp: '2024-05-06 07:08:00', timestamp_is: 'published', author: '记者 某某' });
  });

  it('w3c is read by Recogito: its annotations have their words, places and labels', async () => {
    const page = JSON.parse(await only('w3c'));
    const standing = records.flatMap((record) => flat(record).map((mention) => ({ record, mention })));
    for (const [index, annotation] of page.items.entries()) {
      const { record, mention } = standing[index]!;
      const { parsed, error } = W3CTextFormat(annotation.target.source).parse(annotation);
      expect(error).toBeUndefined();
      const { quote, start, end } = parsed!.target.selector[0]!;
      expect([quote, codePoints(record.article.text!, start, end)]).toEqual([mention.quote, mention.quote]);
      expect(parsed!.bodies[0]).toMatchObject({ purpose: 'classifying', value: `${mention.kind}/${mention.type}` });
    }
  });

  it('w3c holds annotations whose selectors find their words', async () => {
    const page = JSON.parse(await only('w3c'));
    expect(page['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
    const standing = records.flatMap((record) => flat(record).map((mention) => ({ record, mention })));
    expect(page.items).toHaveLength(standing.length);
    for (const [index, { target }] of page.items.entries()) {
      const { record, mention } = standing[index]!;
      const [quote, position] = target.selector;
      expect(codePoints(record.article.text!, position.start, position.end)).toBe(mention.quote);
      expect(record.article.text).toContain(quote.prefix + quote.exact + quote.suffix);
    }
    expect(new Set(page.items.map(({ id }: { id: string }) => id)).size).toBe(page.items.length);
  });

  it('w3c names the address that was read, and an article without one by its id', async () => {
    const [record] = records as [CorpusRecord];
    const sourceOf = async (url: string, canonicalUrl: string | null) => {
      const capture = { ...record.capture, url, canonicalUrl };
      return JSON.parse(await only('w3c', holding({ ...record, capture }))).items[0].target.source;
    };
    const read = 'http://www.example.gov.cn/dj/a.html?from=timeline';
    expect(await sourceOf(read, 'https://example.gov.cn/dj/a.html')).toBe(read);
    expect(await sourceOf('', null)).toBe(`urn:tifa:${record.articleId}`);
  });

  it('w3c cuts no character in two beside its words, and takes a library of any name', async () => {
    const text = `字${'😀'.repeat(16)}字三会一课字${'😀'.repeat(16)}`;
    const from = saying(text, text.indexOf('三'), text.indexOf('课') + 1);
    const page = JSON.parse(await only('w3c', { ...from, header: { ...header, libraryId: 'a","items":[]' } }));
    expect(page.id).toBe('urn:tifa:a","items":[]');
    const { prefix, suffix } = page.items[0].target.selector[0];
    expect([prefix, suffix]).toEqual([`${'😀'.repeat(15)}字`, `字${'😀'.repeat(15)}`]);
  });

  it('doccano counts in code points, Label Studio in code units', async () => {
    const lines = (await only('doccano'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const first = lines[0];
    expect(first.label.map(([start, end]: [number, number]) => codePoints(first.text, start, end))).toEqual(
      flat(records[0]!).map(({ quote }) => quote),
    );
    const tasks = JSON.parse(await only('label-studio'));
    expect(tasks).toHaveLength(3);
    for (const { value } of tasks[0].predictions[0].result)
      expect(tasks[0].data.text.slice(value.start, value.end)).toBe(value.text);
    expect(tasks[0].annotations[0].result).toHaveLength(flat(records[0]!).length);
    expect(tasks[1].annotations).toBeUndefined();
  });

  it('Label Studio predicts what was recognised, whatever was decided', async () => {
    const { articleId, version } = await versionOf(['做实机制', '获评先进单位']);
    const [kept, other] = version.mentions.map(({ kind, type, start, end, quote }) => ({
      ...{ versionId: version.versionId, kind, type, start, end, quote, prefix: '', suffix: '' },
    }));
    const rows = [
      await rowOf(articleId, { row: 'decision', decision: { ...kept!, type: 'model', verdict: 'reclassify' } }),
      await rowOf(articleId, { row: 'decision', decision: { ...other!, verdict: 'reject' } }),
    ];
    const record = toCorpus({ articleId, sameAs: [], ...version, versions: [], rows });
    const [task] = JSON.parse(await only('label-studio', holding(record)));
    const labels = ({ result }: { result: { value: { labels: string[] } }[] }) =>
      result.flatMap(({ value }) => value.labels);
    expect(labels(task.predictions[0])).toEqual(['mechanism/made', 'award/made']);
    expect(labels(task.annotations[0])).toEqual(['mechanism/model']);
  });

  it('brat spans hold their words and every type is declared', async () => {
    const files = await filesOf('brat');
    const declared = files['annotation.conf']!.split('\n');
    const names = Object.keys(files).filter((name) => name.endsWith('.ann'));
    expect(names).toHaveLength(3);
    for (const name of names) {
      const text = files[name.replace('.ann', '.txt')]!;
      for (const line of files[name]!.trim().split('\n')) {
        const [, type, start, end, quote] = /^T\d+\t(\S+) (\d+) (\d+)\t(.*)$/.exec(line)!;
        expect(codePoints(text, Number(start), Number(end))).toBe(quote);
        expect(declared).toContain(type);
      }
    }
  });

  it('brat has a mention over the end of a line in pieces, and each annotation in one line', async () => {
    const standoff = async (from: Source): Promise<string> =>
      Object.entries(await filesOf('brat', from)).find(([name]) => name.endsWith('.ann'))![1];
    const text = '𠮷推进\n党建\u2028引领\n\n';
    expect(await standoff(saying(text, 2, text.length, '党建\n引领'))).toBe(
      'T1\tmechanism_made 1 3;4 6;7 9\t推进 党建 引领\n#1\tAnnotatorNotes T1\t党建 引领\n',
    );
    expect(await standoff(saying(text, text.length - 2, text.length))).toBe('');
  });

  it('vertical has the canonical form of a phrase in one line', async () => {
    expect(await only('vertical', saying('党建引领', 0, 4, '党建\n引领'))).toContain('formula="党建 引领">');
  });

  it('webanno tokens hold their words, in order, and a mention keeps one number', async () => {
    const files = await filesOf('webanno');
    const [name, tsv] = Object.entries(files).find(([file]) => records[0]!.articleId.startsWith(file.slice(0, 19)))!;
    expect(name).toMatch(/\.tsv$/);
    const { text } = records[0]!.article;
    const numbers = new Map<string, string>();
    let last = 0;
    for (const line of tsv.split('\n').filter((each) => /^\d/.test(each))) {
      const [, span, word, kind] = line.split('\t');
      const [start, end] = span!.split('-').map(Number) as [number, number];
      expect(text!.slice(start, end)).toBe(word);
      expect(start).toBeGreaterThanOrEqual(last);
      last = end;
      const number = /\[(\d+)\]$/.exec(kind!)?.[1];
      if (number) numbers.set(number, (numbers.get(number) ?? '') + word);
    }
    expect([...numbers.values()]).toEqual(flat(records[0]!).map(({ quote }) => quote));
  });

  it('vertical and TEI are well-formed and give the text back', async () => {
    const parser = new new JSDOM('').window.DOMParser();
    const vrt = parser.parseFromString(`<c>${await only('vertical')}</c>`, 'application/xml');
    expect([...vrt.querySelectorAll('doc')].map((doc) => doc.getAttribute('id'))).toEqual(
      records.map((r) => r.articleId),
    );
    const words = (element: Element): string =>
      element
        .textContent!.split('\n')
        .map((line) => line.split('\t')[0])
        .join('');
    expect([...vrt.querySelectorAll('doc')[0]!.querySelectorAll('mention')].map(words)).toEqual(
      flat(records[0]!).map(({ quote }) => quote),
    );
    const tei = parser.parseFromString(await only('tei'), 'application/xml');
    expect(tei.querySelector('parsererror')).toBeNull();
    const bodies = [...tei.querySelectorAll('body')].map((body) =>
      [...body.children].map((p) => p.textContent).join('\n'),
    );
    expect(bodies).toEqual(records.map(({ article }) => article.text));
    expect([...tei.querySelectorAll('TEI')[0]!.querySelectorAll('seg')].map((seg) => seg.textContent)).toEqual(
      flat(records[0]!).map(({ quote }) => quote),
    );
  });

  it('vertical, TEI and WebAnno hold a mention over the ends of blocks in pieces that belong together', async () => {
    const text = '前党建\n引领\n治理后';
    const [start, end] = [1, 9];
    const [record] = records as [CorpusRecord];
    const blocks = [...text.matchAll(/.+/g)].map(({ 0: words, index }) => {
      return { kind: 'paragraph' as const, start: index, end: index + words.length };
    });
    const mention = { ...record.mentions[0]!, start, end, quote: text.slice(start, end) };
    const article = { ...record.article, text, bodyStart: 0, blocks };
    const from = holding({ ...record, article, mentions: [mention] });
    const parser = new new JSDOM('').window.DOMParser();
    const segs = [...parser.parseFromString(await only('tei', from), 'application/xml').querySelectorAll('seg')];
    expect(segs.map((seg) => [seg.textContent, seg.getAttribute('part')])).toEqual([
      ['党建', 'I'],
      ['引领', 'M'],
      ['治理', 'F'],
    ]);
    const link = (name: string) => segs.map((seg) => seg.getAttribute(name)?.replace(/^#/, ''));
    const ids = link('xml:id');
    expect(new Set(ids).size).toBe(3);
    expect(link('next')).toEqual([ids[1], ids[2], undefined]);
    expect(link('prev')).toEqual([undefined, ids[0], ids[1]]);
    const vrt = parser.parseFromString(await only('vertical', from), 'application/xml');
    const parts = [...vrt.querySelectorAll('p > mention')].map((one) => one.getAttribute('part'));
    expect(parts).toEqual(['I', 'M', 'F']);
    // Tokens with one number are one annotation, in whichever sentences they stand.
    const rows = (await only('webanno', from)).split('\n').filter((line) => /^\d/.test(line));
    const numbered = rows.map((row) => row.split('\t')).filter(([, , , kind]) => kind!.endsWith('[1]'));
    const inSentence = (number: string) =>
      numbered.flatMap(([place, , word]) => (place!.startsWith(`${number}-`) ? [word] : [])).join('');
    expect(['1', '2', '3'].map(inSentence)).toEqual(['党建', '引领', '治理']);
  });

  it('markdown is read by gray-matter', async () => {
    const named = await filesOf('markdown');
    const files = Object.values(named);
    expect(files).toHaveLength(3);
    expect(Object.keys(named)[0]).toMatch(/^(?:\d{4}-\d\d-\d\d )?\+改过的 标题 ，\{带\}符号 100% a1-[0-9a-f]{16}\.md$/);
    const { data, content } = matter(files[0]!);
    expect(data).toMatchObject({ title: '+改过的"标题"，{带}符号 100%', tags: ['品牌'] });
    expect(content).toContain('\\<b\\>\\&amp;\\*\\_\\[星号\\]');
  });

  it('markdown shows numbers and dashes at the start of a block as they are', async () => {
    for (const [words, written] of [
      ['1.加强学习', '1\\.加强学习'],
      ['12）改进作风', '12）改进作风'],
      ['3) 服务群众', '3\\) 服务群众'],
      ['-一线', '\\-一线'],
    ] as const) {
      const [text] = Object.values(await filesOf('markdown', saying(words)));
      expect(text!.split('\n').at(-2)).toBe(written);
    }
  });

  it('gazetteer lists each phrase once', async () => {
    expect(await only('gazetteer')).toBe('三会一课\tmechanism/institution\n“三会一课”\tmechanism/institution\n');
  });

  it('BibTeX and CSL-JSON are read by citation-js alike', async () => {
    const fromTex = new Cite(await only('bibtex')).data;
    const fromCsl = new Cite(await only('csl')).data;
    for (const data of [fromTex, fromCsl]) {
      expect(data.map(({ title }: { title: string }) => title)).toEqual([
        '+改过的"标题"，{带}符号 100%',
        '某院党建品牌见成效',
        '某院党建品牌见成效',
      ]);
      expect(data[1].issued['date-parts'][0]!.slice(0, 2)).toEqual([2024, 5]);
      const author = data[1].author[0]!;
      expect(author.literal ?? author.family).toBe('某某');
    }
    expect(fromCsl[1].URL).toBe('https://e.cn/a,b?c={d}');
  });

  it.each([
    ['2024-06', [2024, 6]],
    ['2024', [2024]],
    ['2024-06-19 10:20', [2024, 6, 19]],
  ])('BibTeX and CSL-JSON state of the date %s what it states', async (stated, parts) => {
    for (const id of ['bibtex', 'csl'])
      expect(new Cite(await only(id, stating('publishedAt', stated))).data[0].issued['date-parts']).toEqual([parts]);
  });

  it.each([
    ['记者 王某某 Peter Martin、李某', ['王某某', 'Peter Martin', '李某']],
    ['Peter Martin, John Doe', ['Peter Martin', 'John Doe']],
  ])('CSL-JSON and BibTeX name who is in the byline %s', async (byline, names) => {
    const [{ author }] = JSON.parse(await only('csl', stating('author', byline)));
    expect(author).toEqual(names.map((literal) => ({ literal })));
    expect(await only('bibtex', stating('author', byline))).toContain(
      `{${names.map((name) => `{${name}}`).join(' and ')}}`,
    );
  });

  it.each([
    ['某某日报', 'article-newspaper'],
    ['某某县人民政府网', 'webpage'],
  ])('CSL-JSON says of what stood in %s what its citation says', async (carrier, type) => {
    expect(JSON.parse(await only('csl', stating('source', carrier)))[0].type).toBe(type);
  });

  it('BibTeX says of what a newspaper printed that it is an article of a newspaper, and of other pages that they are online', async () => {
    const printed = await only('bibtex', stating('source', '某某日报'));
    expect(printed).toMatch(/^@article\{/);
    expect(printed).toContain('entrysubtype = {newspaper}');
    // citation-js takes every article for one of a journal.
    expect(new Cite(printed).data[0]).toMatchObject({
      type: 'article-journal',
      genre: 'newspaper',
      'container-title': '某某日报',
      issued: { 'date-parts': [[2024, 5, 6]] },
    });
    const published = await only('bibtex', stating('source', '某某县人民政府网'));
    expect(published).toMatch(/^@online\{/);
    expect(published).not.toMatch(/entrysubtype|journaltitle/);
    expect(new Cite(published).data[0]).toMatchObject({ type: 'webpage', publisher: '某某县人民政府网' });
  });

  it('BibTeX and CSL-JSON name what answers for itself once: a site as the author, a newspaper as what printed it', async () => {
    const csl = async (from: Source) => JSON.parse(await only('csl', from))[0];
    for (const author of ['某某网', '']) {
      const site = stating('source', '某某网', { author });
      expect(await csl(site)).toMatchObject({ type: 'webpage', author: [{ literal: '某某网' }] });
      expect(await csl(site)).not.toHaveProperty('container-title');
      const tex = await only('bibtex', site);
      expect(tex).toContain('author = {{某某网}}');
      expect(tex).not.toContain('organization');
      const paper = stating('source', '某某日报', { author: author && '某某日报' });
      expect(await csl(paper)).toMatchObject({ type: 'article-newspaper', 'container-title': '某某日报' });
      expect(await csl(paper)).not.toHaveProperty('author');
      expect(await only('bibtex', paper)).not.toContain('author =');
    }
  });

  it('BibTeX and CSL-JSON name the page of a newspaper by its number', async () => {
    const page = stating('page', '第03版');
    expect(new Cite(await only('bibtex', page)).data[0]).toMatchObject({ page: '03' });
    expect(JSON.parse(await only('csl', page))[0]).toMatchObject({ type: 'article-newspaper', page: '03' });
  });

  it.each([
    ['Asia/Shanghai', [2024, 5, 7]],
    ['UTC', [2024, 5, 6]],
    ['America/Los_Angeles', [2024, 5, 6]],
  ])('BibTeX and CSL-JSON state the day on which somebody in %s read', async (zone, day) => {
    vi.stubEnv('TZ', zone);
    const record = { ...records[1]!, capture: { ...records[1]!.capture, at: '2024-05-06T23:30:00.000Z' } };
    for (const id of ['bibtex', 'csl'])
      expect(new Cite(await only(id, holding(record))).data[0], id).toMatchObject({
        accessed: { 'date-parts': [day] },
      });
  });

  it('that need texts refuse a file without', async () => {
    const { text: _text, ...article } = records[0]!.article;
    const bare = holding({ ...records[0]!, article });
    const drain = async (id: string): Promise<void> => {
      for await (const _chunk of formatOf(id)!.write(bare));
    };
    for (const { id, without } of FORMATS) {
      if (without === null) await expect(drain(id), id).rejects.toThrow(TextMissing);
      else await expect(drain(id), id).resolves.toBeUndefined();
    }
  });
});
