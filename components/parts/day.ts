/** The day of an instant (ISO 8601) where the reader is, as `YYYY-MM-DD`. */
export const localDay = (at: string): string => new Date(at).toLocaleDateString('sv-SE');
