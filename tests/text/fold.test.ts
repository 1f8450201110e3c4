import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packs } from '../../lib/packs';
import * as words from '../../lib/packs/party/mechanisms/words';
import { sets } from '../../lib/packs/party/slogans/sets';
import { spiritContents } from '../../lib/packs/party/slogans/spirits';
import { fold, foldSimplified, foldUnit } from '../../lib/text/fold';
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

test('no code unit folds to one that folds further', () => {
  const further = Array.from({ length: 0x10000 }, (_, code) => foldUnit(code)).filter(
    (code) => foldUnit(code) !== code,
  );
  expect(String.fromCharCode(...further)).toBe('');
  expect(fold('\u85b4\ufa5f\u2f01')).toBe('苎着|');
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
  ['件件有答覆，全覆蓋', '件件有答复，全覆盖'],
  ['藉助平臺，予以慰藉', '借助平台，予以慰藉'],
  ['資金鍊、鍛鍊', '资金链、锻炼'],
  ['［甲］〔乙〕[丙]', '（甲）（乙）（丙）'],
  ['〈渔港公约〉＜渔港公约＞≪渔港公约≫', '《渔港公约》《渔港公约》《渔港公约》'],
  ['《关于〈渔港公约〉的通知》，1＋1＞2', '《关于〈渔港公约〉的通知》，1+1>2'],
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

test.each([
  ['荣立 2 次，共 3 项', '荣立2次，共3项'],
  ['春汛 2023，渔港', '春汛 2023，渔港'],
  ['“ 党建 + 网格 ”，1 + N + 5', '“党建+网格”，1+N+5'],
  ['红色 APP 平台，智慧 e 站', '红色APP平台，智慧e站'],
  ['推行 “四心” 工作法', '推行“四心”工作法'],
  ['推行 “四心” 工作法，开展“五心”服务', '推行 “四心” 工作法，开展“五心”服务'],
  ['渔汛红 \u2009渔港旺', '渔汛红 \u2009渔港旺'],
])('spaces of typography are read past: %s', (text, read) => expect(readable(text).text).toBe(read));

test.each([
  ['3等功、1、2等奖', '三等功、一、二等奖'],
  ['“6联”“2学1做”“4检合1”，推行6联工作法', '“六联”“两学一做”“四检合一”，推行六联工作法'],
  ['“一+三+N”', '“1+3+N”'],
  ['1个支部1座堡垒、每1起案件', '一个支部一座堡垒、每一起案件'],
  ['3级网格、2级', '三级网格、2级'],
  ['“3个月”、12等、2023年2月3日、第3届、3项、2.5倍', '“三个月”、12等、2023年2月3日、第3届、3项、2.5倍'],
])('digits of names and grades are read as numerals: %s', (text, read) => expect(readable(text).folded).toBe(read));

test('brackets that are no sounds stay', () => {
  expect(readable('方案(app)上线').text).toBe('方案(app)上线');
});
