/** Awards of general party-building: honours by title, and claims of having won, ranked, come first or been recognised. */
import type { Rule } from '../../../recognise/types';
import { amongs } from './among';
import { claims } from './claim';
import { conferrals } from './confer';
import { endorsements } from './endorsement';
import { firsts } from './first';
import { holders } from './holder';
import { honours } from './honours';
import { ranks } from './rank';
import { rosters } from './roster';

export const awardFormulas = honours;
export const awardRules: Rule[] = [conferrals, claims, holders, amongs, rosters, ranks, firsts, endorsements];
