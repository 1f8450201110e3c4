/** The general party-building pack. */
import type { Pack } from '../../recognise/types';
import { kinds } from '../kinds';
import { awardFormulas, awardRules } from './awards';
import { mechanismFormulas, mechanismGuards, mechanismRules } from './mechanisms';
import { mottoRules, sloganFormulas, sloganGuards, sloganRules } from './slogans';

export const party: Pack = {
  id: 'party',
  version: '0.1.0',
  title: { zh: '党建通用', en: 'Party building' },
  kinds,
  formulas: [...sloganFormulas, ...mechanismFormulas, ...awardFormulas],
  rules: [...awardRules, ...sloganRules, ...mechanismRules, ...mottoRules],
  guards: [...sloganGuards, ...mechanismGuards],
};
