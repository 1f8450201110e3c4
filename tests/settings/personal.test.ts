import { expect, test } from 'vitest';
import { recognition } from '../../entrypoints/shared/recognition';
import {
  adding,
  personalText,
  readLines,
  readPersonal,
  restoring,
  withoutGuard,
  withoutPhrase,
  withoutRefused,
} from '../../lib/personal';
import { readSettings } from '../../lib/settings';
import { mark } from '../marked';

const found = (text: string, set: object): string =>
  mark(text, recognition(readSettings(set)).recogniser.recognise(text));
const own = { text: '雨燕接力', kind: 'mechanism', type: 'method' };

test('a personal phrase is found as a pack finds it: in either script, and across a line break', () => {
  expect(found('本季推廣雨燕接力，下季再看雨燕\n接力', { phrases: [own] })).toBe(
    '本季推廣⟦method|雨燕接力⟧，下季再看⟦method|雨燕\n接力⟧',
  );
  expect(found('本季推廣雨燕接力', {})).toBe('本季推廣雨燕接力');
});

test('a personal guard silences its phrase, whatever the kind, and nothing longer', () => {
  const text = '落實三會一課，堅持兩個確立';
  expect(found(text, {})).toBe('落實⟦institution|三會一課⟧，堅持⟦tifa|兩個確立⟧');
  expect(found(text, { guards: ['三会一课'] })).toBe('落實三會一課，堅持⟦tifa|兩個確立⟧');
  expect(found(text, { guards: ['三会一课', '两个确立'] })).toBe(text);
  expect(found('落实“三会一课”制度', { guards: ['三会一课'] })).toBe(found('落实“三会一课”制度', {}));
});

test('what an exported pack holds is found after its import', () => {
  const set = readSettings({ phrases: [own], guards: ['两个确立'] });
  expect(found('坚持两个确立，推广雨燕接力', readPersonal(personalText(set))!)).toBe(
    '坚持两个确立，推广⟦method|雨燕接力⟧',
  );
});

test('a backup brings its settings to those of a library in use, of whose phrases and guards none is lost', () => {
  const phrase = (text: string) => ({ ...own, text });
  const now = readSettings({ phrases: [own, phrase('组织力')], guards: ['四心'], backupDays: 7, highlight: false });
  const kept = {
    phrases: [phrase('四心'), phrase('同心桥')],
    guards: ['组织力', '两个确立'],
    highlight: true,
    colours: 3,
  };
  expect({ ...now, ...restoring(kept)(now) }).toEqual({
    ...now,
    highlight: true,
    phrases: [phrase('同心桥'), own, phrase('组织力')],
    guards: ['两个确立', '四心'],
  });
  expect({ ...now, ...restoring('nothing')(now) }).toEqual(now);
  const bad = {
    phrases: [phrase(''), { ...own, text: '三心', kind: 'x' }],
    guards: ['', '心'],
    refused: ['长'.repeat(500)],
  };
  expect({ ...now, ...restoring(bad)(now) }).toEqual(now);
  expect({ ...now, ...restoring({ refused: ['三心', 3] })(now) }).toEqual(now);
});

test('a personal pack reads back as it was written, and a bad file is none', () => {
  const mine = {
    phrases: [{ text: '四心工作法', kind: 'mechanism', type: 'method' }],
    guards: ['组织力'],
    refused: ['暖巷夜话'],
  };
  expect(readPersonal(personalText(mine))).toEqual(mine);
  expect(
    readPersonal(personalText({ phrases: [own, own], guards: ['四心', '四心'], refused: ['四心', '三心'] })),
  ).toEqual({
    phrases: [own],
    guards: ['四心'],
    refused: ['三心'],
  });
  const before = { format: 'tifa-personal-pack', version: 1, phrases: [own], guards: [] };
  expect(readPersonal(JSON.stringify(before))).toEqual({ phrases: [own], guards: [], refused: [] });
  expect(readPersonal('{"phrases": []}')).toBeNull();
  expect(readPersonal('not json')).toBeNull();
  expect(readPersonal(personalText({ ...mine, guards: ['的'] }))).toBeNull();
  expect(
    readPersonal(personalText({ ...mine, phrases: [{ text: '四心', kind: 'mechanism', type: 'tifa' }] })),
  ).toBeNull();
});

test('what is said of a phrase last counts, and nothing is there twice', () => {
  const now = readSettings({ phrases: [own], guards: ['四心'] });
  const refused: string[] = [];
  const other = { ...own, type: 'brand' };
  expect(adding({ phrases: [other], guards: ['四心', '三心'] })(now)).toEqual({
    phrases: [other],
    guards: ['四心', '三心'],
    refused,
  });
  expect(adding({ guards: [own.text] })(now)).toEqual({ phrases: [], guards: ['四心', own.text], refused });
  expect(adding({ phrases: [own, other, { ...own, text: '三心' }], guards: ['三心', '三心'] })(now)).toEqual({
    phrases: [other],
    guards: ['四心', '三心'],
    refused,
  });
  expect(withoutPhrase(own.text)(now)).toEqual({ phrases: [] });
  expect(withoutGuard('四心')(now)).toEqual({ guards: [] });
});

test('what is refused stays so once, until it is taken back, marked or forbidden', () => {
  const now = readSettings({ phrases: [own], guards: ['四心'], refused: ['三心'] });
  const then = readSettings({ ...now, ...adding({ refused: ['三心', '二心', '四心', own.text] })(now) });
  expect(then).toEqual({ ...now, refused: ['三心', '二心'] });
  expect(adding({ phrases: [{ ...own, text: '三心' }], guards: ['二心'] })(then).refused).toEqual([]);
  expect(withoutRefused('三心')(then)).toEqual({ refused: ['二心'] });
  expect(restoring({ refused: ['一心'] })(now).refused).toEqual(['一心', '三心']);
});

test('of lines of plain text each is new, already there in either script, or does not fit', () => {
  const now = { phrases: [{ text: '雨燕接力', kind: 'mechanism', type: 'method' }], guards: ['组织力'] };
  const long = '长'.repeat(201);
  const text = `\ufeff 暖巷夜话\u3000\r\n\r\n雨燕接力\n組織力\n暖巷夜話\n单\n${long}\n${'长'.repeat(200)}\n`;
  expect(readLines(text, now)).toEqual({
    fresh: ['暖巷夜话', '长'.repeat(200)],
    known: ['雨燕接力', '組織力'],
    short: ['单'],
    long: [long],
  });
  expect(readLines(' \n', now)).toEqual({ fresh: [], known: [], short: [], long: [] });
});

test('phrases that were added together are taken back together, and no others', () => {
  const phrases = ['甲词', '乙词', '丙词'].map((text) => ({ text, kind: 'slogan', type: 'tifa' }));
  expect(withoutPhrase('甲词', '丙词')(readSettings({ phrases }))).toEqual({ phrases: [phrases[1]] });
});
