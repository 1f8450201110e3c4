import { expect, test } from 'vitest';
import { needsOf } from '../../lib/recognise/needs';

test.each([
  [/讲好[一-鿿]{2,6}?故事/, ['讲好'], undefined],
  [/(?:全面)?从严治[党检]/, ['全面从严', '从严治党', '从严治检'], undefined],
  [/被[^，。]{2,8}(?:转发推广|转发|推广)/, ['被'], ['转发', '推广']],
  [/(?<=始终)走在(?!前)/, ['走在'], ['始终']],
  [/[一-鿿]{2}至上(?:[、，][一-鿿]{2}至上)+/, undefined, ['至上']],
  [/(?<verb>获评|获(?!得)).{2}(?:甲乙|丙丁)/, ['获'], ['甲乙', '丙丁']],
  [/[一-鿿]([好富])不\1/, undefined, ['好不', '富不']],
  [/(?:甲乙|丙.)/, ['甲乙', '丙'], undefined],
  [/甲?乙/, ['甲乙', '乙'], undefined],
  [/(?:甲乙)*/, undefined, undefined],
  [/(?:甲乙){2,}/, ['甲乙'], undefined],
  [/不忘初心[、，]牢记/, ['不忘初心'], undefined],
  [/[^甲乙]丙丁|\d戊己/, undefined, ['丙丁', '戊己']],
  [/\u4e00\u4e01/, ['一丁'], undefined],
  [/^甲乙$/, ['甲乙'], undefined],
  [/甲|/, undefined, undefined],
  [/(?<名>甲乙)\k<名>/, ['甲乙'], undefined],
])('%s', (expression, heads, words) => {
  expect(needsOf(expression)).toMatchObject({ heads, words });
});

test.each([
  [/.{2}甲乙.{0,3}/, 4, 7],
  [/(?:.{1,3}、)?.甲乙|.丙丁/, 7, 7],
  [/.甲乙(?=.{4}丙)/, 3, 8],
  [/(?!丙丁).甲乙/, 5, 5],
  [/.甲乙(?:丙(?!丁戊己))?/, 7, 7],
  [/([^甲]{2}).\1{1,2}甲乙/, 9, 9],
  [/(?:.甲乙){2,3}/, 3, 9],
  [/.甲.[乙丙]丁$/, 5, 6],
  [/.{2}甲乙/u, 8, 8],
  [/.*甲乙/, Infinity, Infinity],
  [/.甲乙.*/, 3, Infinity],
  [/.(?<=甲乙.)/, Infinity, 4],
  [/(?<名>.)\k<名>甲乙/, Infinity, Infinity],
])('%s', (expression, reach, most) => {
  expect(needsOf(expression)).toMatchObject({ reach, most });
});

test.each([
  ['甲\\x41乙', '', '甲A乙'],
  ['甲\\cJ乙', '', '甲\n乙'],
  ['\\u{4e00}乙丙', 'u', '一乙丙'],
  ['\\ud83d\\ude00?甲乙', 'u', '甲乙'],
  [`${'(甲)'.repeat(10)}\\10乙`, '', `${'甲'.repeat(11)}乙`],
  ['甲\\101乙', '', '甲A乙'],
  ['😀?甲乙', 'u', '甲乙'],
  ['[[甲乙]--[乙]]丙', 'v', '甲丙'],
  ['ab', 'i', 'AB'],
])('nothing is needed where %s is not read', (source, flags, text) => {
  const expression = new RegExp(source, flags);
  expect(expression.test(text)).toBe(true);
  expect(needsOf(expression)).toEqual({ reach: Infinity, most: Infinity });
});

test('nor where flags are set within a group, which not every engine reads', () => {
  expect(needsOf({ source: '(?i:ab)甲', flags: '' })).toEqual({ reach: Infinity, most: Infinity });
});
