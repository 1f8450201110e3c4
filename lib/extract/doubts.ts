/** Why an extraction may be wrong: said before clipping, kept in the record. */
import type { Article, Doubt } from '../text/article';
import { dateInUrl } from './dates';

const SHORT_BODY = 60;

/** Days since year 0, near enough to compare two dates of a page; a month alone stands for its middle. */
const days = (date: string): number => {
  const [year, month, day] = date.split(/[- ]/).map(Number);
  return year! * 365.25 + (month! - 1) * 30.44 + (day ?? 15);
};

/** When a day begins in China, in ms since 1970. */
const startOf = (date: string): number => {
  const [year, month, day] = date.split(/[- ]/).map(Number);
  return Date.UTC(year!, month! - 1, day!) - 8 * 3_600_000;
};

/** `now`: ms since 1970. `known`: whether the layout is one of a known content system or has a dateline. */
export function doubtsOf(
  { meta, text, bodyStart, part }: Omit<Article, 'doubts'>,
  url: string,
  { now, known, certain }: { now: number; known: boolean; certain: boolean },
): Doubt[] {
  const doubts: Doubt[] = [];
  const date = meta.publishedAt?.value;
  const urlDate = dateInUrl(url);
  if (!meta.source) doubts.push('no-source');
  if (!date) doubts.push('no-date');
  if (date && startOf(date) > now) doubts.push('date-in-future');
  if (date && urlDate && Math.abs(days(date) - days(urlDate)) > 31) doubts.push('date-far-from-url');
  if (text.length - bodyStart < SHORT_BODY) doubts.push('short-body');
  if (!known) doubts.push('unknown-layout');
  if (part) doubts.push('paged');
  if (!certain) doubts.push('title-uncertain');
  return doubts;
}
