/** The ordered list of packs: the special before the general, so that of two equal spans the one known more exactly stays. */
import type { Pack } from '../recognise/types';
import { party } from './party/pack';
import { procuratorate } from './procuratorate/pack';

export { kinds } from './kinds';
export const packs: readonly Pack[] = [procuratorate, party];
