import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../../lib/export/formats';
import { ownFolder } from './own-folder';
import { run, source } from './run';

const root = ownFolder();
const at = (name: string): string => join(root, name);

const page = (title: string, body: string, url: string): string =>
  `<!DOCTYPE html>\n<!-- saved from url=(0030)${url} -->\n<html><head><meta charset="utf-8"><title>${title}</title></head><body>` +
  `<div><h1>${title}</h1><p>来源：某某日报　发布时间：2024-05-06 07:08　作者：某某</p><div id="zoom">` +
  `${body
    .split('|')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}</div></div></body></html>`;

const BODY =
  '某地检察院坚持以党建引领业务，落实“三会一课”制度，推动党建与业务深度融合，打造特色品牌，服务群众需要。|' +
  '一年来，该院党支部组织党员干部走进社区、企业和学校，开展法治宣传，倾听群众意见，帮助解决实际困难，得到各方面的好评。|' +
  '下一步，该院将继续加强支部建设，做实各项工作机制，以高质量党建推动工作再上新台阶，为当地发展作出新的更大的贡献。';

beforeAll(() => {
  writeFileSync(at('one.html'), page('某地检察院党建工作见成效', BODY, 'https://www.example.cn/art/t1.html'));
  writeFileSync(at('two.html'), page('某地转载党建工作的消息', BODY, 'https://other.example.cn/b/2.html'));
  writeFileSync(at('bad.html'), '');
});

describe('clip and corpus', () => {
  it('say how they are used when asked, how much they wrote, and that a table of several files is a ZIP', () => {
    for (const tool of ['clip', 'corpus'] as const) {
      const { status, out, err } = run(tool, ['--help']);
      expect({ status, err }).toEqual({ status: 0, err: '' });
      expect(out).toMatch(new RegExp(`^usage: ${tool} --`));
      for (const { id } of FORMATS) expect(out).toContain(id);
    }
    const twice = run('clip', [at('one.html'), at('one.html'), at('bad.html'), '--out', at('one.json')]);
    expect(twice.err).toContain('3 pages: 1 article, 1 of the same, 1 not clipped\n');
    const { err } = run('corpus', ['convert', at('one.json'), '--format', 'csv', '--out', at('one.csv')]);
    expect(err).toBe(`${at('one.csv')} is a ZIP of several files\n1 article\n`);
    expect(run('corpus', ['merge', at('one.json'), '--out', at('same.json')]).err).toBe('1 article\n');
  });

  it('clip pages, name the bad one, and write files that validate, join and differ as they should', () => {
    const clipped = run('clip', [at('one.html'), at('bad.html'), '--out', at('a.json')]);
    expect(clipped).toMatchObject({ status: 0, out: '' });
    expect(clipped.err).toContain('bad.html: not clipped: not-html');
    const document = JSON.parse(readFileSync(at('a.json'), 'utf8'));
    expect(document.records).toHaveLength(1);
    expect(document.records[0].capture.canonicalUrl).toBe('https://example.cn/art/t1.html');
    expect(document.records[0].article.text).toContain('三会一课');

    expect(run('clip', [at('two.html'), at('one.html'), '--out', at('b.jsonl'), '--format', 'jsonl']).status).toBe(0);
    writeFileSync(at('b.jsonl.gz'), gzipSync(readFileSync(at('b.jsonl'))));
    const merged = run('corpus', ['merge', at('a.json'), at('b.jsonl.gz'), '--out', at('m.json')]);
    expect(merged).toMatchObject({ status: 0, out: '' });
    const turned = run('corpus', ['merge', at('b.jsonl.gz'), at('a.json'), '--format', 'jsonl']);
    const records = JSON.parse(readFileSync(at('m.json'), 'utf8')).records;
    expect(records).toHaveLength(2);
    expect(records[0].reprints).toEqual([records[1].articleId]);
    expect(
      turned.out
        .trim()
        .split('\n')
        .slice(1, -1)
        .map((line) => JSON.parse(line)),
    ).toEqual(records);

    expect(run('corpus', ['validate', at('m.json')]).out).toMatch(/valid, 2 records/);
    expect(run('corpus', ['diff', at('a.json'), at('m.json')]).out).toMatch(
      /^\+ a1-.*\n0 only in A, 1 only in B, 0 differ, 1 alike\n$/,
    );
    const piped = run('corpus', ['convert', '-', '--format', 'csl'], readFileSync(at('m.json')));
    expect(JSON.parse(piped.out)).toHaveLength(2);
    const bare = run('corpus', ['convert', at('m.json'), '--text-free', '--out', at('bare.json')]);
    expect(bare).toMatchObject({ status: 0, out: '' });
    expect(readFileSync(at('bare.json'), 'utf8')).not.toContain('开展法治宣传');
    expect(run('corpus', ['validate', '-'], readFileSync(at('bare.json'))).out).toMatch(/valid, 2 records/);
    const again = run('corpus', ['convert', at('bare.json'), '--format', 'jsonl']);
    expect(JSON.parse(again.out.split('\n')[0]!).variant).toBe('text-free');
    const variantOf = (...args: string[]): string => JSON.parse(run('corpus', args).out).variant;
    expect(run('corpus', ['convert', at('a.json'), '--pseudonymise', '--out', at('who.json')]).status).toBe(0);
    expect(variantOf('convert', at('who.json'), '--text-free')).toBe('pseudonymised');
    expect(variantOf('merge', at('who.json'), at('bare.json'))).toBe('text-free');
    expect(variantOf('merge', at('who.json'), at('a.json'))).toBe('full');
    expect(run('corpus', ['diff', at('m.json'), at('bare.json')]).out).toMatch(
      /^~ a1-.* \(article\)\n~ a1-.* \(article\)\n0 only in A, 0 only in B, 2 differ, 0 alike\n$/,
    );
  });

  it('tell of two files with the same articles that they do not delete the same', () => {
    const { counts, hash: _, ...document } = JSON.parse(readFileSync(at('m.json'), 'utf8'));
    const grave = { articleId: `a1-${'0'.repeat(64)}`, versions: [`v1-${'0'.repeat(64)}`], by: 'other', clock: 9 };
    const sha256 = (content: string): string => createHash('sha256').update(content).digest('hex');
    const hashes = [...document.records, grave].map((item) => sha256(JSON.stringify(item)));
    const hash = sha256(hashes.sort().join('\n'));
    const buried = { ...document, tombstones: [grave], counts: { ...counts, tombstones: 1 }, hash };
    writeFileSync(at('buried.json'), JSON.stringify(buried));
    const said = '0 only in A, 0 only in B, 0 differ, 2 alike\n';
    expect(run('corpus', ['diff', at('m.json'), at('buried.json')]).out).toBe(`${said}1 article deleted otherwise\n`);
    expect(run('corpus', ['diff', at('buried.json'), at('buried.json')]).out).toBe(said);
  });

  it('convert increments of a library into increments that join as well', () => {
    const series = { libraryId: 'lib-a', selection: undefined };
    let previous: string | null = null;
    for (const [from, name] of ['one', 'two'].entries()) {
      run('clip', [at(`${name}.html`), '--out', at(`${name}.json`)]);
      const document = JSON.parse(readFileSync(at(`${name}.json`), 'utf8'));
      writeFileSync(at(`${name}.json`), JSON.stringify({ ...document, ...series, from, to: from + 1, previous }));
      previous = document.hash;
      run('corpus', ['convert', at(`${name}.json`), '--text-free', '--out', at(`${name}.bare.json`)]);
    }
    for (const end of ['json', 'bare.json'])
      expect(
        run('corpus', ['validate', at(`one.${end}`), at(`two.${end}`)])
          .out.trim()
          .split('\n'),
      ).toEqual([expect.stringContaining('valid, 1 record'), expect.stringContaining('valid, 1 record')]);
    expect(run('corpus', ['validate', at('one.bare.json'), at('two.json')]).out).toContain('broken-chain');
  });

  it('work in a pipe, at both ends, and are content with a reader who stops early', () => {
    const clipped = run('clip', ['-', '--out', '-'], readFileSync(at('one.html')));
    expect(clipped.err).toBe('1 page: 1 article, 0 not clipped\n');
    expect(JSON.parse(clipped.out).records[0].capture.url).toBe('https://www.example.cn/art/t1.html');
    // On several threads, which have a file of their own.
    const pages = ['-', ...Array(24).fill(at('bad.html')), '--out', at('in.json')];
    const many = run('clip', pages, readFileSync(at('one.html')), undefined, source('clip'));
    expect(many.err.split('\n').at(-2)).toBe('25 pages: 1 article, 24 not clipped');
    const folder = at('case');
    mkdirSync(folder);
    writeFileSync(join(folder, 'text.txt'), BODY);
    writeFileSync(join(folder, 'gold.json'), '[]');
    for (const asked of [`corpus.ts diff ${at('a.json')} ${at('bare.json')}`, `score.ts ${folder} --errors`]) {
      const early = spawnSync('sh', ['-c', `(npx tsx tools/${asked}; echo $? >&2) | true`], {
        cwd: join(import.meta.dirname, '../..'),
      });
      expect(early.stderr.toString()).toBe('0\n');
    }
  });

  it('refuse bad files and arguments with one line, and leave no file', () => {
    writeFileSync(at('cut.json'), readFileSync(at('a.json')).subarray(0, 900));
    const merged = run('corpus', ['merge', at('a.json'), at('cut.json'), '--out', at('none.json')]);
    expect(merged.status).toBe(2);
    expect(merged.err.trim().split('\n')).toHaveLength(1);
    expect(merged.err).toContain('truncated');
    expect(() => readFileSync(at('none.json'))).toThrow();
    const own = readFileSync(at('bare.json'));
    const textless = run('corpus', ['convert', at('bare.json'), '--format', 'doccano', '--out', at('bare.json')]);
    expect(textless).toMatchObject({ status: 2, err: expect.stringContaining('without its text') });
    expect(readFileSync(at('bare.json'))).toEqual(own);
    expect(readdirSync(root).filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(run('corpus', ['validate', at('cut.json')])).toMatchObject({
      status: 0,
      out: expect.stringContaining('truncated'),
    });
    expect(run('corpus', ['validate', '-'], Buffer.from([0xff, 0xfe, 0x7b, 0])).out).toContain('not UTF-8');
    expect(run('corpus', ['validate', '-'], gzipSync(readFileSync(at('a.json'))).subarray(0, 600)).out).toContain(
      'gzip',
    );
    for (const args of [[], ['--no-such'], ['merge'], ['convert', at('a.json'), '--format', 'odd']])
      expect(run('corpus', args)).toMatchObject({ status: 2, out: '' });
    expect(run('clip', [at('none'), '--out', at('x.json')])).toMatchObject({ status: 2, out: '' });
  });
});
