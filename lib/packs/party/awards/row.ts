/** Titles in a row before the one who has them all: 全国劳模、中华慈善楷模某某, “全国优秀共产党员”“全国模范检察官”某某. */
import { matches } from '../../../recognise/matches';
import type { Passage } from '../../../recognise/types';
import { openOf } from '../../../text/clause';
import type { Span } from '../../../text/span';
import { NAME } from './names';
import { BODY, POST } from './person';
import { readTitle } from './title';

const PERSON =
  '劳动模范|劳模|先进工作者|先进个人|好医生|好护士|好人|优秀共产党员|优秀党务工作者|三八红旗手|三八红旗手标兵|道德模范|模范教师|优秀教师|模范检察官|模范检察干部|优秀公诉人|十佳公诉人|检察业务专家|业务标兵|竞赛标兵|业务能手|岗位能手|五一劳动奖章|青年五四奖章|脱贫攻坚楷模|时代楷模|优秀县委书记|优秀人民警察|优秀法官|模范法官|最美[\\u4e00-\\u9fff]{2,6}|十佳[\\u4e00-\\u9fff]{2,6}|技术能手|大国工匠|岗位学雷锋标兵|岗位标兵|创业标兵|优秀志愿者|优秀共青团员|优秀共青团干部|优秀社区工作者|优秀网格员|优秀组织工作者|优秀纪检监察干部|人民满意的公务员|政法英模|公安英模|改革先锋|致富带头人|好支书|学雷锋标兵|模范军人|模范退役军人|教书育人楷模|二级英雄模范|一级英雄模范';
const EDITION = '(?:第[一二三四五六七八九十\\d]{1,4}[届批]|首届|(?:19|20)\\d{2}年度?)?';
/** A person's title that names its level, for use inside a pattern. */
export const TITLE = `${EDITION}(?:全国|中国|全省|全市|全区|全县|全院|全校|总公司|集团公司|[省市]直机关|(?:(?![召开在全来于被由向为是的和会及有])[\\u4e00-\\u9fff]){2,3}[省市县区]|国家级)[\\u4e00-\\u9fff]{0,12}?(?:十大|十佳)?“?(?:${PERSON})”?`;
/** What may stand behind the name of a holder. */
export const NAME_ENDS =
  '(?=[，。、；：（”“\\s]|同志|等|也|说|介绍|告诉|表示|激动|深情|动情|自豪|分享|讲述|走|来到|任|认为|连续|多次|先后|曾|被|对|以|将|把|率|领衔|主讲|现场|的|和|在|带|是|参加|出席|扎根|发言|作|向|用|从|同|为|$)';
const NAMES = `${NAME}(?:[、和]${NAME}(?=等|同志|[，。；）]|、)){0,4}`;
/** Before a name, with other titles or posts between: 全国劳动模范、某某村党支部书记某某. */
const APPOSED = new RegExp(
  `(?<title>${TITLE})(?=(?:(?:、[^，。；、：]{2,20}){0,3}?、[^，。；、：]{0,20}?(?:${PERSON}|${POST}|${BODY})|、)?\\s?(?<name>${NAMES})${NAME_ENDS})`,
  'gd',
);
/** By its order alone, or by an honour that all know: 一等功臣某某, “时代楷模”某某. */
const ORDERED = new RegExp(
  `(?<title>(?:[特一二三]等(?:功臣|劳模)|中华[\\u4e00-\\u9fff]{2,6}(?:楷模|模范)|(?<=“)(?:[\\u4e00-\\u9fff]{2}楷模|中国好人|最美奋斗者)(?=”)))”?(?:——)?(?<name>${NAMES})${NAME_ENDS}`,
  'gd',
);
/** In quotation marks, with or without a post; only the last of several. */
const QUOTED = new RegExp(
  `“(?<=[”、]“)(?<title>[^”“\\n]{3,24})”(?:[^，。；、：“”\\n]{0,6}(?:${POST}))?(?:——)?(?<name>${NAMES})${NAME_ENDS}`,
  'gd',
);
/** Before a village, a school: 全国文明村某某村. */
const PLACED = new RegExp(
  '(?<title>(?:全国|全省|全市|国家级|省级|市级|中国)[\\u4e00-\\u9fff]{2,10}?' +
    '(?:示范村|文明村|小康村|美丽[\\u4e00-\\u9fff]{0,2}乡村|示范社区|示范学校|文明校园|示范校))”?(?:——)?' +
    '(?<name>(?![的、和及])[\\u4e00-\\u9fff]{1,8}?(?:村|社区|小学|中学|学校|大学))(?=[，。、；：的（”“\\s]|党|村民|$)',
  'dg',
);

/** Before a body: 走进全国文明单位某某检察院. */
const LED_BODY = new RegExp(
  '(?<=^|[，。；：、\\s“”]|走进|来到|走访|记|访|——)' +
    '(?<title>(?:全国|全省|全市|兵团|自治区|[\\u4e00-\\u9fff]{2,3}省|[\\u4e00-\\u9fff]{2,3}市)(?:(?![的、和及由在与等是被为])[\\u4e00-\\u9fff]){0,14}?' +
    '(?:先进单位|文明单位|先进集体|先进基层党组织|先进党组织|示范单位|标杆单位|模范单位|示范法院|示范检察院|先进基层检察院|文明校园|文明医院))”?(?:——)?' +
    '(?<name>(?:(?![的、和及由在与等是被为表])[\\u4e00-\\u9fff]){2,18}?' +
    '(?:检察院|法院|公安局|分局|派出所|党支部|党委|党总支|公司|集团|医院|学校|大学|学院|税务局|大队))(?=[，。、；：的（”“\\s]|$)',
  'dg',
);

/** The last title of a row, with its holder. */
export const ROWS = [APPOSED, ORDERED, QUOTED, PLACED, LED_BODY];

/** Titles read in one row. */
const MOST = 12;
/** Behind a title in the row, before the next mark. */
const WON = /(?:称号)?(?:获得者|得主)$/;
/** Whose a title in quotation marks is, before them: 省“优秀共产党员”. */
const LEVEL_BEFORE = /(?<=^|[、，。；：”\s出是以在和有])(?:全国|全省|全市|全县|全区|省|市|[\u4e00-\u9fff]{2,3}[省市])$/;
/** What a title without quotation marks is cut from, on its left. */
const CUT = /^.*(?:以|在|为|是|出|由|有|了|的|和|及)(?=[\u4e00-\u9fff]{4})/;

/** A title that ends at `end`; `from` is where it begins with its quotation mark. */
function titleBefore(folded: string, end: number): (Span & { from: number }) | undefined {
  const open = folded[end - 1] === '”' ? openOf(folded, end) : undefined;
  if (open !== undefined) {
    const level = LEVEL_BEFORE.exec(folded.slice(Math.max(0, open - 6), open))?.[0].length ?? 0;
    const span = level > 0 ? { start: open - level, end } : { start: open + 1, end: end - 1 };
    return readTitle(folded, open + 1)?.certain ? { ...span, from: open - level } : undefined;
  }
  const near = /[^、，。；：”“\s（]{4,40}$/.exec(folded.slice(Math.max(0, end - 40), end))?.[0];
  if (near === undefined) return undefined;
  const start = end - near.length + (CUT.exec(near)?.[0].length ?? 0);
  const title = readTitle(folded, start);
  return title?.certain && title.end === end ? { start, end, from: start } : undefined;
}

/** The titles directly before `at`, set off by 、 or by quotation marks alone, the nearest first. */
export function* rowBefore(folded: string, at: number): Generator<Span> {
  let from = folded[at - 1] === '“' ? at - 1 : at;
  for (let count = 0; count < MOST; count++) {
    let end = folded[from - 1] === '、' ? from - 1 : from;
    if (end === from && folded[end - 1] !== '”') return;
    end -= WON.exec(folded.slice(Math.max(0, end - 6), end))?.[0].length ?? 0;
    const title = titleBefore(folded, end);
    if (title === undefined) return;
    yield { start: title.start, end: title.end };
    from = title.from;
  }
}

/** Titles before a name, each with those in a row before it. */
export function* rows(passage: Passage): Generator<Span & { holder: Span }> {
  const { folded } = passage;
  for (const pattern of ROWS) {
    for (const match of matches(passage, pattern)) {
      const { title, name } = match.indices!.groups!;
      const [start, end] = title!;
      const [from, to] = name!;
      const holder = { start: from, end: to };
      const before = [...rowBefore(folded, start)];
      if (pattern === QUOTED && !(before.length > 0 && readTitle(folded, start)?.certain)) continue;
      const words = folded.slice(start, end);
      yield { start, end: words.endsWith('”') && !words.includes('“') ? end - 1 : end, holder };
      for (const each of before) yield { ...each, holder };
    }
  }
}
