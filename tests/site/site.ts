/**
 * The sample site: pages written for the project, under host names of several kinds. Each is a case folder: `page.html`, with
 * the bytes that are served, and `truth.json`, what must be read from it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { META_FIELDS, type MetaField, type Refusal } from '../../lib/text/article';

export type Truth = Partial<Record<MetaField, string | null>> & {
  url: string;
  /** What kind of page it is. */
  kind?: string;
  partyBuilding?: boolean;
  /** Why it must be refused. */
  refused?: Refusal;
  part?: { index: number; of: number };
  /** The whole text, one block a line. */
  text?: string;
  /** By kind, words that some mention of that kind must hold: few and certain, so that they stay true of a better recogniser. */
  mentions?: Record<string, string[]>;
};

export interface Sample {
  name: string;
  page: Uint8Array;
  truth: Truth;
}

const pages = join(import.meta.dirname, 'pages');

export const samples: readonly Sample[] = readdirSync(pages).map((name) => ({
  name,
  page: readFileSync(join(pages, name, 'page.html')),
  truth: JSON.parse(readFileSync(join(pages, name, 'truth.json'), 'utf8')) as Truth,
}));

export const sample = (name: string): Sample => samples.find((each) => each.name === name)!;

/** Where the front page is, which leads to all the others. */
export const FRONT = 'http://start.example.org/';

/** The hostile page once more, with its five megabytes in sight. */
export const FLOODED = `${sample('hostile').truth.url}?text`;

/** The whole site by address. */
export const site: Readonly<Record<string, Uint8Array>> = {
  [FRONT]: readFileSync(join(import.meta.dirname, 'front.html')),
  [FLOODED]: sample('hostile').page,
  ...Object.fromEntries(samples.map(({ page, truth }) => [truth.url, page])),
};

/** What an extension or a command made of a page, as far as truth judges it. */
export interface Found {
  article: {
    text: string;
    meta: Partial<Record<MetaField, { value: string }>>;
    part?: { index: number; of: number } | undefined;
  };
  mentions: readonly { kind: string; start: number; end: number }[];
}

/** What is found, in the form of the truth: equal to it where all is right. A field that the truth does not name is left out, and the time of a day that it names alone. */
export function judged({ article, mentions }: Found, truth: Truth): Truth {
  const quotes = (kind: string) =>
    mentions.filter((one) => one.kind === kind).map(({ start, end }) => article.text.slice(start, end));
  const seen: Truth = { url: truth.url };
  for (const field of META_FIELDS) if (field in truth) seen[field] = article.meta[field]?.value ?? null;
  if (truth.publishedAt?.length === 10) seen.publishedAt = seen.publishedAt?.slice(0, 10) ?? null;
  if (truth.text !== undefined) seen.text = article.text;
  if (article.part) seen.part = article.part;
  if (truth.mentions) {
    seen.mentions = Object.fromEntries(
      Object.entries(truth.mentions).map(([kind, words]) => [
        kind,
        words.filter((each) => quotes(kind).some((quote) => quote.includes(each))),
      ]),
    );
  }
  return seen;
}

/** The truth as far as it is judged. */
export const expected = ({ kind: _, partyBuilding: __, refused: ___, ...truth }: Truth): Truth => truth;
