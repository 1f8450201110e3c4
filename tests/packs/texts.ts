/** The cases of all rules, and their texts without the marks. */
import { unmark } from '../marked';
import { awards } from './awards.cases';
import type { RuleCases } from './cases';
import { mechanisms } from './mechanisms.cases';
import { slogans } from './slogans.cases';

export const cases: Readonly<Record<string, RuleCases>> = { ...slogans, ...mechanisms, ...awards };

const all = Object.values(cases);
const plain = (marked: string): string => unmark(marked).text;

export const hitTexts = all.flatMap(({ hits }) => hits).map(plain);
export const texts = all.flatMap(({ hits, leaves }) => [...hits, ...leaves]).map(plain);
