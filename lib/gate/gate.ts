/**
 * Is a page party-building news? Words that speak for it and against it, weighed by how often they stand in the text and by
 * whether its title has them. Small enough for every granted page: no pack, and of the fold only the characters needed.
 */
import { AGAINST, FOR, SIMPLIFIED, TRADITIONAL } from './words';

/** Code units of a text that are judged. */
const ENOUGH = 6000;
/** A first line that is longer is no title. */
const TITLE = 80;
/** Weight at which a page counts as party-building news. */
const LINE = 9.5;

const weights = new Map<string, number>();
for (const [weight, words] of FOR) for (const word of words.split(' ')) weights.set(word, weight);
for (const [weight, words] of AGAINST) for (const word of words.split(' ')) weights.set(word, -weight);
const pattern = new RegExp([...weights.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

const simple = new Map([...TRADITIONAL].map((unit, index) => [unit, SIMPLIFIED[index]!]));
const traditional = new RegExp(`[${TRADITIONAL}]`, 'g');

/** The weight of a text: what a word adds grows more slowly the more often it stands there. */
function weigh(text: string, length: number): number {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(pattern)) counts.set(word, (counts.get(word) ?? 0) + 1);
  let sum = 0;
  for (const [word, count] of counts) sum += weights.get(word)! * Math.log2(1 + (count * 1000) / Math.max(600, length));
  return sum;
}

/** `text`: the title on the first line, and the first text of a page. `score`: its weight against the line; 1 is on the line. */
export function gate(text: string): { partyBuilding: boolean; score: number } {
  const read = text.slice(0, ENOUGH).replace(traditional, (unit) => simple.get(unit)!);
  const [first] = read.trimStart().split('\n', 1) as [string];
  const title = first.length <= TITLE ? weigh(first, 1000) : 0;
  const score = (weigh(read, read.length) + title) / LINE;
  return { partyBuilding: score >= 1, score: Math.round(score * 100) / 100 };
}
