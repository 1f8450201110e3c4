/** Readers that bring no types. */
declare module '@citation-js/core' {
  // biome-ignore lint/suspicious/noExplicitAny: CSL-JSON as the library returns it
  export class Cite {
    constructor(input: string);
    data: any[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module 'js-yaml' {
  export function load(text: string): unknown;
}
