import { expect, test } from 'vitest';
import { looksOf } from '../../lib/highlight/looks';
import { stylesheet } from '../../lib/highlight/style';
import { kinds as shipped } from '../../lib/packs/kinds';
import type { Kind } from '../../lib/recognise/types';

const kinds: Kind[] = (['solid', 'dashed'] as const).map((line, at) => ({
  id: `kind-${at}`,
  label: { zh: '类', en: 'kind' },
  colour: { light: '#112233', dark: '#aabbcc', line },
  types: [],
  addedAs: 'any',
  fields: [],
}));

test('every kind has a colour and a line of its own', () => {
  const css = stylesheet('h1234567', looksOf(kinds, {}, false), false);
  expect(css).toContain('::highlight(h1234567-kind-0)');
  expect(css).toContain('underline solid #112233');
  expect(css).toContain('underline dashed #112233');
});

test('no two kinds of the packs share a line', () => {
  expect(new Set(shipped.map(({ colour }) => colour.line)).size).toBe(shipped.length);
});

test('a dark ground takes the dark colour, and a colour of the reader wins', () => {
  const css = stylesheet('h1234567', looksOf(kinds, { 'kind-1': '#00ff00' }, true), true);
  expect(css).toContain('#aabbcc');
  expect(css).toContain('underline dashed #00ff00');
});

test("the system's contrast settings are honoured", () => {
  const css = stylesheet('h1234567', looksOf(kinds, {}, false), false);
  expect(css).toContain('@media (forced-colors:active)');
  expect(css).toContain('@media (prefers-contrast:more)');
});
