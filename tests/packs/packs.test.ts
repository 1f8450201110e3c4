import { expect, test } from 'vitest';
import { packs } from '../../lib/packs';
import { lexicon } from '../../lib/packs/lexicon';
import { createRecogniser } from '../../lib/recognise/recogniser';
import type { Mention, Rule } from '../../lib/recognise/types';
import { fold } from '../../lib/text/fold';
import { mark, unmark } from '../marked';
import { cases } from './texts';

const { recognise } = createRecogniser(packs);
/** With the lexicon, for many texts. */
const { recognise: read } = createRecogniser(packs, lexicon);
const rules = packs.flatMap((pack) => [...pack.rules, ...pack.guards]);

test('every rule has a case that it hits and one that it leaves alone, and no case is for a rule that is gone', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids.filter((id) => !cases[id]?.hits.length || !cases[id]?.leaves.length)).toEqual([]);
  expect(Object.keys(cases).filter((id) => !ids.includes(id))).toEqual([]);
});

test('of what a rule leaves alone something has the words that it looks for', () => {
  const near = (rule: Rule) =>
    cases[rule.id]!.leaves.some((marked) => !lexicon(fold(unmark(marked).text)).nothing(rule));
  expect(rules.filter((rule) => !near(rule)).map(({ id }) => id)).toEqual([]);
});

for (const [id, { hits, leaves }] of Object.entries(cases)) {
  const rule = rules.find((one) => one.id === id);
  const own = (text: string) => [...(rule?.find({ text, folded: fold(text) }) ?? [])];
  test.each(hits)(`${id} hits: %s`, (marked) => {
    const { text } = unmark(marked);
    expect(mark(text, recognise(text))).toBe(marked);
    expect(own(text).length).toBeGreaterThan(0);
  });
  test.each(leaves)(`${id} leaves: %s`, (marked) => {
    const { text } = unmark(marked);
    expect(mark(text, recognise(text))).toBe(marked);
    const guard = packs.some(({ guards }) => guards.some((one) => one === rule));
    expect(guard ? own(text) : recognise(text).filter((mention) => mention.rule === id)).toEqual([]);
  });
}

test('no phrase is listed twice for one kind, and none is a plain word', () => {
  const written = packs.flatMap((pack) =>
    pack.formulas.flatMap(({ kind, canonical, variants }) =>
      [canonical, ...variants].map((one) => `${kind} ${fold(one)}`),
    ),
  );
  expect(written.filter((one, index) => written.indexOf(one) !== index)).toEqual([]);
  expect(written.filter((one) => one.split(' ')[1]!.length < 2)).toEqual([]);
});

/** The words of a phrase without the marks between its parts, and behind how many of their units each mark stands. */
function parted(phrase: string): { letters: string; marks: Set<number> } {
  const marks = new Set<number>();
  let letters = '';
  for (const unit of fold(phrase))
    if (/[、，·/；\s—-]/.test(unit)) marks.add(letters.length);
    else letters += unit;
  return { letters, marks };
}

test('no variant says only which marks may stand between, or be left out, where another has them all', () => {
  const needless = packs.flatMap(({ formulas }) =>
    formulas.flatMap(({ canonical, variants }) => {
      const all = [canonical, ...variants].map((words) => ({ words, ...parted(words) }));
      return all
        .slice(1)
        .filter((one) =>
          all.some(
            (other) =>
              other !== one && other.letters === one.letters && [...one.marks].every((at) => other.marks.has(at)),
          ),
        );
    }),
  );
  expect(needless.map(({ words }) => words)).toEqual([]);
});

test('a listed phrase that stands alone is of the kind, the type and the canonical form that it is listed with', () => {
  const listed = packs.flatMap(({ formulas }) => formulas.filter(({ kind }) => kind !== 'award'));
  const other = listed.flatMap(({ kind, type, canonical, variants }) =>
    [canonical, ...variants].filter((words) => {
      const whole = { start: 1, end: words.length + 1, kind, type, formula: canonical };
      const [mention] = read(`（${words}）`);
      return !Object.entries(whole).every(([key, value]) => mention?.[key as keyof Mention] === value);
    }),
  );
  expect(other).toEqual([]);
});

test.each([
  ['大力减环节、减材料、减跑动。', '减环节、减材料、减时限'],
  ['大力减环节、减材料、减时限。', '减环节、减材料、减时限'],
  ['增强归属感、认同感。', undefined],
  ['政治强、业务精、作风硬、纪律严明的队伍', '政治强、业务精、作风好'],
])('a set goes by its own items, whatever others a text mixes in: %s', (text, formula) => {
  expect(recognise(text).map((mention) => mention.formula)).toEqual(formula === undefined ? [] : [formula]);
});
