/**
 * Names of a byline: 记者, 通讯员 and the like are not part of a name, and Chinese names are never turned round. A blank parts names beside
 * a Chinese character; others have blanks in them.
 */
export const bylineNames = (byline: string): string[] =>
  byline
    .split(/\s*[、,，;；/]\s*|\s+(?=\p{Script=Han})|(?<=\p{Script=Han})\s+/u)
    .filter((name) => name !== '' && !/^(?:本报)?(?:记者|通讯员|作者|特约)$/.test(name));
