/** Text that is made to cost much: every rule must come to an end in time that grows with the text, and find no more than it holds. */
import { expect, test } from 'vitest';
import { packs } from '../../lib/packs';
import { lexicon } from '../../lib/packs/lexicon';
import { createRecogniser } from '../../lib/recognise/recogniser';
import { fold } from '../../lib/text/fold';

const UNITS = 10_000;
const rules = packs.flatMap((pack) => [...pack.guards, ...pack.rules]);
const filled = (piece: string): string => piece.repeat(Math.ceil(UNITS / piece.length)).slice(0, UNITS);

/** Each would keep a rule busy that looks through the text anew from every place. */
const HOSTILE: Record<string, string> = {
  'opening quotes': filled('“'),
  'closing quotes': filled('”'),
  'quotes in pairs': filled('“”'),
  digits: filled('1'),
  'the pause mark': filled('、'),
  commas: filled('，'),
  'line breaks': filled('\n'),
  brackets: filled('（'),
  'one word for ever': filled('党'),
  'one verb for ever': filled('荣获'),
  'one head noun for ever': filled('工作机制'),
  'a list without an end': filled('“甲乙”、'),
  'a claim without an end': filled('被评为全市先进集体、'),
  'a formula with separators': `不忘初心${filled('、')}牢记使命`,
  'a parallel without an end': filled('强党建促发展，'),
  masks: filled('*'),
  'one long quotation': `“${filled('强队伍')}”`,
  'one long quotation with a foreign letter': `“${filled('强队伍')}x”`,
  'a quotation of numbers': `“${filled('1强2好')}”`,
  // Long enough that what calls itself for each sentence before it would run out of stack.
  'praise over semicolons for ever': '给予充分肯定；'.repeat(7000),
  'a prize handed over for ever': filled('，将“全国先进集体”奖牌颁发给渔政局；'),
  'a claim of nobody for ever': filled('至荣获全国先进集体，'),
  'a coined name for ever': filled('“四个渔”机制，'),
  'a short form for ever': filled('护渔巡港行动（以下简称“护港行动”），'),
  'a rank for ever': filled('名列第一、'),
  'a merit for ever': filled('荣立个人三等功1次'),
  'a numeral name for ever': filled('推动“五站”联动、'),
  'a counted name on every line': filled('三步工作法\n'),
};

test.each(Object.entries(HOSTILE))('%s', (_, text) => {
  const passage = { text, folded: fold(text) };
  for (const rule of rules) {
    let hits = 0;
    for (const { start, end } of rule.find(passage)) {
      hits++;
      expect(start >= 0 && start < end && end <= text.length).toBe(true);
    }
    expect(hits, rule.id).toBeLessThanOrEqual(text.length);
  }
  const mentions = createRecogniser(packs, lexicon).recognise(text);
  expect(mentions.length).toBeLessThanOrEqual(text.length / 2);
});

test('equal parts without an end are not each compared with all behind it', () => {
  const text = '得到充分肯定，'.repeat(150_000);
  const echo = rules.find(({ id }) => id === 'slogan-echo')!;
  expect([...echo.find({ text, folded: text })]).toEqual([]);
});

/** Names of which none is another. */
const names = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => String.fromCharCode(0x5000 + (at % 5000), 0x6800 + Math.floor(at / 5000)));

const MANY: Record<string, string> = {
  'names that are each sought in the text': names(60_000)
    .map((name) => `“${name}渔灯”工作法、`)
    .join(''),
  'drives that are each sought in the text': names(60_000)
    .map((name) => `开展${name}护渔行动。`)
    .join(''),
  'mottos that are each sought in the text': names(40_000)
    .map((name) => `坚持“${name}护渔、${name}爱港”，`)
    .join(''),
  'quotation marks that nothing closes': '“强队伍'.repeat(300_000),
};

test.each(Object.entries(MANY))('%s', (_, text) => {
  const found = lexicon(text);
  for (const rule of rules) {
    if (!/^(?:mechanism|slogan)/.test(rule.id)) continue;
    for (const { start, end } of rule.find({ text, folded: text, found })) expect(start < end).toBe(true);
  }
});
