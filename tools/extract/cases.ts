/** Cases of extraction: a case is a folder with `page.html`. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { caseFolders } from '../cases';
import type { Truth } from './compare';

export interface Case {
  id: string;
  html: string;
  truth: Truth;
}

/** The cases under some folders, sorted by folder. Throws with one line on a missing folder or a repeated id. */
export function* casesUnder(roots: readonly string[]): Generator<Case> {
  for (const folder of caseFolders(roots, ['page.html'])) {
    const truth = join(folder, 'truth.json');
    yield {
      id: basename(folder),
      html: readFileSync(join(folder, 'page.html'), 'utf8'),
      truth: existsSync(truth) ? (JSON.parse(readFileSync(truth, 'utf8')) as Truth) : {},
    };
  }
}
