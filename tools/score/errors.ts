/** Misses and false hits in context. */
import { type Marked, same, touches } from './measure';

const CONTEXT = 24;

const shown = (text: string, { start, end }: Marked): string =>
  `${text.slice(Math.max(0, start - CONTEXT), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + CONTEXT)}`.replaceAll(
    '\n',
    '⏎',
  );

/** One line an error: `miss`, `false`, `span` (touches, but begins or ends elsewhere), `type`. */
export function errors(id: string, text: string, gold: readonly Marked[], predicted: readonly Marked[]): string[] {
  const lines: { at: number; line: string }[] = [];
  const say = (what: string, one: Marked, more = ''): void => {
    lines.push({ at: one.start, line: `${id} ${what.padEnd(5)} ${one.kind}/${one.type} ${shown(text, one)}${more}` });
  };
  const ruleOf = (one: Marked): string => (typeof one.rule === 'string' ? ` by ${one.rule}` : '');
  for (const one of gold) {
    const exact = predicted.find((other) => same(one, other));
    if (exact) {
      if (exact.type !== one.type) say('type', one, ` as ${exact.type}${ruleOf(exact)}`);
      continue;
    }
    const touching = predicted.filter((other) => touches(one, other));
    if (touching.length === 0) say('miss', one);
    else say('span', one, ` as ${touching.map((other) => `⟦${other.quote}⟧${ruleOf(other)}`).join(' ')}`);
  }
  for (const one of predicted) if (!gold.some((other) => touches(one, other))) say('false', one, ruleOf(one));
  return lines.sort((a, b) => a.at - b.at).map(({ line }) => line);
}
