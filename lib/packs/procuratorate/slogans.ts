/** Phrases fixed by the Supreme People's Procuratorate for procuratorates everywhere. */
import { listed } from '../listed';

export const slogans = listed('slogan', 'tifa', [
  '四大检察',
  '十大业务',
  '三个规定',
  '检察为民',
  '司法为民',
  '能动履职|依法能动履职',
  '如我在诉',
  '双赢多赢共赢|双赢、多赢、共赢',
]);
