/** For builds of scripts that hold the packs: the table of their lexicon is made now, and carried by the script. */
import { join, normalize } from 'node:path';
import type { Plugin } from 'vite';
import { encode } from '../lib/recognise/encoded';

const MADE = join(import.meta.dirname, '../lib/packs/table.ts');

export const shippedTable = (): Plugin => ({
  name: 'shipped-table',
  async load(id) {
    if (normalize(id) !== MADE) return undefined;
    const { table } = await import('../lib/packs/table');
    // In the function, the text would be read through once more when that is compiled.
    return `import { decode } from '../recognise/encoded';\nconst encoded = ${JSON.stringify(encode(table()))};\nexport const table = () => decode(encoded);`;
  },
});
