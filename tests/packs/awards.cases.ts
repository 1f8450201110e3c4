import type { RuleCases } from './cases';

export const awards: Record<string, RuleCases> = {
  'award-listed': {
    hits: ['1人被评为⟦honour|优秀共产党员⟧'],
    leaves: ['优秀的共产党人'],
  },
};
