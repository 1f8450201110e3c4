/** Is a page party-building news? Words of party life, weighed against the length of the text: small enough for every page. */

/** Weight of a word for each time it occurs; words of party life weigh more than words of public affairs. */
const WORDS: readonly (readonly [number, RegExp])[] = [
  [3, /党建|党支部|党组织|主题党日|三会一课|党风廉政|全面从严治党|组织生活会|党史学习教育|党务/g],
  [2, /党员|党委|党组|党课|支部|主题教育|理论学习|先锋模范|战斗堡垒|党总支|廉政/g],
  [1, /习近平|党中央|学习贯彻|初心使命|二十大|政治建设|组织部|基层治理|书记/g],
];
/** Weight per thousand code units at which a page counts as party-building news. */
const LINE = 8;
/** A short page needs this much weight all the same. */
const LEAST = 8;

/** `text`: title and first text of a page. `score`: weight per thousand code units, against the line; 1 is on the line. */
export function gate(text: string): { partyBuilding: boolean; score: number } {
  let weight = 0;
  for (const [each, pattern] of WORDS) weight += each * (text.match(pattern)?.length ?? 0);
  const score = weight < LEAST ? 0 : weight / (Math.max(500, text.length) / 1000) / LINE;
  return { partyBuilding: score >= 1, score: Math.round(score * 100) / 100 };
}
