/** The lexicon of the built-in packs. */
import { createLexicon } from '../recognise/lexicon';
import { packs } from '.';
import { table } from './table';

export const lexicon = createLexicon(packs, table);
