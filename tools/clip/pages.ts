/** Paths → saved pages: single files, folders, case folders, ZIP archives. Nothing is read before its turn. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, parse } from 'node:path';
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
  /** Why there is nothing to be read. */
  fault?: string;
}

const PAGE = /\.(?:html?|xhtml|shtml|mht|mhtml)$/i;
const ARCHIVE = /\.zip$/i;
/** A page of more bytes is no news page; an archive that unpacks to more is a bomb. */
const LARGEST = 64 << 20;
const TOO_LARGE = `larger than ${LARGEST >> 20} MiB`;
const STDIN = '-';

const caseUrl = (folder: string): string | undefined => {
  const truth = join(folder, 'truth.json');
  if (!existsSync(truth)) return undefined;
  const { url } = JSON.parse(readFileSync(truth, 'utf8')) as { url?: unknown };
  return typeof url === 'string' ? url : undefined;
};

/** A folder beside a page that was saved (named without their ends) holds what is of that page: frames, pictures. */
const isBeside = (folder: string, saved: ReadonlySet<string>): boolean => {
  const page = /^(.+)(?:_files|\.files|_文件)$/.exec(folder)?.[1];
  return page !== undefined && saved.has(page);
};

/** The archive that was read last: its pages are asked for one after the other. */
let last: { path: string; bytes: Uint8Array } | undefined;
function archive(path: string): Uint8Array {
  if (last?.path !== path) last = { path, bytes: readFileSync(path) };
  return last.bytes;
}

/** The pages of an archive; of one that cannot be read, its fault. */
function* inArchive(path: string): Generator<SavedPage> {
  const saved = new Set<string>();
  const pages: SavedPage[] = [];
  try {
    unzipSync(archive(path), {
      filter: ({ name: inside, originalSize }) => {
        saved.add(inside.replace(/\.[^./]*$/, ''));
        const fault = originalSize > LARGEST ? { fault: TOO_LARGE } : {};
        if (PAGE.test(inside) && !inside.startsWith('__MACOSX/'))
          pages.push({ name: `${path}:${inside}`, path, inside, ...fault });
        return false;
      },
    });
  } catch (error) {
    yield { name: path, path, fault: (error as Error).message };
  }
  const isOfPage = ({ inside }: SavedPage): boolean =>
    inside!.split('/').some((_, depth, parts) => isBeside(parts.slice(0, depth).join('/'), saved));
  for (const page of pages.sort((a, b) => (a.name < b.name ? -1 : 1))) if (!isOfPage(page)) yield page;
}

function* inFolder(folder: string): Generator<SavedPage> {
  const page = join(folder, 'page.html');
  if (existsSync(page)) {
    const url = caseUrl(folder);
    yield { name: basename(folder), path: page, ...(url ? { url } : {}) };
  }
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  const saved = new Set(entries.filter((entry) => !entry.isDirectory()).map(({ name }) => parse(name).name));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!isBeside(entry.name, saved)) yield* inFolder(path);
    } else if (
      (entry.isFile() || entry.isSymbolicLink()) &&
      path !== page &&
      (PAGE.test(entry.name) || ARCHIVE.test(entry.name))
    )
      yield* inFile(path);
  }
}

function* inFile(path: string): Generator<SavedPage> {
  if (ARCHIVE.test(path)) yield* inArchive(path);
  else yield { name: path, path };
}

/** The pages under some paths, in a fixed order; `-` is a page on standard input. Throws `Usage` on a path that is not there. */
export function* pagesUnder(paths: readonly string[]): Generator<SavedPage> {
  for (const path of paths) if (path !== STDIN && !existsSync(path)) throw new Usage(`no such file or folder: ${path}`);
  for (const path of paths)
    if (path === STDIN) yield { name: 'standard input', path };
    else yield* statSync(path).isDirectory() ? inFolder(path) : inFile(path);
}

/** The bytes of a page. Throws where there are none, or too many. */
export function bytesOf({ path, inside, fault }: SavedPage): Uint8Array {
  if (fault !== undefined) throw new Error(fault);
  if (inside === undefined) {
    // `process.stdin` is another in a thread; its number is that of the process.
    if (path === STDIN) return readFileSync(0);
    if (statSync(path).size > LARGEST) throw new Error(TOO_LARGE);
    return readFileSync(path);
  }
  const bytes = unzipSync(archive(path), { filter: ({ name }) => name === inside })[inside];
  if (!bytes) throw new Error('gone from the archive');
  return bytes;
}
