/** How far decisions agree with the recogniser, per kind. */
import type { JSX } from 'preact';
import type { AgreementRow } from '../../lib/insight/agreement';
import { kindLabel, useSetting } from './context';
import { Fact } from './fact';

export const Agreement = ({ rows }: { rows: readonly AgreementRow[] }): JSX.Element => {
  const setting = useSetting();
  const { copy, language } = setting;
  if (rows.length === 0) return <p class="fine">{copy.review.noDecisions}</p>;
  return (
    <dl class="facts numbers">
      {rows.map((row) => (
        <Fact
          key={row.kind}
          label={kindLabel(setting, row.kind)}
          value={[
            row.confirmed === undefined
              ? ''
              : copy.review.confirmed(row.confirmed.toLocaleString(language, { style: 'percent' })),
            copy.review.verdicts(row.accepted, row.rejected, row.reclassified, row.added),
          ]
            .filter(Boolean)
            .join(' · ')}
        />
      ))}
    </dl>
  );
};
