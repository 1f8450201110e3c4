/** Names coined for a device: a quoted part with modifiers and a head noun, or with the head noun inside the quotation marks. */
import type { Span } from '../../../text/span';
import { headTo } from './head-at';
import { once } from './once';
import { type Quote, quotesOf } from './quotes';
import { nameStart, stretchStart, verbal } from './reading';
import { tailAt } from './tail';
import { wonQuote } from './won';

export interface Coined extends Span {
  quote: Quote;
  type: string;
  /** Where the head noun stands: after the quoted part, after it and 的 (a description more than a name), or inside it. */
  head: 'after' | 'linked' | 'inside';
}

const TOPIC =
  /(?:治理|保护|服务|工作|管理|监督|办案|诉讼|普法|帮扶|救助|教育|培养|宣传|调解|养老|未检|产权|环境|二手房|案件|纠纷|执行|安全|审批|登记|政务|信访|文化|监管|考核|培训|(?<![局院司市县区镇村校厂部委会队站])建设|发展|振兴|权益|队伍|营商环境|检察|思想|公益|未成年人|青少年)$/;
/** Headed like a mechanism, but a doctrine, a plan, a strategy or plain vocabulary. */
const NO_NAME =
  /^(?:五位一体|四个全面|一带一路|放管服|十[一二三四五]五|双碳|双减|三农|两会|四风|两山|三个代表|科学发展观|双一流|菜篮子|米袋子|美丽(?:乡村|中国)|平安中国|法治中国|健康中国|数字中国|五一|七一|八一|十一|年产.*|.*奖|一个.*|一把手|两新|两优一先|一先两优|两委|三公|新农村|小康)$/;
/** “四步法” is a method by its number. */
const STEPS = /^[二两三四五六七八九十].{1,4}法$/;
const PLAN = /^(?:布局|战略|建设|改革|政策|项目|路径|方式|活动|基地|工程|宣传|教育|试点|先锋)$/;
/** Honours, whatever heads them. */
const HONOUR =
  /^(?:全国|全省|全市)?(?:模范|先进|优秀|十佳|最美|五一|三八|青年文明号|劳动模范|文明(?:单位|接待室|岗|家庭|号))/;
/** After 的 only these heads make a name with the quoted part. */
const OF_HEADS = /(?:模式|格局|体系|方式|路径|机制|制度|工作法|品牌|布局|平台)$/;
/** Inside the quotation marks these do not make a name: “深化科技体制改革” is a theme. */
const NOT_INSIDE =
  /^(?:改革|项目|整治|教育|建设|创建|宣传|普法|思路|方式|方法|做法|策略|路径|党支部|支部|窗口|频道|课程|学校|学院|网站|家园|港湾|专项|宣讲|慰问|帮扶|结对|走访|公益|培训|轮训|研学|观摩|志愿服务|试点|经验|名片|招牌|金字招牌|团队|协会|办法|规则|政策|空间|电话|音乐会|法|群|日|月|年|周|季|班|户|园|码|点|组|策|云|墙|亭|展播|展演|排查|诵读|竞赛|比武|练兵|讲座|编队|梯队|先锋|标准|档案|网格)$/;
/** A name is no sentence: a comma stands in it only between short parallel halves. */
export const isName = (content: string): boolean =>
  !/[。！；：]|？$/.test(content) &&
  content.split('，').every((half) => (half.length > 1 && half.length < 13) || !content.includes('，'));

/** Left of the quotation mark, what the name is about belongs to it: 基层治理“1+1+3”机制. Owners do not. */
function topicStart(folded: string, open: number, type: string): number {
  const { start, joined } = nameStart(folded, stretchStart(folded, open), open);
  if (!joined && open - start >= 2 && open - start <= 18 && TOPIC.test(folded.slice(start, open))) return start;
  return type === 'campaign' && /争[创做当]$/.test(folded.slice(start - 2, open)) ? open - 2 : open;
}

export function coinedAt(folded: string, quote: Quote): Coined | undefined {
  const { open, close, content } = quote;
  if (!isName(content) || wonQuote(folded, quote)) return undefined;
  const linked = folded[close] === '的';
  const tail = tailAt(folded, linked || folded[close] === ' ' ? close + 1 : close);
  if (NO_NAME.test(content) && (tail === undefined || PLAN.test(tail.head.word))) return undefined;
  if (tail !== undefined && (!linked || (OF_HEADS.test(tail.head.word) && tail.end - close <= 12)))
    return {
      start: topicStart(folded, open, tail.head.type),
      end: tail.end,
      quote,
      type: tail.head.type,
      head: linked ? 'linked' : 'after',
    };
  const inside = headTo(folded, close - 1);
  if (
    inside !== undefined &&
    inside.word.length < content.length &&
    content.length > 3 &&
    (!NOT_INSIDE.test(inside.word) || STEPS.test(content)) &&
    !HONOUR.test(content) &&
    !/[，是了吗呢吧能]|、.*、|^[一二两三四五六七八九十]个/.test(content) &&
    !verbal(content)
  )
    return { start: open + 1, end: close - 1, quote, type: inside.type, head: 'inside' };
  return undefined;
}

export const coinedIn = once((folded): readonly Coined[] =>
  quotesOf(folded).flatMap((quote) => coinedAt(folded, quote) ?? []),
);
