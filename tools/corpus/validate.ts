/** `corpus -- validate`: judges files as an import would. */
import type { Header, Trailer } from '../../lib/export/schema';
import { checkSeries, type ExportFile } from '../../lib/export/series';
import { counted } from '../counted';
import { corpusIn, mustExist } from './files';

export async function validate(paths: readonly string[]): Promise<void> {
  mustExist(paths);
  const read: ExportFile[] = [];
  for (const name of paths) {
    let header: Header | undefined;
    let trailer: Trailer | undefined;
    let faults = 0;
    const say = (message: string): void => {
      if (++faults <= 10) process.stdout.write(`${name}: ${message}\n`);
    };
    try {
      for await (const part of corpusIn(name, (fault) => say(fault.message))) {
        if ('header' in part) header = part.header;
        if ('trailer' in part) trailer = part.trailer;
      }
    } catch (error) {
      say((error as Error).message);
    }
    if (faults > 10) process.stdout.write(`${name}: ${counted(faults - 10, 'more fault')}\n`);
    if (faults > 0 || !header || !trailer) continue;
    read.push({ name, header, trailer });
    const { counts, hash } = trailer;
    process.stdout.write(
      `${name}: valid, ${counted(counts.records, 'record')}, ${counted(counts.mentions, 'mention')}, hash ${hash}\n`,
    );
  }
  if (read.length > 1)
    for (const { what, name, detail } of checkSeries(read)) process.stdout.write(`${name}: ${what}: ${detail}\n`);
}
