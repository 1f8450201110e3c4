/** Where a name in running text begins: behind verbs, owners, counts and plain adjectives. */
import { ownName } from './own-name';
import { type Cue, lexicon, wordAt } from './reading';
import { COMPOUND, COUNT, JOINT, NOUNS, OWNER } from './terms';
import { LEADING } from './words';

const leadAt = lexicon({ leading: LEADING });

/** A verb directly after whoever acts: 检察机关|参与. */
const acts = (folded: string, at: number): boolean =>
  /[院关局委部厅署省市县镇村校队所办们员众府]/.test(folded[at - 1] ?? '') &&
  (!NOUNS.test(folded.slice(at, at + 6)) || /^(?:参与|推进|探索)/.test(folded.slice(at, at + 2)));

/** They follow a verb and leave it in force: 建立了, 建立起. */
const PARTICLE = /^[了起出好]$/;

const ADVERB = /^[还也都已曾又再就]$/;
/** 打造集|渔史馆、网具廊于一体的: a list of what is in one place begins after it. */
const GATHERED = /^集(?=[^，。；\n]{4,40}[于为]一体)/;

/** 开展好|渔史学习, 抓实|主题渔训: what is said of the verb. */
const RESULT = /^[好实牢紧](?=党|“|主题|第一|意识|全面)/;
/** 建设好|渔港改造工程, 参观完|渔史馆: the same directly after a verb, where no word such as 好人 begins. */
const DONE_WELL = /^(?:好(?![人家书物品戏评事声媳儿学干差房邻班支客政医老民法记典故习榜日作])|完(?![全善整美备成]))/;

/** 设|护渔巡访队, 推|渔港五心工作法: the verb of a clause that begins with it. */
const SETS =
  /^(?:设(?![施备计想定置立有在法防陷色宴点岗问身下起])|推(?![进广行动出荐介举选送迟断理文到开向崇销演翻敲脱算测敌拉土磨脑力手车陈诚心卸让倒荡升杆搡涨高倡])|创(?![新建业造办设优先伤意客收始投作立牌卫城评标汇编成刊下出纪历世伟]))[0-9一-鿿]/;
/** 码头大厅设|护渔先锋岗, 渔政小组设|护渔台账: the same behind where it is and who sets it. */
const SETS_WHERE = /^(?:[厅里处段内口前旁楼场](?=设(?:[一两0-9]|党员))|[组队科室院局会委社心镇村园](?=设))/;
/** 村里|办渔家夜校: a verb of one unit behind where it is done. */
const DOES = /^[办建设有](?=[一-鿿])/;

/** 与渔校|共建|渔业研究基地: with whom something is set up. */
const WITH = /[与和同跟][一-鿿0-9]{2,20}$/;
const SHARED_NAME = 6;

export interface Lead {
  start: number;
  /** Where the words begin that `before` precedes: the name with its counts, owners and plain adjectives. */
  outer: number;
  cue?: Cue;
  /** The word directly before the name, or the unit before the stretch. */
  before?: string;
  /** The name follows 和, 与 or 及, or 、: it may be the last item of a list, or only the tail of a longer name. */
  joined?: boolean;
}

/** The name's left edge before `to`, not beyond `from`: what stands after the last verb, owner, count and plain adjective. */
export function nameStart(folded: string, from: number, to: number): Lead {
  let start = from;
  let cue: Cue | undefined;
  let last = folded[from - 1];
  // 设立听证室, 开展服务企业行动: after such a verb another belongs to the name.
  let founded = false;
  for (let at = from; at < to; ) {
    const where = at > 0 && SETS_WHERE.test(folded.slice(at - 1, at + 3));
    if ((at === from || where) && SETS.test(folded.slice(at, at + 2))) {
      cue = 'founding';
      last = folded[at];
      founded = true;
      start = ++at;
      continue;
    }
    if (folded.startsWith('共建', at) && to - at >= SHARED_NAME && WITH.test(folded.slice(from, at))) {
      cue = 'founding';
      last = '共建';
      founded = true;
      start = at += last.length;
      continue;
    }
    const found = wordAt(folded, at, to);
    const opens =
      found?.value === 'opening' &&
      (at === start
        ? !founded || PARTICLE.test(found.word) || (found.word.length > 1 && !NOUNS.test(found.word))
        : found.word.length > 1 && acts(folded, at));
    const bounds = found !== undefined && (opens || found.value === 'founding' || found.value === 'running');
    at += found?.word.length ?? 1;
    if (!bounds) continue;
    founded = found.value === 'founding' || found.word.endsWith('开展');
    const particle = at - found.word.length === start && start > from && PARTICLE.test(found.word);
    start = at;
    last = particle ? last + found.word : found.word;
    if (found.value === 'founding' || found.word === '建设') cue = 'founding';
    else if (found.word.length > 1 || cue === undefined) cue = 'running';
  }
  const outer = start;
  for (;;) {
    const rest = folded.slice(start, to);
    const lead =
      (COMPOUND.test(rest) ? undefined : leadAt(folded, start, to)?.word) ??
      COUNT.exec(rest)?.[0] ??
      RESULT.exec(rest)?.[0] ??
      (start === outer && outer > from ? DONE_WELL.exec(rest)?.[0] : undefined) ??
      GATHERED.exec(folded.slice(start, start + 48))?.[0] ??
      OWNER.exec(rest)?.[0] ??
      ownName(folded, start, to);
    if (lead === undefined || start + lead.length > to) break;
    start += lead.length;
  }
  // 各地|持续推进渔史学习: who acts, then the verb.
  const verb = start > outer ? wordAt(folded, start, to) : undefined;
  const does =
    verb?.value === 'opening' && verb.word.length > 1 && (/^(?:组织|探索)$/.test(verb.word) || !NOUNS.test(verb.word));
  if (does) return nameStart(folded, start, to);
  if (
    verb !== undefined &&
    verb.word.length === 1 &&
    folded[start - 1] === '里' &&
    DOES.test(verb.word + folded[start + 1])
  )
    return { ...nameStart(folded, start + 1, to), cue: 'founding', before: verb.word };
  // 渔港镇|还邀请专家: and with an adverb before the verb.
  if (verb !== undefined && ADVERB.test(verb.word) && (wordAt(folded, start + 1, to)?.word.length ?? 0) > 1)
    return nameStart(folded, start, to);
  return { start, outer, ...(cue && { cue }), ...(last !== undefined && { before: last, joined: JOINT.test(last) }) };
}
