/**
 * The language of the search field. Terms that must all occur, `|` or `OR` between those of which one will do, `-` before what must
 * not, quotation marks around words that hold spaces (a straight one among them is doubled), and `field:value`, the field in English or
 * Chinese; one field given twice means either value; `=` before an outlet or a source means the whole name, not a part of it. An address
 * is the value of `url` without a field's name, unless it is in quotation marks. Nothing is a pattern: `.*` is looked for as it stands.
 */
import { fold } from '../text/fold';

export const FIELDS = [
  'title',
  'outlet',
  'source',
  'kind',
  'type',
  'formula',
  'region',
  'level',
  'tag',
  'date',
  'decision',
  'note',
  'url',
] as const;
export type Field = (typeof FIELDS)[number];

/** What the fields are called in simplified Chinese. */
const NAMES: Readonly<Record<string, Field>> = {
  标题: 'title',
  媒体: 'outlet',
  来源: 'source',
  类别: 'kind',
  类型: 'type',
  提法: 'formula',
  地区: 'region',
  级别: 'level',
  标签: 'tag',
  日期: 'date',
  复核: 'decision',
  备注: 'note',
  网址: 'url',
};
const fieldOf = (name = ''): Field | undefined => FIELDS.find((one) => one === name.toLowerCase()) ?? NAMES[fold(name)];

export interface Query {
  /** One term of each group must occur. */
  terms: string[][];
  without: string[];
  fields: { field: Field; value: string; not: boolean }[];
  /** Whether `|` stands where it says nothing: beside a field, or before what must not occur. */
  astray: boolean;
  /** Whether a date is asked for that is none. */
  undated: boolean;
}

/** Between two dates; a hyphen is that only before a year. */
const RANGE = /\.\.|[至~～]|(?<=[\d年月日号號])\s*[-－–—]\s*(?=\d{4}(?!\d))/;
/** What dates are written with. */
const DATES = /^[\d\s年月日号號至~～./／\-－–—]*$/;
const DATE = /^(?:\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)?$/;
/** Whether what was written is a date, or a range of them; none at all asks for what has no date. */
const isDate = (written: string, value: string): boolean => {
  const ends = value.split('..');
  return DATES.test(written) && ends.every((end) => DATE.test(end)) && ends.length <= 2 && value !== '..';
};

/** `2023年5月至8月1日` as `2023-05..2023-08-01`: an end without a year, or a month, is of the other's. What holds no number stays as it is. */
const dated = (value: string): string => {
  const ends = value.split(RANGE);
  const numbers = ends.map((end) => end.match(/\d+/g) ?? []);
  if (numbers.flat().length === 0) return value;
  const [first] = numbers;
  return numbers
    .map((end, at) => {
      if (at === 0 || end[0] === undefined || end[0].length >= 4) return end;
      const day = end.length === 1 && first!.length === 3 && !ends[at]!.includes('月');
      return [...first!.slice(0, day ? 2 : 1), ...end];
    })
    .map((end) => end.map((part) => part.padStart(2, '0')).join('-'))
    .join('..');
};

/** Before the value of a field: the whole name. */
const WHOLE = '=';
/** What a name is called as a value that finds it alone, and the name of such a value; undefined where it is a part of names. */
export const wholeName = (name: string): string => (name === '' ? '' : `${WHOLE}${name}`);
export const nameIn = (value: string): string | undefined =>
  value === '' || value.startsWith(WHOLE) ? value.slice(WHOLE.length) : undefined;

const PART =
  /[|｜]|([-－]?)(?:([a-z]+|\p{Script=Han}{2})[:：]([=＝]?))?(?:"((?:[^"]|"")*)"?|“([^”]*)”?|「([^」]*)」?|([^\s|｜]+))/giu;

export const parseQuery = (text: string): Query => {
  const query: Query = { terms: [], without: [], fields: [], astray: false, undated: false };
  /** What the last part was: words, a field, or what must not occur. */
  let last: string[] | Field | '' | undefined;
  let either = false;
  for (const [whole, minus = '', name, equals = '', straight, ...values] of text.matchAll(PART)) {
    const words = straight?.replaceAll('""', '"') ?? values.find((one) => one !== undefined) ?? '';
    const value = (equals && WHOLE) + words;
    const address = /^https?$/i.test(name ?? '') && words.startsWith('//');
    const field = address ? 'url' : fieldOf(name);
    if (/^(?:[|｜]|OR)$/.test(whole)) either = last !== undefined;
    if (/^(?:[|｜]|OR|AND)$/.test(whole) || (field === undefined && value === '')) continue;
    const before = either ? last : undefined;
    const not = minus !== '';
    const term = name === undefined ? value : whole.slice(minus.length);
    if (field === 'date') {
      const date = dated(value);
      query.fields.push({ field, value: date, not });
      if (!isDate(value, date)) query.undated = true;
    } else if (field !== undefined) query.fields.push({ field, value: address ? term : value, not });
    else if (not) query.without.push(term);
    else if (typeof before === 'object') before.push(term);
    else query.terms.push([term]);
    last = not ? '' : (field ?? (typeof before === 'object' ? before : query.terms.at(-1)!));
    if (before === '' || (before !== undefined && before !== last)) query.astray = true;
    either = false;
  }
  return query;
};

/** The parts of a query as they are written; the last may lack the end of its quotation marks, and gets it. */
const partsOf = (text: string): string[] =>
  [...text.matchAll(PART)].flatMap(([whole, , , , ...values]) => {
    const kind = values.slice(0, 3).findIndex((value) => value !== undefined);
    if (kind < 0) return [whole];
    const value = values[kind]!;
    const start = whole.slice(0, whole.indexOf('"“「'[kind]!));
    return start === '' && value === '' ? [] : [`${start}${'"“「'[kind]}${value}${'"”」'[kind]}`];
  });

/** What of a query chooses articles whatever words they have in them: fields, and words that must not occur. */
export const withoutTerms = (text: string): string =>
  partsOf(text)
    .filter((part) => {
      const { fields, without } = parseQuery(part);
      return fields.length > 0 || without.length > 0;
    })
    .join(' ');

/** A value as it is written in a query: in quotation marks that it does not hold itself, or in straight ones with its own doubled. */
const written = (name: string, value: string): string => {
  if (!/[\s"“”「」|｜]|^＝|^$/.test(value)) return `${name}:${value}`;
  const equals = value.startsWith(WHOLE) ? WHOLE : '';
  const words = value.slice(equals.length);
  const curly = words.includes('"') && !words.includes('”');
  return `${name}:${equals}${curly ? `“${words}”` : `"${words.replaceAll('"', '""')}"`}`;
};

/** The query with a field's value put in or taken out: what ticking a filter does. */
export const withField = (text: string, field: Field, value: string, on: boolean): string => {
  const kept = partsOf(text).filter((part) => {
    const { fields } = parseQuery(part);
    return !fields.some((one) => one.field === field && one.value === value && !one.not);
  });
  return [...kept, ...(on ? [written(field, value)] : [])].join(' ');
};

/** The query with another value in each of its fields, and other names of fields; null takes the field out. */
export const withValues = (
  text: string,
  change: (field: Field, value: string) => string | null,
  names?: Readonly<Record<Field, string>>,
): string =>
  partsOf(text)
    .flatMap((part) => {
      const [one] = parseQuery(part).fields;
      if (one === undefined) return [part];
      const value = change(one.field, one.value);
      if (value === one.value && names === undefined) return [part];
      return value === null ? [] : [`${one.not ? '-' : ''}${written(names?.[one.field] ?? one.field, value)}`];
    })
    .join(' ');
