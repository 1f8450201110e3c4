/** Version of the extraction rules: only versions of one extractor are edits of a page to each other. Apart, so that who needs the name alone ships no rule. */
export const EXTRACTOR = 'tifa-extract 9';
