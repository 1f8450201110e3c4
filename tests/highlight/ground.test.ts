import { afterEach, expect, test, vi } from 'vitest';
import { isDark } from '../../lib/highlight/ground';

/** Computed colours of body and root, as browsers give them. */
const groundIs = (body: string, root = 'rgba(0, 0, 0, 0)'): boolean => {
  vi.stubGlobal('getComputedStyle', (backgroundColor: string) => ({ backgroundColor }));
  return isDark({ body, documentElement: root } as unknown as Document);
};
afterEach(() => vi.unstubAllGlobals());

test.each([
  ['rgb(255, 255, 255)', false],
  ['rgb(20, 20, 20)', true],
  ['rgba(20, 20, 20, 0.9)', true],
  ['oklch(0.98 0 0)', false],
  ['oklch(0.21 0.034 264.665)', true],
  ['oklab(0.21 -0.00316127 -0.0338527)', true],
  ['lab(100 0 0)', false],
  ['lch(12 4 -3)', true],
  ['color(srgb 1 1 1)', false],
  ['color(display-p3 0.1 0.1 2.98023e-8)', true],
])('%s', (colour, dark) => {
  expect(groundIs(colour)).toBe(dark);
});

test('what shows through a body is the root, and the white of the browser', () => {
  expect(groundIs('rgba(0, 0, 0, 0)')).toBe(false);
  expect(groundIs('rgba(0, 0, 0, 0)', 'rgb(20, 20, 20)')).toBe(true);
  expect(groundIs('oklch(0.2 0 0 / 0.1)')).toBe(false);
  expect(groundIs('rgba(255, 255, 255, 0.1)', 'color(srgb 0 0 0)')).toBe(true);
});
