/** What only procuratorates say. Its kinds are those of the general pack. */
import { phrases } from '../../recognise/phrases';
import type { Pack } from '../../recognise/types';
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
    phrases('procuratorate-slogans', '最高人民检察院提出的固定提法', slogans),
    standing('procuratorate-mechanisms', '检察机关通行的制度、专项活动和平台', mechanisms),
  ],
  guards: [],
};
