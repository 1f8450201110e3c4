import { describe, expect, test } from 'vitest';
import { gate } from '../../lib/gate/gate';
import { AGAINST, FOR, SIMPLIFIED, TRADITIONAL } from '../../lib/gate/words';
import { FOLDING, foldUnit } from '../../lib/text/fold';
import { otherNews, partyBuilding } from './cases';

describe('party-building news', () => {
  test.each(partyBuilding)('%s', (text) => expect(gate(text).partyBuilding).toBe(true));
});

describe('other news', () => {
  test.each(otherNews)('%s', (text) => expect(gate(text).partyBuilding).toBe(false));
});

test('nothing is no party-building news', () => {
  expect(gate('')).toEqual({ partyBuilding: false, score: 0 });
  expect(gate('\n\n').partyBuilding).toBe(false);
});

test('one word in passing does not make a page party-building news', () => {
  const other = otherNews[9]!;
  expect(gate(`${other}志愿者中有不少党员。`).partyBuilding).toBe(false);
});

test('every other spelling of a word is simplified, and nothing else', () => {
  const used = new Set(
    [...FOR, ...AGAINST].flatMap(([, words]) => [...words.replaceAll(' ', '')].map((unit) => unit.charCodeAt(0))),
  );
  const spellings = [...FOLDING]
    .map((unit) => unit.charCodeAt(0))
    .filter((code) => code > 0x2e80 && code < 0xff00 && used.has(foldUnit(code)));
  expect(TRADITIONAL).toBe(String.fromCharCode(...spellings));
  expect(SIMPLIFIED).toBe(String.fromCharCode(...spellings.map(foldUnit)));
});

test('no word is weighed twice', () => {
  const all = [...FOR, ...AGAINST].flatMap(([, words]) => words.split(' '));
  expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
});

test('only the first text counts, so that a long page costs no more', () => {
  const long = `${otherNews[0]}\n${'某'.repeat(6000)}`;
  expect(gate(`${long}${partyBuilding.join('')}`)).toEqual(gate(long));
});
