/** Author and editor from their labels. Never invented. */
import type { Stated } from '../text/article';
import { isBareName, isPlaceholder, leadingNames, OFFICE, splitNames } from '../text/names';
import { labelled } from './labels';
import { foldLabels } from './words';

/** Names, in any script. The shorter expression first: letters of every script are dear to compile. */
const isLettered = (text: string): boolean =>
  /^[\dA-Za-z\u4e00-\u9fff·•、 ]+$/.test(text) || /^[\p{L}\d·•、 ]+$/u.test(text);

const MEDIUM = /(?:网|报|社|频道|电视台|广播|客户端|新闻|日报|晚报|杂志|公众号|发布|中心|编辑部|之声|在线)$/;

export const stated = (names: readonly string[], printed: string, rule: string): Stated => ({
  value: names.join(' '),
  printed: printed.replace(/\s+/g, ' ').trim(),
  rule,
});

/** 编辑 and names on a line of credits without colons, in brackets as well: 编辑 某甲 校对 某乙, （记者 某甲 编辑 某乙）. */
const EDITOR_LINE = /(?<=^|\n)\s*(?:[（(][^（()）\n]{2,40}[\s\t])?[编編]\s*[辑輯]\s+(\S[^\n)）]{1,30})/g;

/** `责任编辑：`, 编辑 | and their like. 编辑/某某 in the text credits a picture desk as often as an editor, and is passed by. */
export function editorOf(zone: string): Stated | null {
  if (!/[编編责責选選]|[Ee]ditor|EDITOR/.test(zone)) return null;
  for (const { value, printed } of labelled(zone, 'editor')) {
    if (/[/／]/.test(printed.slice(0, 6)) && !printed.startsWith('责')) continue;
    const words = splitNames(value.replace(/_[A-Za-z]{1,4}\d+$/, '').replace(/[（(].*$/, ''));
    const names = words.filter((word) => word.length <= 12 && !isPlaceholder(word) && isLettered(word));
    const plain = names.filter((word) => !/^[A-Za-z]{1,3}\d+$/.test(word));
    if (names.length > 0 && names.length <= 6) return stated(plain.length > 0 ? plain : names, printed, 'label-editor');
  }
  for (const [printed, after] of zone.matchAll(EDITOR_LINE)) {
    const names = leadingNames(after!);
    if (names.length > 0) return stated(names, printed, 'label-editor');
  }
  return null;
}

/** 通讯员：… beside 记者：…. */
const CORRESPONDENT = /通讯员[\s\t]*[:：][\s\t]*([\u4e00-\u9fff·、 ]{2,20})/;

/** How a label ends, which stands behind that of the author where columns are headed: 作者 刊发时间. */
const LABEL = /(?:时间|日期|来源|出处|单位|题目|[标书刊]名|次数)$/;

/** What an author is, printed before the name. */
const ROLE_BEFORE =
  /^(?:[\u4e00-\u9fff]{2,8}·)?[\u4e00-\u9fff]{0,8}(?:记者|编辑|通讯员|评论员|实习生)\s*(?=[\u4e00-\u9fff]{2})/;

/** Whether a word is a body or post, as it stands before who writes for it. */
export const isOffice = (word: string): boolean =>
  word.length > 1 &&
  !isBareName(word) &&
  (OFFICE.test(word) ||
    /(?:[会社队校村镇乡县区市网报台科股处庭馆组]|学院|医院|党[委组]|网站|大学|公司|集团|政府|街道|社区)$/.test(word));

/** A body of learning, party or law run together with the name of who writes for it: 某某大学某某学院某甲. */
const OF_BODY =
  /^[\u4e00-\u9fff]{3,}(?:大学|学院|研究[院所]|党校|检察院|法院|[组宣统]\S{1,2}部|办公室)(?=[\u4e00-\u9fff]{2,3}$)/;

/** Names alone, or after the body or post of them: 某县委组织部 某甲. */
export function namesOf(text: string): string[] {
  const [office, ...rest] = splitNames(text);
  const sent = rest.length > 0 && isOffice(office!) && rest.every(isBareName);
  if (sent) return rest;
  const words = text.trim();
  const [body] = OF_BODY.exec(words) ?? [];
  const name = body === undefined ? '' : words.slice(body.length);
  return isBareName(name) ? [name] : leadingNames(text);
}

/** What is said of an author in brackets: his post, his town. */
const ASIDE = /[（(][^（()）]*[）)]?/g;

/** What is told of a text right after its author's name: 作者：某甲辑自《…》, 某甲综合报道. */
const TAKEN = /(?<=[\u4e00-\u9fff]{2})(?:综合报道|[辑摘选编]自|整理|编译).*$/;

/** The author after a label; `zone`: the lines around the text. */
export function labelledAuthor(zone: string, source: string | undefined): Stated | null {
  for (const { value: whole, printed } of labelled(zone, 'author')) {
    const opened = /^[\dA-Za-z\u4e00-\u9fff（(]/.test(whole) ? whole : whole.replace(/^[^\p{L}\d（(]+/u, '');
    const value = opened.replace(ROLE_BEFORE, '');
    if (value.length > 3 && MEDIUM.test(value)) continue;
    const names = namesOf(value.replace(ASIDE, ' ').replace(TAKEN, ''));
    if (names.length > 0) {
      const beside = printed.startsWith('记者') ? CORRESPONDENT.exec(foldLabels(zone)) : null;
      return stated([...names, ...leadingNames(beside?.[1] ?? '')], `${printed} ${beside?.[0] ?? ''}`, 'label-author');
    }
    const bare = value.replace(/[（(].*$/, '').trim();
    const group =
      /作\s*者|[Aa]uthor|AUTHOR|撰|文字|记者/.test(foldLabels(printed.slice(0, 6))) &&
      !isPlaceholder(bare) &&
      !MEDIUM.test(bare) &&
      !LABEL.test(bare) &&
      bare !== source &&
      bare.length >= 2 &&
      bare.length <= 20 &&
      isLettered(bare);
    if (group && !/^\d+$/.test(bare)) return stated([bare], printed, 'label-author');
  }
  return null;
}
