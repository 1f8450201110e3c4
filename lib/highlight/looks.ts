/** Kinds as they are shown: the pack's colours, or the reader's own. */
import type { Kind } from '../recognise/types';
import type { Look } from './style';

export const looksOf = (kinds: readonly Kind[], colours: Record<string, string>, dark: boolean): Look[] =>
  kinds.map(({ id, colour }) => ({
    id,
    colour: colours[id] ?? (dark ? colour.dark : colour.light),
    line: colour.line,
  }));
