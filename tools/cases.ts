/** Walks folders for cases: a case is a folder that holds certain files, and its id is the folder's name. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

const foldersIn = (folder: string, files: readonly string[]): string[] => {
  const inner = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => foldersIn(join(folder, entry.name), files));
  return files.every((file) => existsSync(join(folder, file))) ? [folder, ...inner] : inner;
};

/** Folders of cases with all of `files`, sorted. Throws with one line on a missing folder or a repeated id. */
export function caseFolders(roots: readonly string[], files: readonly string[]): string[] {
  const folders = roots.flatMap((root) => {
    if (!existsSync(root) || !statSync(root).isDirectory()) throw new Error(`not a folder: ${root}`);
    return foldersIn(root, files);
  });
  const seen = new Set<string>();
  for (const folder of folders) {
    const id = basename(folder);
    if (seen.has(id)) throw new Error(`repeated case: ${id}`);
    seen.add(id);
  }
  return folders.sort();
}
