/** Honours by title. */
import { listed } from '../../listed';

export const honours = listed('award', 'honour', [
  '优秀共产党员',
  '优秀党务工作者',
  '先进基层党组织',
  '全国文明单位',
  '五一劳动奖章',
]);
