/** Head nouns as they stand in text. */
import { HEADS, type Head } from './heads';

const byFirst = new Map<string, Head[]>();
const byLast = new Map<string, Head[]>();
for (const head of HEADS) {
  for (const [map, unit] of [
    [byFirst, head.word[0]!],
    [byLast, head.word.at(-1)!],
  ] as const)
    map.set(unit, [...(map.get(unit) ?? []), head]);
}

/** A head noun that goes on as another word: 活动室, 工程师, 突击队员. */
const GOES_ON: Readonly<Record<string, RegExp>> = {
  活动: /^(?:记录|载体|方案|经费|场地|阵地|成果|室|中心|现场|场所|家|月|周|站|日)/,
  行动: /^(?:派|力|者|方案|指南|自觉)/,
  工程: /^(?:师|队|款|质量|机械|技术|学院|公司|管理|造价|总承包)/,
  计划: /^(?:生育|书|经济|表|外)/,
  制度: /^(?:化|性|创新|优势|成果|自信|设计|执行力|笼子|机制)/,
  机制: /^(?:体制|化|创新)/,
  平台: /^(?:经济|企业|公司|型)/,
  品牌: /^(?:化|效应|价值|力|强国|影响力|战略|矩阵)/,
  模式: /^(?:化)/,
  体系: /^(?:化)/,
  基地: /^(?:化)/,
  团队: /^(?:精神|合作|意识)/,
  公益: /^(?:诉讼|检察|损害|林|岗|保护|律师|组织|事业)/,
  教育: /^(?:整顿|局|厅|部|系统|机构)/,
  普法: /^(?:责任)/,
  改革: /^(?:开放|发展|创新|委|攻坚|任务)/,
};
const PEOPLE = /^(?:员|长|友|伍)/;

const goesOn = (folded: string, { word }: Head, end: number): boolean => {
  const rest = folded.slice(end, end + 4);
  return (GOES_ON[word]?.test(rest) ?? false) || (/[队站组室馆户团班网]$/.test(word) && PEOPLE.test(rest));
};

/** The longest head noun that begins at a place. */
export const headFrom = (folded: string, at: number): Head | undefined =>
  byFirst
    .get(folded[at]!)
    ?.find((head) => folded.startsWith(head.word, at) && !goesOn(folded, head, at + head.word.length));

/** The longest head noun that ends at a place. */
export const headTo = (folded: string, end: number): Head | undefined =>
  byLast
    .get(folded[end - 1]!)
    ?.find((head) => folded.startsWith(head.word, end - head.word.length) && !goesOn(folded, head, end));
