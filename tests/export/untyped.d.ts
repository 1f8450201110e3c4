/** Readers that bring no types. */
declare module '@citation-js/core' {
  interface Item {
    title: string;
    URL: string;
    issued: { 'date-parts': number[][] };
    author: { literal?: string; family?: string }[];
  }
  export class Cite {
    constructor(input: string);
    data: [Item, Item, ...Item[]];
  }
}
declare module '@citation-js/plugin-bibtex';
