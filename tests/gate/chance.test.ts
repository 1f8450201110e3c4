import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasChance } from '../../lib/gate/chance';
import { gate } from '../../lib/gate/gate';
import { AGAINST, FOR } from '../../lib/gate/words';
import { otherNews, partyBuilding } from './cases';

test.each(partyBuilding)('a chance: %s', (text) => expect(hasChance(text)).toBe(true));

test('most other news has none', () => {
  const left = otherNews.filter((text) => hasChance(text));
  expect(left.length).toBeLessThan(otherNews.length / 4);
  expect(hasChance('')).toBe(false);
});

test('whatever the gate lets through has a chance', () => {
  const words = [...FOR, ...AGAINST].flatMap(([, list]) => list.split(' '));
  const piece = fc.oneof(fc.constantFrom(...words), fc.constantFrom('\n', '，', '某地', '工作'.repeat(40)));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      return !gate(text).partyBuilding || hasChance(text);
    }),
    { numRuns: 2000 },
  );
});

test('text that the gate does not read gives no chance', () => {
  expect(hasChance(`${'某'.repeat(6000)}${partyBuilding.join('')}`)).toBe(false);
});
