/** Brands told with who keeps each: 渔灯照港（某某渔港）、护渔先行（某某码头）两个特色品牌, or a list of them, one a line. */
import { matches } from '../../../recognise/matches';
import type { Rule } from '../../../recognise/types';
import type { Span } from '../../../text/span';
import { mechanism } from './hit';
import { nameStart } from './name-start';

const KEEPER = '(?:院|局|所|公司|集团|学校|小学|中学|大学|学院|医院|支部|总支|党委|街道|社区|镇|乡|村)';
const ITEM = `[^，。；：、（）《》\\n]{2,18}（[^（）\\n]{2,18}${KEEPER}）`;
/** Looked for from its last bracket, which is rarer than where its first item may begin. */
const ROW = new RegExp(
  `）(?<=(?:[，。；：\\n]|^)((?:${ITEM}、){0,8}${ITEM}))等?(?:[0-9一二两三四五六七八九十]{1,3}个)?(?:特色|优秀|精品|典型|文化|党建|服务|工作){0,3}品牌`,
  'dg',
);
const EACH = new RegExp(`(?:“([^“”（）]{2,16})”|([^（）、]{2,18}))（[^（）]{2,18}${KEEPER}）、?`, 'dg');
/** 十佳文化品牌名单 on a line of its own, and then 渔灯照港 某某渔港管理局. */
const HEADING = /品牌(?:名单)?\n{1,3}(?=[^\n]{2,16} )/g;
const LINE = new RegExp(
  `([^\\n ，。：；、]{2,16}(?: [^\\n ，。：；、]{2,8})?) [^\\n ，。]{2,24}${KEEPER}(?:\\n{1,3}|$)`,
  'y',
);
const FEWEST = 3;

/** 最终|“渔灯照港”: what the clause says before the first of a row in quotation marks is no part of it. */
function begun(folded: string, start: number, end: number): Span {
  const words = folded.slice(start, end);
  const open = start + words.indexOf('“');
  const led = open > start && nameStart(folded, start, open).start === open;
  return !led
    ? { start, end }
    : words.indexOf('”', open - start) === words.length - 1
      ? { start: open + 1, end: end - 1 }
      : { start: open, end };
}

/** A brand that is more than its name: 渔灯工作室. */
const HEADED = /(?:工作室|品牌|队|站|岗)$/;

export const keptBrands: Rule = {
  id: 'mechanism-kept-brand',
  note: '和单位写在一起的品牌：单位在括号中，或一行一个',
  expressions: [HEADING, ROW],
  *find(passage) {
    const { folded } = passage;
    for (const { indices } of matches(passage, ROW)) {
      const [from, to] = indices![1]!;
      for (const each of folded.slice(from, to).matchAll(EACH)) {
        const [start, end] = (each.indices![1] ?? each.indices![2])!;
        const span = begun(folded, from + start, from + end);
        if (!HEADED.test(folded.slice(span.start, span.end))) yield mechanism(folded, this.id, 'brand', span, span);
      }
    }
    for (const { index, 0: heading } of matches(passage, HEADING)) {
      const names: { start: number; end: number }[] = [];
      LINE.lastIndex = index + heading.length;
      for (let start = LINE.lastIndex, line = LINE.exec(folded); line !== null; line = LINE.exec(folded)) {
        if (!HEADED.test(line[1]!)) names.push({ start, end: start + line[1]!.length });
        start = LINE.lastIndex;
      }
      if (names.length >= FEWEST) for (const name of names) yield mechanism(folded, this.id, 'brand', name, name);
    }
  },
};
