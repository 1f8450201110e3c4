/** Kinds as the extension's own surfaces show them. */
import { labelIn } from '../../components/copy/kinds';
import { looksOf } from '../../lib/highlight/looks';
import type { KindLook } from '../../lib/messages';
import { kinds } from '../../lib/packs/kinds';
import type { Settings } from '../../lib/settings';

const named = ({ id, label }: { id: string; label: { zh: string; en: string } }) => ({ id, label: labelIn(label) });

/** In the reader's colours, which follow the system's scheme whatever the page looks like. */
export const kindLooks = (settings: Settings): KindLook[] => {
  const dark = looksOf(kinds, settings.colours, true);
  return looksOf(kinds, settings.colours, false).map(({ id, colour, line }, at) => {
    const kind = kinds[at]!;
    return {
      id,
      colour: `light-dark(${colour}, ${dark[at]!.colour})`,
      line,
      label: labelIn(kind.label),
      types: kind.types.map(named),
      fields: kind.fields.map((field) => ({
        ...named(field),
        ...(field.values && { values: field.values.map(named) }),
      })),
    };
  });
};
