/** The shape of a saying: its halves, and how alike they are. */

const PARTS = /[、，；·,—\s]+|；/;
const NOT_SAID =
  /[我你您咱他她啥呢吗吧呀啊哦嘛么]|什么|怎么|^但|如果|除了|因为|所以|已经|值不值|也值得|都不敢|感受[很颇]|了，|了$|不是|就是说|……|[。？?：]|^(?:以前|过去|从前|原来)|[，、；](?:以前是|过去是|从前是|原来是|如今是|现在是)/;

/** The parts of a string between 、 ， ； · a dash or spaces, without those at its ends. */
export const partsOf = (words: string): string[] => words.split(PARTS).filter((part) => part !== '');

const FRAME_LEAST = 3;
/** How many units two parts share at their beginnings and ends. */
function framed(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let head = 0;
  while (head < most && one[head] === other[head]) head++;
  let tail = 0;
  while (tail < most - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  return head + tail;
}

/** How many units stand at the same place in both halves, which are of one length. */
export const aligned = (first: string, second: string): number =>
  [...first].filter((unit, at) => unit === second[at]).length;

/** The same counted from their ends. */
function alignedAtEnd(one: string, other: string): number {
  let alike = 0;
  for (let at = 1; at <= Math.min(one.length, other.length); at++) if (one.at(-at) === other.at(-at)) alike++;
  return alike;
}

/** Parallel parts: two or more of the same length, or that differ by one unit and share one, or within one frame, or alike from the end. Length in code units. */
export function parallel(parts: readonly string[], least: number): boolean {
  if (parts.length < 2) return false;
  const lengths = parts.map((part) => part.length);
  const shortest = Math.min(...lengths);
  if (shortest < least) return false;
  if (Math.max(...lengths) === shortest) return true;
  const [first, ...others] = parts as [string, ...string[]];
  if (others.every((part) => framed(first, part) >= FRAME_LEAST)) return true;
  const alike = others.length > 1 ? FRAME_LEAST - 1 : FRAME_LEAST;
  if (Math.max(...lengths) - shortest <= 2 && others.every((part) => alignedAtEnd(first, part) >= alike)) return true;
  return Math.max(...lengths) - shortest <= 1 && others.every((part) => [...part].some((unit) => first.includes(unit)));
}

/** Of the shorter of two halves so much comes again in the longer, which is less than twice as long. */
const KINDRED = 0.4;
/** Two halves of unlike length that turn the same words: 高墙挡得住阳光，挡不住监督的目光. */
export function kindred(parts: readonly string[]): boolean {
  const [short, long, more] = [...parts].sort((one, other) => one.length - other.length);
  if (long === undefined || more !== undefined || long.length >= short!.length * 2) return false;
  const shared = [...short!].filter((unit) => long.includes(unit)).length;
  return shared >= 2 && shared >= short!.length * KINDRED;
}

/** Whether a string reads as talk rather than as a saying. */
export const isTalk = (words: string): boolean => NOT_SAID.test(words);

/** What begins so reports work, done or to be done, or leads in what comes. */
export const REPORTED =
  /^(?:强化|加强|深化|完善|健全|构建|丰富|压实|优化|坚持|推进|推动|落实|开展|聚焦|提升|提高|打造|注重|突出|倾听|回应|紧盯|探索|扎实|形成|站在|面对|走进)/;

/** Only Chinese characters and the marks between halves. */
export const isPlain = (words: string): boolean => /^[一-鿿、，；·—\s*‘’]+$/.test(words);

/** The same with short numbers or a letter, as in 5G, in its parts. */
export const isNumbered = (words: string): boolean =>
  /^[0-9A-Z一-鿿、，；·—\s]+$/.test(words) && !/[0-9]{3}|[A-Z]{2}/.test(words);

/** Members between ；, each of as many parts as the first, and those as long as the first member's: A，B；C，D. */
export function isCoupled(words: string): boolean {
  if (!words.includes('；')) return false;
  const [first, ...others] = words.split('；').map((member) => partsOf(member).map((part) => part.length));
  return first!.length > 1 && others.every((lengths) => `${lengths}` === `${first}`);
}

/** Halves of this length or longer are alike by chance where they share fewer units than `ECHOED`; those of `CURT` or less, where somebody says them. */
const CHANCE = 8;
const ECHOED = 2;
const CURT = 4;
/** Particles of the old language. */
const CLASSICAL = /[之其然于以惟唯亦乃则者]/;
export const echoed = ([first, ...others]: readonly string[]): boolean =>
  others.every((part) => part.length === first!.length && aligned(first!, part) * 2 >= first!.length);

/** Two halves that are what somebody says, or two clauses of a report, rather than a saying. */
export const byChance = ([first, second, ...more]: readonly string[], spoken: boolean): boolean =>
  more.length === 0 &&
  ((first!.length >= CHANCE && Math.max(aligned(first!, second!), alignedAtEnd(first!, second!)) < ECHOED) ||
    (spoken && first!.length <= CURT && aligned(first!, second!) === 0 && !CLASSICAL.test(first! + second!)));
