import { expect, test } from 'vitest';
import { recognition } from '../../entrypoints/background/recognition';
import { personalText, readPersonal, readSettings } from '../../lib/settings';
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
