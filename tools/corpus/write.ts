/** `corpus -- merge` and `convert`: one file out of others. */
import { randomUUID } from 'node:crypto';
import type { Header } from '../../lib/export/schema';
import { variantOf } from '../../lib/export/variants';
import { packs } from '../clip/knowledge';
import { counted } from '../counted';
import { digest } from './digest';
import { formatNamed, mustExist, writeOut } from './files';
import { load } from './load';
import { Spool } from './spool';

/** As the command is given. */
interface Values {
  out: string;
  format: string;
  'text-free': boolean;
  pseudonymise: boolean;
  salt?: string | undefined;
  selectors: boolean;
}

/** What the file is made to be of what is read. */
const wantedOf = (values: Values): Header['variant'] =>
  values.pseudonymise ? 'pseudonymised' : values['text-free'] ? 'text-free' : 'full';

/** What is true of all that is in a file made of others. The private part of a backup is left out, so that is none. */
const trueOf = (headers: readonly Header[], wanted: Header['variant']): Header['variant'] => {
  const all = (...variants: Header['variant'][]) => headers.every(({ variant }) => variants.includes(variant));
  if (wanted === 'pseudonymised' || all('pseudonymised')) return 'pseudonymised';
  return wanted === 'text-free' || all('pseudonymised', 'text-free') ? 'text-free' : 'full';
};

/**
 * The header of a file made of others. Of one, it covers the same changes of the same library; what it is made of changes its hash, so that
 * it follows no file by that. Of several, it belongs to no series of theirs.
 */
const headerOf = (headers: readonly Header[], count: number, wanted: Header['variant']): Header => {
  const [only] = headers;
  const known = new Map(headers.flatMap((header) => header.packs).map((pack) => [`${pack.id} ${pack.version}`, pack]));
  const packs = [...known.keys()].sort().map((key) => known.get(key)!);
  const base = { ...only!, packs, variant: trueOf(headers, wanted), previous: null };
  if (headers.length === 1) return base;
  return { ...base, libraryId: `merged-${randomUUID()}`, from: 0, to: count, selection: 'merged files' };
};

export async function write(paths: readonly string[], values: Values, folder: string): Promise<void> {
  const format = formatNamed(values.format);
  mustExist(paths);
  const spool = new Spool(folder);
  const wanted = wantedOf(values);
  const header = headerOf(await load(paths, spool), spool.size, wanted);
  const variant = variantOf(wanted, values.salt ?? randomUUID(), digest);
  const formulas = packs.flatMap((pack) => pack.formulas);
  const merged = spool.merged();
  const items = () => merged.items(values.selectors, variant);
  await writeOut(format, { header, digest, formulas, items }, values.out);
  process.stderr.write(`${counted(merged.records.size, 'article')}\n`);
  spool.close();
}
