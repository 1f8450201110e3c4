/** What a schema cannot say of a record: ids follow from content, spans hold their words, rows are whole. */
import { articleIdOf, canonicalUrl, type Digest, rowIdOf, textKeyOf } from '../capture/ids';
import type { Detail } from './faults';
import type { CorpusRecord, CorpusVersion, Said } from './schema';

/** `within`: the path of the version in its item, with a point at its end. */
async function faultOfVersion(version: CorpusVersion, within: string, digest: Digest): Promise<Detail | undefined> {
  const { versionId, textHash, textKey, article, mentions, capture } = version;
  const { text } = article;
  const mismatch = (path: string, of: string): Detail => ({ what: 'mismatch', path: within + path, of: within + of });
  if (versionId.startsWith('v1-') && versionId !== `v1-${textHash}`) return mismatch('versionId', 'textHash');
  if (capture.canonicalUrl !== canonicalUrl(capture.url)) return mismatch('capture.canonicalUrl', 'capture.url');
  if (text === undefined) return undefined;
  const [hash, key] = await Promise.all([digest(text), digest(textKeyOf(text, article.bodyStart))]);
  if (hash !== textHash) return mismatch('textHash', 'article.text');
  if (key !== textKey) return mismatch('textKey', 'article.text');
  const block = article.blocks.findIndex(({ start, end }) => start > end || end > text.length);
  if (block >= 0) return { what: 'outside', path: `${within}article.blocks.${block}` };
  const loose = mentions.findIndex(({ start, end, quote }) => start >= end || text.slice(start, end) !== quote);
  return loose < 0 ? undefined : mismatch(`mentions.${loose}.quote`, 'article.text');
}

/** The first of the rows of an article that is not what its id says, or of another article. */
export async function faultOfRows({ articleId, rows }: Said, digest: Digest, within = ''): Promise<Detail | undefined> {
  const ids = await Promise.all(rows.map((row) => rowIdOf(row, digest)));
  const row = rows.findIndex((one, index) => one.id !== ids[index] || one.articleId !== articleId);
  return row < 0 ? undefined : { what: 'mismatch', path: `${within}rows.${row}.id`, of: `${within}rows.${row}` };
}

/** The first thing wrong with a record that fits the schema; `undefined` where all is well. */
export async function faultOf(record: CorpusRecord, digest: Digest, within = ''): Promise<Detail | undefined> {
  const versions = [record, ...record.versions];
  const [faults, ids, row] = await Promise.all([
    Promise.all(
      versions.map((version, at) => faultOfVersion(version, `${within}${at > 0 ? `versions.${at - 1}.` : ''}`, digest)),
    ),
    Promise.all(versions.map(({ capture, textKey }) => articleIdOf(capture.canonicalUrl, textKey, digest))),
    faultOfRows(record, digest, within),
  ]);
  const fault = faults.find((each) => each !== undefined);
  if (fault) return fault;
  if (!ids.some((id) => id === record.articleId || record.sameAs.includes(id)))
    return { what: 'mismatch', path: `${within}articleId`, of: 'capture.canonicalUrl, textKey' };
  if (new Set(versions.map(({ versionId }) => versionId)).size < versions.length)
    return { what: 'twice', path: `${within}versionId` };
  return row;
}
