/** Day of publication, from the lines between title and body, the foot of the article, and the page's head. */
import type { Stated } from '../text/article';
import { dateInUrl, datesIn, type PrintedDate } from './dates';
import type { Metas } from './metas';

/** Text around the article as labels are read: tabs part Text nodes, line feeds part lines. */
export interface Zones {
  /** Between title and body. */
  head: string;
  /** The last lines of the body and those after it. */
  foot: string;
  /** The legal notice of the site and what stands under it, where sites print the editor. */
  notice: string;
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
  /** Lines inside the text that are a byline and no more. */
  bylines(): string[];
  /** Names alone in an element named after the author. */
  byline(): Stated | null;
  /** The text of an element beside title and date that is named after the source; else empty. */
  named(): string;
}

/** What a day before which it stands is: that of publication, another's, that of a change. One expression, since most pages compile it for one day. */
const LABEL =
  /(?:(发布|发稿|发表|刊发|上传|信息|录入)于?|(成文|印发|生成|生效|施行|实施|失效|废止|活动|会议|报名|截止|公示|出生|浏览)|(?:更新|修改)于?)(?:时间|日期)?[:：]?$/;
/** A word that ends so and stands before a date without a colon is no label: 开放时间 2024-06-19. */
const PLAIN = /(?:时\s*间|日\s*期)\s*[:：]\s*$|(?<![\u4e00-\u9fff])(?:时\s*间|日\s*期)\s*$/;

/** A line that tells what happened on a day: the passing of a law, a meeting. */
const EVENT = /通过|批准|修[订正]|施行|第.{1,14}次(?:会议|全体)|令第|举行|召开|星期.*今天|今天是/;

/** How good the place of a date is: 0 best; null where it is another day than that of publication. */
const rankOf = (zone: string, date: PrintedDate): number | null => {
  const printed = zone.slice(Math.max(0, date.index - 40), date.index);
  const before = printed.replace(/[\s\u00a0]/g, '').slice(-14);
  const label = LABEL.exec(before);
  if (label) return label[1] ? 0 : label[2] ? null : 3;
  if (PLAIN.test(printed)) return 1;
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
    const alone = date && line.replace(/[\t()（）]/g, '').trim() === date.printed;
    // A day in words is that under a notice, unless it stands in brackets.
    if (alone && /年/.test(date.printed) && !/^\s*[（(]/.test(line)) continue;
    if (alone) found.push({ date, rank: 6, rule: 'stamp-below' });
  }
  return found;
}

/** A day set over its year and month right above the title, on a line or on two: 19 / 2024-06. */
const stackedOver = (zone: string): Candidate[] =>
  datesIn(zone)
    .filter(({ printed, index }) => {
      const before = zone.slice(zone.lastIndexOf('\n', index) + 1, index);
      const alone = !printed.includes('\n') || before.trim() === '';
      return alone && /^\d{1,2}\D/.test(printed) && zone.slice(index + printed.length).trim() === '';
    })
    .map((date) => ({ date, rank: 3.4, rule: 'over-date' }));

/** A day and time without a year, as pages for telephones print them, where the address names the same day. */
function yearless(zone: string, day: string | null): Candidate[] {
  if (day?.length !== 10) return [];
  for (const { 0: printed, 1: month, 2: of, 3: time, index } of zone.matchAll(
    /(?<![\d.:/-])(\d{1,2})[-/.月](\d{1,2})日?\s+(\d{1,2}:\d{2})(?!\d)/g,
  )) {
    const value = `${day} ${time!.padStart(5, '0')}`;
    if (`${month!.padStart(2, '0')}-${of!.padStart(2, '0')}` === day.slice(5))
      return [{ date: { value, printed, index }, rank: 3.5, rule: 'dateline' }];
  }
  return [];
}

function mastheadDates(zone: string, day: string | null): Candidate[] {
  const found: Candidate[] = [];
  const paper = PAPER.test(zone);
  for (const date of datesIn(zone)) {
    // The name of a page (第7版：要闻/公告) is no notice.
    const around = zone.slice(Math.max(0, date.index - 30), date.index + 60).replace(/(?<=\d\s*版)\s*[:：].*/g, '');
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
export function statedDate(zones: Zones, metas: Metas, url: string): Stated | null {
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
  for (const lines of [1, 2]) if (least > 3.4) take(stackedOver(zones.over.split('\n').slice(-lines).join('\n')));
  if (least > 3.5) take(yearless(zones.head, day));
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
  const { value, printed } = best.date;
  const timed = value.length === 10 ? metas.times.find((time) => time.startsWith(value)) : undefined;
  return { value: timed ?? value, printed, rule };
}
