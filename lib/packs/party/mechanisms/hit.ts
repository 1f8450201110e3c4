/** A mechanism as a hit, with its fields. */
import type { Hit } from '../../../recognise/types';
import type { Span } from '../../../text/span';
import { nameOf } from './name';
import { partsOf } from './parts';

/** `name` is where the coined part stands; without it, what remains of the span without its head noun. */
export function mechanism(folded: string, rule: string, type: string, { start, end }: Span, name?: Span): Hit {
  return {
    start,
    end,
    kind: 'mechanism',
    type,
    rule,
    fields() {
      const coined = name ?? nameOf(folded, { start, end });
      const components = partsOf(folded, type, { start, end }, coined);
      return { name: coined, ...(components.length > 0 && { components }) };
    },
  };
}
