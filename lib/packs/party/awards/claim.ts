/** Award clauses: a claim verb and the titles after it. */
import { matches } from '../../../recognise/matches';
import type { Hit, Passage, Rule } from '../../../recognise/types';
import { clausesBefore, unquoted } from '../../../text/clause';
import { NUMERAL, numeralValue } from '../../../text/numeral';
import { groupIn, type Span } from '../../../text/span';
import { isAim } from './aim';
import { bearerIn, inBrackets, ownerBehind } from './bearer';
import { claimFields } from './fields';
import { honourIn } from './honours';
import { levelOf } from './level';
import { titlesAfter } from './list';
import { referent } from './recipient';
import { type Claimed, PLAQUES, ROLL, rolled, SHOWN } from './roll';
import { topicOf } from './subject';
import type { Title } from './title';
import { AWARDING } from './title-kind';
import { MEASURES, OTHER_VERBS, PRODUCING, TITLE_VERBS, TOLD_BODIES } from './words';

const VERB = new RegExp(`(?<title>${TITLE_VERBS})|(?<other>${OTHER_VERBS})`, 'g');
/** What tells of an award, beside its words. */
const LEVELLED = /称号|殊荣|[第前][一二三四五六七八九十\d]|国家级|省级|市级|全国|全省/;
/** How far behind a verb a listed honour is looked for, in UTF-16 code units. */
const NEAR = 24;
/** What a short verb may be part of. */
const NO_VERB = /^[考点测讲][评]|^为成$|(?:[收抓捕查缴破截擒猎俘][获]|[录听采争吸夺]取|组成|形成)$/;
/** 表彰|为渔区发展作出贡献的个人: for whom something was done, not what one became. */
const FOR_WHOM = /^表彰为[^，。；“”]{2,36}[作做]出/;
/** 秋蟹喜获丰收, 再获“丰收”: no prize. */
const HARVEST = /^“?丰收(?!奖)/;
/** Verbs of being chosen. */
const CHOOSING = /入选|选入|列入|选产生/;
/** After a title: what the holders of it are to be given. */
const RULE =
  /^(?:”|称号|的)*(?:单位|个人|同志|党员|党组织|干警|集体|人员|支部|项目)*，*(?:给予|予以|优先|可|应|进行|按|一律|享受)/;
/** 此次获评…，是对我院工作的肯定: whose it is, behind it. */
const MEANT = new RegExp(
  `^”?(?:荣誉|光荣)?(?:称号)?，?(?:既|也|不仅|充分)?是(?:上级[^，。；]{0,10}|各级[^，。；]{0,10})?对(?<who>[^，。；、]{2,24}?(?:${TOLD_BODIES}|局|[我该本][院校]))(?=[^，。；]{0,40}(?:肯定|认可|鼓励|激励|鞭策|褒奖|表彰))`,
);
/** What the text has been about all along wins this time. */
const THIS_TIME = /(?:^|[，。；：！？\n])(?:此次|这次|本次|此番)$/;

/** 将诺贝尔奖|授予某某: whom stands behind the verb. */
const GIVING = /[将把](?=[^，]{0,24}(?:奖|奖章|勋章|学位)$)/;
/** Verbs of conferring make a claim here in the passive; in the active their recipient comes first (see `conferrals`). */
const ACTIVE = /^(?:授予|追授予?)$/;
/** 教育部遴选产生了…, 渔港村评比出…: who selects is the subject. */
const SELECTING = /^(?:(?:遴选|评选|推选)产生|评[比定选]?出)/;
const SKIPPED =
  /^(?:以(?=“?(?:全国|全省|全市|[省市]级))|了|过(?!硬)|到|出|为(?!民)|的?荣誉(?:包括|有)?：?|又?一[项份块枚][^，。；“]{0,6}(?:荣誉|奖牌|殊荣|桂冠)(?:——|：)|：|一批|\s)?/;

/** The list of titles is closed by 等荣誉, or its last is called 称号: all that stands in it are titles. */
const CLOSED =
  /^(?:[^。；！？\n.]{4,160}?|[^，。；！？\n.]{4,480}?)等[^，。；]{0,12}(?:荣誉|称号|奖项|殊荣|表彰|桂冠)|^[^，。；！？\n]{2,24}(?:、[^，。；！？、\n]{2,24}){1,8}称号(?=[，。；\n]|$)|^(?:“[^”\n]{2,24}”、?){2,8}(?:称号|嘉奖)(?=[，。；\n]|$)/;
/** How far it is looked for, in UTF-16 code units. */
const FAR = 500;

/** 涌现出“甲”“乙”等一批特色品牌: devices, and no titles. */
const DEVICES = /^”?等(?:[^，。；“”]{0,14})(?:品牌|工作法|模式|做法|平台|团队|服务队)/;
/** …等市级荣誉8项: the level of all that name none. */
const SUMMED = /^”?等([国省市区县]家?级)(?:及?以上)*(?:各类|各项)*(?:荣誉|表彰|奖项)/;
/** What stands from the last unit of a title to the next that shares its level: one in quotation marks follows one that ends in them. */
const JOINED = /^(?:.”?[、和与及以]?|”[、和与及以]?“|.”[、和与及以]“)$/;
/** 全省科技一等奖2项、|二等奖1项: a number does not part a title from what is only its next order. */
const COUNTED = new RegExp(`^.(?:${NUMERAL})(?:${MEASURES})[、，和]$`);
const ORDER = /^(?:[特一二三]等|[金银铜]|优秀|优胜|提名|鼓励)奖$/;
/** 渔港大学2017年“…”: the titles of a school, up to the year. */
const SCHOOLED = /^[\u4e00-\u9fff]{2,12}(?:大学|学院|学校)(?:(?:19|20)\d{2}年度?)?$/;
/** A title with a body of its own at its head does not share the level of the one before it, nor does a merit. */
const SYSTEM = /^(?:人民法院|法院|检察机关|公安机关|政法系统)|^(?:个人|集体)?[一二三]等功$/;
/** 一等功、二等功各一次: a number for each. */
const EACH = new RegExp(`^各(${NUMERAL})(?:${MEASURES})`);

function shared(folded: string, titles: readonly Title[]): readonly Title[] {
  const after = titles.at(-1)?.next ?? 0;
  const count = numeralValue(EACH.exec(folded.slice(after, after + 8))?.[1] ?? '');
  return count === undefined ? titles : titles.map((title) => ({ count, ...title }));
}

/** 409个村落列入|中国传统村落名录: no passive is needed. */
const isRegister = (folded: string, title: Title): boolean => folded.startsWith('名录', title.end - 2);

/** 2018年2月市委、市政府|评为: who gave it, where 被 is left out. */
const GAVE =
  /(?:^|[年月日])(?<who>[\u4e00-\u9fff]{0,8}(?:[省市县区州]委|[省市县区州]政府)(?:、[\u4e00-\u9fff]{0,8}[省市县区州]政府)?)$/d;

/** Titles after a verb. */
function* claimed(passage: Passage): Generator<Claimed> {
  const { folded } = passage;
  let read = 0;
  for (const match of matches(passage, VERB)) {
    if (match.index < read) continue;
    const verb: Span = { start: match.index, end: match.index + match[0].length };
    const said = match[0].endsWith('了') ? { ...verb, end: verb.end - 1 } : verb;
    // 获先进集体表彰为：某某医院: who won it.
    if (match[0].endsWith('为') && folded[verb.end] === '：') continue;
    if (FOR_WHOM.test(folded.slice(verb.start, verb.start + 48))) continue;
    if (NO_VERB.test(folded.slice(Math.max(0, verb.start - 1), verb.start + 1))) continue;
    if (HARVEST.test(folded.slice(verb.end, verb.end + 4))) continue;
    const closed = match.groups!.title === undefined;
    const after = folded.slice(verb.end, verb.end + 60);
    if (closed && !LEVELLED.test(after) && !AWARDING.standsIn(after) && honourIn(after.slice(0, NEAR)) === undefined)
      continue;
    const skipped = SKIPPED.exec(folded.slice(verb.end, verb.end + 16))![0].length;
    const strong =
      !closed || /认定|确认|命名|^评.*出/.test(match[0]) || CLOSED.test(folded.slice(verb.end, verb.end + FAR));
    const producing = PRODUCING.test(match[0]);
    const naming = match[0].endsWith('命名为');
    const titles = shared(folded, [...titlesAfter(folded, verb.end + skipped, { strong, closed, producing, naming })]);
    const last = titles.at(-1);
    if (last === undefined || RULE.test(folded.slice(last.next, last.next + 12))) continue;
    if (producing && DEVICES.test(folded.slice(last.next, last.next + 24))) continue;
    const clauses = clausesBefore(folded, verb.start);
    const before = folded.slice(clauses.at(-1)!.start, verb.start);
    // 《以“对标”促发展》获…: what a work is called is no aim.
    const plain = unquoted(folded, clauses.at(-1)!);
    if (
      isAim(plain) ||
      GIVING.test(plain) ||
      (ACTIVE.test(match[0]) && folded[verb.end] !== '“' && !/[被由经]/.test(before))
    )
      continue;
    if (/^(?:认|确|列|选|推|纳)/.test(match[0]) && !before.includes('被') && !isRegister(folded, titles[0]!)) continue;
    const owner = ownerBehind(folded.slice(last.next, last.next + 40));
    const meant = THIS_TIME.test(folded.slice(Math.max(0, verb.start - 3), verb.start))
      ? MEANT.exec(folded.slice(last.next, last.next + 80))
      : null;
    const bearer = owner?.bearer ?? meant?.groups?.who;
    const end = last.next + (owner?.end ?? meant?.[0].length ?? 0);
    const recipient = bearer && referent(folded, { start: end - bearer.length, end });
    read = last.next;
    const active = (ACTIVE.test(match[0]) || SELECTING.test(match[0])) && !/[被由]/.test(before);
    const gave =
      /^(?:评|授予|命名|表彰)/.test(match[0]) && !/[被由经]/.test(before)
        ? groupIn(GAVE, folded, clauses.at(-1)!, 'who')
        : undefined;
    const granter = gave ?? (active ? topicOf(folded, clauses) : undefined);
    const holder = recipient || (active && !gave ? null : undefined);
    yield {
      verb: said,
      titles,
      clauses: gave ? [...clauses.slice(0, -1), { ...clauses.at(-1)!, end: gave.start }] : clauses,
      ...(holder !== undefined && { recipient: holder }),
      ...(granter && { granter }),
    };
  }
}

export const claims: Rule = {
  id: 'award-claim',
  note: '“获评、荣获、被授予”等动词之后的荣誉名称',
  expressions: [VERB, ROLL, SHOWN, PLAQUES],
  *find(passage: Passage): Iterable<Hit> {
    const { folded } = passage;
    for (const { verb, titles, clauses, recipient, granter: giver } of [...claimed(passage), ...rolled(passage)]) {
      const chosen = verb !== undefined && CHOOSING.test(folded.slice(Math.max(0, verb.start - 1), verb.end));
      const summed = SUMMED.exec(folded.slice(titles.at(-1)!.next, titles.at(-1)!.next + 16))?.[1] ?? '';
      let context = summed;
      let before = titles[0]!.start;
      for (const [index, { start, end, next, type, count, granter }] of titles.entries()) {
        // Only what 、 or 和 joins shares a level.
        const between = folded.slice(before - 1, start);
        if (!JOINED.test(between) && !(COUNTED.test(between) && ORDER.test(folded.slice(start, end)))) context = summed;
        before = end;
        const bearer = bearerIn(folded.slice(end, next));
        const holder =
          inBrackets(folded, next) ?? (bearer === undefined ? recipient : { start: next - bearer.length, end: next });
        const formula = honourIn(folded.slice(start, end));
        const fields = claimFields(folded, {
          ...(verb && { verb }),
          title: { start, end },
          clauses,
          place: { index, of: titles.length },
          ...(count !== undefined && { count }),
          ...(holder !== undefined && { recipient: holder }),
          ...(context && !SYSTEM.test(folded.slice(start, end)) && { context }),
          ...((granter ?? giver) && { granter: (granter ?? giver)! }),
        });
        const made = { rule: 'award-claim', ...(formula && { formula }), fields };
        const honoured = formula !== undefined && type === 'honour';
        yield { start, end, kind: 'award', type: chosen && !honoured ? 'selection' : type, ...made };
        const prefix = folded.slice(start, end).split('“')[0]!;
        if (folded[start - 1] !== '“' && levelOf(prefix) !== undefined) context = prefix;
        else if (SCHOOLED.test(prefix)) context = '全校';
      }
    }
  },
};
