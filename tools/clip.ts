/** `clip -- PATH… --out FILE [--format ID]`: saved pages → the same corpus records as the extension makes. */
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { FORMAT, FORMAT_VERSION, type Header } from '../lib/export/schema';
import { version } from '../package.json';
import { packs } from './clip/knowledge';
import { pagesUnder } from './clip/pages';
import { clipAll } from './clip/threads';
import { digest } from './corpus/digest';
import { command, formatNamed, progress, Usage, writeOut } from './corpus/files';
import { Spool } from './corpus/spool';
import { counted } from './counted';

const USAGE = 'usage: clip -- PATH… --out FILE [--format ID] [--selectors]';

await command('clip', USAGE, async (folder) => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      format: { type: 'string', default: 'json' },
      selectors: { type: 'boolean', default: false },
    },
  });
  if (positionals.length === 0 || !values.out) throw new Usage(USAGE);
  const format = formatNamed(values.format);
  const generator = `tifa-clip ${version}`;
  const spool = new Spool(folder);
  const show = progress('page');
  let pages = 0;
  let refused = 0;
  await clipAll(pagesUnder(positionals), { at: new Date().toISOString(), generator }, (page, clipped) => {
    show(++pages);
    if ('record' in clipped) spool.add(clipped.record);
    else {
      refused++;
      process.stderr.write(`${page.name}: not clipped: ${clipped.refused}\n`);
    }
  });
  const header: Header = {
    format: FORMAT,
    version: FORMAT_VERSION,
    variant: 'full',
    generator,
    packs: packs.map(({ id, version }) => ({ id, version })),
    libraryId: `clip-${randomUUID()}`,
    from: 0,
    to: spool.size,
    previous: null,
    selection: 'saved pages',
  };
  const formulas = packs.flatMap((pack) => pack.formulas);
  const merged = spool.merged();
  const items = () => merged.items(values.selectors);
  await writeOut(format, { header, digest, formulas, items }, values.out);
  const again = pages - refused - spool.size;
  const others = again > 0 ? `, ${again} of the same` : '';
  process.stderr.write(
    `${counted(pages, 'page')}: ${counted(spool.size, 'article')}${others}, ${refused} not clipped\n`,
  );
  spool.close();
});
