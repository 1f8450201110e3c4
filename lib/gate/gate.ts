/**
 * Is a page party-building news? Words that speak for it and against it, weighed by how often they stand in the text and by
 * whether its title has them. No pack, and of the fold only the characters needed.
 */
import { density, ENOUGH, inTitle, LINE, titleOf } from './scale';
import { AGAINST, FOR, SIMPLIFIED, TRADITIONAL } from './words';

const weights = new Map<string, number>();
for (const [weight, words] of FOR) for (const word of words.split(' ')) weights.set(word, weight);
for (const [weight, words] of AGAINST) for (const word of words.split(' ')) weights.set(word, -weight);
const pattern = new RegExp([...weights.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

const simple = new Map([...TRADITIONAL].map((unit, index) => [unit, SIMPLIFIED[index]!]));
/** A character to simplify, with the sound that some mirror sites print after one: 機(jī)制. */
const traditional = new RegExp(`[${TRADITIONAL}](?:[(（][a-zà-ǜ]{1,6}[)）])?`, 'g');
const simplify = (text: string): string => text.replace(traditional, (found) => simple.get(found.charAt(0))!);

/** The weight of a text, by how much the count of a word counts. */
function weigh(text: string, measure: (count: number) => number): number {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(pattern)) counts.set(word, (counts.get(word) ?? 0) + 1);
  let sum = 0;
  for (const [word, count] of counts) sum += weights.get(word)! * measure(count);
  return sum;
}

/** `text`: the title on the first line, and the first text of a page. `score`: its weight against the line; 1 is on the line. */
export function gate(text: string): { partyBuilding: boolean; score: number } {
  // Lengths are those of the text as it stands, by which the test before the gate counts.
  const read = text.slice(0, ENOUGH);
  const inText = weigh(simplify(read), (count) => density(count, read.length));
  const score = (inText + weigh(simplify(titleOf(read)), inTitle)) / LINE;
  return { partyBuilding: score >= 1, score: Math.round(score * 100) / 100 };
}
