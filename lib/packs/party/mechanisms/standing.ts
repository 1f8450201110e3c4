/** Rule maker: listed institutions, with what of each is its name. */
import { phrases } from '../../../recognise/phrases';
import type { Formula, Hit, Rule } from '../../../recognise/types';
import { lastBefore } from '../../../text/places';
import type { Span } from '../../../text/span';
import { headFrom } from './head-at';
import type { Head } from './heads';
import { mechanism } from './hit';
import { nameStart } from './name-start';
import { stretchStart } from './reading';
import { tailAt } from './tail';
import { graded, MEANS } from './terms';
import { COMPETED, WON, WON_IN } from './won';

/** Another word, or an organ's name: 驻村工作队员, 河长制办公室. */
const GOES_ON =
  /^(?:证会|制度|度化(?!解)|.部门|.(?:竞赛|大赛|比赛)|脑运营|.(?:联络员|专员|辅导员|讲解员|引导员)|[队站室户团组][员长]|团(?:成员|团长|联讲)|.员(?![工会额])|队伍|开台账|育(?:片|展板|基地|资料|读本|办(?![好得法理事]))|开栏|建示范(?:单位|区|点)|.(?:办公室|[管理]*委员会|党(?:支部|委|总支|组织)|[支大总中]队|中央宣讲团|(?:中央|省委|市委)*第.(?:督导|指导|巡回)))/;
/** Held wherever people are met, so that it has no name among other means. */
const MEETING = /^(?:院坝|屋场|坝坝|板凳|恳谈)会$/;
/** 红色|主题教育活动, 主题教育系列活动: anybody's. */
const ANY_STUDY = /(?:红色|爱国主义|国防|法治|廉政|安全|感恩|诚信)主题教育|主题教育(?:实践)?系列活动$/;
/** 红海燕、白帆布等7支|志愿服务队: what sums a list up is no name. */
const SUMMED = /等(?:[0-9一二三四五六七八九十]{1,3}余?|多)[支个]$/;

/** 《益心为公 天下为公》: a phrase as the first of two equal halves of a title. */
function halfTitle(folded: string, { start, end }: Span): boolean {
  const { length } = folded.slice(start, end);
  const rest = folded[start - 1] === '《' ? folded.slice(end, end + length + 2).indexOf('》') : -1;
  return rest === length || rest === length + 1;
}

/** What singles out one of many: 智慧|党建阵地, 数字化|党建长廊. */
const KEPT_BY = /(?:一站式|数字化?|智慧|云上|线上|指尖|流动|移动|楼宇|商圈|片区|城际|边疆|行业|产业链)$/;

/** 4·15|国家安全教育日. */
const DATED = /(?:“[0-9]{1,2}[·.][0-9]{1,2}”|[0-9]{1,2}[·.][0-9]{1,2})$/;

/** 主题党日|党建联建活动: a campaign's name goes on to the activity. */
function activity(folded: string, end: number): number {
  const tail = tailAt(folded, end);
  return tail?.head.word === '活动' && tail.end - end <= 8 ? tail.end - end : 0;
}

/** How much of the name still follows: 谈心谈话|制度. */
const more = (folded: string, end: number, type: string): number =>
  /^(?:专项|工作|会议|协作|办案|运行)*(?:制度(?!化)|机制|责任制|活动(?!室|中心|日|现场|记录))|^(?:模式(?!化)|工程(?![师款区队]))/.exec(
    folded.slice(end, end + 8),
  )?.[0].length ?? (folded.startsWith('行动计划', end - 2) ? 2 : type === 'campaign' ? activity(folded, end) : 0);

const GROWN: Readonly<Record<string, string>> = { 模式: 'model', 工程: 'campaign' };
/** 渔务公开|微信公众号, 主题教育|专线电话: what a standing institution is known by, reached by or ordered in. */
const FURTHER: readonly (readonly [string, RegExp])[] = [
  ['platform', /^(?:[一-鿿]{0,5}专线电话|微信公众号)/],
  ['institution', /^目录/],
  ['model', /^(?:战略|上下联动)*格局/],
];
function further(folded: string, end: number): { type: string; length: number } | undefined {
  const after = folded.slice(end, end + 9);
  for (const [type, words] of FURTHER) {
    const length = words.exec(after)?.[0].length;
    if (length !== undefined) return { type, length };
  }
  return undefined;
}

/** 警示教育|展览室, 党史学习教育|领导小组: a place or a team by the name of what is done there. */
function grown(folded: string, { end }: Span): Head | undefined {
  const head = headFrom(folded, end);
  return (head?.type === 'platform' || head?.type === 'team') && head.weight !== 'quoted' && head.word !== '基地'
    ? head
    : undefined;
}

/** 某某公司（集团）党员服务队: whose team it is. */
const OWNER = /(?:公司|集团|[局院校部])$/;
/** 灯塔哥（东港）|党员服务队: a team of a name and a place. */
function bracketed(folded: string, end: number): number {
  const open = folded[end - 1] === '）' ? lastBefore(folded, '（', end, 12) : -1;
  if (open < 0) return 0;
  const { start } = nameStart(folded, stretchStart(folded, open), open);
  return open - start > 1 && open - start < 9 && !OWNER.test(folded.slice(start, open)) ? end - start : 0;
}

/** Orders that anybody may set up for anything: 船港两级|港长制. */
const ORDER = /(?:长制|联席会议(?:制度)?|积分制|导师制|责任制|述职评议(?:会议?)?|办结制|专题(?:民主|组织)生活会)$/;
const SETS_UP = /^(?:建立|建立了|健全|完善|建立健全|推行|实行|召开|坚持|落实|落实好|实施)$/;
/** What such an order is for or who is in it, behind the verb that sets it up. */
function modifiers(folded: string, start: number): number {
  const lead = nameStart(folded, stretchStart(folded, start), start);
  const length = start - lead.start;
  return lead.joined !== true && SETS_UP.test(lead.before ?? '') && length > 1 && length < 11 ? length : 0;
}

/** 渔村党组织书记抓|基层党建述职评议: what those tell of who take part. */
const TAKEN_UP = /(?:(?:乡镇|街道|社区|村|机关|各级|基层)*(?:党组织|党委|党组|党支部|支部)书记)抓$/;

/** How much of the name stands before the phrase. */
function before(folded: string, { start, end, type }: Hit): number {
  const kept = KEPT_BY.exec(folded.slice(Math.max(0, start - 3), start));
  if (kept !== null) return kept[0].length;
  if (type === 'campaign') return DATED.exec(folded.slice(Math.max(0, start - 7), start))?.[0].length ?? 0;
  const taken = /述职评议/.test(folded.slice(start, end))
    ? TAKEN_UP.exec(folded.slice(Math.max(0, start - 14), start))
    : null;
  if (taken !== null) return taken[0].length;
  if (type === 'institution' && ORDER.test(folded.slice(start, end))) return modifiers(folded, start);
  return type === 'team' ? bracketed(folded, start) : 0;
}

/** Within the title of a film or a song: 《护渔先锋 你我同行》宣传片. */
const WORK = /^[^《》\n]{0,20}》[^，。；\n]{0,4}?(?:宣传片|专题片|微电影|短片|纪录片|视频|歌曲|快板|动漫)/;

export function standing(id: string, note: string, formulas: readonly Formula[]): Rule {
  const rule = phrases(id, note, formulas);
  return {
    ...rule,
    *find(passage) {
      const { folded } = passage;
      for (const hit of rule.find(passage))
        if (
          !WON.test(folded.slice(Math.max(0, hit.start - 16), hit.start)) &&
          !GOES_ON.test(folded.slice(hit.end - 1, hit.end + 8)) &&
          !(COMPETED.test(folded.slice(hit.start, hit.end)) && WON_IN.test(folded.slice(hit.end, hit.end + 16))) &&
          !WORK.test(folded.slice(hit.end, hit.end + 30)) &&
          !halfTitle(folded, hit) &&
          !(
            folded.startsWith('主题教育', hit.start) &&
            ANY_STUDY.test(folded.slice(Math.max(0, hit.start - 4), hit.end + 4))
          ) &&
          !(MEETING.test(folded.slice(hit.start, hit.end)) && MEANS.test(folded.slice(hit.end, hit.end + 60))) &&
          !(hit.type === 'platform' && graded(folded, hit.start, hit.end)) &&
          !(hit.type === 'team' && SUMMED.test(folded.slice(Math.max(0, hit.start - 6), hit.start)))
        ) {
          const start = hit.start - before(folded, hit);
          const place = grown(folded, hit);
          const line = further(folded, hit.end);
          if (place !== undefined) yield mechanism(folded, id, place.type, { start, end: hit.end + place.word.length });
          else if (line !== undefined) yield mechanism(folded, id, line.type, { start, end: hit.end + line.length });
          else {
            const end = hit.end + more(folded, hit.end, hit.type);
            yield {
              ...mechanism(folded, id, GROWN[folded.slice(Math.max(hit.end, end - 2), end)] ?? hit.type, {
                start,
                end,
              }),
              formula: hit.formula!,
            };
          }
        }
    },
  };
}
