import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { decodePage } from '../../tools/clip/encoding';
import { isMhtml, pageIn } from '../../tools/clip/mhtml';
import { bytesOf, pagesUnder } from '../../tools/clip/pages';
import { ownFolder } from './own-folder';

const TEXT = '我们要把党的建设作为根本，在工作中发现问题、解决问题。';
const page = (charset: string, text = TEXT): string =>
  `<html><head>${charset && `<meta charset="${charset}">`}<title>标题</title></head><body><p>${text}</p></body></html>`;

/** Node decodes the old encodings and does not write them: the table is turned round. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if (character.length === 1 && !table.has(character)) table.set(character, [lead, trail]);
    }
  return new Uint8Array(
    [...text].flatMap((character) => (character < '\u0080' ? [character.charCodeAt(0)] : table.get(character)!)),
  );
}
const utf16 = (text: string, mark: boolean): Uint8Array => Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
const utf8 = (text: string): Uint8Array => Buffer.from(text);

/** 𠮷 in GB18030. */
const FOUR = new Uint8Array([0x95, 0x34, 0xb2, 0x35]);
const START = page('gb2312').split('</p>')[0]!;

describe('decodePage', () => {
  const traditional = '我們要把黨的建設作為根本，在工作中發現問題、解決問題。';
  it.each([
    ['UTF-8 without a word', utf8(page('')), TEXT],
    ['UTF-8 with a mark', utf8(`\ufeff${page('gb2312')}`), TEXT],
    ['UTF-8 saved under the old declaration', utf8(page('gb2312')), TEXT],
    ['GBK declared', encode(page('gb2312'), 'gb18030'), TEXT],
    ['GBK undeclared', encode(page(''), 'gb18030'), TEXT],
    ['GBK declared as UTF-8', encode(page('utf-8'), 'gb18030'), TEXT],
    ['Big5 declared', encode(page('big5', traditional), 'big5'), traditional],
    ['Big5 undeclared', encode(page('', traditional), 'big5'), traditional],
    ['UTF-16 with a mark', utf16(page(''), true), TEXT],
    ['UTF-16 without a mark', utf16(page(''), false), TEXT],
    ['big-endian UTF-16 without a mark', Buffer.from(utf16(page(''), false)).swap16(), TEXT],
    [
      'GB18030 with a character of four bytes',
      Buffer.concat([encode(START, 'gb18030'), FOUR, utf8('</p>')]),
      `${TEXT}𠮷`,
    ],
    ['an encoding nobody knows', encode(page('no-such'), 'gb18030'), TEXT],
  ])('reads %s', (_name, bytes, text) => expect(decodePage(bytes).text).toContain(`<p>${text}</p>`));
});

describe('an MHTML archive', () => {
  const archive = (encoding: string, body: string): Uint8Array =>
    utf8(
      [
        'From: <Saved by a browser>',
        'Snapshot-Content-Location: https://news.example.cn/t1.html',
        'MIME-Version: 1.0',
        'Content-Type: multipart/related;',
        '\ttype="text/html";',
        '\tboundary="----B"',
        '',
        '',
        '------B',
        'Content-Type: text/css',
        '',
        'p { color: red }',
        '------B',
        'Content-Type: text/html; charset="utf-8"',
        `Content-Transfer-Encoding: ${encoding}`,
        'Content-Location: https://news.example.cn/t1.html?x=1',
        '',
        body,
        '------B--',
        '',
      ].join('\r\n'),
    );
  const quoted = [...Buffer.from(page(''))]
    .map((byte, index) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}${index % 20 === 19 ? '=\r\n' : ''}`)
    .join('');
  it.each([
    ['quoted-printable', quoted],
    ['base64', Buffer.from(page('')).toString('base64').replace(/.{76}/g, '$&\r\n')],
    ['binary', page('')],
  ])('gives its page and address from %s', (encoding, body) => {
    const bytes = archive(encoding, body);
    expect(isMhtml(bytes)).toBe(true);
    const read = pageIn(bytes);
    expect(read).toMatchObject({ url: 'https://news.example.cn/t1.html?x=1', charset: 'utf-8' });
    expect(Buffer.from(read.bytes).toString('utf8').trim()).toBe(page(''));
  });
  it('is told from a page that speaks of one', () => expect(isMhtml(utf8(page('utf-8')))).toBe(false));
});

describe('pagesUnder', () => {
  const root = ownFolder();
  it('walks folders, cases and archives, and leaves out the frames of a saved page', () => {
    mkdirSync(join(root, 'case1'));
    mkdirSync(join(root, 'a_files'));
    writeFileSync(join(root, 'case1', 'page.html'), page('utf-8'));
    writeFileSync(join(root, 'case1', 'truth.json'), '{"url":"https://e.cn/1"}');
    writeFileSync(join(root, 'a.htm'), page('utf-8'));
    writeFileSync(join(root, 'a_files', 'advert.html'), page('utf-8'));
    writeFileSync(join(root, 'z.zip'), zipSync({ 'in/b.html': utf8(page('utf-8')), 'in/c.png': utf8('x') }));
    const pages = [...pagesUnder([root])];
    expect(pages.map(({ name, url }) => [name.replace(`${root}/`, ''), url])).toEqual([
      ['a.htm', undefined],
      ['z.zip:in/b.html', undefined],
      ['case1', 'https://e.cn/1'],
    ]);
    for (const saved of pages) expect(Buffer.from(bytesOf(saved)).toString('utf8')).toBe(page('utf-8'));
    expect(() => [...pagesUnder([join(root, 'none')])]).toThrow('no such file');
  });

  it('finds in an archive what it finds in the folder, and follows links to pages', () => {
    const folder = join(root, 'saved');
    mkdirSync(join(folder, 'in', 'a.b_files'), { recursive: true });
    const frames = page('utf-8', '框架');
    writeFileSync(join(folder, 'in', 'a.b.htm'), page('utf-8'));
    writeFileSync(join(folder, 'in', 'a.b_files', 'advert.html'), frames);
    symlinkSync(join(folder, 'in', 'a.b_files', 'advert.html'), join(folder, 'in', 'link.html'));
    symlinkSync(join(folder, 'none'), join(folder, 'in', 'broken.html'));
    const zipped = {
      'in/a.b.htm': utf8(page('utf-8')),
      'in/a.b_files/advert.html': utf8(frames),
      'lone_files/c.html': utf8(page('utf-8')),
    };
    writeFileSync(join(root, 'saved.zip'), zipSync(zipped));
    const names = (path: string) => [...pagesUnder([path])].map(({ name }) => name.slice(path.length + 1));
    expect(names(folder)).toEqual(['in/a.b.htm', 'in/broken.html', 'in/link.html']);
    expect(names(join(root, 'saved.zip'))).toEqual(['in/a.b.htm', 'lone_files/c.html']);
  });

  it('follows links to folders, enters each folder once, and says where there is no page', () => {
    const folder = join(root, 'linked');
    mkdirSync(join(folder, 'in'), { recursive: true });
    mkdirSync(join(root, 'apart', 'case2'), { recursive: true });
    writeFileSync(join(folder, 'in', 'b.html'), page('utf-8'));
    writeFileSync(join(root, 'apart', 'case2', 'page.html'), page('utf-8'));
    symlinkSync(folder, join(folder, 'in', 'back'));
    symlinkSync(join(folder, 'in'), join(folder, 'again'));
    symlinkSync(join(root, 'apart', 'case2'), join(folder, 'case2'));
    const names = [...pagesUnder([folder])].map(({ name }) => name);
    expect(names).toEqual([join(folder, 'in', 'b.html'), 'case2']);
    mkdirSync(join(root, 'empty'));
    expect(() => [...pagesUnder([join(root, 'empty')])]).toThrow('no page in');
  });

  it.each([
    ['broken', '{"url"', 'truth.json: '],
    ['a list', '[]', 'truth.json: not an object'],
    ['a path', '{"url":"/a/1.html"}', 'truth.json: no address: "/a/1.html"'],
    ['null', 'null', undefined],
    ['empty', '{"url":""}', undefined],
  ])('names the truth that cannot be read, and takes %s as it is', (name, truth, fault) => {
    const folder = join(root, 'truths', name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'page.html'), page('utf-8'));
    writeFileSync(join(folder, 'truth.json'), truth);
    const [saved] = pagesUnder([folder]);
    expect(saved).toMatchObject({ name, path: join(folder, 'page.html') });
    expect(saved!.url).toBeUndefined();
    if (fault === undefined) expect(saved!.fault).toBeUndefined();
    else expect(saved!.fault).toContain(join(folder, fault));
  });

  it('names an archive that cannot be read, and goes on', () => {
    const folder = join(root, 'mixed');
    mkdirSync(folder);
    writeFileSync(join(folder, 'a.zip'), 'no archive');
    writeFileSync(join(folder, 'b.html'), page('utf-8'));
    const pages = [...pagesUnder([folder])];
    expect(pages.map(({ name }) => name)).toEqual([join(folder, 'a.zip'), join(folder, 'b.html')]);
    expect(() => bytesOf(pages[0]!)).toThrow('invalid zip data');
  });
});
