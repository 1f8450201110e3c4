/** Walks folders for cases: a case is a folder that holds certain files, and its id is the folder's name. */
import { existsSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { foldersUnder } from './folders';

/** The name of a folder, of `.` too. */
export const idOf = (folder: string): string => basename(resolve(folder));

/** Throws with one line on what is no folder. */
export function mustBeFolder(path: string): void {
  if (!existsSync(path) || !statSync(path).isDirectory()) throw new Error(`not a folder: ${path}`);
}

/** Throws with one line on an id that comes again. */
export function mustDiffer(ids: Iterable<string>): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) throw new Error(`repeated case: ${id}`);
    seen.add(id);
  }
}

/** Folders of cases with all of `files`, sorted. Throws with one line on a missing folder, a repeated id, or no case at all. */
export function caseFolders(roots: readonly string[], files: readonly string[]): string[] {
  const folders = roots.flatMap((root) => {
    mustBeFolder(root);
    return [...foldersUnder(root)].filter((one) => files.every((file) => one.files.includes(file)));
  });
  const paths = folders.map(({ folder }) => folder);
  mustDiffer(paths.map(idOf));
  if (paths.length === 0) throw new Error(`no case with ${files.join(' and ')}`);
  return paths.sort();
}
