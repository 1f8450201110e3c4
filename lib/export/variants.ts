/** Corpora that may be given away: without texts, and without the names of persons. */
import type { Digest } from '../capture/ids';
import type { Row } from '../capture/record';
import { fold } from '../text/fold';
import { isName, isPlaceholder } from '../text/names';
import { withoutNotes } from './derive';
import type { CorpusMention, CorpusRecord, CorpusVersion, Header } from './schema';

const bareMention = (mention: CorpusMention): CorpusMention =>
  mention.selectors
    ? {
        ...mention,
        selectors: mention.selectors.map((selector) =>
          selector.type === 'TextQuoteSelector' ? { ...selector, prefix: '', suffix: '' } : selector,
        ),
      }
    : mention;

function bareVersion<T extends CorpusVersion>(version: T): T {
  const { text: _text, ...article } = version.article;
  return { ...version, article, mentions: version.mentions.map(bareMention) };
}

const bareRows = (rows: readonly Row[]): Row[] =>
  withoutNotes(rows).map((row) =>
    row.value.row === 'decision'
      ? { ...row, value: { ...row.value, decision: { ...row.value.decision, prefix: '', suffix: '' } } }
      : row,
  );

/** The record without its texts: offsets, hashes and quotes of no more than the mention. Notes are gone too. */
export const textFree = (record: CorpusRecord): CorpusRecord => ({
  ...bareVersion(record),
  versions: record.versions.map(bareVersion),
  rows: bareRows(record.rows),
});

/** Words beside a name in a byline, and addresses after a name. */
const ROLES =
  /(?:本报|本刊|本网|特约|实习)*(?:全媒体)?(?:记者|通讯员|作者|编辑|责编|责任编辑|审核|校对|摄影|摄)[:：]?/g;
const ADDRESS = /(?:同志|先生|女士|书记|检察官|法官|院长|检察长)$/;
/** Ends of what is no person: of a body, or of a word for many. */
const NO_PERSON =
  /(?:[院局部会队所室校厅处科组站系班团社委区县市省镇乡村街道公司中心支部党委集团单位企业]|干警|民警|党员|职工|代表)$/;

const HAN = /^\p{Script=Han}{2,4}$/u;

/**
 * A word, and what 和 and 与 part in it: they are letters of names as well (李和平), and rather too much is hidden than too little. Less
 * than two characters are no name.
 */
const readings = (word: string): string[] => [
  word,
  ...word.split(/(?<=^|\p{Script=Han}{2})[和与](?=\p{Script=Han}{2}|$)/u),
];

/** A byline names persons; only what is an outlet or a department is none. */
const personsIn = (byline: string): string[] =>
  byline
    .replace(ROLES, ' ')
    .split(/[\s、，,;；/／|｜&＆·（）()]+/)
    .flatMap(readings)
    .filter((name) => HAN.test(name) && !/[报社网台]$/.test(name) && (isName(fold(name)) || !NO_PERSON.test(name)));

/** A recipient is rarely a person: it needs a surname, or somebody who addresses it as one. */
const personOf = (recipient: string): string[] => {
  const name = recipient.replace(ADDRESS, '');
  const folded = fold(name);
  if (name === recipient) return isName(folded) && !NO_PERSON.test(name) ? [name] : [];
  return isName(folded) || (HAN.test(name) && !isPlaceholder(folded) && !NO_PERSON.test(name)) ? [name] : [];
};

function namesIn({ article, mentions }: CorpusVersion): string[] {
  const bylines = [article.meta.author?.value, article.meta.editor?.value].flatMap((value) => personsIn(value ?? ''));
  const recipients = mentions.flatMap(({ fields }) => [fields.recipient ?? []].flat().map(String));
  return [
    ...bylines,
    ...recipients.flatMap((value) =>
      value
        .split(/[、，,]/)
        .flatMap(readings)
        .flatMap(personOf),
    ),
  ];
}

/** Replaces strings wherever they stand in a value; keys stay. */
const replaced = <T>(value: T, replace: (text: string) => string): T => {
  if (typeof value === 'string') return replace(value) as T;
  if (Array.isArray(value)) return value.map((inner) => replaced(inner, replace)) as T;
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replaced(inner, replace)])) as T;
  return value;
};

/**
 * The record without texts, with persons of bylines and recipients replaced by a name that is always the same for one
 * person under one `salt` (kept by the owner: with it, names could be guessed). What people said in rows stays behind,
 * but for the verdicts on mentions. Versions get ids of their own, so that they merge with no other.
 */
export async function pseudonymised(record: CorpusRecord, salt: string, digest: Digest): Promise<CorpusRecord> {
  const versions = [record, ...record.versions];
  const names = [...new Set(versions.flatMap(namesIn))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const masks = new Map<string, string>();
  for (const name of names) masks.set(name, `某${(await digest(`${salt}\n${name}`)).slice(0, 8)}`);
  // As it is printed, a name may be set apart (王 某). The longest comes first; without any, nothing is found.
  const anyName = new RegExp(names.map((name) => [...name].join('\\s*')).join('|') || '(?!)', 'gu');
  const mask = (text: string): string => text.replace(anyName, (name) => masks.get(name.replace(/\s/g, ''))!);
  const version = async <T extends CorpusVersion>(each: T): Promise<T> => {
    const { article, mentions } = bareVersion(each);
    const next = {
      ...each,
      article: { ...article, meta: replaced(article.meta, mask) },
      mentions: mentions.map((mention) => ({
        ...mention,
        quote: mask(mention.quote),
        fields: replaced(mention.fields, mask),
        ...(mention.selectors ? { selectors: replaced(mention.selectors, mask) } : {}),
      })),
    };
    const said = JSON.stringify([each.versionId, next.article, next.mentions]);
    return { ...next, versionId: `p1-${await digest(said)}` };
  };
  return {
    ...(await version(record)),
    versions: await Promise.all(record.versions.map(version)),
    rows: [],
  };
}

/** What a variant makes of a whole record, and of rows by themselves. */
export interface Variant {
  record(record: CorpusRecord): CorpusRecord | Promise<CorpusRecord>;
  rows(rows: Row[]): Row[];
}

/** Nothing is left out. */
export const WHOLE: Variant = { record: (record) => record, rows: (rows) => rows };

/** `salt` is for pseudonyms; see `pseudonymised`. */
export const variantOf = (variant: Header['variant'], salt: string, digest: Digest): Variant =>
  variant === 'pseudonymised'
    ? { record: (record) => pseudonymised(record, salt, digest), rows: () => [] }
    : variant === 'text-free'
      ? { record: textFree, rows: bareRows }
      : WHOLE;
