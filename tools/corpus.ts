/** `corpus -- merge|validate|convert|diff …`: works on corpus files of any size, and in a pipe (`-`). */
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { ArticleRecord } from '../lib/capture/record';
import { fromCorpus } from '../lib/export/derive';
import { FORMATS, formatOf } from '../lib/export/formats';
import { versionsOf } from '../lib/export/merge';
import type { Header, Trailer } from '../lib/export/schema';
import { checkSeries, type ExportFile } from '../lib/export/series';
import { pseudonymised, textFree } from '../lib/export/variants';
import { packs } from './clip/knowledge';
import { digest } from './corpus/digest';
import { command, corpusIn, mustExist, progress, Usage, writeOut } from './corpus/files';
import { Spool } from './corpus/spool';

const USAGE =
  'usage: corpus -- merge FILE… --out FILE | validate FILE… | convert FILE --format ID --out FILE [--text-free | --pseudonymise [--salt TEXT]] [--selectors] | diff A B';

const OPTIONS = {
  out: { type: 'string', default: '-' },
  format: { type: 'string', default: 'json' },
  'text-free': { type: 'boolean', default: false },
  pseudonymise: { type: 'boolean', default: false },
  salt: { type: 'string' },
  selectors: { type: 'boolean', default: false },
} as const;

/** Reads files into the spool, judging everything before anything is written. Returns the headers. */
async function load(paths: readonly string[], spool: Spool): Promise<Header[]> {
  const headers: Header[] = [];
  const show = progress('articles read');
  for (const path of paths) {
    let hidden = 0;
    try {
      for await (const part of corpusIn(path)) {
        if ('header' in part) headers.push(part.header);
        if (!('items' in part)) continue;
        for (const { section, value } of part.items) {
          if (section === 'records') spool.add(fromCorpus(value));
          else if (section === 'tombstones') spool.bury(value);
          else hidden++;
        }
        show(spool.size);
      }
    } catch (error) {
      throw new Error(`${path}: ${(error as Error).message}`);
    }
    if (hidden > 0) process.stderr.write(`${path}: ${hidden} private parts left out\n`);
  }
  return headers;
}

/** What is true of all that is in a file made of others. A private part is left out, so a backup is none. */
const variantOf = (headers: readonly Header[], values: Values): Header['variant'] => {
  const all = (...variants: Header['variant'][]) => headers.every(({ variant }) => variants.includes(variant));
  if (values.pseudonymise || all('pseudonymised')) return 'pseudonymised';
  return values['text-free'] || all('pseudonymised', 'text-free') ? 'text-free' : 'full';
};

/** The header of a file made of others: it belongs to no series of theirs. */
const headerOf = (headers: readonly Header[], count: number, values: Values): Header => {
  const [only] = headers;
  const known = new Map(headers.flatMap((header) => header.packs).map((pack) => [`${pack.id} ${pack.version}`, pack]));
  const packs = [...known.keys()].sort().map((key) => known.get(key)!);
  const base = { ...only!, packs, variant: variantOf(headers, values) };
  if (headers.length === 1) return base;
  return {
    ...base,
    libraryId: `merged-${randomUUID()}`,
    from: 0,
    to: count,
    previous: null,
    selection: 'merged files',
  };
};

async function write(paths: readonly string[], values: Values, folder: string): Promise<void> {
  const format = formatOf(values.format);
  if (!format) throw new Usage(`no format ${values.format}; there are ${FORMATS.map(({ id }) => id).join(' ')}`);
  mustExist(paths);
  const spool = new Spool(folder);
  const header = headerOf(await load(paths, spool), spool.size, values);
  const salt = values.salt ?? randomUUID();
  const formulas = packs.flatMap((pack) => pack.formulas);
  await writeOut(
    format,
    {
      header,
      digest,
      formulas,
      items: () =>
        spool.items({ selectors: values.selectors, notes: !values['text-free'] && !values.pseudonymise }, (record) =>
          values.pseudonymise ? pseudonymised(record, salt, digest) : values['text-free'] ? textFree(record) : record,
        ),
    },
    values.out,
  );
  const written = spool.ids().length;
  process.stderr.write(`${written} ${written === 1 ? 'article' : 'articles'}\n`);
  spool.close();
}

async function validate(paths: readonly string[]): Promise<void> {
  mustExist(paths);
  const read: ExportFile[] = [];
  for (const name of paths) {
    let header: Header | undefined;
    let trailer: Trailer | undefined;
    let faults = 0;
    const say = (message: string): void => {
      if (++faults <= 10) process.stdout.write(`${name}: ${message}\n`);
    };
    try {
      for await (const part of corpusIn(name, (fault) => say(fault.message))) {
        if ('header' in part) header = part.header;
        if ('trailer' in part) trailer = part.trailer;
      }
    } catch (error) {
      say((error as Error).message);
    }
    if (faults > 10) process.stdout.write(`${name}: ${faults - 10} more faults\n`);
    if (faults > 0 || !header || !trailer) continue;
    read.push({ name, header, trailer });
    const { counts, hash } = trailer;
    process.stdout.write(`${name}: valid, ${counts.records} records, ${counts.mentions} mentions, hash ${hash}\n`);
  }
  if (read.length > 1)
    for (const { what, name, detail } of checkSeries(read)) process.stdout.write(`${name}: ${what}: ${detail}\n`);
}

const versionIds = (record: ArticleRecord): string[] =>
  versionsOf(record)
    .map(({ versionId }) => versionId)
    .sort();

/** The parts in which two copies of one article differ; of those of a version, none where the versions differ. */
function differing(a: ArticleRecord, b: ArticleRecord): string[] {
  const unlike = (x: unknown, y: unknown): boolean => JSON.stringify(x) !== JSON.stringify(y);
  const own = (['sameAs', 'rows'] as const).filter((part) => unlike(a[part], b[part]));
  if (unlike(versionIds(a), versionIds(b))) return ['versions', ...own];
  const parts = (['article', 'mentions', 'recognition', 'capture', 'versions'] as const).filter((part) =>
    unlike(a[part], b[part]),
  );
  return [...parts, ...own];
}

async function diff(paths: readonly string[], folder: string): Promise<void> {
  mustExist(paths);
  const [a, b] = [new Spool(folder, 'a'), new Spool(folder, 'b')];
  await load([paths[0]!], a);
  await load([paths[1]!], b);
  const counts = { '-': 0, '+': 0, '~': 0, '=': 0 };
  for (const id of [...new Set([...a.ids(), ...b.ids()])].sort()) {
    const [mine, theirs] = [a.get(id), b.get(id)];
    const shown = (mine ?? theirs)?.article.meta.title?.value ?? '';
    const sign = !mine ? '+' : !theirs ? '-' : JSON.stringify(mine) === JSON.stringify(theirs) ? '=' : '~';
    counts[sign]++;
    if (sign === '=') continue;
    const changes = mine && theirs ? ` (${differing(mine, theirs).join(', ')})` : '';
    process.stdout.write(`${sign} ${id} ${shown}${changes}\n`);
  }
  process.stdout.write(
    `${counts['-']} only in A, ${counts['+']} only in B, ${counts['~']} differ, ${counts['=']} alike\n`,
  );
}

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>['values'];

await command('corpus', USAGE, async (folder) => {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  const [what, ...paths] = positionals;
  if (what === 'merge' && paths.length > 0) await write(paths, values, folder);
  else if (what === 'convert' && paths.length === 1) await write(paths, values, folder);
  else if (what === 'validate' && paths.length > 0) await validate(paths);
  else if (what === 'diff' && paths.length === 2) await diff(paths, folder);
  else throw new Usage(USAGE);
});
