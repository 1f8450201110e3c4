import { expect, test, vi } from 'vitest';
import { library as words } from '../../components/copy/library';
import { LANGUAGES, type Language } from '../../components/copy/types';
import { asKept, asShown, asTold, facetsOf, labelOf } from '../../entrypoints/library/facets';
import { parseQuery } from '../../lib/library/query';
import { kinds } from '../../lib/packs/kinds';

vi.mock('../../entrypoints/library/reads', () => ({
  library: {
    facets: async () => {
      const facet = [{ value: '某报', count: 2 }];
      const none = { kind: [], type: [], formula: [], region: [], level: [], date: [], tag: [], decision: [] };
      return { ...none, outlet: [...facet, { value: '', count: 1 }], source: facet };
    },
  },
}));

const setting = (language: Language) => ({
  language,
  copy: words[language],
  kinds,
  ruleNote: () => '',
  edition: '2025' as const,
});

test('a filter asks for the whole name of an outlet, and a part of one is told apart', async () => {
  const chinese = setting('zh-CN');
  const outlets = (await facetsOf(null, chinese)).find(({ id }) => id === 'outlet')!.values;
  expect(outlets).toEqual([
    { value: '=某报', label: '某报', count: 2 },
    { value: '', label: '', count: 1 },
  ]);
  expect([labelOf(chinese, 'source', '=某报'), labelOf(chinese, 'source', '某')]).toEqual(['某报', '…某…']);
});

test('a query is shown in the words of the page, and means the same', () => {
  const kept =
    '三会一课 | 党日 kind:award -type:slogan/tifa level:national decision:undecided tag:"甲 乙" date:2023-05';
  expect(asShown(kept, setting('zh-CN'))).toBe(
    '三会一课 | 党日 类别:荣誉 -类型:提法 级别:国家级 复核:未复核 标签:"甲 乙" 日期:2023-05',
  );
  for (const language of LANGUAGES) {
    const shown = asShown(kept, setting(language));
    expect(parseQuery(asKept(shown, setting(language))), shown).toEqual(parseQuery(kept));
  }
});

test('a query that was written before another language was chosen still means the same', () => {
  const kept = '三会一课 kind:award -type:slogan/tifa level:national decision:undecided';
  for (const from of LANGUAGES)
    for (const to of LANGUAGES)
      expect(parseQuery(asKept(asShown(kept, setting(from)), setting(to))), `${from} ${to}`).toEqual(parseQuery(kept));
  expect(asKept('kind:slogan 类别:獎項 kind:Award level:NATIONAL', setting('zh-CN'))).toContain(
    'kind:award level:national',
  );
});

test('what a file tells of the query it was made by keeps the words of notes here', () => {
  expect(asTold('三会一课 备注:核实 outlet:某报 -note:“未 定”')).toBe('三会一课 note:… outlet:某报 -note:…');
  expect(asTold('三会一课 note:""')).toBe('三会一课 note:""');
});
