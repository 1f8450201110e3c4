/** Paths → saved pages: single files, folders, case folders, ZIP archives. Nothing is read before its turn. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join, parse } from 'node:path';
import { unzipSync } from 'fflate';
import { Usage } from '../corpus/files';

export interface SavedPage {
  /** What it is called in messages. */
  name: string;
  /** A file, or a page inside an archive. */
  path: string;
  inside?: string;
  /** The address, where something beside the page states it. */
  url?: string;
}

const PAGE = /\.(?:html?|xhtml|shtml|mht|mhtml)$/i;
/** A page of more bytes is no news page; an archive that unpacks to more is a bomb. */
const LARGEST = 64 << 20;
const STDIN = '-';

const caseUrl = (folder: string): string | undefined => {
  const truth = join(folder, 'truth.json');
  if (!existsSync(truth)) return undefined;
  const { url } = JSON.parse(readFileSync(truth, 'utf8')) as { url?: unknown };
  return typeof url === 'string' ? url : undefined;
};

function* inArchive(path: string): Generator<SavedPage> {
  const names: string[] = [];
  unzipSync(readFileSync(path), {
    filter: ({ name, originalSize }) => {
      if (PAGE.test(name) && !name.startsWith('__MACOSX/') && originalSize <= LARGEST) names.push(name);
      return false;
    },
  });
  for (const inside of names.sort()) yield { name: `${path}:${inside}`, path, inside };
}

function* inFolder(folder: string): Generator<SavedPage> {
  const page = join(folder, 'page.html');
  if (existsSync(page)) {
    const url = caseUrl(folder);
    yield { name: basename(folder), path: page, ...(url ? { url } : {}) };
  }
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  const saved = new Set(entries.filter((entry) => entry.isFile()).map(({ name }) => parse(name).name));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const resources = /^(.+)(?:_files|\.files|_文件)$/.exec(entry.name)?.[1];
    if (entry.isDirectory() && !(resources && saved.has(resources))) yield* inFolder(path);
    else if (entry.isFile() && path !== page && (PAGE.test(entry.name) || /\.zip$/i.test(entry.name)))
      yield* inFile(path);
  }
}

function* inFile(path: string): Generator<SavedPage> {
  if (extname(path).toLowerCase() === '.zip') yield* inArchive(path);
  else yield { name: path, path };
}

/** The pages under some paths, in a fixed order; `-` is a page on standard input. Throws `Usage` on a path that is not there. */
export function* pagesUnder(paths: readonly string[]): Generator<SavedPage> {
  for (const path of paths) if (path !== STDIN && !existsSync(path)) throw new Usage(`no such file or folder: ${path}`);
  for (const path of paths)
    if (path === STDIN) yield { name: 'standard input', path };
    else yield* statSync(path).isDirectory() ? inFolder(path) : inFile(path);
}

/** The bytes of a page. Throws where it is too large. */
export function bytesOf({ path, inside }: SavedPage): Uint8Array {
  if (inside === undefined) {
    if (path === STDIN) return readFileSync(process.stdin.fd);
    if (statSync(path).size > LARGEST) throw new Error(`larger than ${LARGEST >> 20} MiB`);
    return readFileSync(path);
  }
  const bytes = unzipSync(readFileSync(path), { filter: ({ name }) => name === inside })[inside];
  if (!bytes) throw new Error('gone from the archive');
  return bytes;
}
