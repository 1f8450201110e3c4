import type { JSX } from 'preact';

/** A line of a list of facts; `lang` where its value is in another language than the page. */
export const Fact = ({ label, value, lang }: { label: string; value: string; lang?: string }): JSX.Element => (
  <>
    <dt>{label}</dt>
    <dd lang={lang}>{value}</dd>
  </>
);
