/** Walks folders for cases: a case is a folder with `page.html`. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Truth } from './compare';

export interface Case {
  id: string;
  html: string;
  truth: Truth;
}

const foldersIn = (folder: string): string[] => {
  const inner = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => foldersIn(join(folder, entry.name)));
  return existsSync(join(folder, 'page.html')) ? [folder, ...inner] : inner;
};

/** The cases under some folders, sorted by id. Throws with one line on a missing folder or a repeated id. */
export function* casesUnder(roots: readonly string[]): Generator<Case> {
  const seen = new Set<string>();
  const folders = roots.flatMap((root) => {
    if (!existsSync(root) || !statSync(root).isDirectory()) throw new Error(`not a folder: ${root}`);
    return foldersIn(root);
  });
  for (const folder of folders) {
    const id = basename(folder);
    if (seen.has(id)) throw new Error(`repeated case: ${id}`);
    seen.add(id);
  }
  for (const folder of folders.sort()) {
    const truth = join(folder, 'truth.json');
    yield {
      id: basename(folder),
      html: readFileSync(join(folder, 'page.html'), 'utf8'),
      truth: existsSync(truth) ? (JSON.parse(readFileSync(truth, 'utf8')) as Truth) : {},
    };
  }
}
