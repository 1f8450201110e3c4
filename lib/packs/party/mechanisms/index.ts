/** Mechanisms of general party-building: standing institutions, and names coined for a device. */
import { pattern } from '../../../recognise/pattern';
import type { Rule } from '../../../recognise/types';
import { metAgain } from './again';
import { bareName } from './bare';
import { unquotedBrand } from './brands';
import { campaigns } from './campaigns';
import { descriptiveName } from './descriptive';
import { oneEach } from './each';
import { leadingGroup } from './groups';
import { heldDrive, themedYear } from './held';
import { institutions } from './institutions';
import { keptBrands } from './kept-brands';
import { keptRow } from './kept-row';
import { levelsName } from './levels';
import { listedNames } from './listing';
import { numeralName } from './numeral';
import { themedPlace } from './places';
import { platforms } from './platforms';
import { coinedName } from './quoted';
import { sharedHead } from './shared';
import { standing } from './standing';
import { summedTeams } from './summed';
import { teams } from './teams';
import { titledName } from './titled';

export const mechanismFormulas = [...institutions, ...campaigns, ...platforms, ...teams];
export const mechanismRules: Rule[] = [
  standing('mechanism-listed', '党内生活的固定制度和各地通行的活动、平台、队伍', mechanismFormulas),
  coinedName,
  descriptiveName,
  listedNames,
  metAgain,
  bareName,
  keptRow,
  unquotedBrand,
  keptBrands,
  titledName,
  themedPlace,
  oneEach,
  summedTeams,
  sharedHead,
  levelsName,
  heldDrive,
  themedYear,
  numeralName,
];
export const mechanismGuards: Rule[] = [
  leadingGroup,
  pattern({
    id: 'mechanism-ordinary',
    note: '行文中的“我们的节日”、海关的清单，不是活动和制度',
    kind: 'mechanism',
    type: 'campaign',
    pattern: /(?<![“‘《（])我们的节日(?![”’》·]|主题|系列|活动)|(?<=零关税[”’]?)三张清单/dg,
  }),
];
