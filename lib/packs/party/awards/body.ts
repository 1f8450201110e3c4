/** Reads the body that a clause begins with, whatever it does then: 某某县税务局|组建志愿队. */
import { oneOf } from '../../../text/units';
import { nominal, verbAt, verbal } from '../mechanisms/reading';
import { PREDICATE } from './core';

/** Ends of bodies, those first that hold what else would be a verb. */
const HEAD = new RegExp(
  [
    '(?:住房|人力资源|文化|发展|工业|规划)和[\\u4e00-\\u9fff]{2,6}?(?:局|厅|部|委员会|委)|派出所|办事处|办公室|委员会|常委会|服务[中站队]心?|合作社|工作室|会议|一行',
    '院|局|公司|集团|社区|嘎查|村|街道|[镇乡县市区州省旗]|大学|[中小]学|学校|幼儿园|校|队|所|站|中心|支部|党总支|党委|党组|委|机关|[党政府明治访事贫编长]办|厅|署|处|科|室|(?:党小|领导小|工作|办案|调研|巡察|巡视|督察|督导|督查|指导|专案|课题|教研|考核|评审|调查)组|[一二三四五六七八九十\\d][旅团营连]|工会|[协学商]会|妇联|残联|文联|工商联|科协|厂|矿|监狱|银行|法庭|部|园区|基地|团队|班组|车间|专班|联盟|政府',
  ].join('|'),
  'y',
);
/** 退伍回乡: where somebody goes. */
const GOING = '[回返还下离]乡|[进驻入出]村|[入到]校|入社|[归入离]队';
export const GONE = new RegExp(`(?:${GOING})$`);
/** What ends like a body and is none. */
export const NO_HEAD = new RegExp(
  `(?:[全内外一东西南北中]部|[大格布结]局|社会|机会|[好处到相]处|[小辖地山老校景片]区|[农乡]村|城[市乡]|[住入出]院|一站|超市|都市|[场厕]所|小组|改组|网站|车站|面团|接连|经营|运营|专科|原委|部署|干部|[锦红党国彩团军大队校战]旗|${GOING})$`,
);
/** What goes on behind such an end as a longer word, and as an owner or a list. */
const LONGER =
  /^(?:[长员民级域内外里中上下间型署伍园帜手场容议织理门学技研普]|(?<=院)士|浩特|人(?!才|民)|亲|愁|政(?!府)|有(?=[制市县区镇乡村]))/;
const JOINED = /^(?:[的、和与及或（]|[\d一二两三四五六七八九十]{1,4}[任位名个])/;
/** Words that no body's name holds. */
const NEVER =
  /^(?:[在是把被又也的了着过到让使给既仅已均都还]|入选|当选|获[评得批]|荣获|向(?![阳东前荣])|对(?![外口])|从(?![化江业])|将(?!乐)|整[县乡镇村])/;
/** A body of another's within what is done: 代表|我市, 整合|全院. */
const ANOTHER = /[全我本该][国省市县区院校局镇村]|首[批个家届]|[\d一二三四五六七八九十]{1,4}[个名家处]/y;
/** Many bodies, or any. */
const MANY = /^(?:全[国省市县区镇]|历届|各|每|一[些批面张块幅排]|许多|不少|所有|[相有]关|多[个家]|部分|其他|两级)/;
/** 主持多项全省课题, 加入渔港公司: what somebody does. */
const DOES = /^(?:主持(?!人)|加入|毕业|任职|入职|就职|[两三多]次)/;
/** What no name of a body goes on over. */
const isEdge = oneOf('□、0123456789丨|｜·');
/** How far a body's name goes, in UTF-16 code units, and the shortest that is none of `SHORT`. */
const LONGEST = 26;
const SHORTEST = 3;
const SHORT = /^(?:[该我本全].|中心|支部|公司|学校|学院|医院|法院|集团|工会|党委|社区|团队|[中大支连]队|单位)$/;

function matchAt(pattern: RegExp, words: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(words)?.[0].length ?? 0;
}

/**
 * Whether a verb of the clause begins at `at`. One that names of bodies hold is none; one of a single unit counts only directly behind
 * a body, which ends at `best`.
 */
function verbBegins(folded: string, words: string, start: number, at: number, best: number | undefined): boolean {
  const rest = words.slice(at, at + 8);
  if (at === 0) return verbal(rest);
  if (NEVER.test(rest)) return true;
  if (nominal(rest) || rest.startsWith('设有限')) return false;
  // 深入, but not 建 in 福建省.
  const several = verbAt(rest, 0) && !verbAt(rest[0]!, 0);
  return several || (best === at && (verbAt(folded, start + at) || PREDICATE.startsAt(words, at)));
}

/** Where the body at the head of `words` ends, which begin at `start`. */
export function bodyEnd(folded: string, start: number, words: string): number | undefined {
  if (MANY.test(words) || DOES.test(words)) return undefined;
  let best: number | undefined;
  for (let at = 0; at < Math.min(words.length, LONGEST); ) {
    const head = matchAt(HEAD, words, at);
    const end = at + head;
    const ends = head > 0 && !NO_HEAD.test(words.slice(0, end)) && !LONGER.test(words.slice(end, end + 3));
    if (ends && (end >= SHORTEST || SHORT.test(words.slice(0, end)))) best = end;
    else if (best === at && JOINED.test(words.slice(at))) return undefined;
    else if (isEdge(words, at) || (at > 0 && matchAt(ANOTHER, words, at) > 0)) break;
    else if (verbBegins(folded, words, start, at, best)) break;
    at += Math.max(1, ends ? head : 0);
  }
  return best === undefined || JOINED.test(words.slice(best)) ? undefined : start + best;
}
