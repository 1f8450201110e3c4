/** What only procuratorates say. Its kinds are those of the general pack. */
import { pattern } from '../../recognise/pattern';
import { phrases } from '../../recognise/phrases';
import type { Pack } from '../../recognise/types';
import { outsideOrgans } from '../outside-organs';
import { standing } from '../party/mechanisms/standing';
import { mechanisms } from './mechanisms';
import { slogans } from './slogans';

export const procuratorate: Pack = {
  id: 'procuratorate',
  version: '0.1.0',
  title: { zh: '检察机关', en: 'Procuratorates' },
  kinds: [],
  formulas: [...slogans, ...mechanisms],
  rules: [
    outsideOrgans(phrases('procuratorate-slogans', '最高人民检察院提出的固定提法', slogans)),
    standing('procuratorate-mechanisms', '检察机关通行的制度、专项活动和平台', mechanisms),
  ],
  guards: [
    pattern({
      id: 'procuratorate-adverb',
      note: '“高质效”只作状语，不是提法',
      kind: 'slogan',
      type: 'tifa',
      pattern: /高质效(?=落实|进位|完成|推进|推动|开展|运行|发展|审批|转化|服务|落地)/dg,
    }),
    pattern({
      id: 'procuratorate-more',
      note: '“优质案件比例”“受理案件比上年”不是案-件比',
      kind: 'mechanism',
      type: 'institution',
      pattern: /案件比(?=[例重较]|上[年月季]|去年|同期|往年)/dg,
    }),
  ],
};
