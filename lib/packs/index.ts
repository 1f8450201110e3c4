/** The ordered list of packs. */
import type { Pack } from '../recognise/types';
import { party } from './party/pack';
import { procuratorate } from './procuratorate/pack';

export { kinds } from './kinds';
export const packs: readonly Pack[] = [party, procuratorate];
