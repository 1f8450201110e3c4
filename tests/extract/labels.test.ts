import { expect, test } from 'vitest';
import { type Label, labelled } from '../../lib/extract/labels';
import { labelledAuthor } from '../../lib/extract/people';

const valuesOf = (zone: string, label: Label): string[] => [...labelled(zone, label)].map(({ value }) => value);

test('a label ends the value before it, whichever 来源 or 编辑 it names', () => {
  for (const next of ['责任编辑', '本期编辑', '新媒体编辑', '值班编辑'])
    expect(valuesOf(`来源：某某日报 ${next}：某某`, 'source'), next).toEqual(['某某日报']);
  for (const next of ['来源', '稿件来源', '原文来源'])
    expect(valuesOf(`作者：某某 ${next}：某某日报`, 'author'), next).toEqual(['某某']);
});

test('a source may be called by what is a role in a line of credits', () => {
  expect(valuesOf('来源：视觉某某 时间：2024-06-19', 'source')).toEqual(['视觉某某']);
});

test('the head of a column is no author', () => {
  expect(labelledAuthor('作者 刊发时间', undefined)).toBeNull();
  expect(labelledAuthor('作者 某局办公室', undefined)?.value).toBe('某局办公室');
});
