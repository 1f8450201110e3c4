/** The author where no label names one: from where newspapers and sites print a byline. Never invented. */
import type { Stated } from '../text/article';
import { isBareName, isName, leadingNames, splitNames } from '../text/names';
import { datesIn } from './dates';
import { isOffice, namesOf, stated } from './people';
import { foldLabels } from './words';

const REPORTER = '(?:记者|通讯员|评论员|特派员|撰稿人?)';
/** A byline in brackets: （记者 某某）, （某报记者 某某 某某 通讯员 某某）. */
const IN_BRACKETS = new RegExp(`[（(【〔]([^（()）】〕]{0,24}?${REPORTER}[\\s:：]*[^（()）】〕]{2,60})[)）】〕]`, 'g');
/** A byline that is the whole line, or opens it: 本报记者 某某. */
const ON_LINE = new RegExp(`^[\\s□■◆▲●○◎☆★]*(?:[^，。！？：:“”]{0,16}?)${REPORTER}[\\s:：丨|｜]*(.{2,60})$`);
/** A byline in the opening of a report: 某某日报讯 记者某甲报道：. */
const IN_OPENING = /^[^，。：]{0,20}?讯[】〕）)]?\s*((?:本报|见习|实习)?(?:记者|通讯员|实习生)[^，。：:]{2,30}?)报道/;
/** A byline right after the last sentence. */
const AFTER_TEXT = /[。！？”][（(]?(?:文|图文|文图)[/／]([\u4e00-\u9fff、 ]{2,12})[)）]?$/;
/** 文/某某, up to the next role: 文/某甲 图/某乙 审核/某丙. */
const SLASH =
  /^(?:文[/／]图|文|图文|文图|撰文|文字|采写|撰稿|执笔|采访)\s*[/／丨|｜:：]\s*(.{2,30}?)(?:[\s、，,;；]*(?:图片?|摄影?|(?:责任)?编辑|责编|校对|审[核读校]|[初复终一二三]审|来源)\s*[/／丨|｜:：].*)?$/;
const SLASH_AFTER = /^[（(]?([\u4e00-\u9fff·、 ]{2,16}?)\s*[/／]\s*(?:文|图文|文图|撰文|文并?摄|文\/图)(?:$|[\s）)])/;
const PHOTO = /^\s*[\u4e00-\u9fff·、 ]{2,20}(?:摄(?!影报道)|供图|图片|提供|绘制|制图)/;

/** The end of a bracket that runs name, place and day together, as agencies of Taiwan do: 某某某台北5日电. Most names there have three characters. */
const CABLE = /([\u4e00-\u9fff]{4,6})\d{1,2}日.{0,8}[电電]$/;
const nameOfCable = (_: string, run: string): string => run.slice(0, run.length === 4 ? 2 : 3);
/** Where a report comes from, run together with the name before it: 记者某某某广州报道. */
const REPORTED_FROM =
  /(?<=[\u4e00-\u9fff]{4})(?:北京|上海|天津|重[庆慶]|[广廣]州|深圳|香港|澳[门門]|[台臺]北|南京|武[汉漢]|成都|杭州|西安|[长長]沙|福州|[济濟]南|[郑鄭]州)$/;

/** What follows 记者 in a bracket or on a line of its own, as names; none where it is a picture's credit. */
const afterReporter = (text: string): string[] => {
  const at = text.search(new RegExp(REPORTER));
  const rest = text.slice(at).replace(new RegExp(`^${REPORTER}[\\s:：丨|｜]*`), '');
  return PHOTO.test(rest) && !/文|报道/.test(rest) ? [] : leadingNames(rest.replace(CABLE, nameOfCable));
};

function lineAuthor(line: string): { names: string[]; printed: string; rule: string } | null {
  for (const found of line.matchAll(IN_BRACKETS)) {
    const names = afterReporter(found[1]!);
    if (names.length > 0 && (found.index < 60 || line.length - found.index < 100)) {
      return { names, printed: found[0], rule: 'byline-bracket' };
    }
  }
  const opened = IN_OPENING.exec(line) ?? AFTER_TEXT.exec(line);
  const openers = opened ? leadingNames(opened[1]!.replace(REPORTED_FROM, '')) : [];
  if (openers.length > 0) return { names: openers, printed: opened![0], rule: 'byline-report' };
  if (line.length > 80) return null;
  const bare = line.replace(/^[（(【\s]+|[)）】\s]+$/g, '');
  if (ON_LINE.test(bare) && !/[。！？]/.test(bare)) {
    const names = afterReporter(bare);
    if (names.length > 0) return { names, printed: line, rule: 'byline-line' };
  }
  const slash = SLASH.exec(bare) ?? SLASH_AFTER.exec(bare);
  if (slash) {
    const words = splitNames(slash[1]!).filter((word) => !/评论员|记者|作者/.test(word));
    const names = words.every(isName) ? words : words.slice(-1).filter(isName);
    if (names.length > 0) return { names, printed: line, rule: 'byline-slash' };
  }
  return null;
}

/** （某某）on a line of its own at the end, after who sends it or before the editor as well, or several names in brackets after the last sentence. */
function closingAuthor(line: string): { names: string[]; printed: string; rule: string } | null {
  const found = /[（(]([\u4e00-\u9fff·、 \u3000]{2,24}?)\s*(?:[|｜]+\s*责任编辑[^）)]*)?[)）]\s*$/.exec(line);
  if (!found) return null;
  const text = found[1]!.replace(/\s*[\u4e00-\u9fff]{2,4}报道$/, '');
  const words = splitNames(text);
  const alone = found.index === 0;
  const names = alone ? namesOf(text) : leadingNames(text);
  if (names.length === 0 || names.length < words.filter((word) => !isOffice(word)).length) return null;
  return alone || names.length > 1 || text !== found[1] ? { names, printed: found[0], rule: 'byline-closing' } : null;
}

/** Names alone on a line: two or more, one after who sends it (某县委组织部 某甲), or one before a newspaper's own date: 某某《某某日报》（2024年6月19日 第06版）. */
export function namesAlone(lines: readonly string[]): Stated | null {
  for (const line of lines) {
    const [bare, paper] = line.split(/(?=《)/, 2);
    const words = splitNames(bare!);
    const alone = words.length > 0 && words.length <= 6 && words.every((word) => word.length <= 3 && isName(word));
    const dated = paper !== undefined && /》\s*[（(]\s*(?:19|20)\d\d/.test(line);
    const [office] = words;
    const sent = line.length <= 24 && office && isOffice(office) ? namesOf(line) : [];
    if (sent.length > 0) return stated(sent, line, 'names-alone');
    if (alone && (dated || (paper === undefined && words.length > 1))) return stated(words, bare!, 'names-alone');
  }
  return null;
}

/** A name right after a medium, in a word of its own: 某某网 某甲. */
const AFTER_MEDIUM =
  /(?:[报网]|电视台|客户端|杂志|在线)[\t ]+([\u4e00-\u9fff]{2,3})(?=\t|$|\s+(?:(?:19|20)\d\d|[[【（(]|我要|评论))/g;

/** Reporters among what is printed of medium and date: 来源：某某日报 记者 某甲 通讯员 某乙. */
const BESIDE_REPORTER = /(?:^|[\t 　|｜])[\u4e00-\u9fff]{0,6}记者[\t 　|｜]+([\u4e00-\u9fff·、 　]{2,40})/;

/** What vouches for a name that stands before a date alone. */
const SOURCED = /来源|(?:[报网社]|客户端|新闻|融媒体?中心)(?:[\s|｜/／]|$)/;
/** How a place or medium of two or three characters ends. */
const NO_PERSON = /[区县市镇乡村州旗网报社]$/;

/** Names that open the line of a date, one field at most between: 某甲 2024-06-19 来源：某某日报, 某甲 某乙 / 某某日报 / 2024-06-19. */
function namesBefore(line: string): { names: string[]; printed: string } | null {
  const [date] = datesIn(line);
  const [printed, ...between] = line
    .slice(0, date?.index ?? 0)
    .trim()
    .split(/\s*[\t|｜/／]\s*/);
  const names = splitNames(printed!);
  const fitting = names.length > 0 && names.length <= 4 && between.filter(Boolean).length <= 1;
  if (!fitting || !names.every((name) => isBareName(name) && !NO_PERSON.test(name))) return null;
  return names.length > 1 || SOURCED.test(line) ? { names, printed: printed! } : null;
}

/** The author who is printed beside medium and date without a label; `head`: the lines between title and text. */
export function nameBeside(head: string): Stated | null {
  for (const whole of head.split('\n')) {
    const line = foldLabels(whole);
    const [printed, after] = BESIDE_REPORTER.exec(line) ?? [];
    const reporters = printed && (datesIn(line).length > 0 || /来源/.test(line)) ? leadingNames(after!) : [];
    if (reporters.length > 0) return stated(reporters, printed!, 'beside-medium');
    const beside = datesIn(line).length > 0 ? [...line.matchAll(AFTER_MEDIUM)] : [];
    const before = namesBefore(line);
    if (before) return stated(before.names, before.printed, 'before-date');
    for (const [printed, name] of beside) if (isBareName(name!)) return stated([name!], printed, 'beside-medium');
  }
  return null;
}

/** The author where no label names one; `head` and `tail`: first and last lines of the text and those around it, in order. */
export function authorInText(head: readonly string[], tail: readonly string[]): Stated | null {
  for (const line of [...head, ...[...tail].reverse()]) {
    const found = lineAuthor(line);
    if (found) return stated(found.names, found.printed, found.rule);
  }
  const note = /[（(]作者[:：]?\s*([\u4e00-\u9fff·、 ]{2,16}?)(?:系|为|是|单位|[，,：:;；）)])/.exec(tail.join('\n'));
  const noted = note ? leadingNames(note[1]!) : [];
  if (noted.length > 0) return stated(noted, note![0], 'byline-note');
  for (const line of [...tail].reverse()) {
    const found = closingAuthor(line);
    if (found) return stated(found.names, found.printed, found.rule);
  }
  return null;
}
