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
import { localWay } from './local';
import { numeralName } from './numeral';
import { themedPlace } from './places';
import { platforms } from './platforms';
import { coinedName } from './quoted';
import { regional } from './regional';
import { sharedHead } from './shared';
import { shortName } from './short-name';
import { standing } from './standing';
import { summedTeams } from './summed';
import { teams } from './teams';
import { titledName } from './titled';
import { wideOrder } from './wide';

export const mechanismFormulas = [...institutions, ...campaigns, ...platforms, ...teams, ...regional];
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
  wideOrder,
  localWay,
  shortName,
  heldDrive,
  themedYear,
  numeralName,
];
export const mechanismGuards: Rule[] = [
  leadingGroup,
  pattern({
    id: 'mechanism-committee',
    note: '支委会在这里是委员会本身，不是会议',
    kind: 'mechanism',
    type: 'institution',
    pattern:
      /支委会(?=[又也都要]?(?:召开|召集|定期|投票|成员|班子|工作|带头|负责|组织|牵头)|的(?:监督|领导|作用|组织|带领))|(?<=提升|加强|配强|选举产生|对|由|经)支委会(?!会议|研究|讨论|审议)/dg,
  }),
  pattern({
    id: 'mechanism-guests',
    note: '请来的宣讲团，不是本单位的队伍',
    kind: 'mechanism',
    type: 'team',
    pattern: /邀请(?<span>[^，。；：、\n]{2,18}(?:宣讲团|讲师团))/dg,
  }),
  pattern({
    id: 'mechanism-ordinary',
    note: '行文中的“我们的节日”、海关的清单、学校的第二课堂、去参观的爱国主义教育基地，不是活动、制度和阵地',
    kind: 'mechanism',
    type: 'campaign',
    pattern: new RegExp(
      [
        '(?<![“‘《（])我们的节日(?![”’》·]|主题|系列|活动)',
        '(?<=零关税[”’]?)三张清单',
        '(?<=[一-鿿“])(?<!(?:打造|开设|开办|开辟|创办|设立)[^，。；：、\\n]{0,6})第二课堂(?!活动)',
        '(?<=(?:来到|前往|走进|赴|在|参观|深入|到)[^，。；：、\\n]{0,10})爱国主义教育基地',
      ].join('|'),
      'dg',
    ),
  }),
];
