/** Slogans of general party-building: what is fixed at the centre, and sayings coined below. */
import { enumerations } from '../../../recognise/enumerations';
import { pattern } from '../../../recognise/pattern';
import { phrases } from '../../../recognise/phrases';
import type { Rule } from '../../../recognise/types';
import { outsideOrgans } from '../../outside-organs';
import { classics } from './classics';
import { communities, neighbours } from './communities';
import { countryside } from './countryside';
import { couplets } from './couplets';
import { discipline } from './discipline';
import { doctrines } from './doctrines';
import { echo, portrait, principles } from './echoes';
import { economy } from './economy';
import { fields } from './fields';
import { formulasOf } from './formulas';
import { frames } from './frames';
import { goals } from './goals';
import { governance } from './governance';
import { headline } from './headlines';
import { law } from './law';
import { quotedMottos } from './mottos';
import { numerals } from './numerals';
import { organisation } from './organisation';
import { parallels } from './parallels';
import { people } from './people';
import { proverbs } from './proverbs';
import { provinces } from './provinces';
import { sayings } from './sayings';
import { schools } from './schools';
import { carved, couplet, declared, sentence, tag, written } from './sentences';
import { sets } from './sets';
import { society } from './society';
import { spiritContents, spirits } from './spirits';
import { style } from './style';
import { unity } from './unity';
import { wordings } from './wordings';

const tifa = [
  ...doctrines,
  ...numerals,
  ...goals,
  ...economy,
  ...provinces,
  ...organisation,
  ...people,
  ...discipline,
  ...governance,
  ...law,
  ...countryside,
  ...society,
  ...communities,
  ...spirits,
  ...style,
];

/** A song, a film or an instalment that is called by a formula: 合唱《…》. */
const WORK = /(?:[歌唱曲奏舞]|[影片]|第.{1,3}集|》、?)《$/;
const noWork = (rule: Rule): Rule => ({
  ...rule,
  *find(passage) {
    const { folded } = passage;
    for (const hit of rule.find(passage))
      if (folded[hit.end] !== '》' || !WORK.test(folded.slice(Math.max(0, hit.start - 6), hit.start))) yield hit;
  },
});

/** The first numeral of a formula as part of a larger number: 二十|四史, 3|3个代表队, 第“四种形态”. */
const LARGER = /(?:第[“‘]?[0-9一二三四五六七八九十]|[十百千零〇][一二三四五六七八九]|[0-9]{2})$/;
const wholeNumber = (rule: Rule): Rule => ({
  ...rule,
  *find(passage) {
    for (const hit of rule.find(passage))
      if (!LARGER.test(passage.folded.slice(Math.max(0, hit.start - 2), hit.start + 1))) yield hit;
  },
});

const parts = [...sets, ...spiritContents];

const said = [...sayings, ...neighbours, ...schools, ...fields, ...classics, ...proverbs];

const tifaRule = phrases('slogan-listed', '词库中的固定提法', tifa);
const sayingRule = phrases('slogan-saying', '词库中的名言、谚语', said);

export const sloganFormulas = [...tifa, ...parts, ...said];
export const sloganRules: Rule[] = [
  wholeNumber(noWork(outsideOrgans(tifaRule))),
  noWork(outsideOrgans(enumerations('slogan-set', '词库中的并列提法，次序与分隔不限', parts))),
  noWork(sayingRule),
  ...frames.map(outsideOrgans),
  ...wordings,
  unity,
  ...couplets,
  ...parallels,
  echo,
  portrait,
  headline,
  sentence,
  declared,
  written,
  carved,
  couplet,
  tag,
];
const isFormula = formulasOf(() =>
  [tifaRule, sayingRule].flatMap((rule) => rule.listed!()).concat(parts.map(({ canonical }) => canonical)),
);
/** After the rules of the other kinds: what they claim whole is a name and no saying. */
export const mottoRules: Rule[] = [quotedMottos(isFormula), principles(isFormula)];
export const sloganGuards: Rule[] = [
  pattern({
    id: 'slogan-continued',
    note: '提法的惯常后续、国家工程名称中的提法字样，不另算提法',
    kind: 'slogan',
    type: 'tifa',
    pattern:
      /(?<=(?:资源[库的]?|数据|信息|课程|设施)的?)共建共享|共建共享(?=(?:优质)?(?:资源|数据|信息|平台))|(?<=满意的)模范机关|山水林田湖草沙?(?=一体化保护和修复工程|生态(?:保护)?修复)/dg,
  }),
  pattern({
    id: 'slogan-ordinary',
    note: '学科、作物、团队名称和跨词相连的提法字样，不是提法',
    kind: 'slogan',
    type: 'tifa',
    pattern:
      /(?<=基础|生命|自然|海洋|空间|材料|(?<!经济)社会)科学发展(?!观)|三个代表(?=[队团])|(?<=[麦稻亩][^，。；\n]{0,6}|玉米)拔节孕穗期|党建第一责任人|(?<=[几数])百年未有之大变局|六保(?=[证护险])|四早(?=[晨上])|双减(?=[少轻])|中国梦(?=想)|实事求是(?=地(?!位))|五个好(?=友)|双循环(?=赛)|慵懒散(?=漫)|(?<=高等|职业)教育强国|(?<=[a-zA-Z])3转|(?<!“)[一二三四五六七八九十][要必有做][一二三四五六七八九十]不[准得能许]/dg,
  }),
];
