/** Coined names known by their shape alone: “党建+网格”, “1+N+5”, “四融”, 一支部一品牌. */

import { matches } from '../../../recognise/matches';
import type { Rule } from '../../../recognise/types';
import { ending } from '../../../text/ending';
import { mechanism } from './hit';
import { QUOTE, type Quote, quotesOf } from './quotes';
import { wonQuote } from './won';

const PLUS =
  /^(?:(?:党建|支部|党支部|党员|检察|网格|[0-9]+)\+(?:[^+，。]{0,8}(?:\+[^+，。]{1,8}){0,5})?|[一-鿿]{2,8}(?:\+[一-鿿]{2,8}){1,4})$/;
const FORMULA =
  /^(?:[0-9]{3,6}|[二两三四五六七八九十](?:[一-鿿]|个[二两三四五六七八九十]|[个项大张条][一-鿿]{2,3})|[一二两三四五六七八九十双](?:[一-鿿]{1,2}[一二两三四五六七八九十双]){1,3}[一-鿿]{1,3}|[二两三四五六七八九十][一-鿿](?:共治|同治|联动|联调|联审|对接|协同|并举|齐抓|融合)|微(?![信博课时])[一-鿿]{2})$/;
/** “五公开”，即…: so many of one thing, where they are spelled out. */
const OF_EACH = /^[二两三四五六七八九十](?![个位种类])[一-鿿]{2,3}$/;
/** “三组建”推进渔区党建: so many doings at the head of a line. */
const DOINGS = /^[二两三四五六七八九十](?![个位种类])[一-鿿]{2}$/;
/** What is to be done and what not: “五公开”, “八要八不准”. */
const RULED = /(?:公开|不准|严禁|不得|必须|承诺|禁令)$/;
const DO_AND_NOT =
  /^[二两三四五六七八九十](?:要|必须|提倡|做到)[二两三四五六七八九十](?:不|严禁|不准|不得|禁止|反对)[一-鿿]?$/;
/** So many things forbidden, rules of a body below the centre, “十条警规”, or duties: “三包责任”. */
const FORBIDDEN =
  /^(?!八项规定|五条禁令)[二两三四五六七八九十]{1,2}(?:[包定联保]责任|[个条项]?(?:严禁|不准|禁止|不许|不得)|[条项](?:规定|纪律|禁令|警规|铁规|铁律))$/;
/** Several things moving together. */
export const TOGETHER = /^[二两三四五六七八九十双][一-鿿]{1,2}(?:联动|同步|驱动|对接|并举|合一|联办|联建|发力)$/;
/** “四下”增强渔区活力: at the head of a line or a clause, with a verb of effect after it. */
const HEADING = /(?:[\n：；，。 ]|^)$/;
/** “护渔十八法”, “渔事恳谈六步法”; “五字诀”, “三步走”: so many ways of doing it. */
const WAYS = /^(?:[一-鿿]{2,8}[二两三四五六七八九十]{1,2}步?法|[二三四五六七八九十](?:字[诀经]|步走|步曲|部曲))$/;
/** 奏响护渔“三部曲”. */
/** “护渔十法”|让渔港安宁, “护渔十法”经验: the same once it is spoken of. */
const SPOKEN_OF = /^(?:的?经验|让|使|获|被|入选|在全|走红)/;
const PLAYED = /(?:奏响|唱好|唱响|念好|谱写)[^，。；：“”\n]{0,8}$/;
/** “三步走”战略 is a central one. */
const STRATEGY = /^[一-鿿]{0,2}战略/;
const EFFECT =
  /^ ?(?:激活|赋能|增强|强化|激发|化解|织[密牢就]|走[活好出]|引领|推动|推进|助推|助力|促进|提升|打造|构建|绘就|绘出|托起|护航|筑牢|夯实|破解|撬动|点燃|凝聚|创新|(?!聚焦|强调|富有|添加|优先|优于)[强促添聚兴壮优富惠][一-鿿]{2})/;
/** Without quotation marks at the head of a line or a title: 党建+护渔 织牢平安网, or as the heading that a paragraph begins with. */
const HEADED = /(?<=[\n《。]|^)(?:党建|支部)\+[一-鿿]{2,8}(?=[ \n》：。，])/dg;
/** 三不原则: so many rules, with quotation marks or without. */
const PRINCIPLES = /[二两三四五六七八九十](?:不|免|要|先|必)原则/dg;
/** What such a formula is used for: 坚持“四问”, 以“五个聚焦”为抓手, “三个引领”作用. */
const USED = ending(
  '坚持|坚持做到|抓好|抓实|用好|实施|推行|推进|发挥|创新|探索|构建|通过|运用|打造|开展|落实|聚焦|实现|着力|深化|强化|突出|建立|形成|建好|树好|聚合|优化|做实|练好|念好|打好|下好|把好|走好|提供|推出|贯彻|对照|紧扣|严把|严守|筑牢|实行',
);
const USES =
  /^(?:为抓手|(?:发展|总体)*(?:战略(?!合作|部署)|规划)|作用|促|并举|发力|联动|驱动|同步|举措|思路|工作思路|[^，。；“”]{0,8}思路|为内核|为核心|为(?:有效)?载体|为支撑|为支点|为牵引|为统领|为路径|破题|运作|联|齐抓|(?:相关|等)?(?:经验)?做法)/;
/** “2468”发展思路 and “2468”发展战略 have their head noun with them. */
const THOUGHT = /^(?:工作|发展|总体|党建)?(?:思路|战略|规划)/;
/** “四化”管理 and “四送”服务 as well, where nothing else is managed or served than the formula says. */
const MANAGED = /^(?:管理|服务)(?=[，。；、 》（\n]|$)/;
const PLANNED: Readonly<Record<string, string>> = { 战略: 'model', 规划: 'campaign' };
/** “四个一” is no name until it is said what the four are, or what it serves as. */
const EACH_ONE = /^[二两三四五六七八九十]个一$/;
/** “二十一连丰”: so many years in a row. */
const IN_A_ROW = /连[丰增涨冠跌降]$/;
/** “1+1>2” is an effect, and “5+2” the days of a week. */
const SUM = /^[0-9](?:\+[0-9])+(?:[>＞〉≥]|大于)|^5\+2$/;
/** A committee of several bodies, an arrangement rather than an organ: 社区“大党委”. */
export const OF_SEVERAL = /^(?:社区|街道|片区|园区|商圈|区域)*(?:大党委|大工委|大党工委|联合党委)$/;
/** A package of so many rules: “渔业30条”, “护渔十条”. */
const RULES =
  /^(?!第)[一-鿿]{0,8}[一-鿿](?<![零一二两三四五六七八九十百])(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})条$/;
/** “四老”人员, “四老”（老党员、老渔工等）人员: so many kinds of people. */
const PEOPLE = /^(?:（[^）\n]{2,48}）)?(?:人员|人群|对象|群体)/;
const LONGEST_PEOPLE = 52;
/** Two strengths or fields beside one another, or of which sort somebody is. */
const STRENGTH = /^类|^(?:的)?(?:专业|资源|多重|双重|核心)?(?:优势|场景|领域|需求|力量|指标(?!体系))/;
/** Its parts follow. */
const SPELT = /^(?:（即?|，即|——即|：)/;
/** 所谓“三听三问”，|就是听船员说、…: the same of two numbers of things, in a sentence. */
const TWO = /^[一二两三四五六七八九十双][一-鿿]{1,2}[一二两三四五六七八九十双][一-鿿]{1,3}$/;
const SPELT_OUT = /^，?(?:即(?![将使可便日刻时])|就是(?!说)|指的是|是指)/;
const NOT =
  /^(?:一老一[小少幼青].*|.[大项个](?:任务|目标)|.个(?:领先|再提升|提升)|.个(?:中心|高地|基地|支柱|枢纽)|.区一基地|一地.区|十[一二三四五六]?五|[一二三四六七八九]五|线上\+线下|线下\+线上|.个不.*|.个(?:维度|方面|起来|层面|环节|阶段|问题|重点|关键|角度|关口|转变)|四风|三农|三公|两会|两委|两新|两高|三保|五保|四新|三新|三生|四海|五星|八字|十佳|两岸|双一流|双创|双减|双碳|双拥|六一|七一|八一|十一|三八|五四|五一|两山|四史|三资|五老|三高|四好|六稳|六保|七夕|.位一体|二维|二手|三维|三无|三违|三早|四早|三区三州)$/;

/** What a quoted formula is; `undefined` where its shape makes no name of it. */
function typeOf(folded: string, { open, close, content }: Quote): string | undefined {
  const before = folded.slice(Math.max(0, open - 6), open);
  const after = folded.slice(close, close + 10);
  if (IN_A_ROW.test(content) || after.startsWith('全覆盖')) return undefined;
  if (PLUS.test(content) && !SUM.test(content) && !NOT.test(content)) return STRENGTH.test(after) ? undefined : 'model';
  // Of the party's own work, 双创 is a drive: 党建“双创”.
  if (content === '双创' && before.endsWith('党建')) return 'campaign';
  if (OF_SEVERAL.test(content) || RULES.test(content)) return 'institution';
  const spelt = SPELT.test(after) || (TWO.test(content) && SPELT_OUT.test(after));
  if (PEOPLE.test(folded.slice(close, close + LONGEST_PEOPLE))) return undefined;
  if (DO_AND_NOT.test(content) || FORBIDDEN.test(content)) return 'institution';
  if (/^(?:（|，|——)即/.test(after) && OF_EACH.test(content) && !NOT.test(content))
    return RULED.test(content) ? 'institution' : 'method';
  const heads = HEADING.test(before) && EFFECT.test(after);
  const used = spelt || USED.test(before.trimEnd()) || USES.test(after) || heads;
  const coined = (used && FORMULA.test(content)) || (heads && DOINGS.test(content));
  const formula = (coined && !NOT.test(content)) || TOGETHER.test(content);
  if (
    (used ||
      (content.endsWith('法') && SPOKEN_OF.test(after)) ||
      PLAYED.test(folded.slice(Math.max(0, open - 12), open).trimEnd())) &&
    WAYS.test(content) &&
    !STRATEGY.test(after)
  )
    return 'method';
  const each = EACH_ONE.test(content) && (spelt || after.startsWith('为') || before.endsWith('等'));
  return formula || each ? 'method' : undefined;
}

export const numeralName: Rule = {
  id: 'mechanism-numeral',
  note: '凭形式即可认出的自创名称：“党建+”“四融”等',
  expressions: [HEADED, PRINCIPLES, QUOTE],
  *find(passage) {
    const { folded } = passage;
    for (const { index, 0: words } of matches(passage, HEADED)) {
      const span = { start: index, end: index + words.length };
      yield mechanism(folded, this.id, 'model', span, span);
    }
    for (const { index, 0: words } of matches(passage, PRINCIPLES))
      yield mechanism(
        folded,
        this.id,
        'institution',
        { start: index, end: index + words.length },
        { start: index, end: index + 2 },
      );
    for (const quote of quotesOf(folded)) {
      const { open, close, content } = quote;
      const type = typeOf(folded, quote);
      if (type === undefined || wonQuote(folded, quote)) continue;
      const name = { start: open + 1, end: close - 1 };
      const next = folded.slice(close, close + 6);
      const thought = (/^[0-9]/.test(content) ? THOUGHT.exec(next) : MANAGED.exec(next))?.[0].length;
      const span = thought === undefined ? name : { start: open, end: close + thought };
      // “船东+渔民+港区模式”: the head noun stands within.
      const headed = thought === undefined && /[^+]{2,}(?:模式|机制|体系)$/.test(content);
      const planned = type === 'method' ? PLANNED[folded.slice(span.end - 2, span.end)] : undefined;
      yield mechanism(folded, this.id, planned ?? type, span, headed ? undefined : name);
    }
  },
};
