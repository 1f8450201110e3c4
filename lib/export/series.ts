/** Whether a series of incremental exports is complete: ranges join, and each names the hash of the one before. */
import type { Header, Trailer } from './schema';

export interface ExportFile {
  /** What the user knows the file by. */
  name: string;
  header: Header;
  trailer: Trailer;
}

export interface Gap {
  what: 'gap' | 'broken-chain' | 'selection' | 'missing-start';
  name: string;
  detail: string;
}

/** What is missing between the files; empty where each library's series is complete. Overlaps do no harm in a merge. */
export function checkSeries(files: readonly ExportFile[]): Gap[] {
  const gaps: Gap[] = [];
  for (const library of new Set(files.map(({ header }) => header.libraryId))) {
    const own = files.filter(({ header }) => header.libraryId === library && header.selection === undefined);
    own.sort((a, b) => a.header.from - b.header.from || b.header.to - a.header.to);
    const hashes = new Set(own.map(({ trailer }) => trailer.hash));
    let covered = 0;
    for (const { name, header } of own) {
      if (header.from > covered)
        gaps.push({
          what: covered === 0 ? 'missing-start' : 'gap',
          name,
          detail: `changes ${covered + 1} to ${header.from} of library ${library} are in no file`,
        });
      else if (header.previous !== null && header.from > 0 && !hashes.has(header.previous))
        gaps.push({
          what: 'broken-chain',
          name,
          detail: `the export before it (${header.previous}) is not among the files`,
        });
      covered = Math.max(covered, header.to);
    }
  }
  for (const { name, header } of files)
    if (header.selection !== undefined)
      gaps.push({ what: 'selection', name, detail: 'holds a selection, which belongs to no series' });
  return gaps;
}
