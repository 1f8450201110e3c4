import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Row } from '../../lib/capture/record';
import { digest } from '../../lib/library/digest';
import { type Library, openLibrary } from '../../lib/library/library';
import { AT, article, clip, findIn, tablesOf } from './made';

let library: Library;
let name = '';
let number = 0;
beforeEach(() => {
  name = `notes-${number++}`;
  library = openLibrary(digest, name);
});
afterEach(() => library.close());

const clipAt = (at: number, text = '走访群众。') => clip(library, `https://a.gov.cn/${at}`, article(`题${at}`, text));
const note = async (articleId: string, words: string): Promise<Row> =>
  (await library.say([{ articleId, value: { row: 'note', note: words } }], AT))[0]!;

it('finds articles by the words of their notes, in either script, any width and with any punctuation, and by nothing else', async () => {
  const [noted, other, bare] = [await clipAt(1), await clipAt(2), await clipAt(3, '数据待核实。')];
  await note(noted, '引用前：待核實（Ｐ３，數據）');
  await note(noted, '第二条');
  await note(other, '存疑');
  for (const query of ['note:待核实', 'note:核實', '备注:p3数据', '備註：第二', 'note:"待核实 P3"'])
    expect(await findIn(library, query), query).toEqual([noted]);
  expect(await findIn(library, 'note:存疑 note:核实')).toEqual([noted, other].sort());
  expect(await findIn(library, '走访 -note:核实')).toEqual([other]);
  expect(await findIn(library, 'note:""')).toEqual([bare]);
  expect(await findIn(library, '-note:""')).toEqual([noted, other].sort());
  for (const query of ['note:走访', 'note:核实第二', 'note:。', '存疑'])
    expect(await findIn(library, query)).toEqual([]);
  expect(await findIn(library, '核实')).toEqual([bare]);
});

it('follows a note that is taken back, deleted with its article, and brought back with it', async () => {
  const id = await clipAt(1);
  const { id: row } = await note(id, '待核实');
  await library.trash([id], AT);
  expect(await findIn(library, 'note:核实')).toEqual([]);
  await library.restore([id]);
  expect(await findIn(library, 'note:核实')).toEqual([id]);
  await library.say([{ articleId: id, value: { row: 'retract' }, retracts: row }], AT);
  expect(await findIn(library, 'note:核实')).toEqual([]);
  expect(await findIn(library, 'note:""')).toEqual([id]);
});

it('finds an article by its corrected title', async () => {
  const [id, other] = [await clipAt(1), await clipAt(2)];
  const value = { row: 'field', field: 'title', value: '改正後的「楓橋」標題' } as const;
  await library.say([{ articleId: id, value }], AT);
  for (const query of ['title:枫桥', '標題:后的枫桥标', 'Title:"枫桥 标题"'])
    expect(await findIn(library, query), query).toEqual([id]);
  expect(await findIn(library, '-title:枫桥')).toEqual([other]);
  expect(await findIn(library, 'title:——')).toEqual([]);
});

it('finds the notes of a library that was made before listings held them, after the work on the index', async () => {
  const ids = [await clipAt(1), await clipAt(2)];
  for (const id of ids) await note(id, '待核实');
  const tables = await tablesOf(name);
  await tables
    .table('drawers')
    .toCollection()
    .modify((drawer: { listings: { notes?: string[] }[] }) => {
      for (const listing of drawer.listings) delete listing.notes;
    });
  await tables.table('facts').delete('listed');
  tables.close();
  const before = await library.sequence();
  expect(await findIn(library, 'note:核实')).toEqual([]);
  await library.settle();
  expect(await findIn(library, 'note:核实')).toEqual([...ids].sort());
  expect(await library.changedSince(before)).toEqual([]);
});
