/** Sayings told by where they stand: two equal halves that are a whole sentence, and the tag of a column in a title. */
import { pattern } from '../../../recognise/pattern';
import { lineStart } from '../../../text/lines';
import { OFTEN } from './motto-words';
import { aligned, isTalk, kindred, parallel, partsOf, REPORTED } from './shape';

/** Of the words of a sentence in two equal halves, at least three make it a saying, or two where the halves are short or it is called out. */
const ELEVATED =
  /初心|使命|信仰|信念|奋斗|实干|担当|精神|力量|时代|征程|梦想|未来|伟业|忠诚|奉献|人民|旗帜|复兴|新篇|辉煌|蓝图|民心|为民|榜样|崇高|伟大|青春|热血|党|祖国|先锋|正义|法治|公正|奋进|凝聚|铸就|开创|谱写|逐梦|扬帆|启航|永恒|平安|和谐|领航|奋楫|致远|行稳|笃行|不怠|前行|峥嵘|岁月|百年|人人有责|砥砺|振兴|红心|红色|薪火|赓续|踔厉|奋发|鉴往|知来|百姓|群众|向[一-鿿]而/g;
const elevatedLeast = (words: string, called: boolean): number => (called || words.length <= 18 ? 2 : 3);
/** So many units at the same place in both halves are as good as one such word; a third of all, in a sentence that does not talk, is enough alone. */
const ALIGNED = 2;
/** Halves of up to this length with one word at the same place that sayings turn upon: 事在四方，要在中央. */
const SHORT = 8;
const HINGE = /[不有无于在以之所而则即者让必]/;
const hinged = (first: string, second: string): boolean =>
  [...first].some((unit, at) => unit === second[at] && HINGE.test(unit));
const TALKED =
  /^(?:[这那有又]|一旦|一个是|一[是要靠]|今天|如今|以前|过去|不仅|不光|不只)|(?<!得)了|着|[，、\s](?:[也还更却都可]|而是|成为)/;
/** A report counts its points and says how things go on. */
const OF_STATE = /^[一二三四五六七八九]是|持续|依然|仍然|进一步|逐步|日益|的是|第[一二三四五六七八九十](?:[、，]|$)/;

export const sentence = pattern({
  id: 'slogan-sentence',
  note: '独立成句、两半等长的口号',
  kind: 'slogan',
  type: ({ 0: end, groups }) => {
    const { span: words, first, second } = groups as { span: string; first: string; second: string };
    if (first.length !== second.length) return undefined;
    if (REPORTED.test(words) || OF_STATE.test(words)) return undefined;
    const alike = aligned(first, second);
    if (first.length <= SHORT && hinged(first, second) && !isTalk(words) && !TALKED.test(words)) return 'motto';
    if (alike >= ALIGNED && alike * 3 >= first.length && !isTalk(words) && !TALKED.test(words)) return 'motto';
    const elevated = (words.match(ELEVATED)?.length ?? 0) + (alike >= ALIGNED ? 1 : 0);
    return elevated < elevatedLeast(words, end === '！') ? undefined : 'motto';
  },
  pattern:
    /[。！](?![”’])(?<=(?<=^|[。！？]”|[。！？：“】\n])(?<span>(?<first>[一-鿿]{4,12})[，、\s]\s?(?<second>[一-鿿]{4,12}))[。！])/dg,
});

export const declared = pattern({
  id: 'slogan-declared',
  note: '冒号前写明是校训、宗旨、口号的话',
  kind: 'slogan',
  type: 'motto',
  pattern:
    /(?:[校院班厂所站警家]训|[校院教学]风|(?:办学|育人|服务|经营|品牌|工作|安全|管理|企业|质量)理念|(?:服务|办院|办学|企业|质量)(?:宗旨|方针)|办学思想|企业(?:精神|愿景|使命)|(?<!主义)核心价值观|品牌口号|口号)(?:是|为)?：“?(?<span>[一-鿿]{4,14}(?:[、，\s][一-鿿]{2,14}){0,5}|[一-鿿]{2,3}(?:[、，\s][一-鿿]{2,3}){1,7})(?=[。；！”\n]|$)/dg,
});

/** Who goes leaves it to those who stay, parallel or not. */
const LEFT = /(?:留下|传下|题下)[^，。；：“”]{0,4}[句幅副行字]话?$/;

/** What is written up somewhere or is said again and again, behind a colon: 背面写一句话：你平安，家就在。 */
export const written = pattern({
  id: 'slogan-written',
  note: '写在、刻在某处或有人常说的对仗的话',
  kind: 'slogan',
  type: ({ groups, index }, { folded }) => {
    const parts = partsOf(groups!.span!);
    const talks = isTalk(groups!.span!.replace(/你/g, '')) || TALKED.test(groups!.span!);
    const left = LEFT.test(folded.slice(Math.max(0, index - 12), index));
    return talks || !(left || parallel(parts, 3) || kindred(parts)) ? undefined : 'motto';
  },
  pattern: new RegExp(
    `[：，](?<=(?:[写刻印挂贴题凿镌铭绣](?:[了着有下道上]|在[^，。；：“”\\n]{1,16}[上里中])[^，。；：“”\\n]{0,8}|[一两二三四几这][句行副](?!是)[^，。；：“”\\n]{0,8}|[一二两三四五六七八九十\\d][个条][大金红]?字?|所言|共勉|墨宝|赠言|口诀|歌谣)：|${OFTEN}(?:说|讲|念叨|叮嘱|告诫)[^，。；：“”\\n]{0,6}[：，])(?<span>[一-鿿]{3,14}(?:[、，；][一-鿿]{3,14}){1,3})(?=[。！\\n]|$)`,
    'dg',
  ),
});

/** What is cut into stone or wood, without a colon: 刻的是墨可磨尽，名不可污. */
export const carved = pattern({
  id: 'slogan-carved',
  note: '“刻的是”“题的是”之后几段短语组成的话',
  kind: 'slogan',
  type: ({ groups }) => (isTalk(groups!.span!) || TALKED.test(groups!.span!) ? undefined : 'motto'),
  pattern: /[刻题凿镌](?:着|写)?的(?:字)?是“?(?<span>[一-鿿]{3,7}(?:[，、][一-鿿]{3,7}){1,3})(?=[”。；！\n]|$)/dg,
});

const TITLE_MOST = 50;

export const tag = pattern({
  id: 'slogan-tag',
  note: '标题中括号里的口号栏目名',
  kind: 'slogan',
  type: ({ index }, { folded }) => (index - lineStart(folded, index) > TITLE_MOST ? undefined : 'motto'),
  pattern:
    /[（【](?!本报|记者|通讯员)(?<span>(?:[一-鿿]{3}[\s·]){2,5}[一-鿿]{3}|[一-鿿]{4,7}\s{1,2}[一-鿿]{4,7}|[一-鿿]{3}\s{1,2}[一-鿿]{3})[）】](?=[^\n。]{0,30}(?:\n|$))/dg,
});

/** Second parts of up to this length need share one unit only. */
const TERSE = 4;

/** A sentence of two members of two parts each, the members alike in length: A，B；C，D。 */
export const couplet = pattern({
  id: 'slogan-couplet',
  note: '独立成句、上下联等长的对联式口号',
  kind: 'slogan',
  type: ({ groups }) => {
    const { one, two, three, four } = groups as Record<string, string>;
    return one!.length === three!.length &&
      two!.length === four!.length &&
      Math.max(aligned(one!, three!) + aligned(two!, four!), aligned(one!, two!) + aligned(three!, four!)) >=
        (two!.length <= TERSE ? 1 : ALIGNED) &&
      `${one}${two}${three}${four}`.match(ELEVATED) !== null
      ? 'motto'
      : undefined;
  },
  pattern:
    /[。！”](?<=(?<=^|[。！？]”|[。！？“\n])(?<span>(?<one>[一-鿿]{3,10})，(?<two>[一-鿿]{3,10})；(?<three>[一-鿿]{3,10})，(?<four>[一-鿿]{3,10}))[。！”])/dg,
});
