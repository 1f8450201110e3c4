/** A standing rule by the name of its document: 《党员联系群众制度》. */
import { pattern } from '../../../recognise/pattern';
import type { Rule } from '../../../recognise/types';

export const titledName: Rule = pattern({
  id: 'mechanism-titled',
  note: '书名号中整体就是一项制度、机制名称的文件',
  kind: 'mechanism',
  type: 'institution',
  pattern:
    /(?<!批准|〈)《(?:[^《》（）“”、\n]{2,12}?(?:检察院|法院|公安局|委员会|学校|公司)(?:关于)*)*?(?<span>(?<name>(?!关于|论|[^《》\n]{0,10}(?:联合国|国际|世界|气候|多样性|海洋法|武器|难民|湿地|核安全|海员|儿童权利|反腐败|遗产)[^《》\n]{0,12}公约|[^《》\n]{2,12}?(?:检察院|法院|公安局|委员会|公司|自治州|自治县))[^《》（），、\n]{4,18}?)(?:(?<!实施|若干)制度|机制|责任制|公约))(?=》)/dg,
  fields: ({ indices }) => ({ name: { start: indices!.groups!.name![0], end: indices!.groups!.name![1] } }),
});
