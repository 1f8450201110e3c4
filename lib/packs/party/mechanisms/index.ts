/** Mechanisms of general party-building: standing institutions, and names coined for a device. */
import { phrases } from '../../../recognise/phrases';
import type { Rule } from '../../../recognise/types';
import { coinedName } from './coined';
import { institutions } from './institutions';

export const mechanismFormulas = institutions;
export const mechanismRules: Rule[] = [phrases('mechanism-listed', '党内生活的固定制度', institutions), coinedName];
export const mechanismGuards: Rule[] = [];
