/** Sayings without quotation marks whose halves are alike in length and echo one another, or are called a principle. */
import { matches } from '../../../recognise/matches';
import { pattern } from '../../../recognise/pattern';
import type { Hit, Rule } from '../../../recognise/types';
import { holdsFormula, type IsFormula } from './formulas';

/** How many units stand at the same place in both halves, which are of one length. */
export const aligned = (first: string, second: string): number =>
  [...first].filter((unit, at) => unit === second[at]).length;

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
  /^(?:这|那|他|她|从|既|要|将|会|就|以及|对于|通过|围绕|开展|推进|推动|促进|发挥|增强|提升|提高|加强|强化|加快|实现|完善|健全)|什么|多少|我们|人们|作为|了/;
const SHORTEST = 5;
const LONGEST = 12;
const ID = 'slogan-echo';

export const echo: Rule = {
  id: ID,
  note: '两半等长、字词相应的话',
  expressions: [CLAUSES],
  *find(passage): Iterable<Hit> {
    for (const match of matches(passage, CLAUSES)) {
      let start = match.index;
      const parts = match[0].split(/[、，]/);
      for (let at = 0; at + 1 < parts.length; start += parts[at]!.length + 1, at++) {
        const { length } = parts[at + 1]!;
        if (length < SHORTEST || length > LONGEST || length > parts[at]!.length) continue;
        const first = parts[at]!.slice(-length);
        const led = parts[at]!.length - length;
        if ((led > 0 && !LED.test(parts[at]!.slice(0, led))) || TOLD.test(first)) continue;
        let next = at + 2;
        while (parts[next]?.length === length) next++;
        const others = parts.slice(at + 1, next);
        if (
          others.some((part) => TOLD.test(part)) ||
          !(
            (others.length === 1 && crossed(first, others[0]!)) ||
            (led > 0 &&
              parts[next]?.[0] !== first[0] &&
              others.every((part) => aligned(first, part) * 2 >= first.length))
          )
        )
          continue;
        const from = start + led;
        yield {
          start: from,
          end: from + first.length + others.reduce((sum, part) => sum + part.length + 1, 0),
          kind: 'slogan',
          type: 'motto',
          rule: ID,
        };
      }
    }
  },
};

/** Equal parts that are called a principle; none is or holds a formula. */
export const principles = (isFormula: IsFormula): Rule =>
  pattern({
    id: 'slogan-principle',
    note: '“按照X、Y的原则”，各部分等长',
    kind: 'slogan',
    type: ({ groups }) => {
      const { span } = groups as { span: string };
      const parts = span.split(/[、，]/);
      if (isFormula(span) || holdsFormula(span, isFormula)) return undefined;
      return parts.every((part) => part.length === parts[0]!.length) ? 'motto' : undefined;
    },
    pattern:
      /(?:按照|坚持|秉承|秉持|遵循|本着|树立|把)(?<span>[一-鿿]{4,8}(?:[、，][一-鿿]{4,8}){1,4})(?=的(?:总体|工作|基本|鲜明)?(?:原则|理念|导向|宗旨|准则))/dg,
  });
