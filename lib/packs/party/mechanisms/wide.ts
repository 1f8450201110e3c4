/** Orders that take in all sides, by 大: 大统战工作格局, 大监督格局. Counted ones are not one: 三大发展格局. */
import { pattern } from '../../../recognise/pattern';
import type { Rule } from '../../../recognise/types';
import { nameOf } from './name';

export const wideOrder: Rule = pattern({
  id: 'mechanism-wide',
  note: '以“大某某格局”命名的工作格局',
  kind: 'mechanism',
  type: 'model',
  pattern: /(?<![0-9一二两三四五六七八九十最巨扩重])大[一-鿿]{2}(?:工作)?格局/dg,
  fields: ({ index, 0: words }, { folded }) => ({ name: nameOf(folded, { start: index, end: index + words.length }) }),
});
