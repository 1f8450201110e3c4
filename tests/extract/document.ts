import { JSDOM, VirtualConsole } from 'jsdom';

/** A page as jsdom reads it, silent about what it does not implement. */
export const documentOf = (html: string, url = 'https://www.example.cn/'): Document =>
  new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
