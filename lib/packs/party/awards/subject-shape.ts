/** What a subject may look like, and what looks like one: patterns over folded words whose quotations are hidden. */
import { HIDDEN } from '../../../text/clause';
import { lookup } from '../../../text/lookup';
import type { Span } from '../../../text/span';
import { kindOf } from './title-kind';
import { QUANTITY as COUNTED, NO_SUBJECT as NO_SUBJECT_WORDS, OCCASIONS, SUBJECT_HEADS } from './words';

/** A number; 海巡06轮 and 38次列车 are names. */
export const QUANTITY = new RegExp(
  `(?<!第\\d{0,3}|唯|(?<!\\d)0)(?!0\\d)${COUNTED}(?!之|(?<=一家)亲|(?<=一次)(?:性|交验|合格|成功)|(?<=次)(?:列车|快车|包乘|车)|(?<=支)[部队]|(?<=\\d{4}部)队|(?<=所)党[支总])`,
);
/** What a clause begins with that has no subject of its own. */
export const NO_SUBJECT = lookup(NO_SUBJECT_WORDS);
/** What a claim may be of, beside persons and bodies. */
export const THING =
  /(?:□[\u4e00-\u9fff]{1,4}法|经验|做法|模式|机制|案例|案件|案|品牌|项目|成果|作品|工作法|方法|材料|文章|论文|模型|工作|事迹|活动|课程|课件)$/;
/** A work by its title. */
const WORKS = '作文|品牌|微?视频|微?电影|MV|歌曲|论文|报告|情景剧|小品|作品|案例|文章';
export const WORK = new RegExp(`^(?:(?:原创|优秀)?(?:${WORKS}))?□+(?!已|自|以|超|一经|累计|上映|播出)[^□]{0,10}$`);
export const TITLED = new RegExp(`(?:${WORKS}|的)□+$`);
/** A work by its title with what kind of work it is: 乌力格尔《…》. */
export const GENRE = /^[\u4e00-\u9fff]{1,6}□{3,}$/;
/** Times and places, which look like a subject at the head of a clause. */
export const NO_THING =
  /^(?:约?占)?全[国省市区县州镇乡村]$|总书记$|^(?:基层|各级)?党组织$|(?:年来|以来|[年月日时上中后下来]|前夕|之际|前后|期间)$|^[这那][个些种]$|^建[院校所站]$|^(?:本科|专科|昨日|今天|近日|日前|大家|他们)/;

/** The body that the text is about. */
export const PRONOUN = /^[该我本]/;

/** 承办了…: a deed. */
export const DID = /^[\u4e00-\u9fff]{2,3}了/;

/** A work by its title counts as one unit, however long. */
const HIDDEN_RUN = new RegExp(`${HIDDEN}+`, 'g');
export const lengthOf = (words: string): number => words.replace(HIDDEN_RUN, HIDDEN).length;
/** Several bodies at once. */
export const JOINT = /、.{0,200}等(?:部门|单位|部委)$/;
/** Longest subject, and what a longer list is summed up as. */
export const LONGEST = 40;
export const LISTED = new RegExp(`^(?:[^，、]{2,40}(?:${SUBJECT_HEADS})[、和]){1,9}[^，、]{2,40}(?:${SUBJECT_HEADS})$`);
export const SUMMED = /(?<=、.{0,200})等(?:多[项个]|一[批系]列?)?[\u4e00-\u9fff]{2,8}$/;

/** 开馆以来, 表彰会上: when it was, and no subject but of what may stand before it. */
export const OCCASION = new RegExp(`(?:${OCCASIONS})$`);

/** 渔政局送船进港活动: what is done, by its name. */
export const DEED = /(?:活动|工作|案例|案件?|项目|经验|做法|作品|工作法|模式)$/;

/** “全国先进基层检察院”: a title that is stated alone is nobody. */
export const isTitle = (folded: string, { start, end }: Span): boolean =>
  folded[start] === '“' &&
  folded[end - 1] === '”' &&
  !/[。！？]/.test(folded.slice(start, end)) &&
  kindOf(folded.slice(start + 1, end - 1)).certain;

/** 成员由|获得…的某某组成: whose title it is, stands behind it. */
export const RELATIVE = /(?:(?<![自理])由|(?<!方|[导动取志意走])向|给|(?<![\d一二三四五六七八九十])对)$/;
/** What goes on behind the title, and is no subject. */
export const OPEN = new RegExp(`(?:${RELATIVE.source}|(?:(?<!参)与|[和及或]|因为|以及)$)`);
/** Who gives and does not win. */
export const LEADER = /^习近平(?:总书记|主席)?(?=[^的“]|$)/;
