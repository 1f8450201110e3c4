import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { whyOf } from '../components/copy/common';
import { LANGUAGES } from '../components/copy/types';
import { codeOf } from '../lib/failure';
import { digest } from '../lib/library/digest';
import { openLibrary } from '../lib/library/library';

const named = (name: string, words = 'words of a browser') => new DOMException(words, name);

it('knows what a browser reports by its name, and by its words where it gives no name', () => {
  for (const [error, code] of [
    [named('QuotaExceededError'), 'full'],
    [new Error('QUOTA_BYTES quota exceeded'), 'full'],
    [new Error('FILE_NO_SPACE'), 'full'],
    [named('VersionError'), 'newer'],
    [named('UnknownError', 'Internal error opening backing store for indexedDB.open.'), 'unusable'],
    [named('InvalidStateError'), 'unusable'],
    [named('NotAllowedError'), 'forbidden'],
    [named('NotReadableError'), 'file-gone'],
    [named('NotFoundError', 'A requested file or directory could not be found.'), 'file-gone'],
    [named('NotFoundError', 'One of the specified object stores was not found.'), 'unusable'],
    [named('AbortError'), 'broken-off'],
    [new Error('Extension context invalidated.'), 'updated'],
    [new Error('Could not establish connection. Receiving end does not exist.'), 'no-answer'],
    [new Error('Download canceled by the user'), 'cancelled'],
    [new Error('FILE_ACCESS_DENIED'), 'not-saved'],
  ] as const) {
    expect(codeOf(error), String(error)).toBe(code);
    for (const language of LANGUAGES) {
      expect(whyOf(language, error)).not.toContain(error.message);
      expect(whyOf(language, codeOf(error)), 'a code that came by a message').toBe(whyOf(language, error));
    }
  }
});

it('leaves what it does not know its own words', () => {
  for (const error of [new RangeError('out of reach'), 'out of reach'])
    for (const language of LANGUAGES) expect(whyOf(language, error)).toBe('out of reach');
  expect(codeOf(new Dexie.AbortError('aborted', named('ConstraintError', 'key exists')))).toContain('key exists');
  for (const nothing of [undefined, null, '', new Error()]) expect(typeof codeOf(nothing)).toBe('string');
});

it('looks into what a database wraps', () => {
  const room = named('QuotaExceededError', 'no room');
  const bulk = new Dexie.BulkError('bulkPut(): 1 of 2 operations failed', { 1: new Dexie.AbortError('aborted', room) });
  for (const error of [new Dexie.AbortError('aborted', room), bulk, new Dexie.DatabaseClosedError('closed', bulk)])
    expect(codeOf(error)).toBe('full');
});

it('a library of a later version is refused, and not touched', async () => {
  const later = new Dexie('failure-later');
  later.version(7).stores({ records: 'articleId', facts: 'key', other: 'key' });
  await later.open();
  await later.table('facts').put({ key: 'seq', value: 3 });
  later.close();
  const library = openLibrary(digest, 'failure-later');
  for (const ask of [() => library.count(), () => library.note('probe', 1)])
    expect(codeOf(await ask().catch((fault: unknown) => fault))).toBe('newer');
  library.close();
  const again = await new Dexie('failure-later').open();
  expect([again.verno, again.tables.map(({ name }) => name)]).toEqual([7, ['facts', 'other', 'records']]);
  expect(await again.table('facts').toArray()).toEqual([{ key: 'seq', value: 3 }]);
  again.close();
});
