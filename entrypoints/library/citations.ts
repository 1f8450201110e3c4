/** Articles as they are cited, one or a list of them. */
import type { Citation } from '../../components/library/citations';
import { type Meta, sourceLine } from '../../lib/text/cite';
import { localDay } from '../../lib/text/date';
import { gbt7714 } from '../../lib/text/gbt7714';
import { metaOf, recordsOf } from './reads';

const BATCH = 200;

/** `at`: the instant at which it was clipped. */
export const cited = (style: Citation, meta: Meta, url: string, at: string): string =>
  style === 'line' ? sourceLine(meta, url) : gbt7714(style, meta, url, localDay(at));

/** A line for each article, in their order; references are numbered. `count`: how many are still kept. */
export const citedAll = async (style: Citation, ids: readonly string[]): Promise<{ text: string; count: number }> => {
  const lines: string[] = [];
  for await (const records of recordsOf(ids, BATCH))
    for (const record of records) {
      const line = cited(style, metaOf(record), record.capture.url, record.capture.at);
      lines.push(style === 'line' ? line : `[${lines.length + 1}] ${line}`);
    }
  return { text: lines.join('\n'), count: lines.length };
};
