/**
 * `gate -- FOLDER… --out FILE`: decides for every `*.txt` and every `page.html` whether it is party-building news, as a granted page is
 * decided: by the test that the gate script ships, by the module that the background asks and, of a page, by the text that the script reads.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import { hasChance } from '../lib/gate/chance';
import { gate } from '../lib/gate/gate';
import { gateText } from '../lib/sites/gate-text';
import { carryOut } from './carry-out';
import { idOf, mustBeFolder, mustDiffer } from './cases';
import { decodePage } from './clip/encoding';
import { counted } from './counted';
import { foldersUnder } from './folders';
import { writeWhole } from './out';

const USAGE = 'usage: gate -- FOLDER… --out FILE';

interface Case {
  id: string;
  path: string;
}

/** A page or its running text is called after its folder, which is one case; any other text after its file. */
function* casesIn(root: string): Generator<Case> {
  for (const { folder, files } of foldersUnder(root)) {
    const own = files.includes('page.html') ? 'page.html' : 'text.txt';
    for (const file of files) {
      if (file === own) yield { id: idOf(folder), path: join(folder, file) };
      else if (file.endsWith('.txt') && file !== 'text.txt')
        yield { id: basename(file, '.txt'), path: join(folder, file) };
    }
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
  if (positionals.length === 0 || !values.out) throw new Error(USAGE);
  const cases = positionals.flatMap((folder) => {
    mustBeFolder(folder);
    return [...casesIn(folder)];
  });
  mustDiffer(cases.map(({ id }) => id));
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

await carryOut('gate', USAGE, main);
