/** Whether a head noun without quotation marks may carry a name: by what follows it, the list it stands in, and what it ends in. */
import type { Span } from '../../../text/span';
import type { Head } from './heads';
import { ACTIVITY } from './naming';
import { bounded, stretchStart } from './reading';
import { MEANS } from './terms';

export interface Descriptive extends Span {
  type: string;
  /** A verb that sets up a device stands before it, or before the list it is in. */
  founded: boolean;
}

const ORGAN =
  /^(?:.个组别|办公室|委员会|协会|联合会|理事会|管理委|党(?:支部|委|总支|组织)|(?:中央|省委|市委)?第.(?:督导|指导|巡回))/;
/** 下设四个小组——|渔事协调组: said how many there are before they are named. */
const DIVIDED = /[0-9二两三四五六七八九十]个(?:工作|专项)?(?:小?组|专班|分队)(?:—{1,2}|：|，(?:即|包括))$/;
const OFFICE = /(?:办公|会议|图书|阅览|候问|候审|卫生)室$/;
/** 设立党员先锋机台|38台: so many of them set up. */
const SO_MANY =
  /^(?:共?[0-9一二两三四五六七八九十百千]{1,5}余?[个支队处台名组户段]|[0-9]{1,4}(?:\.[0-9]+)?万?(?:余?[户名个]|公里))(?!人)/;
/** Of such there are many wherever anything is handed out. */
const SUPPLY = /^(?:点|队伍)$/;
/** 渔港巡逻队|三支队伍: the last of a list that is summed up. */
const SUMMED = /^[0-9二两三四五六七八九十]{1,2}[支个](?:队伍|专班|小组|小队|服务队|志愿服务队)/;
/** 组建护渔巡访队|走访渔家: what it does. */
const GOES = /^(?:走访|走进|走上|深入|赶赴|奔赴|下沉|上门)/;
/** 打造渔校赛课结合|品牌项目, 渔灯品牌|创意机构: said of what it belongs to. */
const BRANDED = /^(?:项目|创意|活动|课程|栏目|节目)/;
/** A name in quotation marks follows: what stands before it only says of what sort it is. */
const APPOSED = /^(?:——|：)?“/;

/** 举办脐橙采摘节: a feast by what it is of, unless the calendar has it. */
const FEAST =
  /(?<!中秋|清明|端午|重阳|元宵|国庆|劳动|妇女|儿童|青年|教师|建军|警察|护士|母亲|父亲|[0-9十百千春佳泼水环情细季枝末章时过关脱礼名晚骨气使调小贞越])节$/;

/** Ends in a place or a team, none of them an organ's, a firm's or an army's. */
const PLACE =
  /(?<!办公|会议|图书)(?<![处科居教病审大支部中军乐舰集车疗表察游工带领])[室站岗队馆厅团]$|(?<![权位观重热亮痛难堵焦要优缺起终节地景特弱盲时论支长险])点$/;

/** Ends in a rule of working: 推行船务会议联签|制. */
const BY_RULE = /[一-鿿][^体订定编控限机责抵管]制$/;

/** The next item of a list has the same head noun: 空中课堂、田间课堂. */
function repeated(folded: string, end: number, { word }: Head): boolean {
  const next = folded[end] === '、' ? folded.slice(end + 1, end + 13 + word.length).indexOf(word) : -1;
  return next > 0 && !/[，。；、]/.test(folded.slice(end + 1, end + 1 + next));
}

export interface Carrying {
  /** Where the stretch of text begins that may hold the name. */
  from: number;
  /** Carries a name by itself; else only in a list, or behind a verb that sets it up. */
  alone: boolean;
  /** The name before it. */
  last: Descriptive | undefined;
  /** A verb has opened the list it stands in. */
  opened: boolean;
  /** The next item or the one before it has the same head noun. */
  alike: boolean;
  /** By its last units a place, a team or a rule of working. */
  place: boolean;
  /** One of the teams that something is divided into. */
  divided: boolean;
  /** One of several 组 in a row. */
  grouped: boolean;
  /** Counted, in a row of 组, or a feast. */
  sorted: boolean;
}

/** `found`: the names before it. `undefined` where it carries none. */
export function carryingAt(
  folded: string,
  end: number,
  head: Head,
  found: readonly Descriptive[],
): Carrying | undefined {
  // Such a head noun carries no name in running text, but in a litany of 改革, of what is held, and of one unit where the words end.
  const held = ACTIVITY.test(head.word);
  const after = folded.slice(end, end + 8);
  const ended = bounded(folded, end) || SUMMED.test(after) || GOES.test(after);
  const many = head.type === 'team' && !SUPPLY.test(head.word) && SO_MANY.test(after);
  if (head.weight === 'quoted' && !held && !many && head.word !== '改革' && (head.word.length > 1 || !ended))
    return undefined;
  if (ORGAN.test(after) || APPOSED.test(after) || (head.type === 'brand' && BRANDED.test(after))) return undefined;
  if (head.word === '热线' && MEANS.test(folded.slice(end, end + 60))) return undefined;
  if (head.word === '室' && OFFICE.test(folded.slice(end - 3, end))) return undefined;
  // 院领导护渔|联系点制度: what ends within the name is no item before it.
  const last = found.findLast((one) => one.end < end - head.word.length);
  const opened = last?.founded === true && !/[。\n]/.test(folded.slice(last.end, end));
  const alike = repeated(folded, end, head) || (last !== undefined && repeated(folded, last.end, head));
  const litany = alike && head.word === '改革';
  // In a sentence where a verb has opened a list even a one-unit head noun will do: 启航班、精英班.
  const place = PLACE.test(folded.slice(end - 3, end)) || BY_RULE.test(folded.slice(end - 3, end));
  const headStart = end - head.word.length;
  const from = stretchStart(folded, headStart);
  const divided = head.type === 'team' && alike && DIVIDED.test(folded.slice(Math.max(0, from - 10), from));
  const alone = head.weight !== 'quoted' || litany || held;
  // 编成采藻组、护滩组: and in a row of such teams behind a verb, whatever they are.
  const grouped = head.word === '组' && alike && folded[headStart - 1] !== '党';
  const sorted = many || grouped || FEAST.test(folded.slice(end - 4, end));
  if (!alone && !many && (head.word.length > 1 || !(opened || place || divided || sorted))) return undefined;
  return { from, alone, last, opened, alike, place, divided, grouped, sorted };
}
