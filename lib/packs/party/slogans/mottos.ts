/** Mottos in quotation marks: told by what is quoted and by the words that frame it. */

import type { Formula, Hit, Passage, Rule } from '../../../recognise/types';
import { fold } from '../../../text/fold';
import { type Quoted, quotations } from './quoted';
import { isPlain, isTalk, parallel, partsOf } from './shape';

/** What follows a theme, `以“X”为主题`. */
const AS =
  /^为(?:[一-鿿]{0,4}?)(?:主题|口号|理念|宗旨|目标|原则|追求|导向|主线|准则|信条|要求|方针|精神|重点|内涵|标准|校训|院训|己任|基调|思路|指引|核心理念|引领)/;

/** What a saying is said to be, after it. */
const NAMED =
  /^(?:的|这一|这个|这条|这|为)?[一-鿿]{0,6}?(?:理念|口号|校训|院训|家训|警训|店训|厂训|队训|誓言|诺言|承诺|信念|信条|信仰|格言|座右铭|名言|古训|祖训|宗旨|方针|原则|目标|追求|思路|导向|要求|精神(?!主动|文明|家园|富|状况|支柱)|作风|品格|品质|愿景|风尚|氛围|局面|新局|篇章|答卷|战略|效果|效应|准则|主线|嘱托|号召|倡议|使命|重任|价值观|主张|心声|呼声|之风|之德|之志|之心|劲头|干劲|韧劲|钻劲|情怀|态度|状态|意识|观念|标语|横幅|条幅|对联|题词|书法|主题曲|主题词|风貌|真谛|诗句|俗语|谚语|民谣|顺口溜|做法|责任|文化内涵|核心价值|师德根基|工作基调)/;
/** Of these only the ones that a single phrase may be called, not `职能定位` and the like. */
const NAMED_ONE =
  /^(?:的|这一)?(?:工作|办学|服务|治理|发展|执法|司法|管理|育人|办案|履职|核心|价值|经营|质量|企业|教育|队伍|办院|办所|大学|总体|奋斗|治校|治院|建院|建所|检察|革命){0,2}(?:理念|口号|校训|院训|家训|警训|誓言|信念|信条|格言|座右铭|古训|祖训|宗旨|方针|原则|追求|思路|作风|目标(?!要求)|精神(?!主动|文明|家园|富|状况|支柱|传承)|要求|导向|战略|之风|之德|韧劲|钻劲|干劲|劲头|嘱托|重任|重大责任|使命)/;

/** What leads a saying in. */
const LED =
  /(?:坚持|秉承|秉持|践行|恪守|奉行|遵循|弘扬|牢记|铭记|谨记|树立|树牢|倡导|喊出|提出|高呼|叫响|唱响|围绕|按照|锚定|聚焦|紧扣|紧盯|肩负着?|厚植|培树|发扬|誓言|誓做|坚守|传承|彰显|体现|倡议|高举|写着|印着|写下|悬挂着?|刻着|挂着|响应|实现|做到|形成|凝聚|筑牢|打造|达到|信奉|遵照|本着|贯彻|落实)(?:了|着|起|好)?(?:以|的)?$/;
const LED_ONE =
  /(?:坚持|秉承|秉持|践行|恪守|奉行|高呼|喊出|叫响|唱响|肩负着?|厚植|培树|信奉|本着|发扬|高喊)(?:了|着|起|好)?$/;

/** Names of works, and speech: what is quoted after them is no motto. */
const TITLED =
  /(?:题为|名为|作品|文章|微电影|歌曲|节目|栏目|课程|论坛|一书|讲座|专栏|话剧|小品|情景剧|征文|视频|短片|电视剧|片名|歌|曲|课题|项目|写为|简称|又称|俗称|称为|名叫|叫做|叫|之称|称作|评为|荣获|获评|授予|命名为|评选|获得|荣膺)$/;
/** A head noun after the quotation makes it the name of a device, work or title, whether or not the rules for those know it. */
const DEVICE =
  /^(?:的|等|为(?:主要)?(?:载体|抓手|平台|品牌|内容|核心的))?[一-鿿\d+]{0,8}?(?:机制|制度|模式|格局|体系|工作法|学习法|方法|法治宣传|品牌|名片|平台|阵地|载体|课堂|讲堂|学堂|活动|行动|工程|计划|专项|项目|方式|方案|清单|矩阵|布局|工作室|服务队|先锋队|突击队|团队|党支部|称号|奖|小组|专班|系统|模型|经验|文章|故事|典型|案例|事例|路径|特色路|步法|三部曲|组合拳|论坛|沙龙|大赛|竞赛|比赛|主题党日|党课|专栏|栏目|基地|馆|展|课程|丛书|网格|联盟|公司|小区|社区|广场|公园|家园|工作组|功能|程序|环节|业务|通道|窗口|热线|小程序|APP|系列|图|基金|学校|医院|村|户|家庭|岗|站|书屋)/;
/** The list of what a coined name stands for: `“a、b、c”的“三字”工作法`. */
const COMPONENTS =
  /^[一-鿿]{0,10}的[“‘](?![一-鿿]{1,4}(?:理念|原则|方针|目标|愿景))(?:[一二三四五六七八九十百两双多\dN+]|[一-鿿]{1,3}[”’](?:工作法|机制|模式))/;
const NUMERAL = /^[一二三四五六七八九十百千两双\d+NX]{1,6}(?:个|大|项|种|条|张|支|名|位)?[一-鿿]{0,4}$/;

/** Length in code units below which a single quoted phrase is a word said with emphasis. */
const LEAST = 4;
const MOST = 22;

/** What only a motto is called, whoever speaks in it. */
const CERTAIN = /^(?:的|这一)?[一-鿿]{0,4}(?:理念|口号|校训|院训|家训|警训|誓言|信条|格言|座右铭|方针|嘱托|承诺|号召)/;
/** A practice that has become second nature. */
const BECAME = /^(?:已经?|渐渐|逐步|正)?成为[一-鿿]{0,8}(?:共识|习惯|自觉|追求|风尚|常态|座右铭|口头禅)/;
const SPOKEN = /(?:说|道|表示|介绍|告诉|坦言|认为|感慨|指出|强调|回忆|问|答|讲)[^“”]{0,6}[，：]$/;
const OWNER = /^（[^）]{2,12}[院局会部所队校县市区镇村]）/;

function isMotto({ words, before, after, next }: Quoted, isFormula: (words: string) => boolean): boolean {
  const said = words.replace(/[。！]$/, '');
  const framedBy = (frame: RegExp) => frame.test(next) || frame.test(after);
  if (TITLED.test(before) || OWNER.test(next) || !isPlain(said) || isFormula(said) || isFormula(said.slice(2)))
    return false;
  if (framedBy(AS) && said.length >= LEAST) return !NUMERAL.test(said);
  if (isTalk(said) && !framedBy(CERTAIN)) return false;
  if (COMPONENTS.test(next)) return false;
  const parts = partsOf(said);
  const named = framedBy(NAMED) || framedBy(BECAME);
  if (DEVICE.test(next) && !named) return false;
  const spoken = words !== said || SPOKEN.test(before);
  if (parts.length >= 2) {
    if (parallel(parts, parts.length === 2 ? LEAST : 3))
      return !spoken || new Set(parts.map((part) => part.length)).size === 1;
    return !spoken && said.length <= MOST && (named || LED.test(before)) && parts.every((part) => part.length >= 2);
  }
  if (spoken || said.length < LEAST || said.length > MOST || NUMERAL.test(said)) return false;
  return framedBy(NAMED_ONE) || framedBy(BECAME) || framedBy(CERTAIN) || LED_ONE.test(before);
}

const ID = 'slogan-quoted';

/** Where the words of a motto stand again, with other separators or without quotation marks. */
function* again(folded: string, { start, end, words }: Quoted): Iterable<{ start: number; end: number }> {
  const source = partsOf(words.replace(/[。！]$/, '')).join('[、，·\\s]{0,2}');
  for (const match of folded.matchAll(new RegExp(source, 'g')))
    if (match.index < start || match.index >= end) yield { start: match.index, end: match.index + match[0].length };
}

/** Mottos in quotation marks, and where they stand again; none is a formula, with or without a leading verb of two characters. */
export function quotedMottos(formulas: readonly Formula[]): Rule {
  const known = new Set(formulas.flatMap(({ canonical, variants }) => [canonical, ...variants]).map(fold));
  return {
    id: ID,
    note: '引号中的口号、主题或承诺：两半对仗，或由“为主题”“的理念”“坚持”一类字眼点明',
    *find({ folded }: Passage): Iterable<Hit> {
      const hit = (start: number, end: number): Hit => ({ start, end, kind: 'slogan', type: 'motto', rule: ID });
      const seen = new Set<string>();
      for (const quoted of quotations(folded)) {
        if (!isMotto(quoted, (words) => known.has(words))) continue;
        yield hit(quoted.start, quoted.end - (/[。！]$/.test(quoted.words) ? 1 : 0));
        if (seen.has(quoted.words) || !/[一-鿿]{3}/.test(quoted.words)) continue;
        seen.add(quoted.words);
        for (const { start, end } of again(folded, quoted)) yield hit(start, end);
      }
    },
  };
}
