import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { packs } from '../../lib/packs';
import { lexicon } from '../../lib/packs/lexicon';
import { createRecogniser, resolve } from '../../lib/recognise/recogniser';
import type { Hit, Mention } from '../../lib/recognise/types';
import { fold } from '../../lib/text/fold';
import { SIMPLIFIED, TRADITIONAL } from '../../lib/text/fold-table';
import { numeralValue } from '../../lib/text/numeral';
import { overlaps } from '../../lib/text/span';
import { mark } from '../marked';
import { hitTexts, texts } from '../packs/texts';

type Candidate = Hit & { order: number };
const LENGTH = 40;
const candidates: fc.Arbitrary<Candidate[]> = fc.array(
  fc.tuple(fc.nat(LENGTH), fc.nat(8), fc.nat(3)).map(([start, size, order]) => ({
    start: Math.min(start, LENGTH - 1),
    end: Math.min(start + size, LENGTH),
    order,
    kind: 'k',
    type: 't',
    rule: `r${order}`,
  })),
  { maxLength: 40 },
);

describe('resolve', () => {
  test('is flat, in order, and takes every candidate that overlaps nothing better', () => {
    fc.assert(
      fc.property(candidates, (all) => {
        const taken = resolve(all, LENGTH);
        for (const [index, one] of taken.entries())
          expect(one.start).toBeGreaterThanOrEqual(taken[index - 1]?.end ?? 0);
        for (const one of all) {
          if (one.end <= one.start || taken.includes(one)) continue;
          const rival = taken.filter((other) => overlaps(one, other));
          expect(rival.some((other) => other.end - other.start >= one.end - one.start)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('is idempotent, and does not depend on the order of what it is given', () => {
    fc.assert(
      fc.property(candidates, fc.nat(), (all, turn) => {
        const taken = resolve(all, LENGTH);
        expect(resolve(taken, LENGTH)).toEqual(taken);
        const turned = [...all.slice(turn % (all.length + 1)), ...all.slice(0, turn % (all.length + 1))];
        const spans = (list: Candidate[]) => list.map(({ start, end, order }) => [start, end, order]);
        expect(spans(resolve(turned, LENGTH))).toEqual(spans(taken));
      }),
    );
  });
});

const { recognise } = createRecogniser(packs, lexicon);

const PIECES = [
  '某院党支部',
  '落实“三会一课”',
  '打造',
  '“检护同行”',
  '党建品牌',
  '“1+N+5”',
  '工作机制',
  '被评为',
  '全市先进集体',
  '称号',
  '***件',
  '**市',
  '2023年以来',
  '，',
  '。',
  '\n',
  '、',
  '“',
  '”',
  '两个\n确立',
  '機(jī)制',
  '以人民为中心',
  '荣获',
  '3个',
  '全省第一',
  '《',
  '》',
  '（',
  '）',
  '的',
  '“守初心、筑匠心”的',
  '工作法',
  '不忘初心、牢记使命',
  ' ',
  '𠮷',
  '「',
  '」',
];
const pieced = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((parts) => parts.join(''));

test('mentions of any text are flat, inside it, of known kinds and types, and in its own words', () => {
  const kinds = new Map(packs.flatMap((pack) => pack.kinds.map((kind) => [kind.id, kind])));
  fc.assert(
    fc.property(pieced, (text) => {
      let end = 0;
      for (const mention of recognise(text)) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        expect(mention.end).toBeGreaterThan(mention.start);
        end = mention.end;
        const kind = kinds.get(mention.kind)!;
        expect(kind.types.map(({ id }) => id)).toContain(mention.type);
        for (const [id, value] of Object.entries(mention.fields)) {
          const { shape, values } = kind.fields.find((field) => field.id === id)!;
          if (shape === 'number') expect(value).toBeTypeOf('number');
          else if (shape === 'one-of') expect(values!.map((one) => one.id)).toContain(value);
          else for (const words of [value].flat()) expect(text.includes(words as string) && words !== '').toBe(true);
        }
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 1000 },
  );
});

/** Quotation marks that are a pair by the rules of writing: each line closes what it opened last. */
function pairsOf(text: string): [number, number][] {
  const pairs: [number, number][] = [];
  let open: number[] = [];
  for (const [at, unit] of [...text].entries()) {
    if (unit === '\n') open = [];
    else if (unit === '“' || unit === '‘') open.push(at);
    else if (unit === '”' || unit === '’') {
      const last = open.at(-1);
      if (last === undefined || (text[last] === '“') !== (unit === '”')) open = [];
      else pairs.push([open.pop()!, at]);
    }
  }
  return pairs;
}

test('no mention holds one quotation mark of a pair', () => {
  const quoted = fc.tuple(fc.constantFrom(...texts), fc.constantFrom('“', '‘'), fc.nat(60), fc.nat(60));
  fc.assert(
    fc.property(quoted, ([text, quote, one, other]) => {
      const [start, end] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b) as [
        number,
        number,
      ];
      const all = `${text.slice(0, start)}${quote}${text.slice(start, end)}${quote === '“' ? '”' : '’'}${text.slice(end)}`;
      for (const mention of recognise(all))
        for (const [open, close] of pairsOf(all)) {
          const holds = (at: number) => mention.start <= at && at < mention.end;
          expect(holds(open), `${all} ${all.slice(mention.start, mention.end)}`).toBe(holds(close));
        }
    }),
    { numRuns: 2000 },
  );
});

test('no mention and no field ends within a character of two code units', () => {
  const written = fc.tuple(fc.constantFrom(...hitTexts), fc.nat(60), fc.constantFrom('𠮷', '😀𠮷'));
  fc.assert(
    fc.property(written, ([text, place, rare]) => {
      const at = place % (text.length + 1);
      const all = text.slice(0, at) + rare + text.slice(at);
      for (const { start, end, fields } of recognise(all)) {
        expect(all.slice(start, end).isWellFormed()).toBe(true);
        for (const value of Object.values(fields).flat())
          if (typeof value === 'string') expect(value.isWellFormed()).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
  const [{ fields }] = recognise('推行1𠮷0名船长进村、20名民警进港的“双进”改革') as [Mention];
  expect(fields.components).toEqual(['𠮷0名船长进村', '民警进港']);
});

const marked = (text: string) => mark(text, recognise(text));

describe('the same in another spelling', () => {
  const traditional = new Map([...SIMPLIFIED].map((unit, index) => [unit, TRADITIONAL[index]!]));
  const replaced = (from: string, to: string) => (text: string) =>
    text.replace(/./gsu, (unit) => to[from.indexOf(unit)] ?? unit);
  const wide = (unit: string) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0);
  /** As a region writes it, where that keeps the length. */
  const converted = (to: 't' | 'tw' | 'hk') => {
    const convert = Converter({ from: 'cn', to });
    return (text: string) => {
      const spelt = convert(text);
      return spelt.length === text.length ? spelt : text;
    };
  };
  /** Digits and numerals of one value are one. */
  const valued = (words: string) => words.replace(/[一二两三四五六七八九]/g, (unit) => `${numeralValue(unit)}`);
  /** Mentions by what a spelling does not change; `placeOf` tells where a place of the text stands in the one that it was made from. */
  const read = (text: string, placeOf = (at: number) => at) =>
    recognise(text).map(({ start, end, fields, ...rest }) => ({
      ...rest,
      start: placeOf(start),
      end: placeOf(end - 1) + 1,
      fields: Object.entries(fields).map(([id, value]) => [
        id,
        typeof value === 'number' ? value : valued(fold([value].flat().join('\n')).replaceAll(' ', '')),
      ]),
    }));
  const spelt = (given: readonly string[], spell: (text: string) => string) => {
    const changed = given.map((text) => ({ text, other: spell(text) })).filter(({ text, other }) => other !== text);
    expect(changed.length).toBeGreaterThan(10);
    return changed;
  };
  test.each([
    ['in traditional script', (text: string) => text.replace(/./gsu, (unit) => traditional.get(unit) ?? unit)],
    ['in traditional script by the standard of OpenCC', converted('t')],
    ['as in Taiwan', converted('tw')],
    ['as in Hong Kong', converted('hk')],
    ['with corner quotes', replaced('“”‘’', '「」『』')],
    ['with straight quotes', replaced('“”‘’', `""''`)],
    ['with half-width punctuation', replaced('，；：！？（）', ',;:!?()')],
    ['with square brackets', replaced('（）', '［］')],
    ['with shell brackets', replaced('（）', '〔〕')],
    ['with single title marks', replaced('《》', '〈〉')],
    ['with signs for title marks', replaced('《》', '＜＞')],
    ['with full-width letters and digits', (text: string) => text.replace(/[0-9A-Za-z+%]/g, wide)],
    ['with digits for the grades of prizes', (text: string) => text.replace(/[一二三四](?=等[奖功])/g, valued)],
    [
      'with digits for the numerals of quoted names',
      (text: string) => text.replace(/(?<=[“‘])[一两三四五六七八九](?=[一-鿿]{1,8}[”’])/g, valued),
    ],
  ])('every case %s', (_, spell) => {
    for (const { text, other } of spelt(texts, spell)) expect(read(other), other).toEqual(read(text));
  });

  /** Stands before what was put in. */
  const PUT_IN = '\ue000';
  const BESIDE = /(?<=[一-鿿])(?=[0-9A-Za-z])|(?<=[0-9A-Za-z%])(?=[一-鿿])/g;
  const AROUND = /(?<=[一-鿿])(?=“)|(?<=”)(?=[一-鿿])/g;
  /** Who sets off one sets off all. */
  const throughout = texts.map((text) => `${text}\n有3人读“章程”一书。`);
  test.each([
    ['spaces around numbers and letters', BESIDE, ' '],
    ['thin spaces around numbers and letters', BESIDE, '\u2009'],
    ['no-break spaces around plus signs', /(?=\+)|(?<=\+)/g, '\u00a0'],
    ['wide spaces around plus signs', /(?=\+)|(?<=\+)/g, '\u3000'],
    ['spaces within quotation marks', /(?<=“)|(?=”)/g, ' '],
    ['spaces around quotation marks', AROUND, ' '],
  ])('every case with %s', (_, where, space) => {
    for (const { text, other } of spelt(throughout, (each) => each.replace(where, PUT_IN + space))) {
      const at: number[] = [];
      let given = '';
      let place = 0;
      for (let index = 0; index < other.length; index++) {
        const put = other[index] === PUT_IN;
        if (put) index++;
        given += other[index];
        at.push(put ? place : place++);
      }
      expect(
        read(given, (index) => at[index]!),
        given,
      ).toEqual(read(text));
    }
  });

  test('numerals of listed phrases as digits', () => {
    expect(marked('落实“3会1课”，坚持2个确立')).toBe('落实“⟦institution|3会1课⟧”，坚持⟦tifa|2个确立⟧');
  });

  test('a line break inside a phrase', () => {
    expect(marked('落实三会\n一课，坚持两个\n确立')).toBe('落实⟦institution|三会\n一课⟧，坚持⟦tifa|两个\n确立⟧');
  });

  test('sounds in brackets', () => {
    expect(marked('坚持两个确(què)立，打造“检护同行”党建品牌(pái)，推行“1+N+5”工作机(jī)制')).toBe(
      '坚持⟦tifa|两个确(què)立⟧，打造⟦brand|“检护同行”党建品牌⟧(pái)，推行⟦institution|“1+N+5”工作机(jī)制⟧',
    );
  });

  test('spaces around numbers', () => {
    expect(marked('2022 年，渔政局 3 名干警荣获“优秀干警”，提升 人气')).toBe(
      '2022 年，渔政局 3 名干警荣获“⟦honour|优秀干警⟧”，提升 人气',
    );
    const [mention] = recognise('2022 年，渔政局 3 名干警荣获“优秀干警”');
    expect(mention?.fields).toMatchObject({ recipient: '干警', count: 3, year: 2022 });
  });

  test('masks are text', () => {
    expect(marked('**市检察院打造“检护**”党建品牌')).toBe('**市检察院打造⟦brand|“检护**”党建品牌⟧');
  });
});
