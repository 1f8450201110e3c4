/** The table of the packs' lexicon. A build of the extension puts the finished table in place of this file (`tools/table.ts`). */
import { tableOf } from '../recognise/table';
import { packs } from '.';

export const table = () => tableOf(packs);
