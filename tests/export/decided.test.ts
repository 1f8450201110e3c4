import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decisionOf, withDecisions } from '../../lib/capture/decisions';
import type { ArticleRecord, Decision, Row } from '../../lib/capture/record';
import { conflicts, decided, standing } from '../../lib/export/decided';
import { toCorpus } from '../../lib/export/derive';
import { recordOf } from '../../lib/export/merge';
import type { Mention } from '../../lib/recognise/types';
import { rowOf, versionOf } from './made';

const words = '某院坚持党建引领落实三会一课荣获先进单位';
const versionId = `v1-${'0'.repeat(64)}`;
const kind = fc.constantFrom('slogan', 'award');
const type = fc.constantFrom('one', 'other');
/** Spans of few places, so that many meet. */
const span = fc
  .tuple(fc.nat(6), fc.integer({ min: 1, max: 3 }))
  .map(([at, length]) => ({ start: 2 * at, end: 2 * (at + length) }));

const recognised = fc.array(fc.record({ span, kind, type }), { maxLength: 5 }).map((all) => {
  let end = 0;
  return all
    .sort((a, b) => a.span.start - b.span.start)
    .flatMap(({ span, ...rest }, at): Mention[] => {
      if (span.start < end) return [];
      end = span.end;
      return [{ ...span, ...rest, rule: `r${at}`, fields: { level: `l${at}` }, formula: `f${at}` }];
    });
});
const earlier = `v1-${'1'.repeat(64)}`;
const verdict = fc.constantFrom('accept', 'reject', 'reclassify', 'add');
const rowsOf = fc
  .array(fc.record({ span, kind, type, verdict, on: fc.constantFrom(versionId, earlier) }), { maxLength: 8 })
  .map((all) =>
    all.map(({ span, on, ...rest }, clock): Row => {
      const decision = decisionOf(words, on, { ...span, ...rest });
      return { id: String(clock), articleId: 'a', by: 'mine', clock, at: '', value: { row: 'decision', decision } };
    }),
  );

it('a file says what stands as the page and the library show it, with the text and without', () => {
  type Stated = Pick<Mention, 'start' | 'end' | 'kind' | 'type' | 'fields'> & { formula?: string | undefined };
  const bare = (mentions: readonly Stated[]) =>
    mentions.map(({ start, end, kind, type, fields, formula }) => ({ start, end, kind, type, fields, formula }));
  fc.assert(
    fc.property(recognised, rowsOf, fc.constantFrom(words, undefined), (mentions, rows, text) => {
      const quoted = mentions.map((one) => ({ ...one, quote: words.slice(one.start, one.end) }));
      const written = standing(decided(quoted, rows, versionId, text));
      expect(bare(written)).toEqual(bare(withDecisions(text, versionId, mentions, rows).mentions));
    }),
    { numRuns: 500 },
  );
});

/** So many that comparing each with all would not end. */
const MANY = 40_000;
const many = <T>(one: (at: number) => T): T[] => Array.from({ length: MANY }, (_, at) => one(at));
const quote = '三会一课';
const text = many(() => quote).join('，');
const placeOf = (at: number) => ({ start: at * 5, end: at * 5 + 4, kind: 'slogan', type: 'tifa' });
const verdictOf = (at: number) => (at % 2 === 0 ? ('accept' as const) : ('reject' as const));
const saying = (decision: Decision, at: number): Row => {
  const value = { row: 'decision' as const, decision };
  return { id: `i${at}`, articleId: 'a', by: `p${at}`, clock: at, at: '', value };
};

it('of as many mentions as decisions each is asked about what is decided at its place', () => {
  const mentions = many((at) => ({ ...placeOf(at), quote, rule: 'r', fields: {} }));
  const rows = many((at) => saying(decisionOf(text, versionId, { ...placeOf(at), verdict: verdictOf(at) }), at));
  const shown = decided(mentions, rows, versionId, text);
  expect([shown.length, standing(shown).length]).toEqual([MANY, MANY / 2]);
  const added = many((at) => saying(decisionOf(text, versionId, { ...placeOf(at), verdict: 'add' }), at));
  expect(withDecisions(text, versionId, [], added).mentions).toHaveLength(MANY);
});

it('decisions of another version are found among words that are said over and over', () => {
  const rows = many((at) => saying(decisionOf(text, `v1-${'1'.repeat(64)}`, { ...placeOf(at), verdict: 'add' }), at));
  expect(decided([], rows, versionId, text).length).toBeGreaterThan(0);
});

it('however many people decide on one place, each pair that differs is counted', () => {
  const rows = many((at) => saying(decisionOf(text, versionId, { ...placeOf(0), verdict: verdictOf(at) }), at));
  const record = { rows, versionId, article: { text } } as ArticleRecord;
  expect(conflicts(record, [])).toBe((MANY / 2) ** 2);
  expect(conflicts(record, ['p0', 'p1'])).toBe((MANY / 2) ** 2 - 1);
});

it('what was said of an article is gone through once, however many versions it has', async () => {
  const made = await Promise.all(Array.from({ length: 50 }, (_, at) => versionOf([`第${at}稿`])));
  let read = 0;
  const row: Row = {
    ...(await rowOf(made[0]!.articleId, { row: 'tag', tag: '标签' })),
    get clock() {
      read++;
      return 1;
    },
  };
  const versions = made.map(({ version }) => version);
  const record = { ...recordOf(made[0]!.articleId, versions, []), rows: [row, row] };
  expect(toCorpus(record).versions).toHaveLength(49);
  expect(read).toBeLessThan(10);
});

it('what one person said again and again of the same words is looked for once in each version', async () => {
  const made = await Promise.all(Array.from({ length: 50 }, (_, at) => versionOf(['做实机制', `第${at}稿`])));
  const versions = made.map(({ version }) => version);
  let read = 0;
  const rows = versions.map(({ versionId, article, mentions: [mention] }, at): Row => {
    const { kind, type, start, end } = mention!;
    const decision = decisionOf(article.text!, versionId, { kind, type, start, end, verdict: 'accept' });
    const counted = {
      ...{ ...decision, prefix: '' },
      get suffix() {
        read++;
        return '，';
      },
    };
    return { ...saying(counted, at), by: 'p' };
  });
  const shown = versions.map(({ mentions, versionId, article }) => decided(mentions, rows, versionId, article.text));
  expect(new Set(shown.map(([first]) => first!.decision?.verdict))).toEqual(new Set(['accept']));
  expect(read).toBeLessThan(200);
});
