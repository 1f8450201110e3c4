/** Rule maker: sayings of one frame, in the text's own words. */
import { pattern } from '../../../recognise/pattern';
import type { Rule } from '../../../recognise/types';
import { COMPONENTS, SHUNNED } from './motto-words';

/** How far behind a saying is looked for the name that it spells out, in UTF-16 code units. */
const NEXT = 32;
/** How far before it is looked for the word that shuns it. */
const BEFORE = 12;

/** Of one type of slogan; `lead` takes in what stands before a match. */
export const frameOf =
  (type: 'tifa' | 'motto') =>
  (id: string, note: string, source: RegExp, lead?: RegExp): Rule =>
    pattern({
      id: `slogan-${id}`,
      note,
      kind: 'slogan',
      type({ index, 0: words }, { folded }) {
        const after = folded.slice(index + words.length, index + words.length + NEXT).replace(/^[”’]/, '');
        const before = folded.slice(Math.max(0, index - BEFORE), index).replace(/[“‘]$/, '');
        return type === 'motto' && (COMPONENTS.test(after) || SHUNNED.test(before)) ? undefined : type;
      },
      pattern: source,
      lead,
    });
