/** Paths → saved pages: single files, folders, case folders, ZIP archives. Nothing is read before its turn. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, parse } from 'node:path';
import { unzipSync } from 'fflate';
import { idOf } from '../cases';
import { Usage } from '../corpus/files';
import { foldersUnder } from '../folders';
import { truthIn } from '../truth';

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

/** The page of a case, with its address; of one whose truth cannot be read, the fault. */
function caseIn(folder: string): SavedPage {
  const page = { name: idOf(folder), path: join(folder, 'page.html') };
  try {
    const { url } = truthIn(folder);
    return url === undefined ? page : { ...page, url };
  } catch (error) {
    return { ...page, fault: (error as Error).message };
  }
}

function* inFolder(root: string): Generator<SavedPage> {
  const ofPages = (files: readonly string[]) => {
    const saved = new Set(files.map((file) => parse(file).name));
    return (name: string): boolean => isBeside(name, saved);
  };
  for (const { folder, files } of foldersUnder(root, ofPages)) {
    if (files.includes('page.html')) yield caseIn(folder);
    for (const file of files)
      if (file !== 'page.html' && (PAGE.test(file) || ARCHIVE.test(file))) yield* inFile(join(folder, file));
  }
}

function* inFile(path: string): Generator<SavedPage> {
  if (ARCHIVE.test(path)) yield* inArchive(path);
  else yield { name: path, path };
}

function pagesAt(path: string): Iterable<SavedPage> {
  if (path === STDIN) return [{ name: 'standard input', path }];
  return statSync(path).isDirectory() ? inFolder(path) : inFile(path);
}

/**
 * The pages under some paths, in a fixed order; `-` is a page on standard input. Throws `Usage` on a path that is not there, and where
 * there is no page.
 */
export function* pagesUnder(paths: readonly string[]): Generator<SavedPage> {
  for (const path of paths) if (path !== STDIN && !existsSync(path)) throw new Usage(`no such file or folder: ${path}`);
  let any = false;
  for (const path of paths)
    for (const page of pagesAt(path)) {
      any = true;
      yield page;
    }
  if (!any) throw new Usage(`no page in ${paths.join(', ')}`);
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
