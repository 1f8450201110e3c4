import { expect, test } from 'vitest';
import { phrases } from '../../lib/recognise/phrases';
import { createRecogniser } from '../../lib/recognise/recogniser';

test('as many phrases as a person can bring are all found, the longest wherever it stands in the list', () => {
  const units = [...'渔港船网灯潮汛岸帆桨锚舱舵缆鱼虾蟹贝藻盐浪礁岛湾滩泊航舟艇桅篷罾笼篓钩饵鲜腌晒'].slice(0, 35);
  const many = units.flatMap((one) => units.flatMap((two) => units.map((three) => one + two + three)));
  expect(many.length).toBeGreaterThan(0x7fff);
  const [first, last] = [many[0]!, many.at(-1)!];
  const formulas = [...many, `${first}${last}`].map((canonical) => ({
    canonical,
    kind: 'slogan',
    type: 'tifa',
    variants: [],
  }));
  const pack = { id: 'own', version: '1.0.0', title: { zh: '', en: '' }, kinds: [], formulas, guards: [] };
  const { recognise } = createRecogniser([{ ...pack, rules: [phrases('own', '', formulas)] }]);
  const text = `看${first}，看${last}，看${first}${last}。`;
  expect(recognise(text).map(({ start, end }) => text.slice(start, end))).toEqual([first, last, first + last]);
});
