/** `corpus -- merge|validate|convert|diff …`: works on corpus files of any size, and in a pipe (`-`). */
import { parseArgs } from 'node:util';
import { diff } from './corpus/diff';
import { command, Usage } from './corpus/files';
import { validate } from './corpus/validate';
import { write } from './corpus/write';

const USAGE =
  'usage: corpus -- merge FILE… --out FILE | validate FILE… | convert FILE --format ID --out FILE [--text-free | --pseudonymise [--salt TEXT]] [--selectors] | diff A B';

await command('corpus', USAGE, async (folder) => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string', default: '-' },
      format: { type: 'string', default: 'json' },
      'text-free': { type: 'boolean', default: false },
      pseudonymise: { type: 'boolean', default: false },
      salt: { type: 'string' },
      selectors: { type: 'boolean', default: false },
    },
  });
  const [what, ...paths] = positionals;
  if (what === 'merge' && paths.length > 0) await write(paths, values, folder);
  else if (what === 'convert' && paths.length === 1) await write(paths, values, folder);
  else if (what === 'validate' && paths.length > 0) await validate(paths);
  else if (what === 'diff' && paths.length === 2) await diff(paths, folder);
  else throw new Usage(USAGE);
});
