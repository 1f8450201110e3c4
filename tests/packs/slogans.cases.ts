import type { RuleCases } from './cases';

export const slogans: Record<string, RuleCases> = {
  'slogan-listed': {
    hits: ['做到“⟦tifa|兩個維護⟧”', '⟦tifa|不忘初心，牢記使命⟧'],
    leaves: ['两个人维护秩序'],
  },
  'procuratorate-slogans': {
    hits: ['树立⟦tifa|双赢多赢共赢⟧的理念', '推动⟦tifa|4大检察⟧发展'],
    leaves: ['检察人员四大班子'],
  },
};
