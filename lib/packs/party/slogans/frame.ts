/** Rule maker: sayings of one frame, in the text's own words. */
import { pattern } from '../../../recognise/pattern';
import type { Rule } from '../../../recognise/types';

/** Of one type of slogan; `lead` takes in what stands before a match. */
export const frameOf =
  (type: 'tifa' | 'motto') =>
  (id: string, note: string, source: RegExp, lead?: RegExp): Rule =>
    pattern({ id: `slogan-${id}`, note, kind: 'slogan', type, pattern: source, lead });
