/** Standing institutions of party life. */
import { listed } from '../../listed';

export const institutions = [
  ...listed('mechanism', 'institution', [
    '三会一课',
    '一岗双责',
    '组织生活会',
    '民主生活会',
    '谈心谈话',
    '民主评议党员',
    '中心组学习',
    '第一议题',
    '支部党员大会',
    '党小组会',
    '党课',
  ]),
  ...listed('mechanism', 'campaign', ['主题党日活动', '主题党日', '主题教育', '党史学习教育']),
  ...listed('mechanism', 'team', ['党员先锋岗', '党员示范岗']),
];
