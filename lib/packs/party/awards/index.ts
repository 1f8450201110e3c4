/** Awards of general party-building: honours by title, and claims of having won, ranked or come first. */
import { phrases } from '../../../recognise/phrases';
import type { Rule } from '../../../recognise/types';
import { honours } from './honours';

export const awardFormulas = honours;
export const awardRules: Rule[] = [phrases('award-listed', '词库中的荣誉称号', honours)];
export const awardGuards: Rule[] = [];
