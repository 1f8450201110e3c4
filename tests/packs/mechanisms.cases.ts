import type { RuleCases } from './cases';

export const mechanisms: Record<string, RuleCases> = {
  'mechanism-coined': {
    hits: ['创新⟦method|“四心”工作法⟧'],
    leaves: ['各项工作机制逐步完善'],
  },
  'mechanism-listed': {
    hits: ['坚持⟦institution|三会一课⟧，从严管理'],
    leaves: ['一个会议接一个会议'],
  },
};
