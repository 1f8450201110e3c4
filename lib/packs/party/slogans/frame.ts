/** Rule maker: sayings of one frame, in the text's own words. */
import { pattern } from '../../../recognise/pattern';
import type { Rule } from '../../../recognise/types';

/** The sentence spells out what a coined name stands for: 以甲促乙、以丙促丁的“双促”工作法. */
const COMPONENTS =
  /^[”’]?的“[^”\n]{0,8}[一二三四五六七八九十两双多\dN][^”\n]{0,8}”(?:[一-鿿]{0,6}(?:法|机制|模式|体系|格局|制度|举措|行动|工程))/;

/** Of one type of slogan; `lead` takes in what stands before a match. */
export const frameOf =
  (type: 'tifa' | 'motto') =>
  (id: string, note: string, source: RegExp, lead?: RegExp): Rule =>
    pattern({
      id: `slogan-${id}`,
      note,
      kind: 'slogan',
      type: ({ index, 0: words }, { folded }) =>
        type === 'motto' && COMPONENTS.test(folded.slice(index + words.length, index + words.length + 32))
          ? undefined
          : type,
      pattern: source,
      lead,
    });
