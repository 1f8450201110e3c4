/** Source and day of publication, from the lines between title and body, the foot of the article, and the page's head. */
import type { Stated } from '../text/article';
import { isName } from '../text/names';
import { dateInUrl, datesIn, type PrintedDate } from './dates';
import { labelled } from './labels';
import type { Metas } from './metas';
import { foldLabels } from './words';

/** Text around the article as labels are read: tabs part Text nodes, line feeds part lines. */
export interface Zones {
  /** Between title and body. */
  head: string;
  /** The last lines of the body and those after it. */
  foot: string;
  /** The three lines above the title: some sites print the dateline there. */
  over: string;
  /** The lines above the title: breadcrumbs, tables of a notice. */
  above(): string;
  /** All above the title, the masthead of a newspaper among it. */
  masthead(): string;
  /** The first line of the body. */
  opening: string;
  /** The first lines below the body, up to a link. */
  below: string;
  /** Names alone in an element named after the author. */
  byline(): Stated | null;
  /** The text of an element beside title and date that is named after the source; else empty. */
  named(): string;
}

/** A newspaper's own report opens with its name: 某某日报讯. */
const OPENING =
  /^([\u4e00-\u9fff]{2,8}(?:日报|晚报|晨报|早报|时报|商报|都市报|电视台|网))社?(?:[/／][\u4e00-\u9fff]{2,8})?\s*(?:\d{1,2}月\d{1,2}日)?讯/;

const MEDIUM =
  /^[\p{L}\d·\-—－《》“” ]{1,20}(?:社|报|网|电视台|广播电台|客户端|日报|晚报|新闻|杂志|公众号|发布|频道|微信|之声|在线)$/u;

/** What stands before a medium's name and is no part of it. */
const TAKEN_FROM = /^(?:转载自|转自|摘自|来自|原载于?)\s*/;

/** The name of a medium that stands unlabelled on a line with the date, or on one beside it. */
function mediumBeside(head: string): string | undefined {
  const lines = head.split('\n');
  const dated = lines.map((line) => datesIn(line)[0]);
  for (const [i, line] of lines.entries()) {
    if (/《.*》/.test(line) || !(dated[i - 1] || dated[i] || dated[i + 1])) continue;
    const rest = dated[i] ? line.replace(dated[i].printed, '\t') : line;
    for (const divider of [/[\t|｜丨]/, /[\t|｜丨\s]|(?<=客户端|报)·|·(?=.{2,12}$)/]) {
      for (const piece of rest.split(divider)) {
        const name = piece.replace(/^[\s·]+|[\s·]+$/g, '');
        const folded = foldLabels(name);
        const from = TAKEN_FROM.exec(folded)?.[0].length ?? 0;
        if (MEDIUM.test(folded.slice(from)) && !NO_MEDIUM.test(folded)) return name.slice(from);
      }
    }
  }
  return undefined;
}

/** A reporter whose name is printed after the medium: 某某网 某甲. */
const WITH_NAME = /^(\S*(?:社|报|网|电视台|客户端|日报|晚报|新闻|杂志|在线))\s+(\S{2,4})$/;

export function sourceOf(zones: Zones, metas: Metas): Stated | null {
  for (const zone of [zones.head, zones.over, zones.foot]) {
    for (const { value, printed } of labelled(zone, 'source')) {
      const inner = /^[（(][\s\t]*([^（()）]*)[)）]$/.exec(value.trim())?.[1] ?? value;
      const whole = inner.split('\t')[0]!.trim();
      const [, medium, name] = WITH_NAME.exec(foldLabels(whole)) ?? [];
      const tidy = medium && isName(name!) ? whole.slice(0, medium.length) : whole;
      if (tidy.length <= 40 && !/[，。；！？]/.test(tidy) && !isPlaceholderSource(tidy))
        return { value: tidy, printed, rule: 'label-source' };
    }
  }
  const named = zones.named();
  if (named && !isPlaceholderSource(named)) return { value: named, printed: named, rule: 'named-source' };
  const medium = mediumBeside(zones.head);
  if (medium) return { value: medium, printed: medium, rule: 'beside-date' };
  const [, opening] = OPENING.exec(zones.opening) ?? [];
  if (opening && !metas.site.includes(opening)) return { value: opening, printed: opening, rule: 'dateline-in-text' };
  const meta = metas.source.replace(/^(?:来源|稿源)\s*[:：]\s*/, '');
  if (meta && !isPlaceholderSource(meta) && !/^https?:|^\d+$/.test(meta))
    return { value: meta, printed: metas.source, rule: 'meta-source' };
  return null;
}

/** What ends like a medium and is none: a tool, a path, a place of publication, a document, a kind of firm or of net. */
const NO_MEDIUM =
  /首页|订阅|关注|下载|打开|发布于|手机|扫|登录|举报|(?:[公通简海预年月汇喜捷]报|合作社|旅行社|[电管官]网|互联网)$/;

const isPlaceholderSource = (value: string): boolean =>
  /^(?:佚名|匿名|未知|不详|无|暂无|(?:资料)?图片?|资料照片|(?:视频|网络)截图|admin|系统管理员|管理员|来源|undefined|null)$/i.test(
    value,
  ) || /^[\d\s:.-]*$/.test(value);

const PUBLISHED = /(?:发布|发稿|发表|刊发|上传|信息|录入)(?:时间|日期|于)?[:：]?$/;
const PLAIN = /(?:时间|日期)[:：]?$/;
const UPDATED = /(?:更新|修改)(?:时间|日期|于)?[:：]?$/;
const OTHER = /(?:成文|印发|生成|生效|施行|实施|失效|废止|活动|会议|报名|截止|公示|出生|浏览)(?:时间|日期)?[:：]?$/;

/** A line that tells what happened on a day: the passing of a law, a meeting. */
const EVENT = /通过|批准|修[订正]|施行|第.{1,14}次(?:会议|全体)|令第|举行|召开|星期.*今天|今天是/;

/** How good the place of a date is: 0 best; null where it is another day than that of publication. */
const rankOf = (zone: string, date: PrintedDate): number | null => {
  const before = zone
    .slice(Math.max(0, date.index - 40), date.index)
    .replace(/[\s\u00a0]/g, '')
    .slice(-14);
  if (PUBLISHED.test(before)) return 0;
  if (OTHER.test(before)) return null;
  if (UPDATED.test(before)) return 3;
  if (PLAIN.test(before)) return 1;
  const line = zone.slice(zone.lastIndexOf('\n', date.index) + 1).split('\n', 1)[0]!;
  return EVENT.test(line) || line.length > 120 ? null : 2;
};

/** What only the head of a newspaper on paper holds; a date alone up there is the clock of the site. */
const PAPER =
  /第\s*[A-Z]?\d{1,3}\s*版|(?<![\dA-Z])[A-Z]?\d{1,3}\s*版\s*[:：]|[上下]一[版期]|版面(?:导航|目录)|往期|数字报|电子[报版]/;

interface Candidate {
  date: PrintedDate;
  /** 0 best; places further from the article begin higher. */
  rank: number;
  rule: string;
}

/** The dates of a zone whose own rank is `good` enough, after `base`. */
function ranked(zone: string, base: number, rule: string, good: (rank: number, date: PrintedDate) => boolean) {
  const found: Candidate[] = [];
  for (const date of datesIn(zone)) {
    const rank = rankOf(zone, date);
    if (rank !== null && good(rank, date)) found.push({ date, rank: base + rank, rule });
  }
  return found;
}

/** Dates alone on a line under the text. */
function stampsOf(zone: string): Candidate[] {
  const found: Candidate[] = [];
  for (const line of zone.split('\n')) {
    const [date] = datesIn(line);
    const alone = date && line.replaceAll('\t', '').trim() === date.printed && !/年/.test(date.printed);
    if (alone) found.push({ date, rank: 6, rule: 'stamp-below' });
  }
  return found;
}

function mastheadDates(zone: string, day: string | null): Candidate[] {
  const found: Candidate[] = [];
  const paper = PAPER.test(zone);
  for (const date of datesIn(zone)) {
    const around = zone.slice(Math.max(0, date.index - 30), date.index + 60);
    const named = /版|[日晚晨早时商]报|期(?!.?[一二三四五六日天])/.test(around);
    const same = day?.length === 10 && date.value.startsWith(day);
    const bound = /^\s*[号日]?\s*(?:以前|以后|之前|之后|起)/.test(zone.slice(date.index + date.printed.length));
    // Of several the nearest: clocks stand at the very top.
    const rank = 11 + (1 - date.index / zone.length) / 10;
    if (!bound && (same || (paper && named)) && !/今天|通知|公告/.test(around))
      found.push({ date, rank, rule: 'masthead' });
  }
  return found;
}

/**
 * The day a page says the article was published; `url` only decides between days that are printed equally well. A place is
 * read where none before it gave as good a date as it can give.
 */
export function dateOf(zones: Zones, metas: Metas, url: string): Stated | null {
  const day = dateInUrl(url);
  let best: Candidate | undefined;
  let least = Number.POSITIVE_INFINITY;
  const take = (candidates: Candidate[]): void => {
    for (const one of candidates) {
      const rank = one.rank + (day && !one.date.value.startsWith(day) ? 0.5 : 0);
      if (rank < least) [best, least] = [one, rank];
    }
  };
  take(ranked(zones.head, 0, 'label-date', () => true));
  if (least > 3.2) take(ranked(zones.over, 3.2, 'over-date', (rank, date) => rank < 2 || date.value.length > 10));
  if (least > 4) take(ranked(zones.foot, 4, 'foot-date', (rank) => rank !== 2));
  if (least > 6) take(stampsOf(zones.below));
  if (least > 7) take(ranked(zones.above(), 7, 'above-date', (rank) => rank < 2));
  if (least > 10)
    take(
      datesIn(metas.date)
        .slice(0, 1)
        .map((date) => ({ date, rank: 10, rule: 'meta-date' })),
    );
  if (least > 11) take(mastheadDates(zones.masthead(), day));
  if (!best) return null;
  const rule = best.rule === 'label-date' && best.rank === 2 ? 'dateline' : best.rule;
  return { value: best.date.value, printed: best.date.printed, rule };
}
