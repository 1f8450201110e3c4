/** Source of the article: by its label, beside the date, in a newspaper's own opening, or from the page's head. */
import type { Stated } from '../text/article';
import { isName } from '../text/names';
import type { Zones } from './dateline';
import { datesIn } from './dates';
import { labelled } from './labels';
import type { Metas } from './metas';
import { foldLabels } from './words';

/** A newspaper's own report opens with its name: 某某日报讯. */
const OPENING =
  /^([\u4e00-\u9fff]{2,8}(?:日报|晚报|晨报|早报|时报|商报|都市报|电视台|网))社?(?:[/／][\u4e00-\u9fff]{2,8})?\s*(?:\d{1,2}月\d{1,2}日)?讯/;

const MEDIUM =
  /^[\p{L}\d·\-—－《》“” ]{1,20}(?:社|报|网|电视台|广播电台|客户端|日报|晚报|新闻(?:综合)?|杂志|公众号|发布|频道|微信|之声|在线|融媒体?(?:中心)?)$/u;

/** A journal with its issue: 《某某学刊》2024年第5期. */
const ISSUE = /《[^《》]{2,14}》\s*(?:(?:19|20)\d\d\s*年\s*)?第?\s*\d{1,2}\s*期/;

/** What publishes on sites of its own: courts, procuratorates, bodies of the party. */
const BODY =
  /^[\u4e00-\u9fff]{2,16}(?:法院|检察院|纪委监委|纪委|监委|组织部|宣传部|统战部|政法委|编办|党校|公安局|司法局|税务局|融媒体中心)$/;

/** What stands before a medium's name and is no part of it. */
const TAKEN_FROM = /^(?:转载自|转自|摘自|来自|原载于?)\s*/;

/** The name of a medium that stands unlabelled on a line with the date, or on one beside it. */
function mediumBeside(head: string): string | undefined {
  const lines = head.split('\n');
  /** The lines that a date stands on, one that runs over several included, and those beside them. */
  const near = new Set<number>();
  for (const { index, printed } of datesIn(head)) {
    const first = head.slice(0, index).split('\n').length - 1;
    for (let i = first - 1; i <= first + printed.split('\n').length; i++) near.add(i);
  }
  for (const [i, line] of lines.entries()) {
    if (!near.has(i)) continue;
    const issue = ISSUE.exec(line);
    if (issue) return issue[0];
    if (/《.*》/.test(line)) continue;
    const [date] = datesIn(line);
    const rest = date ? line.replace(date.printed, '\t') : line;
    for (const divider of [/[\t|｜丨]/, /[\t|｜丨\s]|(?<=客户端|报)·|·(?=.{2,12}$)/]) {
      for (const piece of rest.split(divider)) {
        const name = piece.replace(/^[\s·]+(?:第\s*[A-Z]?\d+\s*版\s+)?|[\s·]+$/g, '');
        const folded = foldLabels(name);
        const from = TAKEN_FROM.exec(folded)?.[0].length ?? 0;
        const told = MEDIUM.test(folded.slice(from)) || (date && BODY.test(folded.slice(from)));
        if (told && !NO_MEDIUM.test(folded)) return name.slice(from);
      }
    }
  }
  return undefined;
}

/** The day and page of a newspaper behind its name: 某某日报6月19日6版, 某某报20240619. */
const PAPER_ISSUE =
  /(?:(?<=[报刊網网])\s*(?:\d{8}|\d{1,2}月\d{1,2}日)\s*(?:第?\s*[A-Z]?\d+\s*版)?|\s+第\s*[A-Z]?\d+\s*版)$/;

/** What an account is called by in its system, in brackets behind its name. */
const ACCOUNT_ID = /\s*[（(]\s*(?:微信)?(?:公众号|微信号|ID|id)\s*[:：][^（()）]*[)）]$/;

/** A page of WeChat that shows the text of another account says so in a card above it. */
const REPOSTED_FROM = /以下文章来源于\s*([^\s，,\n][^，,\n]{0,29}?)\s*[，,\n]/;

/** A reporter whose name is printed after the medium: 某某网 某甲. */
const WITH_NAME = /^(\S*(?:社|报|网|电视台|客户端|日报|晚报|新闻|杂志|在线))\s+(\S{2,4})$/;

/** A medium without what is printed behind its name: a reporter, the day and page of a newspaper, what an account is called by. */
function withoutRest(whole: string): string {
  const [, medium, name] = WITH_NAME.exec(foldLabels(whole)) ?? [];
  return (medium && isName(name!) ? whole.slice(0, medium.length) : whole)
    .replace(PAPER_ISSUE, '')
    .replace(ACCOUNT_ID, '')
    .replace(/(?<=\S)\s*[（(][^（()）]*(?:记者|通讯员|作者)[^（()）]*[)）]$/, '');
}

export function sourceOf(zones: Zones, metas: Metas): Stated | null {
  for (const zone of [zones.head, zones.over, zones.foot]) {
    for (const { value, printed } of labelled(zone, 'source')) {
      const inner = /^[（(][\s\t]*([^（()）]*)[)）]$/.exec(value.trim())?.[1] ?? value;
      const whole = inner.split('\t')[0]!.trim();
      // A name alone, as most are, needs none of the expressions compiled.
      const tidy = /[\s\d)）]/.test(whole) ? withoutRest(whole) : whole;
      if (tidy.length <= 40 && !/[，。；！？]/.test(tidy) && !isPlaceholderSource(tidy))
        return { value: tidy, printed, rule: 'label-source' };
    }
  }
  const reposted = REPOSTED_FROM.exec(zones.head);
  if (reposted) return { value: reposted[1]!, printed: reposted[0].trim(), rule: 'reposted-account' };
  const named = zones.named();
  if (named && !isPlaceholderSource(named)) return { value: named, printed: named, rule: 'named-source' };
  const medium = mediumBeside(zones.head);
  if (medium) return { value: medium, printed: medium, rule: 'beside-date' };
  const [, opening] = OPENING.exec(zones.opening) ?? [];
  if (opening && !metas.site.includes(opening)) return { value: opening, printed: opening, rule: 'dateline-in-text' };
  if (metas.account) return { value: metas.account, printed: metas.account, rule: 'account' };
  const meta = metas.source.replace(/^(?:来源|稿源)\s*[:：]\s*/, '');
  if (meta && !isPlaceholderSource(meta) && !/^https?:|^\d+$/.test(meta))
    return { value: meta, printed: metas.source, rule: 'meta-source' };
  return null;
}

/** What ends like a medium and is none: a tool, a path, a place of publication, a document, a kind of firm or of net. */
const NO_MEDIUM =
  /首页|订阅|关注|下载|打开|发布于|手机|扫|登录|举报|(?:[公通简海预年月汇喜捷]报|合作社|旅行社|[电管官]网|互联网)$/;

const PLACEHOLDERS = new Set(
  '佚名|匿名|未知|不详|无|暂无|图|图片|资料图|资料图片|资料照片|视频截图|网络截图|admin|系统管理员|管理员|来源|undefined|null'.split(
    '|',
  ),
);

const isPlaceholderSource = (value: string): boolean =>
  PLACEHOLDERS.has(value.toLowerCase()) || /^[\d\s:.-]*$/.test(value);
