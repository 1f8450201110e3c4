import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packs } from '../../lib/packs';
import { lexicon } from '../../lib/packs/lexicon';
import { decode, type Encoded, encode } from '../../lib/recognise/encoded';
import { createLexicon } from '../../lib/recognise/lexicon';
import { matches } from '../../lib/recognise/matches';
import { pattern } from '../../lib/recognise/pattern';
import { phrases } from '../../lib/recognise/phrases';
import { createRecogniser } from '../../lib/recognise/recogniser';
import { tableOf } from '../../lib/recognise/table';
import type { Pack, Rule } from '../../lib/recognise/types';
import { fold } from '../../lib/text/fold';
import { shippedTable } from '../../tools/table';
import { texts } from '../packs/texts';

/** Pieces of the cases in any order, cut anywhere. */
const mixed = fc
  .array(
    fc.tuple(fc.constantFrom(...texts), fc.nat(30), fc.integer({ min: 2, max: 40 })).map(([text, from, length]) => {
      const start = Math.min(from, text.length - 1);
      return text.slice(start, start + length);
    }),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

const expressions = packs
  .flatMap(({ rules, guards }) => [...rules, ...guards])
  .flatMap((rule) => rule.expressions ?? []);
const alone = createRecogniser(packs);
const together = createRecogniser(packs, lexicon);

const placed = ({ index, 0: words }: RegExpExecArray): [number, string] => [index, words];

/** No rule misses anything, since no expression matches without the words that it is said to need. */
function same(text: string): void {
  const folded = fold(text);
  const found = lexicon(folded);
  for (const expression of expressions) {
    const all = [...matches({ text, folded, found }, expression)];
    expect(all.map(placed), expression.source).toEqual([...folded.matchAll(expression)].map(placed));
  }
  expect(together.recognise(text)).toEqual(alone.recognise(text));
}

test('a text of the cases reads the same with the lexicon and without', () => {
  for (const text of texts) same(text);
});

test('so does a text made of pieces of them', () => {
  fc.assert(fc.property(mixed, same), { numRuns: 500 });
});

const listed = (id: string, ...words: string[]): Rule =>
  phrases(
    id,
    '',
    words.map((canonical) => ({ canonical, kind: 'k', type: 't', variants: [] })),
  );
const packOf = (...rules: Rule[]): Pack => ({
  id: 'p',
  version: '0.0.0',
  title: { zh: '', en: '' },
  kinds: [],
  formulas: [],
  rules,
  guards: [],
});

test('of each rule the longest phrase at every place, whatever other rules list', () => {
  const written = fc
    .array(fc.constantFrom(...'甲乙丙、'), { minLength: 1, maxLength: 5 })
    .map((units) => `甲${units.join('')}`);
  const lists = fc.array(fc.array(written, { maxLength: 4 }), { minLength: 1, maxLength: 4 });
  const text = fc.array(fc.constantFrom(...'甲乙丙丁、\n'), { maxLength: 40 }).map((units) => units.join(''));
  fc.assert(
    fc.property(lists, text, (all, read) => {
      const rules = all.map((words, index) => listed(`r${index}`, ...words));
      const packs = [packOf(...rules)];
      const found = createLexicon(packs, () => tableOf(packs))(read);
      const passage = { text: read, folded: read };
      for (const rule of rules) expect([...rule.find({ ...passage, found })]).toEqual([...rule.find(passage)]);
    }),
    { numRuns: 1000 },
  );
});

test('a rule that the lexicon does not know finds what it finds by itself', () => {
  const own = listed('own', '甲乙');
  const form = pattern({ id: 'form', note: '', kind: 'k', type: 't', pattern: /丙丁/dg });
  const known = [packOf(listed('r', '戊己'))];
  const { recognise } = createRecogniser(
    [...known, packOf(own, form)],
    createLexicon(known, () => tableOf(known)),
  );
  expect(recognise('甲乙戊己丙丁').map(({ rule }) => rule)).toEqual(['own', 'r', 'form']);
});

test.each([
  [/(?<=甲乙)[^丙]{2}/dg, '甲乙丁丁'],
  [/.甲乙(?:丙(?!丁戊己))?/dg, '丁甲乙丙丁戊己'],
  [/.甲乙(?=.{4}丙)/dg, '丁甲乙丁丁丁丁丙'],
  [/.(?:甲乙|丙丁)$/dg, '戊甲乙丙丁'],
])('%s matches the same around its words', (expression, text) => {
  const form = pattern({ id: 'form', note: '', kind: 'k', type: 't', pattern: expression });
  const known = [packOf(form)];
  const found = createLexicon(known, () => tableOf(known))(text);
  expect(found.starts(expression)).toBeUndefined();
  expect([...matches({ text, folded: text, found }, expression)]).toEqual([...text.matchAll(expression)]);
});

const looks = fc
  .tuple(
    fc.constantFrom('(?:', '(?=', '(?!', '(?<=', '(?<!'),
    fc.constantFrom('丙', '丙丁', '甲乙', '.{3}丁', '^', '$', ''),
  )
  .map(([opens, words]) => `${opens}${words})`);
const part = fc.oneof(fc.constantFrom('甲乙', '丙丁', '丙', '丁', '.', '[^甲]'), looks);
const group = fc
  .tuple(
    fc.array(fc.array(part, { maxLength: 3 }), { minLength: 1, maxLength: 2 }),
    fc.constantFrom('', '?', '{1,2}', '{0,3}'),
  )
  .map(([all, quantifier]) => `(?:${all.map((parts) => parts.join('')).join('|')})${quantifier}`);
/** Begins with anything and holds words: so it is tried only around them. */
const around = fc
  .tuple(fc.constantFrom('.', '[^丁]', '.{1,2}', '(?<=甲乙).'), fc.array(fc.oneof(part, group), { maxLength: 3 }))
  .map(([first, rest]) => `${first}${rest.join('')}`);

test.each(['dg', 'dgu'])('any expression matches the same around its words, with the flags %s', (flags) => {
  const pieces = fc.array(fc.constantFrom('甲乙', '丙', '丁', '戊', '𠮷', '\n'), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(around, pieces, (source, words) => {
      const [expression, text] = [new RegExp(source, flags), words.join('')];
      const known = [packOf(pattern({ id: 'form', note: '', kind: 'k', type: 't', pattern: expression }))];
      const found = createLexicon(known, () => tableOf(known))(text);
      const all = [...matches({ text, folded: text, found }, expression)];
      expect(all.map(placed), source).toEqual([...text.matchAll(expression)].map(placed));
    }),
    { numRuns: 1000 },
  );
});

test('a table is the same when it has been carried as text', () => {
  const table = tableOf(packs);
  expect(decode(encode(table))).toEqual(table);
});

test('what a build carries is the table of the packs as they are', async () => {
  const { load } = shippedTable() as { load(id: string): Promise<string | undefined> };
  const source = await load(new URL('../../lib/packs/table.ts', import.meta.url).pathname);
  const [, carried] = /const encoded = (.+);/.exec(source!)!;
  expect(decode(JSON.parse(carried!) as Encoded)).toEqual(tableOf(packs));
  expect(await load(new URL('../../lib/packs/index.ts', import.meta.url).pathname)).toBeUndefined();
});
