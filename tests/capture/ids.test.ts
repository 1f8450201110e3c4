import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleIdOf, canonicalUrl, textKeyOf } from '../../lib/capture/ids';

const digest = async (content: string | Uint8Array): Promise<string> =>
  createHash('sha256').update(content).digest('hex');

describe('canonicalUrl', () => {
  it.each([
    ['http://www.example.gov.cn/art/2024/t1.html', 'https://example.gov.cn/art/2024/t1.html'],
    ['https://m.example.com.cn:443/n1/c1.html?utm_source=x&spm=1.2#top', 'https://example.com.cn/n1/c1.html'],
    ['http://wap.example.cn:8080/a?id=7&b=2&id=6', 'https://example.cn:8080/a?b=2&id=7&id=6'],
    ['https://example.cn/a?from=timeline&isappinstalled=0&aid=3', 'https://example.cn/a?aid=3'],
    ['https://example.cn/a?from=12', 'https://example.cn/a?from=12'],
    ['https://example.cn/#/detail?id=5', 'https://example.cn/#/detail?id=5'],
    ['https://example.cn/%e5%85%9a/%41', 'https://example.cn/%E5%85%9A/A'],
    [
      'http://mp.weixin.qq.com/s?__biz=MzA=&mid=26&idx=1&sn=ab&chksm=8&scene=21&from=timeline#rd',
      'https://mp.weixin.qq.com/s?__biz=MzA=&idx=1&mid=26&sn=ab',
    ],
    ['https://mp.weixin.qq.com/s/AbC_d-1?scene=1', 'https://mp.weixin.qq.com/s/AbC_d-1'],
    ['https://www.m.cn/x', 'https://m.cn/x'],
  ])('%s is %s', (url, canonical) => expect(canonicalUrl(url)).toBe(canonical));

  it.each(['http://www.example.cn/', 'https://example.cn', 'file:///tmp/a.html', 'about:blank', '', 'https:///a', 'x'])(
    '%s identifies no article',
    (url) => expect(canonicalUrl(url)).toBeNull(),
  );

  it('is a fixed point of itself, and one for scheme, alias and tracking', () => {
    const name = fc.stringMatching(/^[a-z]{1,8}$/);
    const address = fc.tuple(
      fc.constantFrom('', 'www.', 'm.', 'wap.', 'www.m.'),
      fc.array(name, { minLength: 2, maxLength: 4 }),
      fc.array(fc.stringMatching(/^[\w%.~-]{0,6}$/), { maxLength: 4 }),
      fc.array(fc.tuple(fc.constantFrom('id', 'utm_x', 'from', 'p', '__biz'), fc.stringMatching(/^[\w%=]{0,6}$/))),
    );
    fc.assert(
      fc.property(address, ([alias, labels, path, query]) => {
        const rest = `${labels.join('.')}/x${path.map((part) => `/${part}`).join('')}`;
        const asked = query.map((pair) => pair.join('=')).join('&');
        const once = canonicalUrl(`http://${alias}${rest}?${asked}`)!;
        expect(canonicalUrl(once)).toBe(once);
        expect(canonicalUrl(`https://www.${rest}?${asked}&utm_campaign=z`)).toBe(
          canonicalUrl(`http://${rest}?${asked}`),
        );
      }),
    );
  });
});

describe('ids', () => {
  it('are one for reprints that differ in headline, width and punctuation', () => {
    const body = '推动党建“双融双促”，做实１２项机制。';
    expect(textKeyOf(`标题\n${body}`, 3)).toBe(textKeyOf('另一个标题\n推动党建「双融双促」，做实12项机制', 6));
    expect(textKeyOf('只有标题', 4)).toBe('只有标题');
  });

  it('come from the letters and digits of any text, halves of pairs left out', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('𠮷', '\ud842', '\udfb7', '，', 'Ａ', '①', '\n'),
    );
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const text = units.join('');
        const plain = text.normalize('NFKC').toLowerCase();
        expect(textKeyOf(text, 0)).toBe(plain.replace(/[^\p{L}\p{N}]+/gu, ''));
      }),
    );
  });

  it('come from every code unit as it is folded with its neighbours', () => {
    const plain = (text: string): string =>
      text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '');
    const neighbours = ['中', 'a', '\u0301', '\u3099', 'ﾞ', 'ᄀ', 'ᅡ', 'ᆨ', 'ￂ', 'Σ', '\ud842', '\udfb7'];
    const wrong: string[] = [];
    for (let code = 0; code < 0x10000; code++) {
      const unit = String.fromCharCode(code);
      const text = neighbours.map((one) => `${one}${unit}${one}`).join('');
      for (const each of [unit, `中${unit}a`, text]) if (textKeyOf(each, 0) !== plain(each)) wrong.push(each);
    }
    expect(wrong).toEqual([]);
  });

  it('come from the address, else from the text', async () => {
    const [a, b] = await Promise.all([
      articleIdOf('https://example.cn/a', 'k', digest),
      articleIdOf('https://example.cn/a', 'l', digest),
    ]);
    expect(a).toBe(b);
    expect(a).toMatch(/^a1-[0-9a-f]{64}$/);
    expect(await articleIdOf(null, 'k', digest)).not.toBe(await articleIdOf(null, 'l', digest));
  });
});
