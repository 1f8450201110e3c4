/** How far a person's decisions agree with the recogniser, per kind: what was confirmed, struck out, renamed, added. */
export interface AgreementRow {
  kind: string;
  accepted: number;
  rejected: number;
  reclassified: number;
  added: number;
  /** Of the recognised spans judged, the share confirmed as they stood; absent where none was judged. */
  confirmed?: number;
}

/** Counts standing verdicts; an undone decision must not be among them. By kind. */
export const agreement = (
  decisions: Iterable<{ kind: string; verdict: 'accept' | 'reject' | 'reclassify' | 'add' }>,
): AgreementRow[] => {
  const rows = new Map<string, AgreementRow>();
  for (const { kind, verdict } of decisions) {
    let row = rows.get(kind);
    if (row === undefined) {
      row = { kind, accepted: 0, rejected: 0, reclassified: 0, added: 0 };
      rows.set(kind, row);
    }
    if (verdict === 'accept') row.accepted++;
    else if (verdict === 'reject') row.rejected++;
    else if (verdict === 'reclassify') row.reclassified++;
    else row.added++;
  }
  for (const row of rows.values()) {
    const judged = row.accepted + row.rejected + row.reclassified;
    if (judged > 0) row.confirmed = row.accepted / judged;
  }
  return [...rows.values()].sort((a, b) => (a.kind < b.kind ? -1 : 1));
};
