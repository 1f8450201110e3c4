/** `tsx tools/notices.ts`: writes public/licences.txt, which goes with the extension: the licences of all that it may hold of others. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(import.meta.dirname, '..');
export const NOTICES = join(root, 'public', 'licences.txt');

interface Package {
  name: string;
  version: string;
  license: string;
  dependencies?: Record<string, string>;
}
const packageIn = (folder: string): Package =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;

/** The packages that ship, and what they need, by name. */
function shipped(needed: Package, found = new Map<string, Package>()): Map<string, Package> {
  for (const name of Object.keys(needed.dependencies ?? {})) {
    if (found.has(name)) continue;
    const one = packageIn(join(root, 'node_modules', name));
    found.set(name, one);
    shipped(one, found);
  }
  return found;
}

/** What stands in files of our own, or comes without its text. */
const OTHERS = `Characters of lib/text/fold-table.ts: dictionaries of OpenCC (BYVoid and contributors, Apache-2.0, the text is below), by way of
opencc-js (MIT AND Apache-2.0); Unicode Character Database (Unicode License v3, https://www.unicode.org/license.txt).
WXT, https://wxt.dev (MIT).
`;

/** Each text once, under the packages that it is of. */
export function notices(): string {
  const texts = new Map<string, string[]>();
  for (const { name, version, license } of [...shipped(packageIn(root)).values()].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const folder = join(root, 'node_modules', name);
    const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice)/i.test(file));
    const text = files.map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r', '').trim()).join('\n\n');
    texts.set(text, [...(texts.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  const parts = [...texts].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`);
  return [OTHERS, ...parts].join(`\n${'-'.repeat(80)}\n\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(NOTICES, notices());
