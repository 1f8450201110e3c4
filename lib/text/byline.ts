import { fold } from './fold';

/**
 * Names of a byline, in either script: 记者, 通讯员 and the like are not part of a name, and Chinese names are never turned round. A blank
 * parts names beside a Chinese character; others have blanks in them.
 */
export const bylineNames = (byline: string): string[] =>
  byline
    .split(/\s*[、,，;；/]\s*|\s+(?=\p{Script=Han})|(?<=\p{Script=Han})\s+/u)
    .filter((name) => !/^(?:本[报网刊台])?(?:特约)?(?:记者|通讯员|作者)?$/.test(fold(name)));
