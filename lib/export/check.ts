/** What a schema cannot say of a record: ids follow from content, spans hold their words, rows are whole. */
import { articleIdOf, canonicalUrl, type Digest, rowIdOf, textKeyOf } from '../capture/ids';
import type { CorpusRecord, CorpusVersion, Said } from './schema';

async function faultOfVersion(version: CorpusVersion, digest: Digest): Promise<string | undefined> {
  const { versionId, textHash, textKey, article, mentions, capture } = version;
  const { text } = article;
  if (versionId.startsWith('v1-') && versionId !== `v1-${textHash}`) return 'versionId is not that of textHash';
  if (capture.canonicalUrl !== canonicalUrl(capture.url))
    return 'capture.canonicalUrl does not follow from capture.url';
  if (text === undefined) return undefined;
  const [hash, key] = await Promise.all([digest(text), digest(textKeyOf(text, article.bodyStart))]);
  if (hash !== textHash) return 'textHash is not that of article.text';
  if (key !== textKey) return 'textKey is not that of article.text';
  if (article.blocks.some(({ start, end }) => start > end || end > text.length))
    return 'a block lies outside of the text';
  const loose = mentions.find(({ start, end, quote }) => start >= end || text.slice(start, end) !== quote);
  return loose && `the words at ${loose.start} are not the quote of the mention`;
}

/** The first of the rows of an article that is not what its id says, or of another article. */
export async function faultOfRows({ articleId, rows }: Said, digest: Digest): Promise<string | undefined> {
  const ids = await Promise.all(rows.map((row) => rowIdOf(row, digest)));
  const row = rows.findIndex((one, index) => one.id !== ids[index] || one.articleId !== articleId);
  return row < 0 ? undefined : `row ${row + 1} is not what its id says`;
}

/** The first thing wrong with a record that fits the schema; `undefined` where all is well. */
export async function faultOf(record: CorpusRecord, digest: Digest): Promise<string | undefined> {
  const versions = [record, ...record.versions];
  const [faults, ids, row] = await Promise.all([
    Promise.all(versions.map((version) => faultOfVersion(version, digest))),
    Promise.all(versions.map(({ capture, textKey }) => articleIdOf(capture.canonicalUrl, textKey, digest))),
    faultOfRows(record, digest),
  ]);
  const fault = faults.find((each) => each !== undefined);
  if (fault) return fault;
  if (!ids.some((id) => id === record.articleId || record.sameAs.includes(id)))
    return 'articleId follows neither from an address nor from a text';
  if (new Set(versions.map(({ versionId }) => versionId)).size < versions.length) return 'a version is there twice';
  return row;
}
