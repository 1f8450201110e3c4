/** The general party-building pack: phrases fixed at the centre, standing institutions, coined names, honours. */
import type { Formula, Hit, Pack, Passage, Rule } from '../../recognise/types';
import { kinds } from '../kinds';

const listed = (kind: string, type: string, words: string): Formula[] =>
  words.split(/\s+/).map((canonical) => ({ kind, type, canonical, variants: [] }));

const formulas: Formula[] = [
  ...listed(
    'slogan',
    'tifa',
    '两个确立 两个维护 四个意识 四个自信 两个结合 以人民为中心 全面从严治党 管党治党 正风肃纪 高质量发展 新发展格局 服务大局 党建引领 以党建带队建 创先争优 比学赶帮超 自我革命 学思践悟 忠诚干净担当 战斗堡垒 先锋模范作用 不忘初心、牢记使命 习近平新时代中国特色社会主义思想 习近平法治思想 乡村振兴 中国式现代化 守正创新 急难愁盼 最后一公里 枫桥经验 红色基因 放管服',
  ),
  ...listed(
    'mechanism',
    'institution',
    '三会一课 一岗双责 组织生活会 民主生活会 谈心谈话 民主评议党员 中心组学习 第一议题 支部党员大会 党小组会 党课',
  ),
  ...listed('mechanism', 'campaign', '主题党日活动 主题党日 主题教育 党史学习教育'),
  ...listed('mechanism', 'team', '党员先锋岗 党员示范岗'),
  ...listed('award', 'honour', '优秀共产党员 优秀党务工作者 先进基层党组织 全国文明单位 五一劳动奖章'),
];

/** Finds listed phrases, the longest at each place. */
const phrases: Rule = {
  id: 'party-listed',
  note: '词库中的固定提法',
  *find({ folded }: Passage): Iterable<Hit> {
    for (const { canonical, kind, type } of formulas) {
      for (let at = folded.indexOf(canonical); at >= 0; at = folded.indexOf(canonical, at + canonical.length)) {
        yield { start: at, end: at + canonical.length, kind, type, rule: 'party-listed', formula: canonical };
      }
    }
  },
};

const HEADS: readonly (readonly [string, string])[] = [
  ['model', '模式|格局|体系'],
  ['method', '工作法|学习法'],
  ['institution', '机制|制度|责任制'],
  ['brand', '品牌|名片'],
  ['platform', '平台|阵地|讲堂|课堂|驿站|热线'],
  ['campaign', '活动|行动|工程|计划'],
  ['team', '先锋队|服务队|专班'],
];

/** A quoted part, a few modifiers and a head noun. */
const coined: Rule = {
  id: 'party-coined-name',
  note: '引号中的名称加上机制类名词',
  *find({ folded, text }: Passage): Iterable<Hit> {
    for (const [type, heads] of HEADS) {
      for (const match of folded.matchAll(
        new RegExp(`“([^“”\\n]{1,16})”[^“”，。；、！？\\n的]{0,6}?(?:${heads})`, 'g'),
      )) {
        const start = match.index;
        const name = text.slice(start + 1, start + 1 + match[1]!.length);
        yield {
          start,
          end: start + match[0].length,
          kind: 'mechanism',
          type,
          rule: 'party-coined-name',
          fields: { name },
        };
      }
    }
  },
};

export const party: Pack = {
  id: 'party',
  version: '0.1.0',
  title: { zh: '党建通用', en: 'Party building' },
  kinds,
  formulas,
  rules: [phrases, coined],
  guards: [],
};
