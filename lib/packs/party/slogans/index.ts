/** Slogans of general party-building: what is fixed at the centre, and sayings coined below. */
import { phrases } from '../../../recognise/phrases';
import type { Rule } from '../../../recognise/types';
import { tifa } from './tifa';

export const sloganFormulas = tifa;
export const sloganRules: Rule[] = [phrases('slogan-listed', '词库中的固定提法', tifa)];
export const sloganGuards: Rule[] = [];
