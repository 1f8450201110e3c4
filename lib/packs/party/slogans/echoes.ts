/** Sayings without quotation marks whose halves are alike in length and echo one another, or are called a principle. */
import { matches } from '../../../recognise/matches';
import { pattern } from '../../../recognise/pattern';
import type { Hit, Rule } from '../../../recognise/types';
import { holdsFormula, type IsFormula } from './formulas';
import { aligned } from './shape';

const WORD = 2;
const ALIGNED = 2;
/** Two words of the first half have changed places in the second, and what is between them has not: 良法是善治之前提，善治是良法之结果. */
function crossed(first: string, second: string): boolean {
  if ([...first].filter((unit) => second.includes(unit)).length < 2 * WORD) return false;
  const framed = aligned(first, second) >= ALIGNED;
  for (let at = 0; at + 2 * WORD <= first.length; at++) {
    const word = first.slice(at, at + WORD);
    const later = second.indexOf(word, at + WORD);
    if (later < 0 || first.indexOf(word, at + WORD) >= 0) continue;
    for (let other = at + WORD; other + WORD <= first.length; other++) {
      const sooner = second.indexOf(first.slice(other, other + WORD));
      if (sooner < 0 || sooner + WORD > Math.min(later, other)) continue;
      if (framed || (sooner === at && later === other && other + WORD === first.length)) return true;
    }
  }
  return false;
}

/** Clauses up to a mark that is not 、 or ，, long enough for two halves. */
const CLAUSES = /(?<![一-鿿、，])[一-鿿、，]{9,}/g;
const LED = /(?:坚持|做到|秉承|秉持|践行|牢记)$/;
/** What begins so is told or is work to be done. */
const TOLD =
  /^(?:这|那|他|她|从|既|要|将|会|就|以及|对于|通过|围绕|开展|推进|推动|促进|发挥|增强|提升|提高|加强|强化|加快|实现|完善|健全)|什么|多少|我们|人们|作为|了|倡议$/;
const SHORTEST = 5;
const LONGEST = 12;
const ID = 'slogan-echo';

interface Run {
  /** Where the first of the equal parts begins in its clauses. */
  start: number;
  /** What stands before it in its clause. */
  lead: string;
  parts: string[];
  /** The clause behind the last. */
  behind: string | undefined;
}

/** Parts of one length that follow one another; of the first clause only its end need be one. */
function* equalRuns(clauses: string): Generator<Run> {
  const all = clauses.split(/[、，]/);
  for (let at = 0, from = 0; at + 1 < all.length; from += all[at]!.length + 1, at++) {
    const { length } = all[at + 1]!;
    if (length < SHORTEST || length > LONGEST || length > all[at]!.length) continue;
    const lead = all[at]!.slice(0, -length);
    let next = at + 1;
    while (all[next]?.length === length) next++;
    yield {
      start: from + lead.length,
      lead,
      parts: [all[at]!.slice(lead.length), ...all.slice(at + 1, next)],
      behind: all[next],
    };
    // Of three or more, those from the second on have no lead: only the last two can echo.
    for (; at + 1 < next - 2; at++) from += all[at]!.length + 1;
  }
}

/** Two halves with words crossed; or, where a verb says what they are, parts that share half of their places and do not go on behind. */
function echoes({ lead, parts, behind }: Run): boolean {
  if ((lead !== '' && !LED.test(lead)) || parts.some((part) => TOLD.test(part))) return false;
  const [first, ...others] = parts as [string, ...string[]];
  if (others.length === 1 && crossed(first, others[0]!)) return true;
  return lead !== '' && behind?.[0] !== first[0] && others.every((part) => aligned(first, part) * 2 >= first.length);
}

export const echo: Rule = {
  id: ID,
  note: '两半等长、字词相应的话',
  expressions: [CLAUSES],
  *find(passage): Iterable<Hit> {
    for (const match of matches(passage, CLAUSES)) {
      for (const run of equalRuns(match[0])) {
        if (!echoes(run)) continue;
        const start = match.index + run.start;
        yield { start, end: start + run.parts.join('，').length, kind: 'slogan', type: 'motto', rule: ID };
      }
    }
  },
};

/** 脚步勤一点，笑脸多一点——这是船员的写照: equal parts that are the whole sentence, and what they are said to be. */
export const portrait: Rule = pattern({
  id: 'slogan-portrait',
  note: '“X，Y——……的真实写照”，各部分等长',
  kind: 'slogan',
  type: ({ groups }) => {
    const [first, ...others] = groups!.span!.split(/[、，]/);
    return others.every(({ length }) => length === first!.length) ? 'motto' : undefined;
  },
  pattern:
    /(?<=^|[。！？\n])(?<span>[一-鿿]{4,10}(?:[、，][一-鿿]{4,10}){1,3})(?=——这[^。！？\n]{2,30}?(?:写照|信条|承诺|誓言|座右铭|共识|心声|追求|准则|口头禅))/dg,
});

/** What is only called a spirit, a style or an effect has at least so many parts: 达到春风化雨、润物无声的效果 is plain speech. */
const OFTEN = 3;
const MANY = 4;
const SPIRIT = /^的[一-鿿]{0,8}(?:精神|作风|效果)/;
/** Parts of fewer units than this are a motto where the motto of a house is named: 秉承厚德、笃行的校训. */
const FULL = 4;
const OF_HOUSE = /^的[校院班厂所教学][训风]/;

/** Equal parts that are called a principle, a motto or a spirit; none is or holds a formula. */
export const principles = (isFormula: IsFormula): Rule =>
  pattern({
    id: 'slogan-principle',
    note: '“按照X、Y的原则”“秉承X、Y的校训”，各部分等长',
    kind: 'slogan',
    type: ({ groups, index, 0: { length } }, { folded }) => {
      const { span } = groups as { span: string };
      const parts = span.split(/[、，]/);
      // A house may count a formula among many things of its own.
      if (isFormula(span) || (parts.length < MANY && holdsFormula(span, isFormula))) return undefined;
      const after = folded.slice(index + length, index + length + 12);
      if ((parts.length < OFTEN && SPIRIT.test(after)) || (parts[0]!.length < FULL && !OF_HOUSE.test(after)))
        return undefined;
      return parts.every((part) => part.length === parts[0]!.length) ? 'motto' : undefined;
    },
    pattern:
      /(?:按照|坚持|秉承|秉持|遵循|本着|树立|恪守|践行|弘扬|发扬|铸就了?|达到|以|把)(?<span>[一-鿿]{2,8}(?:[、，][一-鿿]{2,8}?){1,5})(?=(?<!以\k<span>)(?:经营|服务|工作|办学|育人|治理)?理念|的(?:(?:总体|工作|基本|鲜明|办学|育人|经营|服务|管理|发展|企业|质量|安全|治校|办院|教育)?(?:原则|理念|导向|宗旨|准则)|[校院班厂所]训|[校院教学]风|[一-鿿]{2,6}精神|(?:优良)?作风|效果))/dg,
  });
