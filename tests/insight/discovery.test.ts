import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entropy } from '../../lib/insight/candidates';
import { createDiscovery, type DiscoveryPassage } from '../../lib/insight/discovery';
import { headAt, quotations, stretches } from '../../lib/insight/passage';
import { createSketch, SEEDS, step1, step2 } from '../../lib/insight/sketch';

const passage = (text: string, at = text, mentions: { start: number; end: number }[] = []): DiscoveryPassage => ({
  ...{ text, folded: text, mentions, articleId: at, cluster: at },
});
const discover = (passages: DiscoveryPassage[], limits = {}) => {
  const discovery = createDiscovery({ bits: 16, ...limits });
  for (let pass = 0; pass < discovery.passes; pass++) {
    for (const one of passages) discovery.add(one);
    discovery.next();
  }
  return discovery.candidates();
};
/** A running text of rare characters, so that nothing but the planted phrase recurs. */
const filler = (seed: number, length: number): string =>
  Array.from({ length }, (_, at) =>
    String.fromCharCode(0x4e00 + ((seed * 7919 + at * 104_729 + seed * at * 31) % 20_000)),
  ).join('');

describe('discovery', () => {
  const planted = Array.from({ length: 12 }, (_, at) =>
    passage(`${filler(at + 1, 40)}红梅先锋驿${filler(at + 101, 40)}。${filler(at + 201, 60)}`),
  );
  it('finds a recurring phrase whole, not its pieces nor its surroundings', () => {
    const found = discover(planted);
    expect(found[0]).toMatchObject({ phrase: '红梅先锋驿', articles: 12, occurrences: 12 });
    expect(found.filter((one) => '红梅先锋驿'.includes(one.phrase))).toHaveLength(1);
    const [context] = found[0]!.contexts;
    expect(context!.words).toBe('红梅先锋驿');
    const { text } = planted.find(({ articleId }) => articleId === context!.articleId)!;
    expect(context!.start).toBe(text.indexOf('红梅先锋驿'));
  });
  it('does not offer what was recognised already', () => {
    const known = planted.map((one) => {
      const start = one.text.indexOf('红梅先锋驿');
      return { ...one, mentions: [{ start, end: start + 5 }] };
    });
    expect(discover(known).some((one) => one.phrase.includes('先锋'))).toBe(false);
  });
  it('counts reprints of one text once', () => {
    const reprints = planted.map((one) => ({ ...one, cluster: 'same' }));
    expect(discover(reprints)).toEqual([]);
  });
  it('takes a quoted name from two articles, with the type its head noun gives', () => {
    const found = discover([
      passage(`${filler(1, 30)}创新“三步连心”工作法，${filler(2, 30)}`),
      passage(`${filler(3, 30)}推广“三步连心”工作法。${filler(4, 30)}`),
    ]);
    expect(found[0]).toMatchObject({ phrase: '三步连心', kind: 'mechanism', type: 'method', articles: 2, quoted: 2 });
  });
  it('keeps to its memory: with few entries allowed it raises its threshold and still finds the commonest', () => {
    const found = discover(planted, { entries: 8 });
    expect(found.some((one) => one.phrase === '红梅先锋驿')).toBe(true);
  });
  it('keeps the commonest quoted names when there is no room for all', () => {
    const common = Array.from({ length: 6 }, (_, at) => passage(`${filler(at + 900, 20)}“三步连心”。`));
    const names = Array.from({ length: 40 }, (_, at) => `“${filler(at + 1, 6)}”`);
    const twice = names.flatMap((name) => [passage(`${name}。`), passage(`${name}！`)]);
    const found = discover([...common, ...twice], { entries: 16 });
    expect(found.some(({ phrase }) => phrase === '三步连心')).toBe(true);
  });
  it('gives nothing for nothing', () => {
    expect(discover([])).toEqual([]);
    expect(discover([passage('')])).toEqual([]);
  });
});

describe('the parts of discovery', () => {
  it('tell every quotation that is recognised already from the others', () => {
    const text = '“渔港”“渔灯”'.repeat(50_000);
    const mentions = Array.from({ length: 50_000 }, (_, at) => ({ start: 8 * at + 1, end: 8 * at + 3 }));
    expect(quotations(passage(text, text, mentions))).toHaveLength(50_000);
  });

  it('never estimates a count too low', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 500 }), { maxLength: 2000 }), (drawn) => {
        const sketch = createSketch(6);
        const exact = new Map<number, number>();
        for (const one of drawn) {
          sketch.add(step1(SEEDS[0], one), step2(SEEDS[1], one));
          exact.set(one, (exact.get(one) ?? 0) + 1);
        }
        for (const [one, count] of exact)
          expect(sketch.estimate(step1(SEEDS[0], one), step2(SEEDS[1], one))).toBeGreaterThanOrEqual(count);
      }),
    );
  });
  it('measures entropy in bits, a free end being a neighbour of its own', () => {
    expect(entropy(new Map([['甲', 4]]), 0)).toBe(0);
    expect(
      entropy(
        new Map([
          ['甲', 2],
          ['乙', 2],
        ]),
        0,
      ),
    ).toBeCloseTo(1);
    expect(entropy(new Map(), 8)).toBeCloseTo(3);
    expect(entropy(new Map(), 0)).toBe(0);
  });
  it('cuts stretches at punctuation and at mentions', () => {
    const text = '甲乙丙，丁戊己庚辛';
    const spans = stretches(passage(text, 'a', [{ start: 6, end: 7 }]));
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['甲乙丙', '丁戊', '庚辛']);
  });
  it('reads quotations and head nouns', () => {
    const text = '开展“一线办公”服务群众工作法和“甲乙”，';
    expect(quotations(passage(text)).map(({ start, end }) => text.slice(start, end))).toEqual(['一线办公', '甲乙']);
    expect(headAt(text, text.indexOf('服务'))).toBe('method');
    expect(headAt('，机制', 0)).toBeUndefined();
  });
});
