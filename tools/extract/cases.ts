/** Cases of extraction: a case is a folder with `page.html`, in any encoding, and its truth where there is one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseFolders, idOf } from '../cases';
import { decodePage } from '../clip/encoding';
import { truthIn } from '../truth';
import type { Truth } from './compare';

export interface Case {
  id: string;
  html: string;
  truth: Truth;
}

/** The cases under some folders, sorted by folder. Throws with one line on a missing folder, a repeated id, no case, or a bad truth. */
export function* casesUnder(roots: readonly string[]): Generator<Case> {
  for (const folder of caseFolders(roots, ['page.html'])) {
    const { text: html } = decodePage(readFileSync(join(folder, 'page.html')));
    yield { id: idOf(folder), html, truth: truthIn(folder) };
  }
}
