/** The author where no label names one: from where newspapers and sites print a byline. Never invented. */
import type { Stated } from '../text/article';
import { isBareName, isName, leadingNames, splitNames } from '../text/names';
import { undated } from './beside';
import { isOffice, namesOf, stated } from './people';

const REPORTER = '(?:记者|通讯员|评论员|特派员|撰稿人?)';
/** No byline of a reporter is without one of these: most lines need no expression of one. */
const REPORTS = /记者|通讯员|评论员|特派员|撰稿|实习生/;
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
/** What either of the two above has. */
const WROTE = /文|采写|撰稿|执笔|采访/;
/** Names before what they did: 某甲 文/图, 某甲 某乙 摄影报道, 某某网 某甲 报道. */
const DID = /^([\u4e00-\u9fff·、 ]{2,20})[\s、](?:文[/／、]?图|图[/／、]?文|文并?摄|摄影报道|报道)$/;
/** A sign that opens a newspaper's byline, and what is said of the author in brackets after it: □ 某甲（某某党校）. */
const SIGNED = /^\s*[□■○●◎◆☆★]\s*([\u4e00-\u9fff·、 ]{2,24}?)\s*(?:[（(][^（()）]{2,40}[)）])?$/;
/** Of names before 摄影 and others behind it only the latter took the pictures: 记者 某甲 摄影 某乙. */
const PHOTO = /^\s*[\u4e00-\u9fff·、 ]{2,20}(?:摄(?!影(?:报道|\s+[\u4e00-\u9fff]{2}))|供图|图片|提供|绘制|制图)/;

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
  const reports = REPORTS.test(line);
  for (const found of reports ? line.matchAll(IN_BRACKETS) : []) {
    const names = afterReporter(found[1]!);
    if (names.length > 0 && (found.index < 60 || line.length - found.index < 100)) {
      return { names, printed: found[0], rule: 'byline-bracket' };
    }
  }
  const opened = (reports && line.includes('讯') ? IN_OPENING.exec(line) : null) ?? AFTER_TEXT.exec(line);
  const openers = opened ? leadingNames(opened[1]!.replace(REPORTED_FROM, '')) : [];
  if (openers.length > 0) return { names: openers, printed: opened![0], rule: 'byline-report' };
  if (line.length > 80) return null;
  const bare = line.replace(/^[（(【\s]+|[)）】\s]+$/g, '');
  const signed = SIGNED.exec(line)?.[1] ?? DID.exec(bare)?.[1];
  const signers = signed ? namesOf(signed) : [];
  if (signers.length > 0 && signers.every(isBareName)) return { names: signers, printed: line, rule: 'byline-signed' };
  if (reports && ON_LINE.test(bare) && !/[。！？]/.test(bare)) {
    const names = afterReporter(bare);
    if (names.length > 0) return { names, printed: line, rule: 'byline-line' };
  }
  const credit = WROTE.test(bare) ? undated(bare) : '';
  const slash = credit ? (SLASH.exec(credit) ?? SLASH_AFTER.exec(credit)) : null;
  if (slash) {
    const words = splitNames(slash[1]!).filter((word) => !/评论员|记者|作者/.test(word));
    const names = words.every(isName) ? words : words.slice(-1).filter(isName);
    if (names.length > 0) return { names, printed: line, rule: 'byline-slash' };
  }
  return null;
}

/** （某某）on a line of its own at the end, after who sends it or before the editor as well, or several names in brackets after the last sentence. */
function closingAuthor(line: string): { names: string[]; printed: string; rule: string } | null {
  if (!/[)）]\s*$/.test(line)) return null;
  const found =
    /[（(]([\u4e00-\u9fff·、 \u3000]{2,24}?)\s*(?:(?:[|｜]+\s*责任编辑|\s(?:责任编辑|责编|编辑)\s*[:：])[^）)]{0,40})?[)）]\s*$/.exec(
      line,
    );
  if (!found) return null;
  const text = found[1]!.replace(/\s*[\u4e00-\u9fff]{2,4}报道$/, '');
  const words = splitNames(text);
  const alone = found.index === 0;
  const names = alone ? namesOf(text) : leadingNames(text);
  if (names.length === 0 || names.length < words.filter((word) => !isOffice(word)).length) return null;
  return alone || names.length > 1 || text !== found[1] ? { names, printed: found[0], rule: 'byline-closing' } : null;
}

/** The author where no label names one; `head` and `tail`: first and last lines of the text and those around it, in order. */
export function authorInText(head: readonly string[], tail: readonly string[]): Stated | null {
  for (const line of [...head, ...[...tail].reverse()]) {
    const found = lineAuthor(line);
    if (found) return stated(found.names, found.printed, found.rule);
  }
  const text = tail.join('\n');
  const note = text.includes('作者')
    ? /(?:[（(]作者[:：]?|(?:^|\n)作者(?:简介|介绍)[:：])\s*([\u4e00-\u9fff·、 ]{2,16}?)(?:系|为|是|单位|[，,：:;；）)])/.exec(
        text,
      )
    : null;
  const noted = note ? leadingNames(note[1]!) : [];
  if (noted.length > 0) return stated(noted, note![0], 'byline-note');
  for (const line of [...tail].reverse()) {
    const found = closingAuthor(line);
    if (found) return stated(found.names, found.printed, found.rule);
  }
  return null;
}
