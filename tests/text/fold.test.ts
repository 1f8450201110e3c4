import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packs } from '../../lib/packs';
import * as words from '../../lib/packs/party/mechanisms/words';
import { sets } from '../../lib/packs/party/slogans/sets';
import { spiritContents } from '../../lib/packs/party/slogans/spirits';
import { fold, foldSimplified } from '../../lib/text/fold';
import { readable } from '../../lib/text/readable';

test('fold keeps length, code unit for code unit', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => fold(text).length === text.length));
});

test('fold is idempotent', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test.each([
  ['兩個確立', '两个确立'],
  ['「三會一課」', '“三会一课”'],
  ['"四心"工作法,效果好', '“四心”工作法，效果好'],
  ['＂四心＂工作法，＇效果＇好', '“四心”工作法，‘效果’好'],
  ['１＋Ｎ＋５', '1+N+5'],
  ['12:30,共1,000人', '12:30，共1,000人'],
  ["it's", "it's"],
  ['为什么、為什麼', '为什么、为什么'],
  ['⼒量在⺠⼼，⻛清⽓正，⾨⼾常開', '力量在民心，风清气正，门户常开'],
])('%s folds to %s', (text, folded) => expect(fold(text)).toBe(folded));

test('words of the packs fold the short way as any text does', () => {
  const formulas = packs.flatMap((pack) =>
    pack.formulas.flatMap(({ canonical, variants }) => [canonical, ...variants]),
  );
  const items = [...sets, ...spiritContents].flatMap(({ items, tails }) => [...items, ...tails]);
  for (const list of [formulas.join('\n'), items.join('\n'), ...Object.values(words)])
    expect(foldSimplified(list)).toBe(fold(list));
});

test('a text longer than one call takes is folded whole', () => {
  expect(fold('確'.repeat(10_001))).toBe('确'.repeat(10_001));
});

test('sounds in brackets are read past, and spans are placed back', () => {
  const text = '建立“1551”黨建機(jī)制,形成(xíng)';
  const { text: read, spanOf } = readable(text);
  expect(read).toBe('建立“1551”黨建機制,形成');
  const at = read.indexOf('機制');
  const { start, end } = spanOf({ start: at, end: at + 2 });
  expect(text.slice(start, end)).toBe('機(jī)制');
});

test('brackets that are no sounds stay', () => {
  expect(readable('方案(app)上线').text).toBe('方案(app)上线');
});
