/** Walks folders. Links to folders are followed; each folder is entered once, so that links that lead back come to an end. */
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Folder {
  folder: string;
  /** Names of its files and of links to files, sorted. */
  files: string[];
}

/** A folder and those in it, by name, linked ones last. `beside`: which of those in a folder with such files are not entered, by name. */
export function* foldersUnder(
  folder: string,
  beside: (files: readonly string[]) => (name: string) => boolean = () => () => false,
  entered = new Set<string>(),
): Generator<Folder> {
  const real = realpathSync(folder);
  if (entered.has(real)) return;
  entered.add(real);
  const files: string[] = [];
  const inner: string[] = [];
  const linked: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) inner.push(entry.name);
    else if (entry.isSymbolicLink() && existsSync(path) && statSync(path).isDirectory()) linked.push(entry.name);
    else if (entry.isFile() || entry.isSymbolicLink()) files.push(entry.name);
  }
  yield { folder, files };
  const passed = beside(files);
  for (const name of [...inner, ...linked]) if (!passed(name)) yield* foldersUnder(join(folder, name), beside, entered);
}
