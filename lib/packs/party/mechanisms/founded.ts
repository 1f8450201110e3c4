/** Whether the words around a name in running text say that its device has been set up. */
import type { Span } from '../../../text/span';
import type { Head } from './heads';
import type { Cue } from './reading';

/** 伏季护渔专项行动|启动: what is said of a drive. */
export const BEGUN = /^(?:今[天日]|昨[天日]|日前|近日)?(?:正式|全面|同步)?启动(?:仪式|以来|[，。；、\n]|$)/;
/** What is said of a device that has just been set up: 护渔教育基地|揭牌. */
const LAUNCHED =
  /^(?:正式|顺利|隆重|同步)*(?:揭牌|成立|启用|启动|上线|挂牌|投用|投入(?:使用|运行)|开馆|开通|发布|运行|亮相)/;
const LED = /(?:组长|成员|队长|团长|主任|负责人|牵头|挂帅|领衔|带队)的$/;
/** 市委组织的|渔区干部培训班. */
const CALLED = /(?:组织|举办)的$/;
/** 渔事联动机制|实施以来. */
const SINCE = /^(?:实施|推行|建立|运行|施行|实行|启动|推出|成立|开展|上线|运转)以来/;
/** 以|党员联渔户制度为抓手. */
const SERVES = /^为(?:抓手|载体|依托|牵引|纽带|支撑|平台)/;
/** 渔船双评制度|相继建立, with others before it or alone. */
const BUILT =
  /^(?:[、和][^，。；\n]{2,14}){0,3}?(?:相继|先后|陆续|逐步|日臻|日趋|应运)(?:建立|健全|完善|成熟|出台|推行|实施|落地|而生)/;
/** 依托指挥中心打造的|监督平台: the verb of the clause stands directly before it. */
const MADE =
  /(?:打造|建立|成立|开发|研发|搭建|建设|设立|创办|开创|首创|首推|独创|推行|试行|试点|建成|建起|推出|创建|组建|探索|探索出|形成|总结出|[于为]一体|(?:打造|创建|建立|形成)了*(?:一个|一批)*(?:具有|富有|独具|极具)[^，。；、的]{2,10})的$/;
/** Shown to visitors, so that it is a place with a name; memorials are anybody's. */
const VISITED = /(?:参观|观摩|走访|走进|察看)了?该?$/;
const MEMORIAL = /纪念|博物|革命|故居|旧址|传统教育|爱国主义/;
/** 还有|渔情报告制度: what somebody has as well. */
const HAD = /还有$/;
/** 用|渔港评星制度|管组织: what it is used for. */
const CURBS = /^(?:管(?!理)|压实|约束|规范)/;
/** 渔史陈列室|两间: counted, so that it is had. */
const NUMBERED = /^[0-9一二两三四五六七八九十]{1,3}余?[间处座]/;
/** 开展|联合清港行动: what several do together now and then. */
const JOINT = /^联合/;
/** 全省|首家|护渔教育基地. */
const FIRST = /^首[家个支座间所]$/;
export const ORDER = /^(?:institution|model)$/;

/** `outer` is where the words begin that `before` precedes. */
export function isFounded(
  folded: string,
  head: Head,
  { start, end }: Span,
  outer: number,
  before: string,
  cue: Cue | undefined,
): boolean {
  const { type } = head;
  const after = folded.slice(end, end + 8);
  const behind = folded.slice(Math.max(0, outer - 20), outer);
  const place = type === 'platform';
  const shown = place && VISITED.test(behind) && !MEMORIAL.test(folded.slice(start, end));
  // 以党员为主体的: what is described is not what was set up.
  if (before !== '的') {
    if (cue === 'founding' || (type === 'campaign' && before.endsWith('开展') && !JOINT.test(folded.slice(start, end))))
      return true;
  } else if (MADE.test(behind) || (head.word.endsWith('班') && CALLED.test(behind))) return true;
  if (
    /^(?!.*活动领导小组).*领导小组$/.test(folded.slice(start, end)) &&
    /^(?:常务)?(?:副?组长|例会|成员会议)/.test(after)
  )
    return true;
  // 成立某人任组长的|护渔领导小组.
  if (type === 'team' && before === '的' && LED.test(folded.slice(Math.max(0, start - 5), start))) return true;
  if (
    (place || type === 'team') &&
    (shown || (place && NUMBERED.test(after)) || LAUNCHED.test(after) || FIRST.test(folded.slice(start - 2, start)))
  )
    return true;
  return (
    (type === 'model' && /^(?:获|入选|走红|在全[国省市])/.test(after)) ||
    SINCE.test(after) ||
    (type === 'institution' && (HAD.test(behind) || (before === '用' && CURBS.test(after)))) ||
    (ORDER.test(type) && ((before === '以' && SERVES.test(after)) || BUILT.test(folded.slice(end, end + 24))))
  );
}
