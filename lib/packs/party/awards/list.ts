/** Lists of titles: which of what stands after a claim verb are titles, and how far the list goes. */
import { closeOf } from '../../../text/clause';
import { NUMERAL, numeralValue } from '../../../text/numeral';
import { either } from '../../either';
import { levelOf } from './level';
import { readTitle, type Title } from './title';
import { LEVEL } from './title-end';
import { AWARD_WORDS } from './words';

/** A title that is pilot status, an office, a grade or another thing altogether. */
const NO_TITLE = new RegExp(
  either(
    // What is pointed at, or goes on from before.
    /^(?:此|这|该|同一|那|其)|^的|^契机|怎样|不同|之一$|之路$/,
    /^以(?:[上下]|.{0,8}第)/,
    // 入选作品展出: what was chosen.
    /^(?:作品|项目|案例)(?!.*(?:[奖集库单录展榜]|名录)$)(?=.{3})/,
    // What goes on behind 当选 and 入选: 当选后表示, 入选总数达到, 入选率.
    /^(?:后(?![勤备])|前(?![\d一二三四五六七八九十百])|是|总数|比例|率|人数)|数量|比例(?:高?达|为|超)/,
    // Pilot status, grades, posts and offices.
    /(?<!优秀)试点(?!经验|合格|.*奖”?$)|创新实验区|十差|不合格|试验|候选|对象|后备干部|^连任|等级$|课题$|联系点$|聘书$|提名$|代表$|委员$|成员$|常委$|主席$|总统|首相|总理$|党首|总裁|议长|理事国/,
    /^(?!.*(?:优秀|最美|十佳|百名|模范|好|先进|标兵|红旗|[三四五]星)).*(?:书记|主任|会长|主席|理事长|院长|校长)$/,
    // Where one was told of.
    /^(?:央视|新华社|人民日报|热搜|头条)/,
    // What came of it.
    /^党的[一二三四五六七八九十]+大$|^优秀[^，。“奖]{0,4}成果$|佳绩$|(?:成绩|成效)的|(?:效应|影响|成效|成绩|效果|反响)$|零的突破/,
    // Honours in general, and holders without a title.
    /(?:集体|个人)表彰$|^(?:荣誉|光荣)?称号|^奖[项励]/,
    /^(?:一批|各类|各级|各项|多项|多个|诸多|众多|一系列)*(?:荣誉(?!.{1,6}章)|殊荣|奖项|桂冠)/,
    /^(?:国家级?|全国|[省市区县]级?)(?:及?以上)*(?:集体|个人|单位)$/,
    /^(?:单位|机构|集体|个人|团队|党支部|党组织|项目|作品|案例|事例|村庄|学校|企业|医院|社区)$/,
  ),
);
const BETWEEN = /^(?:\s?[、，]\s?(?:以及|及)?|；(?=“|(?:19|20)\d{2}年)|\/|\s|以及|及|和|与|或|并)?/;

function accepted(title: Title, folded: string, { strong, closed, first, producing, naming }: Reading): boolean {
  const words = folded.slice(title.start, title.end);
  if (naming && !title.certain && !title.quoted && levelOf(words) === undefined) return false;
  // 成为一名|优秀的党员: one of them is no number.
  const plain = !title.quoted && (title.count ?? 1) === 1 && levelOf(words) === undefined;
  if (producing && !title.quoted && POST.test(words)) return false;
  if (producing && plain && (first || !title.certain || (words.length < 6 && !MERIT.test(words)))) return false;
  if (
    title.certain ||
    (title.quoted &&
      (!first ||
        (title.headed &&
          !producing &&
          /[“”]/.test(folded.slice(title.start - 1, title.end)) &&
          levelOf(words) !== undefined)))
  )
    return true;
  if (EDITION.test(words)) return true;
  if (OWNED.test(words) || (title.quoted && PRIZED.test(folded.slice(title.end, title.end + 4)))) return true;
  return (
    strong &&
    (title.headed ||
      title.awarding ||
      (first && !closed && words.length < 12 && ENDED.test(folded[title.next] ?? '。')))
  );
}

/** Short, and a prize all the same. */
const MERIT = /[一二三]等[功奖]$/;
/** Posts that a body has set up itself: 共有党员示范岗. */
const POST = /^(?:共产)?党员(?:示范|先锋|责任)/;
/** A level and a community, school or other holder: 国家级绿色社区. */
const OWNED =
  /^(?:全国|国家级|省级|市级|全省|全市)[\u4e00-\u9fff]{2,12}(?:社区|村|镇|乡|学校|校园|院校|医院|景区|大队|支部|党支部|岗|号|之家|工作室|站|专家|基地)$/;

/** 第三批全市渔业课程名单: a list of an edition. */
const EDITION = /^(?:第[一二三四五六七八九十\d]{1,3}|首)批.{4,40}(?:名单|名录|目录)$/;

/** “十杰”殊荣: called an honour behind its quotation marks. */
const PRIZED = /^”?(?:殊荣|桂冠)/;

/** What may stand behind a title that nothing but its verb shows to be one. */
const ENDED = /[，、。；！”（）…\n]/;

/** 培养出一等奖|获得者、…: of nobody by name. */
const UNNAMED = /^(?:称号)?(?:获得者|得主)[、，。等]/;

/** How the verb before them lets titles be read. */
export interface Reading {
  /** After a verb whose object is a title whatever it is called. */
  strong: boolean;
  /** Strong only because the list is closed by 等荣誉. */
  closed: boolean;
  first: boolean;
  /** After a verb that also brings forth people and things of no title. */
  producing: boolean;
  /** 命名为 gives names of all kinds. */
  naming: boolean;
}

/** 获“…”表彰、…: what the title before was. */
const PRAISED = /^(?:表彰|荣誉|奖励|称号)(?=、)/;
/** 市“渔港奖章”获得者3名、: how many have it. */
const HELD = new RegExp(`^(?:称号)?获得者(${NUMERAL})[名人位](?=[，、；])`);

/** Who wins the next title, or is praised: 荣获三等功、某某、某某荣获…; 28个先进集体受到表彰. */
const NEXT_CLAIM =
  /^[^，。；“”‘\n]{2,36}(?:荣获|获评|荣立(?!者)|被评为|被授予|当选)|^[\u4e00-\u9fff]{2,12}?(?:获得|获)(?=“|全国|全省)|^\d{1,4}[个名][^，。；、“”\n]{2,12}(?:受到|得到)/;

/** …等七个国家级奖项|，自治区先进集体、…等60余项荣誉: a further list, which is closed in its turn. */
const FURTHER =
  /^(?<closed>”?等[^，。；“”]{0,10}(?:奖项|荣誉|称号|表彰))(?=[，、；和]“?(?:全国|国家|全省|全市|自治区|[省市区县]|[\u4e00-\u9fff]{2,3}[省市])[^。；！？\n]{4,160}等[^，。；]{0,12}(?:荣誉|称号|奖项|表彰))/;
/** How far on it may be closed, in UTF-16 code units. */
const FAR = 200;

/** Titles that are read after one verb: a list that goes on longer is made to cost much. */
export const MOST = 40;

/** The titles of a list from `from`, as far as they are titles. */
export function* titlesAfter(folded: string, from: number, reading: Omit<Reading, 'first'>): Generator<Title> {
  let at = from;
  for (let count = 0; count < MOST; count++) {
    const first = count === 0;
    const title = readTitle(folded, at);
    if (title === undefined || (!first && NEXT_CLAIM.test(folded.slice(at, at + 48)))) return;
    const after = folded[title.next] === '”' ? title.next + 1 : title.next;
    const held = HELD.exec(folded.slice(after, after + 14));
    at = after + (held?.[0].length ?? 0);
    if (!NO_TITLE.test(folded.slice(title.start, title.end))) {
      if (!accepted(title, folded, { ...reading, first })) return;
      const count = numeralValue(held?.[1] ?? '');
      if (!(reading.producing && held === null && UNNAMED.test(folded.slice(after, after + 8))))
        yield count === undefined ? title : { ...title, count };
    } else if (first && !title.quoted) return;
    if (folded[at] === '（') at = closeOf(folded, at) ?? at;
    at += FURTHER.exec(folded.slice(at, at + FAR))?.groups?.closed?.length ?? 0;
    at += PRAISED.exec(folded.slice(at, at + 6))?.[0].length ?? 0;
    const between = BETWEEN.exec(folded.slice(at, at + 8))![0];
    at += between.length;
    const apart =
      between.trim() === '' &&
      !title.runs &&
      folded[at] !== '“' &&
      // “甲”全国“乙”: set off by nothing but its level.
      !(folded[at - 1] === '”' && LEVEL.test(folded.slice(at, at + 4)));
    if (/[，；]/.test(between) ? !goesOn(folded, at, title.count !== undefined) : apart) return;
  }
}

/** 被评为金牌队，先进集体，…: a title of few words between commas. */
const SHORT = new RegExp(
  `^(?:(?:${AWARD_WORDS})[\\u4e00-\\u9fff]{2,6}|[\\u4e00-\\u9fff]{0,16}[一二三]等奖|[\\u4e00-\\u9fff]{2,16}先进(?:单位|集体|个人)|(?:优秀|组织|提名|鼓励|优胜)奖|(?:集体|个人)?(?:[特一二三]等功|嘉奖(?=\\d)))(?:${NUMERAL}(?:人次|[个项名次人]))?(?:[，。；、\\n]|$)`,
);

/** After a comma only what is plainly a further title: with its level or granter, or short, or counted as the one before, complete at the next mark. */
function goesOn(folded: string, at: number, counted: boolean): boolean {
  const dated = /^(?:19|20)\d{2}年度?(?!以来|，)/.test(folded.slice(at, at + 8));
  const title = readTitle(folded, at);
  // 2023年由省院记集体一等功: another claim.
  if (/^(?:(?:19|20)\d{2}年[^，。；]{0,4})?[由被]/.test(folded.slice(at, at + 12))) return false;
  if (
    !title?.certain ||
    folded[at] === '在' ||
    (/^[\d*一二两三四五六七八九十](?!等[奖功])/.test(folded.slice(at, at + 3)) && !dated) ||
    !(title.runs || /[“”，、。；等以（\n]/.test(folded[title.next] ?? '。'))
  )
    return false;
  return (
    folded[at] === '“' ||
    dated ||
    SHORT.test(folded.slice(at, title.next + 1)) ||
    title.granter !== undefined ||
    (counted && title.count !== undefined) ||
    levelOf(folded.slice(title.start, title.start + 6)) !== undefined
  );
}
