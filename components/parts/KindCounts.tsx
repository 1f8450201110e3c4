import type { Language } from '../copy/types';

export interface KindCount {
  id: string;
  label: Record<Language, string>;
  colour: string;
  line: string;
  count: number;
}

/** How many mentions of each kind: the kind's name, with its line, and the number. */
export const KindCounts = ({ kinds, language }: { kinds: readonly KindCount[]; language: Language }) => (
  <ul class="bare row kind-counts">
    {kinds.map((kind) => (
      <li key={kind.id} class="row" style={{ gap: '7px' }}>
        <span class="kind" style={{ '--kind': kind.colour, '--kind-line': kind.line }}>
          {kind.label[language]}
        </span>
        <strong class="numbers">{kind.count}</strong>
      </li>
    ))}
  </ul>
);
