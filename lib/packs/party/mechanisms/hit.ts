/** A mechanism as a hit, with its fields. */
import type { Hit } from '../../../recognise/types';
import type { Span } from '../../../text/span';
import { nameOf } from './name';
import { partsOf } from './parts';

/** Without the spaces that stand at its edges in quotation marks. */
function trimmed(folded: string, { start, end }: Span): Span {
  while (start < end && folded[start] === ' ') start++;
  while (end > start && folded[end - 1] === ' ') end--;
  return { start, end };
}

/** `name` is where the coined part stands; without it, what remains of the span without its head noun. */
export function mechanism(folded: string, rule: string, type: string, span: Span, name?: Span): Hit {
  const { start, end } = trimmed(folded, span);
  return {
    start,
    end,
    kind: 'mechanism',
    type,
    rule,
    fields() {
      const coined = name === undefined ? nameOf(folded, { start, end }) : trimmed(folded, name);
      const components = partsOf(folded, type, { start, end }, coined);
      return { name: coined, ...(components.length > 0 && { components }) };
    },
  };
}
