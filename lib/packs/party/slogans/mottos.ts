/** Mottos in quotation marks: told by what is quoted and by the words that frame it. */

import type { Hit, Passage, Rule } from '../../../recognise/types';
import type { Lookup } from '../../../text/lookup';
import { numeralValue } from '../../../text/numeral';
import { lazy } from '../../../text/once';
import { placesOf } from '../../../text/places';
import { singular } from '../mechanisms/reading';
import { holdsFormula, type IsFormula } from './formulas';
import * as around from './motto-words';
import { isCalledGoal, NUMERAL, numeralGoal } from './numeral-goals';
import { type Quoted, quotations } from './quoted';
import { byChance, echoed, isCoupled, isNumbered, isPlain, isTalk, kindred, parallel, partsOf } from './shape';

/** Length in code units below which a single quoted phrase is a word said with emphasis, and above which a phrase is a sentence. */
const LEAST = 4;
const MOST = 22;
const MOST_OF_THREE = 34;
/** Parts of at most this length speak of no one, even with 我 or 他 in them: 人无我有、人有我精. */
const TERSE = 6;
/** Who says that it rests with him pledges himself: 强国有我. */
const PLEDGED = /有我在?(?=[，、]|$)/g;
/** Halves with a dot or a space between, as names of brands have. */
const NAME_LIKE = /[·\s]/;
const KINDS = /^[\d一二两三四五六七八九十多各]+类(?:人员|人群|对象|群体|案件|问题|情形)$/;
const MARK = /[^一-鿿\dA-Z+]/;

/** Whether one of the words stands in a text after at most `most` characters, none of which is a mark. */
function holds(text: string, words: Lookup, most: number): boolean {
  for (let at = 0; at <= most && at < text.length && (at === 0 || !MARK.test(text[at - 1]!)); at++)
    if (words.startsAt(text, at)) return true;
  return false;
}

const namedBy = (text: string, words: Lookup, most: number): boolean =>
  holds(text, words, most) && !around.NAMED_OTHERWISE.test(text.replace(/^的/, ''));
const THEME = /^作?为/;
const isTheme = (text: string, words: Lookup): boolean => THEME.test(text) && holds(text.replace(THEME, ''), words, 4);
const hasBecome = (text: string): boolean =>
  around.BECAME.test(text) && holds(text.replace(around.BECAME, ''), around.BECOME, 8);

/** “甲、乙、丙”|“三个一”: what follows says how many they are, so that they are its parts. */
const sumsUp = (next: string, parts: number): boolean =>
  /^“[二两三四五六七八九十]/.test(next) && numeralValue(next[1]!) === parts;

/** A quotation that is a sentence of its own. */
const isAlone = (before: string, next: string): boolean => /(?:^|[。！？])$/.test(before) && /^[。！？]/.test(next);

function isMotto(quoted: Quoted, isFormula: IsFormula): boolean {
  const { words, before, after, next } = quoted;
  // “…，”他说: broken off by who speaks; “四类人员”: so many kinds of somebody.
  if (/[，、]$/.test(words) || KINDS.test(words)) return false;
  const said = words.replace(/[。！]$/, '');
  if (isFormula(said) || isFormula(said.slice(2))) return false;
  const goal = numeralGoal(said, quoted);
  if (goal !== undefined) return goal;
  if (said.length < LEAST) return false;
  const parts = partsOf(said);
  if (!(isPlain(said) || (isNumbered(said) && parallel(parts, 4)))) return false;
  if (
    around.TITLED.test(before) ||
    around.OWNED.test(next) ||
    around.COUNTED.test(next) ||
    around.COMPONENTS.test(next) ||
    around.METHOD.test(next) ||
    around.OLD_WAY.test(next) ||
    sumsUp(next, parts.length) ||
    around.EACH.test(said) ||
    around.PAST.test(before) ||
    (around.SHUNNED.test(before) && !around.OF_HOUSE.test(next)) ||
    around.MIRE.test(said) ||
    around.DOCUMENT.test(said) ||
    around.ASPECTS.test(after) ||
    around.TROUBLE.test(next)
  )
    return false;
  const either = (test: (text: string) => boolean) => test(next) || (after !== next && test(after));
  if (either((text) => isTheme(text, around.AS))) return !NUMERAL.test(said) && !around.DRIVE.test(said);
  if (around.NEARBY.test(said) && around.MAKING.test(before)) return true;
  if (parts.length < 2 && around.SO_CALLED.test(before)) return false;
  if (around.THEME_LED.test(before) && either((text) => around.THEME_BARE.test(text))) return true;
  if (
    parts.length >= 2 &&
    !around.LONG_NAMED.test(next) &&
    parts.every((part) => around.DEVICES.test(part) || around.NEAR.test(part) || around.SO_MANY.test(part))
  )
    return false;
  // 孩子们“很喜欢、很感动”: told, with how much.
  if (parts.length >= 2 && parts.every((part) => part.startsWith('很'))) return false;
  const isKept = parts.length >= 2 && around.SAYING_BEHIND.test(next);
  const isSaying =
    parts.length >= 2 &&
    (isKept || around.SAYING.test(before) || (around.WROTE.test(before) && (parallel(parts, 3) || kindred(parts))));
  const spoken = !isSaying && (words !== said || around.SPOKEN.test(before)) && !around.PROVERB.test(before);
  const isTerse =
    parts.length >= 2 &&
    parts.every((part) => part.length <= TERSE && !around.SAID.test(part)) &&
    !(spoken ? around.SPEAKS : around.SPEAKER).test(said);
  const isCertain = () =>
    around.CALLED_OUT.test(before) ||
    around.ANNOUNCED.test(before) ||
    around.PROVERB.test(before) ||
    around.ENTERED.test(next) ||
    either(
      (text) => holds(text, around.CERTAIN, 5) || (parts.length >= 2 ? around.LETTERED : around.WRITTEN).test(text),
    );
  const isAsked = parts.every((part) => part.includes('什么')) && (parts.length >= 2 || /什么.{1,3}什么$/.test(said));
  if (isCoupled(said) && !around.SPEAKER.test(said)) return true;
  if (
    isTalk(
      (isSaying ? said.replace(isKept ? /您|你(?!们)|我们?/g : /您|你(?!们)|我们/g, '') : said).replace(PLEDGED, ''),
    ) &&
    !isTerse &&
    !isAsked &&
    !isCertain() &&
    (parts.length < 2 || !echoed(parts) || isTalk(said.replace(/我们?/g, '')))
  )
    return false;
  if (parts.length >= 2) {
    const named =
      isSaying ||
      isCertain() ||
      around.MEETING.test(next) ||
      (parts.length > 2 && parts.every((part) => part.length <= 3) && around.TROOP.test(next)) ||
      either((text) => namedBy(text, around.NAMED, 8) || hasBecome(text) || isTheme(text, around.AS_HALVES));
    // A quotation that ends its sentence is nobody's name.
    if (
      !named &&
      words === said &&
      ((holds(next, around.DEVICE, 9) && !around.PRACTISED.test(next)) ||
        around.BRAND_BEFORE.test(before) ||
        around.BRAND_AFTER.test(after) ||
        (NAME_LIKE.test(said) && !around.LED_ONE.test(before) && !isAlone(before, next)))
    )
      return false;
    if (parallel(parts, 3)) {
      if (!named && (spoken || !around.LED.test(before)) && (around.TOLD.test(said) || byChance(parts, spoken)))
        return false;
      return (
        !spoken ||
        isAsked ||
        (new Set(parts.map((part) => part.length)).size === 1 && !parts.some((part) => around.JOINED.test(part)))
      );
    }
    return (
      !spoken &&
      (said.length <= (named && parts.length > 2 ? MOST_OF_THREE : MOST) || around.LONG_NAMED.test(next)) &&
      (named || around.LED.test(before)) &&
      (parts.every((part) => part.length >= 2) || (parts.length >= 3 && parts.every((part) => part.length === 1)))
    );
  }
  if (NUMERAL.test(said)) return isCalledGoal(next);
  if ((around.MEASURE.test(said) && !isCertain()) || (around.ASKED.test(said) && around.DEMAND.test(next)))
    return false;
  if (around.SPIRIT.test(said)) return !holds(next, around.DEVICE, 4);
  if (spoken || said.length > MOST) return false;
  if (holdsFormula(said, isFormula)) return around.CALLED_OUT.test(before) || around.ANNOUNCED.test(before);
  if ((holds(next, around.DEVICE, 9) || around.PLAIN.test(said)) && !isCertain()) return false;
  return (
    either((text) => namedBy(text.replace(around.BETWEEN_ONE, ''), around.NAMED_ONE, 0) || hasBecome(text)) ||
    isCertain() ||
    around.OF_PLACE.test(next) ||
    around.LED_ONE.test(before)
  );
}

const ID = 'slogan-quoted';

/** A single phrase that says this much, or is this long, is known again without quotation marks: not 国家安全. */
const TELLING = 3;
const LONG = 8;
const OPENS = /[“‘]/;
/** Where the words of a motto stand again, with other separators or without quotation marks. */
function* again(folded: string, { start, end, words }: Quoted): Iterable<{ start: number; end: number }> {
  const parts = partsOf(words.replace(/[。！]$/, ''));
  const told = parts.length > 1 || words.length >= LONG || singular(words) >= TELLING;
  // Most do not: an expression is made only where the first part does.
  const there = lazy(() => new RegExp(parts.map((part) => part.replaceAll('*', '\\*')).join('[、，·\\s]{0,2}'), 'y'));
  let next = 0;
  for (const at of placesOf(folded, parts[0]!)) {
    if (at < next || (at >= start && at < end)) continue;
    const before = folded[at - 1] ?? '';
    if (before === '《' || !(told || OPENS.test(before))) continue;
    there().lastIndex = at;
    if (!there().test(folded)) continue;
    next = there().lastIndex;
    yield { start: at, end: next };
  }
}

/** Mottos in quotation marks, and where they stand again; none is a formula, with or without a leading verb of two characters. */
export function quotedMottos(isFormula: IsFormula): Rule {
  return {
    id: ID,
    note: '引号中的口号、主题或承诺：两半对仗，或由“为主题”“的理念”“坚持”一类字眼点明',
    *find({ folded }: Passage): Iterable<Hit> {
      const hit = (start: number, end: number): Hit => ({ start, end, kind: 'slogan', type: 'motto', rule: ID });
      const seen = new Set<string>();
      const all = quotations(folded);
      const branded = new Set(all.filter(({ next }) => around.BRANDED.test(next)).map(({ words }) => words));
      for (const quoted of all) {
        if (branded.has(quoted.words) || !isMotto(quoted, isFormula)) continue;
        yield hit(quoted.start, quoted.end - (/[。！]$/.test(quoted.words) ? 1 : 0));
        if (seen.has(quoted.words) || !/[一-鿿]{3}/.test(quoted.words)) continue;
        seen.add(quoted.words);
        for (const { start, end } of again(folded, quoted)) yield hit(start, end);
      }
    },
  };
}
