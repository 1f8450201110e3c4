/** A standing rule by the name of its document: 《党员联系群众制度》. */
import { pattern } from '../../../recognise/pattern';
import type { Rule } from '../../../recognise/types';

export const titledName: Rule = pattern({
  id: 'mechanism-titled',
  note: '书名号中整体就是一项制度、机制名称的文件',
  kind: 'mechanism',
  type: 'institution',
  pattern: /(?<=《)(?<name>[^《》（），、\n]{4,14}?)(?:制度|机制|责任制|公约)(?=》)/dgu,
  fields: ({ indices }) => ({ name: { start: indices!.groups!.name![0], end: indices!.groups!.name![1] } }),
});
