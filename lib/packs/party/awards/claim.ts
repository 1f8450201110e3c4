/** Award clauses: a claim verb and the titles after it. */
import type { Hit, Passage, Rule } from '../../../recognise/types';
import { clausesBefore } from '../../../text/clause';
import type { Span } from '../../../text/span';
import { isAim } from './aim';
import { claimFields } from './fields';
import { honourIn } from './honours';
import { levelOf } from './level';
import { NAME } from './names';
import { referent } from './recipient';
import { readTitle, type Title } from './title';
import { AWARD_WORDS, OTHER_VERBS, PRODUCING, TITLE_VERBS } from './words';

const VERB = new RegExp(`(?<title>${TITLE_VERBS})|(?<other>${OTHER_VERBS})`, 'g');
const AWARDING = new RegExp(`${AWARD_WORDS}|称号|[第前][一二三四五六七八九十\\d]|国家级|省级|市级|全国|全省`);
/** What a short verb may be part of. */
const NO_VERB = /(?:[收抓捕查缴破截擒猎俘][获]|[录听采争吸夺]取|组成|形成)$/;
/** After a title: what the holders of it are to be given. */
const RULE =
  /^(?:”|称号)?的?(?:单位|个人|同志|党员|党组织|干警|集体|人员|支部|项目)?，?(?:给予|予以|优先|可|应|进行|按|一律|享受)/;
/** A title that is pilot status, an office, a grade or another thing altogether. */
const NO_TITLE =
  /试点|不合格|试验|对象|代表$|委员$|主席$|后备干部|等级$|课题$|联系点$|^(?:荣誉|光荣)?称号|^的|^(?:一批|各类|各级)?荣誉|^(?:国家级?|全国|[省市区县]级?)(?:及?以上)?(?:集体|个人|单位)$|^奖[项励]|怎样|不同/;
/** Whose the titles are, behind them: 获…称号的某某. */
const OWNER = new RegExp(`^”?的(${NAME}|[他她])(?=[，。、；：（]|说|在|是|和)`);
/** Verbs of conferring make a claim here in the passive; in the active their recipient comes first (see `conferrals`). */
const ACTIVE = /^(?:授予|追授予?)$/;
const BETWEEN = /^(?:、|，|\/|\s|以及|及|和|与|或|并)?/;
const SKIPPED = /^(?:了|过|到|出|为|的?荣誉(?:包括|有)?：?|：|一批|\s)?/;

/** The list of titles is closed by 等荣誉: all that stands in it are titles. */
const CLOSED = /^[^。；！？\n]{4,160}?等(?:[^，。；]{0,12})(?:荣誉|称号|奖项|殊荣|表彰|桂冠)/;

function accepted(title: Title, folded: string, { strong, closed, first, producing, naming }: Reading): boolean {
  const words = folded.slice(title.start, title.end);
  if (naming && !title.certain && !title.quoted && levelOf(words) === undefined) return false;
  if (producing && !title.quoted && title.count === undefined && levelOf(words) === undefined) return false;
  if (title.certain || (title.quoted && !first)) return true;
  if (OWNED.test(words)) return true;
  return (
    strong &&
    (title.headed ||
      title.awarding ||
      (first && !closed && words.length < 12 && ENDED.test(folded[title.next] ?? '。')))
  );
}

/** A level and a community, school or other holder: 国家级绿色社区. */
const OWNED =
  /^(?:全国|国家级|省级|市级|全省|全市)[\u4e00-\u9fff]{2,12}(?:社区|村|镇|乡|学校|校园|院校|医院|景区|大队|支部|党支部|岗|号|之家|工作室|站)$/;

/** What may stand behind a title that nothing but its verb shows to be one. */
const ENDED = /[，、。；！”（）…\n]/;

interface Reading {
  strong: boolean;
  /** Strong only because the list is closed by 等荣誉. */
  closed: boolean;
  first: boolean;
  producing: boolean;
  /** 命名为 gives names of all kinds. */
  naming: boolean;
}

/** Titles that are read after one verb: a list that goes on longer is made to cost much. */
const MOST = 40;

function* titlesAfter(folded: string, from: number, reading: Omit<Reading, 'first'>): Generator<Title> {
  let at = from;
  for (let count = 0; count < MOST; count++) {
    const first = count === 0;
    const title = readTitle(folded, at);
    if (title === undefined) return;
    if (!NO_TITLE.test(folded.slice(title.start, title.end))) {
      if (!accepted(title, folded, { ...reading, first })) return;
      yield title;
    } else if (first) return;
    at = title.next;
    if (folded[at] === '”') at++;
    const between = BETWEEN.exec(folded.slice(at, at + 2))![0];
    at += between.length;
    if (between === '，' ? !goesOn(folded, at) : between.trim() === '' && folded[at] !== '“') return;
  }
}

/** After a comma only what is plainly a further title: with its level or granter, complete at the next mark. */
function goesOn(folded: string, at: number): boolean {
  const title = readTitle(folded, at);
  if (
    !title?.certain ||
    /^[\d*一二两三四五六七八九十]/.test(folded.slice(at, at + 1)) ||
    !/[“”，、。；等\n]/.test(folded[title.next] ?? '。')
  )
    return false;
  return (
    folded[at] === '“' ||
    title.granter !== undefined ||
    levelOf(folded.slice(title.start, title.start + 6)) !== undefined
  );
}

export const claims: Rule = {
  id: 'award-claim',
  note: '“获评、荣获、被授予”等动词之后的荣誉名称',
  *find({ folded }: Passage): Iterable<Hit> {
    for (const match of folded.matchAll(VERB)) {
      const verb: Span = { start: match.index, end: match.index + match[0].length };
      if (NO_VERB.test(folded.slice(Math.max(0, verb.start - 1), verb.start + 1))) continue;
      const closed = match.groups!.title === undefined;
      if (closed && !AWARDING.test(folded.slice(verb.end, verb.end + 60))) continue;
      const skipped = SKIPPED.exec(folded.slice(verb.end, verb.end + 8))![0].length;
      const strong = !closed || /认定|命名/.test(match[0]) || CLOSED.test(folded.slice(verb.end, verb.end + 180));
      const producing = PRODUCING.test(match[0]);
      const naming = match[0].endsWith('命名为');
      const titles = [...titlesAfter(folded, verb.end + skipped, { strong, closed, producing, naming })];
      const last = titles.at(-1);
      if (last === undefined || RULE.test(folded.slice(last.next, last.next + 12))) continue;
      const clauses = clausesBefore(folded, verb.start);
      const before = folded.slice(clauses.at(-1)!.start, verb.start);
      if (isAim(before) || (ACTIVE.test(match[0]) && folded[verb.end] !== '“' && !/[被由经]/.test(before))) continue;
      if (/^(?:认|确|列|选|推|纳)/.test(match[0]) && !before.includes('被')) continue;
      const owner = OWNER.exec(folded.slice(last.next, last.next + 12));
      const at = last.next + (owner === null ? 0 : owner[0].length - owner[1]!.length);
      const recipient = owner && referent(folded, { start: at, end: at + owner[1]!.length });
      let context = '';
      for (const title of titles) {
        const formula = honourIn(folded.slice(title.start, title.end));
        yield {
          start: title.start,
          end: title.end,
          kind: 'award',
          type: /入选|选入|列入/.test(match[0]) ? 'selection' : title.type,
          rule: 'award-claim',
          ...(formula && { formula }),
          fields: claimFields(folded, {
            verb,
            title,
            clauses,
            ...(title.count !== undefined && { count: title.count }),
            ...(recipient && { recipient }),
            ...(context && { context }),
            ...(title.granter && { granter: title.granter }),
          }),
        };
        const prefix = folded.slice(title.start, title.end).split('“')[0]!;
        if (folded[title.start - 1] !== '“' && levelOf(prefix) !== undefined) context = prefix;
      }
    }
  },
};
