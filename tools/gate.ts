/**
 * `gate -- FOLDER… --out FILE`: decides for every `*.txt` and every `page.html` whether it is party-building news, as a granted page is
 * decided: by the test that the gate script ships, by the module that the background asks and, of a page, by the text that the script reads.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import { hasChance } from '../lib/gate/chance';
import { gate } from '../lib/gate/gate';
import { gateText } from '../lib/sites/gate-text';
import { carryOut } from './carry-out';
import { decodePage } from './clip/encoding';
import { counted } from './counted';
import { writeWhole } from './out';

interface Case {
  id: string;
  path: string;
}

/** A page or its running text is called after its folder, which is one case; any other text after its file. */
function* casesIn(folder: string): Generator<Case> {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  const page = entries.some(({ name }) => name === 'page.html');
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* casesIn(path);
    else if (entry.name === 'page.html' || (entry.name === 'text.txt' && !page)) yield { id: basename(folder), path };
    else if (entry.name.endsWith('.txt') && entry.name !== 'text.txt') yield { id: basename(entry.name, '.txt'), path };
  }
}

function textOf(path: string): string {
  const { text } = decodePage(readFileSync(path));
  if (path.endsWith('.txt')) return text;
  const { window } = new JSDOM(text, { virtualConsole: new VirtualConsole() });
  const read = gateText(window.document);
  window.close();
  return read;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
  if (positionals.length === 0 || !values.out) throw new Error('usage: gate -- FOLDER… --out FILE');
  const cases = positionals.flatMap((folder) => {
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`not a folder: ${folder}`);
    return [...casesIn(folder)];
  });
  const seen = new Set<string>();
  for (const { id } of cases) {
    if (seen.has(id)) throw new Error(`repeated case: ${id}`);
    seen.add(id);
  }
  if (cases.length === 0) throw new Error('no *.txt and no page.html');
  let found = 0;
  function* decisions(): Generator<string> {
    for (const { id, path } of cases) {
      const text = textOf(path);
      const { partyBuilding, score } = gate(text);
      const decided = partyBuilding && hasChance(text);
      if (decided) found++;
      yield `${JSON.stringify({ id, partyBuilding: decided, score })}\n`;
    }
  }
  await writeWhole(values.out, decisions());
  process.stdout.write(`${counted(cases.length, 'case')}, ${found} party-building news\n`);
}

await carryOut('gate', main);
