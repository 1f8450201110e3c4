import { expect, test } from 'vitest';
import { isName, leadingNames, splitNames } from '../../lib/text/names';

test('names are parted at 和 and 与, but not one that holds either', () => {
  const lists = {
    某甲和某乙: ['某甲', '某乙'],
    '某甲 和 某乙': ['某甲', '某乙'],
    '某甲 和某乙': ['某甲', '某乙'],
    某甲与某和平: ['某甲', '某和平'],
    某和平和某甲: ['某和平', '某甲'],
    某甲和某和平与某乙: ['某甲', '某和平', '某乙'],
    某和平: ['某和平'],
    '某永和、某甲': ['某永和', '某甲'],
    '某 甲 某 乙': ['某甲', '某乙'],
  };
  for (const [text, names] of Object.entries(lists)) expect(splitNames(text), text).toEqual(names);
});

test('names before and after a role', () => {
  expect(leadingNames('某甲和通讯员某乙')).toEqual(['某甲', '某乙']);
  expect(leadingNames('本报记者某永和 通讯员某乙')).toEqual(['某永和', '某乙']);
});

test('offices, posts and accounts that open like a surname are no names', () => {
  for (const word of ['党建办', '党委书记', '宣传部', '成都检察', '平安某县', '某某先锋'])
    expect(isName(word), word).toBe(false);
  for (const word of ['某建党', '张某', '張某', '歐陽某某']) expect(isName(word), word).toBe(true);
});
