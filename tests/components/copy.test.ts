import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js';
import { expect, test } from 'vitest';
import { card } from '../../components/copy/card';
import { faults } from '../../components/copy/faults';
import { labelIn } from '../../components/copy/kinds';
import { library } from '../../components/copy/library';
import { panel } from '../../components/copy/panel';
import { english, noteIn } from '../../components/copy/rules';
import { LANGUAGES } from '../../components/copy/types';
import { type Detail, FAULTS, wordsOf } from '../../lib/export/faults';
import { packs } from '../../lib/packs/index';
import { kinds } from '../../lib/packs/kinds';

const folder = join(import.meta.dirname, '../../components/copy');
const files = readdirSync(folder).filter(
  (name) => !['types.ts', 'kinds.ts', 'rules.ts', 'traditional.ts'].includes(name),
);

/** Every string of a catalogue with its path; functions are called with samples. */
function strings(value: unknown, path: string, sample: unknown = 3): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const called = (sample: unknown) => value(...Array.from({ length: value.length }, () => sample));
    try {
      return strings(called(sample), path);
    } catch {
      return strings(called('x'), path);
    }
  }
  if (Array.isArray(value)) return value.flatMap((each, at) => strings(each, `${path}.${at}`, sample));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => strings(each, `${path}.${key}`, sample));
}

const toTraditional = Converter({ from: 'cn', to: 't' });
/** Characters that are right in traditional script although the converter would rather have another. */
const ALLOWED = new Set([
  ...'征台裡里着著於于群峰污布佣只系制准采布表松范划几出吃回志弦游周向冲后面念并面仆云干凶台卷占',
]);
const simplifiedIn = (text: string) =>
  [...text].filter((unit) => /\p{Script=Han}/u.test(unit) && !ALLOWED.has(unit) && toTraditional(unit) !== unit);

for (const file of files) {
  const catalogues = Object.entries(await import(join(folder, file))).filter(
    ([, value]) => typeof value === 'object' && value !== null && 'zh-CN' in value,
  ) as [string, Record<string, unknown>][];
  for (const [name, catalogue] of catalogues) {
    test(`${name} has every string in three languages`, () => {
      const [first, ...others] = LANGUAGES.map((language) => strings(catalogue[language], name).map(([path]) => path));
      expect(first!.length).toBeGreaterThan(0);
      for (const other of others) expect(other).toEqual(first);
      for (const language of LANGUAGES) {
        for (const [path, text] of strings(catalogue[language], name)) {
          if (!path.includes('standing.recognised')) expect(text.trim(), path).not.toBe('');
        }
      }
    });

    /* Some take what they count as a number, some as it is written. */
    test(`${name} speaks in English of one thing as of one`, () => {
      const many = (sample: unknown) =>
        strings(catalogue.en, name, sample).filter(([, text]) =>
          /\b1 (?:more )?(?:mentions|articles|versions|phrases|places|lines)\b/.test(text),
        );
      const written = many('1').map(([path]) => path);
      expect(many(1).filter(([path]) => written.includes(path))).toEqual([]);
    });

    test(`${name} is in traditional script where it should be, and in English without Chinese`, () => {
      for (const [path, text] of strings(catalogue['zh-TW'], name))
        expect(simplifiedIn(text), `${path}: ${text}`).toEqual([]);
      for (const [path, text] of strings(catalogue.en, name)) {
        if (path.includes('.examples.')) continue;
        expect(text.replace(/[（(][^()（）]*[)）]/g, ''), path).not.toMatch(/\p{Script=Han}/u);
      }
    });
  }
}

test('all surfaces have one word for one thing, and speak to one person', async () => {
  const other: Partial<Record<(typeof LANGUAGES)[number], RegExp>> = { 'zh-CN': /您/, 'zh-TW': /您|標注|選中|當前/ };
  for (const file of files) {
    for (const [name, catalogue] of Object.entries(await import(join(folder, file))) as [string, object][]) {
      for (const [language, words] of Object.entries(other)) {
        const said = strings((catalogue as Record<string, unknown>)[language], name);
        expect(said.filter(([, text]) => words.test(text))).toEqual([]);
      }
    }
  }
});

test('labels of kinds, types, fields and packs have a traditional form', () => {
  const labels = [
    ...kinds.flatMap((kind) => [
      kind.label,
      ...kind.types.map((type) => type.label),
      ...kind.fields.map((field) => field.label),
    ]),
    ...packs.map((pack) => pack.title),
  ];
  for (const label of labels) expect(simplifiedIn(labelIn(label)['zh-TW']), label.zh).toEqual([]);
});

test('what every rule says of itself is there in three languages', () => {
  for (const { id, note } of packs.flatMap(({ rules }) => rules)) {
    expect(simplifiedIn(noteIn(id, note)['zh-TW']), id).toEqual([]);
    expect(noteIn(id, note).en, id).not.toMatch(/\p{Script=Han}/u);
  }
});

test('English notes belong to rules that are there', () => {
  const ids = packs.flatMap(({ rules }) => rules.map(({ id }) => id));
  expect(Object.keys(english).filter((id) => ![...ids, 'personal'].includes(id))).toEqual([]);
});

test.each(LANGUAGES)('every reason to refuse a file is a sentence of its own in %s', (language) => {
  const { reasons } = library[language].import;
  expect(Object.keys(reasons).sort()).toEqual([...FAULTS].sort());
  expect(new Set(Object.values(reasons)).size).toBe(FAULTS.length);
});

test.each(LANGUAGES)(
  'what is wrong with a file is said in %s, with the names that its fields have there',
  (language) => {
    const said = (detail: Detail) => wordsOf(faults[language], detail);
    const path = 'mentions.3.kind';
    for (const what of ['missing', 'unknown', 'value', 'outside', 'twice'] as const)
      expect(said({ what, path })).toContain(path);
    const mismatch = said({ what: 'mismatch', path: 'textHash', of: 'article.text' });
    expect(mismatch).toMatch(/textHash.*article\.text/);
    const typed = said({ what: 'type', path, expected: 'array' });
    const counted = said({ what: 'count', of: 'mentions', found: 2, promised: 3 });
    expect(counted).toMatch(/2/);
    expect(counted).toMatch(/3/);
    if (language !== 'en')
      expect(
        [mismatch, typed, counted].join('').replaceAll(/textHash|article\.text|mentions\.3\.kind/g, ''),
      ).not.toMatch(/[a-z]/);
  },
);

test.each(LANGUAGES)('card, panel and library have the same words for the same thing in %s', (language) => {
  const { mention, standing } = library[language];
  for (const of of [card, panel].map((each) => each[language]))
    expect([of.accept, of.reject]).toEqual([mention.accept, mention.reject]);
  expect(card[language].canonical).toBe(mention.formula);
  expect(card[language].standing.added.toLowerCase()).toBe(standing.added.toLowerCase());
});
