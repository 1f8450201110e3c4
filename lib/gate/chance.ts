/**
 * Can a page be party-building news at all? Runs on every granted page, where code that runs once costs by its length: no
 * expression, no table, only the words that speak for it, counted as they stand. It never says no where `gate` says yes: a
 * text in traditional script, or from a PDF, in which characters would have to be replaced, is left to the gate.
 */
import { density, ENOUGH, inTitle, LINE, titleOf } from './scale';
import { FOR } from './words';

/** One of these stands in every word that is written otherwise in traditional script, whichever of its spellings is used. */
const TRADITIONAL =
  '黨檢兩羣層組範進紅習質紀會鬥題職設書識乾幹榦榮擔評敎時犧崗講潔從態嚴傳迴領務鋒樣誠獻為爲風錶創訴規觀視駐課';
/** Radicals and compatibility ideographs of the words: text from a PDF has them for characters they look like. */
const ALIKE = '⽀⽇⼀⽣⺠⻛⾵廉⽃⾾壘⼊兩⼯⼲⽰者者⾊層領⼋路理論⼼⻓⾧⾰識⽴立⼦視視⼤⼆⼗⾼量履益益';

/** `text` as in `gate`. What speaks against it is not weighed, so that the sum is the most that the gate can find. */
export function hasChance(text: string): boolean {
  const read = text.slice(0, ENOUGH);
  for (const unit of TRADITIONAL + ALIKE) if (read.includes(unit)) return true;
  const title = titleOf(read);
  let sum = 0;
  for (const [weight, words] of FOR) {
    for (const word of words.split(' ')) {
      if (!read.includes(word)) continue;
      const [count, titled] = [read.split(word).length - 1, title.split(word).length - 1];
      sum += weight * (density(count, read.length) + inTitle(titled));
      if (sum >= LINE) return true;
    }
  }
  return false;
}
