/** Why a corpus file is refused. Each reason is one sentence of the interface; `line` and `detail` say where and what. */
export const FAULTS = [
  'not-a-corpus',
  'future-version',
  'encoding',
  'truncated',
  'corrupted',
  'invalid',
  'hostile',
  'too-large',
  'too-deep',
] as const;
export type FaultReason = (typeof FAULTS)[number];

/** What exactly is wrong, as data: who shows it has the words. `path` and `of` name fields as the file does, from the item on. */
export type Detail =
  | {
      what:
        | 'empty'
        | 'no-header'
        | 'list'
        | 'bracket'
        | 'stray-text'
        | 'cut-value'
        | 'cut-character'
        | 'cut-gzip'
        | 'no-trailer'
        | 'after-trailer'
        | 'hash'
        | 'not-utf-8'
        | 'dangerous-key';
    }
  | { what: 'version'; found: number; known: number }
  /** Levels of nesting, characters of a value. */
  | { what: 'levels' | 'characters'; most: number }
  | { what: 'count'; of: 'records' | 'mentions' | 'tombstones' | 'private' | 'items'; found: number; promised: number }
  /** `at`: which character of the value, from 1; 0 where the browser does not tell. */
  | { what: 'syntax'; at: number }
  | { what: 'missing' | 'unknown' | 'value' | 'outside' | 'twice'; path: string }
  | { what: 'type'; path: string; expected: string }
  | { what: 'mismatch'; path: string; of: string };

/** Words for every detail, without a full stop. */
export type DetailWords = { [What in Detail['what']]: (detail: Extract<Detail, { what: What }>) => string };

export const wordsOf = (words: DetailWords, detail: Detail): string =>
  (words[detail.what] as (detail: Detail) => string)(detail);

/** The words of the command line, and of the interface in English. */
export const english: DetailWords = {
  empty: () => 'the file is empty',
  'no-header': () => 'the header of a corpus file is missing',
  list: () => 'a list where an object should be',
  bracket: () => 'a closing bracket without an opening one',
  'stray-text': () => 'text outside of any object',
  'cut-value': () => 'the file ends in the middle of a value',
  'cut-character': () => 'the file ends in the middle of a character',
  'cut-gzip': () => 'the gzip data is broken or cut off',
  'no-trailer': () => 'the file ends without its trailer',
  'after-trailer': () => 'something follows the trailer',
  hash: () => 'the hash is not that of the items',
  'not-utf-8': () => 'some bytes are not UTF-8',
  'dangerous-key': () => 'a key that would change the program, such as __proto__',
  version: ({ found, known }) => `format version ${found}; this program reads up to ${known}`,
  levels: ({ most }) => `more than ${most} levels`,
  characters: ({ most }) => `more than ${most} characters in one value`,
  count: ({ of, found, promised }) => `${of}: ${found} where ${promised} are promised`,
  syntax: ({ at }) => (at > 0 ? `no JSON at character ${at} of the value` : 'no JSON'),
  missing: ({ path }) => `the field ${path} is missing`,
  unknown: ({ path }) => `the field ${path} is unknown`,
  value: ({ path }) => `the field ${path} has a value that it cannot have`,
  outside: ({ path }) => `${path} lies outside of the text`,
  twice: ({ path }) => `the same ${path} is there twice`,
  type: ({ path, expected }) => `the field ${path} should be of the type ${expected}`,
  mismatch: ({ path, of }) => `${path} does not follow from ${of}`,
};

/** What is wrong, and where; as data it goes from one thread to another. */
export type Fault = Pick<CorpusFault, 'reason' | 'line' | 'detail'>;

/** Thrown by everything that reads a corpus; nothing has been changed when it is. `line` counts from 1; 0 is unknown. */
export class CorpusFault extends Error {
  override name = 'CorpusFault';
  constructor(
    readonly reason: FaultReason,
    readonly line: number,
    readonly detail: Detail,
    /** What else was found wrong in the same pass, by line. */
    readonly more: readonly CorpusFault[] = [],
  ) {
    super(`${line > 0 ? `line ${line}: ` : ''}${reason}: ${wordsOf(english, detail)}`);
  }
}
