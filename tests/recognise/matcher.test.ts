import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMatcher } from '../../lib/recognise/matcher';

const SEPARATOR = /[、，]/;

/** Where a phrase that begins at `start` ends: line breaks are read past, and separators where it has one. */
function endOf(text: string, start: number, phrase: string): number | undefined {
  const units = [...phrase];
  let at = start;
  let end: number | undefined;
  for (let parted = false; units.length > 0; ) {
    const [unit] = units as [string];
    if (SEPARATOR.test(unit)) {
      parted = true;
      units.shift();
    } else if (text[at] === unit) {
      parted = false;
      units.shift();
      end = ++at;
    } else if (end !== undefined && (text[at] === '\n' || (parted && SEPARATOR.test(text[at] ?? '')))) at++;
    else return undefined;
  }
  return end;
}

function naive(phrases: readonly string[], text: string): number[] {
  const bare = phrases.map((phrase) => phrase.replace(/[、，]/g, ''));
  const found: number[] = [];
  for (let start = 0; start < text.length; start++) {
    let best: { end: number; length: number; id: number } | undefined;
    phrases.forEach((phrase, id) => {
      const { length } = bare[id]!;
      const end = length < 2 ? undefined : endOf(text, start, phrase);
      if (end !== undefined && (best === undefined || length > best.length)) best = { end, length, id };
    });
    if (best) found.push(start, best.end, best.id);
  }
  return found;
}

const written = (units: string, most: number) =>
  fc.array(fc.constantFrom(...units), { maxLength: most }).map((parts) => parts.join(''));

test('at every start the longest phrase, as a naive search finds it', () => {
  fc.assert(
    fc.property(
      fc.array(
        written('甲乙丙、', 6).map((tail) => `甲${tail}`),
        { minLength: 1, maxLength: 12 },
      ),
      fc.array(written('甲乙丙丁、\n', 40), { maxLength: 3 }),
      (phrases, texts) => {
        const matcher = createMatcher(phrases);
        for (const text of texts) expect([...matcher.scan(text)]).toEqual(naive(phrases, text));
      },
    ),
    { numRuns: 2000 },
  );
});

test('starts within a phrase are found too, with any beginnings', () => {
  fc.assert(
    fc.property(fc.array(written('甲乙', 5), { minLength: 1, maxLength: 20 }), written('甲乙', 60), (phrases, text) => {
      expect([...createMatcher(phrases).scan(text)]).toEqual(naive(phrases, text));
    }),
    { numRuns: 2000 },
  );
});

test('many phrases: every one is found where it stands', () => {
  const units = [...'一丁七万丈三上下不与丐丑专且世丘丙业丛东丝丢两严丧个中丰串临'];
  const phrases = units.flatMap((a) => units.flatMap((b) => units.slice(0, 8).map((c) => a + b + c)));
  const matcher = createMatcher(phrases);
  for (let id = 0; id < phrases.length; id += 7)
    expect([...matcher.scan(`。${phrases[id]}。`)].slice(0, 3)).toEqual([1, 4, id]);
});

test.each([
  ['兩個確立', '两个确立'],
  ['3会1课', '三会一课'],
  ['2个维护', '两个维护'],
  ['不忘初心 牢记使命', '不忘初心、牢记使命'],
  ['不忘初心\n牢记使命', '不忘初心、牢记使命'],
  ['两个\n确立', '两个确立'],
])('%s is %s', (text, phrase) => {
  expect([...createMatcher([phrase]).scan(text)]).toEqual([0, text.length, 0]);
});

test('a separator is read past only where the phrase itself has one, whatever others with the same beginning have', () => {
  const { scan } = createMatcher(['政治功能强', '政治功能、组织功能', '政治功能']);
  expect([...scan('政治功能，强化组织')]).toEqual([0, 4, 2]);
  expect([...scan('政治功能，组织功能')]).toEqual([0, 9, 1]);
  expect([...createMatcher(['政治功能强', '政治、功能']).scan('政治，功能强')]).toEqual([0, 5, 1]);
});

test('a phrase longer than a byte counts is found, and what follows it', () => {
  const long = '甲乙'.repeat(200);
  const found = createMatcher([long, '乙丙']).scan(`${long}丙${long}`);
  expect([...found]).toEqual([0, 400, 0, 399, 401, 1, 401, 801, 0]);
});

test('nothing is found in nothing', () => {
  expect([...createMatcher([]).scan('两个确立')]).toEqual([]);
  expect([...createMatcher(['两个确立']).scan('')]).toEqual([]);
});
