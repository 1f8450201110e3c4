/**
 * `score -- FOLDER… [--json] [--predictions DIR] [--errors]`: recognises every case with `text.txt` and `gold.json`.
 * Articles that docs/quality.md sets aside are printed apart, and their errors are not listed.
 */
import { mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { carryOut } from './carry-out';
import { caseFolders, idOf } from './cases';
import { recognise } from './clip/knowledge';
import { writeWhole } from './out';
import { errors } from './score/errors';
import { type Marked, measure } from './score/measure';
import { asJson, table } from './score/table';
import setAside from './set-aside.json';

const USAGE = 'usage: score -- FOLDER… [--json] [--predictions DIR] [--errors]';

interface Scored {
  id: string;
  aside: boolean;
  text: string;
  gold: Marked[];
  /** As ours are written to a file: without the rule, which gold does not state. */
  predicted: Marked[];
  /** The same with the rule, for the list of errors. */
  explained: Marked[];
}

const isSpanOf = (text: string, one: Marked | null): boolean =>
  typeof one?.kind === 'string' &&
  typeof one.type === 'string' &&
  Number.isInteger(one.start) &&
  Number.isInteger(one.end) &&
  0 <= one.start &&
  one.start < one.end &&
  one.quote === text.slice(one.start, one.end);

/** Throws with one line where gold is no list of spans of the text, each once. */
function goldOf(folder: string, text: string): Marked[] {
  const path = join(folder, 'gold.json');
  let gold: unknown;
  try {
    gold = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`);
  }
  if (!Array.isArray(gold)) throw new Error(`${path}: not a list`);
  const places = new Set<string>();
  for (const one of gold as Marked[]) {
    if (!isSpanOf(text, one)) throw new Error(`${path}: no span of the text: ${JSON.stringify(one)}`);
    const place = `${one.kind} ${one.start} ${one.end}`;
    if (places.has(place)) throw new Error(`${path}: the same span twice: ${JSON.stringify(one)}`);
    places.add(place);
  }
  return gold as Marked[];
}

function scored(folder: string): Scored {
  const text = readFileSync(join(folder, 'text.txt'), 'utf8');
  const gold = goldOf(folder, text);
  const predicted: Marked[] = [];
  const explained: Marked[] = [];
  for (const { kind, type, start, end, rule, fields } of recognise(text)) {
    const marked = { kind, type, start, end, quote: text.slice(start, end), ...fields };
    predicted.push(marked);
    explained.push({ ...marked, rule });
  }
  // A link to an article set aside is that article.
  const aside = [folder, realpathSync(folder)].some((path) => setAside.includes(idOf(path)));
  return { id: idOf(folder), aside, text, gold, predicted, explained };
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, predictions: { type: 'string' }, errors: { type: 'boolean' } },
  });
  if (positionals.length === 0) throw new Error(USAGE);
  const cases = caseFolders(positionals, ['text.txt', 'gold.json']).map(scored);
  if (values.predictions) {
    mkdirSync(values.predictions, { recursive: true });
    for (const { id, predicted } of cases)
      await writeWhole(join(values.predictions, `${id}.json`), [`${JSON.stringify(predicted, null, 1)}\n`]);
  }
  const aside = cases.filter((one) => one.aside);
  const seen = cases.filter((one) => !one.aside);
  const listed = values.errors ? seen.flatMap((one) => errors(one.id, one.text, one.gold, one.explained)) : [];
  if (values.json) {
    const parts = { all: asJson(measure(cases)), seen: asJson(measure(seen)), setAside: asJson(measure(aside)) };
    process.stdout.write(`${JSON.stringify({ ...parts, ...(values.errors && { errors: listed }) })}\n`);
    return;
  }
  if (seen.length > 0) process.stdout.write(table(aside.length > 0 ? 'not set aside' : 'all', measure(seen)));
  if (aside.length > 0) process.stdout.write(`\n${table('set aside', measure(aside))}`);
  if (aside.length > 0 && seen.length > 0) process.stdout.write(`\n${table('all', measure(cases))}`);
  for (const line of listed) process.stdout.write(`${line}\n`);
}

await carryOut('score', USAGE, main);
