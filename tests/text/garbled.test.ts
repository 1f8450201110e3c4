import { expect, test } from 'vitest';
import { isGarbled } from '../../lib/text/garbled';
import { articlePage } from '../e2e/reading-page';

const text = articlePage.replace(/<[^>]+>/g, '');
const utf8 = new TextEncoder().encode(text);
const read = (encoding: string): string => new TextDecoder(encoding).decode(utf8);
/** GBK for 坚持党建引领，推进基层治理。 */
const GBK =
  '\xbc\xe1\xb3\xd6\xb5\xb3\xbd\xa8\xd2\xfd\xc1\xec\xa3\xac\xcd\xc6\xbd\xf8\xbb\xf9\xb2\xe3\xd6\xce\xc0\xed\xa1\xa3';
const gbk = Uint8Array.from(GBK, (unit) => unit.charCodeAt(0));

test.each([
  ['UTF-8 read as GBK', read('gbk')],
  ['UTF-8 read as Windows-1252', read('windows-1252')],
  ['GBK read as UTF-8', new TextDecoder('utf-8').decode(gbk)],
  ['GBK read as Windows-1252', new TextDecoder('windows-1252').decode(gbk)],
  ['what was read wrongly twice', '烫锟斤拷锟斤拷锟斤拷锟斤拷锟斤拷'],
])('%s is garbled', (_, garbled) => expect(isGarbled(garbled)).toBe(true));

test.each([
  ['a Chinese text', text],
  ['the same in traditional script', '堅持黨建引領，推進基層治理，黨員幹部深入社區，為群眾辦實事。'.repeat(5)],
  ['a French one', 'Le comité a été élu à l’unanimité ; les élèves reçoivent les félicitations méritées. '.repeat(3)],
  ['one with a few characters that a page lost', `${text}某\ufffd\ufffd、某\ufffd\ufffd、某\ufffd\ufffd。`],
  ['one with a rare name', `${text}记者某鏄、某鐨`],
  ['a short one with a lost name', '某\ufffd\ufffd走访社区。'],
  ['a list of names', '出席会议的有：买买提·某某、阿布都·某某、古丽·某某。'.repeat(3)],
  ['none', ''],
])('%s is not', (_, sound) => expect(isGarbled(sound)).toBe(false));
