/** The author whose name stands alone, or beside medium, sender and date, without a label or role. Never invented. */
import type { Stated } from '../text/article';
import { isBareName, isName, leadingNames, splitNames } from '../text/names';
import { datesIn, type PrintedDate } from './dates';
import { isOffice, namesOf, stated } from './people';
import { foldLabels } from './words';

/** How a place or medium of two or three characters ends. */
const NO_PERSON = /[区县市镇乡村州旗网报社]$/;

/** A line without its day, beside which names stand as they do alone; a newspaper's own date (《某某日报》…) stays. */
export function undated(line: string): string {
  const [date] = line.includes('《') ? [] : datesIn(line);
  return date ? line.replace(date.printed, ' ').trim() : line;
}

/** Names that stand on a line after who sends them: 某县委组织部 某甲. */
function sentBy(line: string): string[] {
  const [office] = line.length <= 24 ? splitNames(line) : [];
  const names = office && isOffice(office) && /^[\u4e00-\u9fff]+$/.test(office) ? namesOf(line) : [];
  return names.some((name) => NO_PERSON.test(name)) ? [] : names;
}

/** A sender with names, right under the last sentence; a list of people has such lines too, but under each other. */
export function senderBelow(last: readonly string[]): Stated | null {
  const [before, line] = last.slice(-2);
  const names = line && /[。！？…][”』」）)]?$/.test(before!) ? sentBy(line) : [];
  return names.length > 0 ? stated(names, line!, 'names-alone') : null;
}

/** A longer line, in code units, is no row of names and no sender with any day. */
const LONGEST = 80;

/** Names alone on a line: two or more, one after who sends it (某县委组织部 某甲), or one before a newspaper's own date: 某某《某某日报》（2024年6月19日 第06版）. */
export function namesAlone(lines: readonly string[]): Stated | null {
  for (const line of lines) {
    const at = line.indexOf('《');
    const [bare, paper] = at > 0 ? [line.slice(0, at), line.slice(at)] : [line];
    const words = bare.length > LONGEST ? [] : splitNames(bare);
    const alone = words.length > 0 && words.length <= 6 && words.every((word) => word.length <= 3 && isName(word));
    const dated = paper !== undefined && /》\s*[（(]\s*(?:19|20)\d\d/.test(line);
    // What is labelled, or too long with any day, names no sender: no day is looked for in it.
    const sent = line.length > LONGEST || /(?<!\d):|:(?!\d)/.test(line) ? [] : sentBy(undated(line));
    if (sent.length > 0) return stated(sent, line, 'names-alone');
    if (alone && (dated || (paper === undefined && words.length > 1))) return stated(words, bare, 'names-alone');
  }
  return null;
}

/** Names right after a medium, in words of their own: 某某网 某甲 某乙. */
const AFTER_MEDIUM =
  /(?:[报网]|电视台|客户端|杂志|在线)[\t ]+([\u4e00-\u9fff]{2,3}(?:[\t 、]+[\u4e00-\u9fff]{2,3}){0,3})(?=\t|$|\s+(?:(?:19|20)\d\d|[[【（(]|我要|评论))/g;

/** Reporters among what is printed of medium and date: 来源：某某日报 记者 某甲 通讯员 某乙. */
const BESIDE_REPORTER = /(?:^|[\t 　|｜])[\u4e00-\u9fff]{0,6}记者[\t 　|｜]+([\u4e00-\u9fff·、 　]{2,40})/;

/** What vouches for a name that stands before a date alone. */
const SOURCED = /来源|(?:[报网社]|客户端|新闻|融媒体?中心)(?:[\s|｜/／]|$)/;
/** Names that open the line of a date, one field at most between: 某甲 2024-06-19 来源：某某日报, 某甲 某乙 / 某某日报 / 2024-06-19. */
function namesBefore(line: string, date: PrintedDate | undefined): { names: string[]; printed: string } | null {
  const [printed, ...between] = line
    .slice(0, date?.index ?? 0)
    .trim()
    .split(/\s*[\t|｜/／]\s*/);
  const names = splitNames(printed!);
  const fitting = names.length > 0 && names.length <= 4 && between.filter(Boolean).length <= 1;
  if (!fitting || !names.every((name) => isBareName(name) && !NO_PERSON.test(name))) return null;
  return names.length > 1 || SOURCED.test(line) ? { names, printed: printed! } : null;
}

/**
 * The author who is printed beside medium and date without a label, or on the line next to theirs; a name set wide (某 甲)
 * needs neither. `head`: the lines between title and text.
 */
export function nameBeside(head: string): Stated | null {
  const lines = head.split('\n');
  for (const [i, whole] of lines.entries()) {
    const line = foldLabels(whole);
    const [date] = datesIn(line);
    const [printed, after] = BESIDE_REPORTER.exec(line) ?? [];
    const reporters = printed && (date || /来源/.test(line)) ? leadingNames(after!) : [];
    if (reporters.length > 0) return stated(reporters, printed!, 'beside-medium');
    const before = namesBefore(line, date);
    if (before) return stated(before.names, before.printed, 'before-date');
    for (const [printed, after] of date ? line.matchAll(AFTER_MEDIUM) : []) {
      const names = splitNames(after!);
      if (names.every(isBareName)) return stated(names, printed, 'beside-medium');
    }
    const names = splitNames(line);
    if (names.length !== 1 || !isBareName(names[0]!) || NO_PERSON.test(names[0]!)) continue;
    const vouched = [lines[i - 1], lines[i + 1]].some(
      (one) => one && SOURCED.test(foldLabels(one)) && datesIn(one).length > 0,
    );
    if (vouched || /^\S\s\S$/.test(line.trim())) return stated(names, line, 'name-alone');
  }
  return null;
}
