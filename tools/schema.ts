/** Writes docs/corpus.schema.json and docs/corpus-format.md from the zod schema; `--check` only says whether they are current. */
import { readFileSync, writeFileSync } from 'node:fs';
import { formatPage, schemaOf } from './schema/describe';

const pages = { 'corpus.schema.json': schemaOf(), 'corpus-format.md': formatPage() };
const stale = Object.entries(pages).filter(([name, text]) => {
  const path = new URL(`../docs/${name}`, import.meta.url);
  let held = '';
  try {
    held = readFileSync(path, 'utf8');
  } catch {}
  if (held !== text && !process.argv.includes('--check')) writeFileSync(path, text);
  return held !== text;
});
process.stdout.write(stale.length === 0 ? 'current\n' : `${stale.map(([name]) => name).join(', ')}: changed\n`);
if (stale.length > 0 && process.argv.includes('--check')) process.exitCode = 1;
