/** The style sheet of the highlights, made from the kinds: it goes in by `scripting.insertCSS`, never as an element. */

/** What the style needs of a kind. */
export interface Look {
  id: string;
  /** `#rrggbb`. */
  colour: string;
  line: 'solid' | 'dashed' | 'wavy' | 'dotted' | 'double';
}

/** Name of a kind's entry in the page's highlight registry: the token is random, so no page can mean the same name. */
export const entryName = (token: string, kind: string): string => `${token}-${kind}`;
export const FLASH = 'flash';

const rule = (name: string, body: string) => `::highlight(${name}){${body}}`;

/**
 * Each kind has a tint and a line of its own, so that kinds differ without colour; text keeps the page's colour. The
 * tint is translucent: it stays readable on light, dark and coloured grounds. `forced-colors` gets system colours.
 */
export function stylesheet(token: string, looks: readonly Look[], dark: boolean): string {
  const tint = dark ? '38%' : '24%';
  const names = looks.map((look) => entryName(token, look.id));
  const flash = entryName(token, FLASH);
  const underline = (line: string, colour: string, width: string) =>
    `text-decoration:underline ${line} ${colour} ${width}`;
  return [
    ...looks.map((look, at) =>
      rule(
        names[at]!,
        `background-color:color-mix(in srgb,${look.colour} ${tint},transparent);${underline(look.line, look.colour, '2px')}`,
      ),
    ),
    rule(flash, 'background-color:#ffd54a;color:#1a1a1a'),
    '@media (prefers-contrast:more){',
    ...looks.map((look, at) => rule(names[at]!, underline(look.line, look.colour, '3px'))),
    '}@media (forced-colors:active){',
    ...looks.map((look, at) =>
      rule(names[at]!, `background-color:Mark;color:MarkText;${underline(look.line, 'MarkText', '2px')}`),
    ),
    rule(flash, 'background-color:Highlight;color:HighlightText'),
    '}',
  ].join('');
}
