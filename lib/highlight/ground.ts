/** The ground that a page's text stands on, which decides between light and dark tints. */

/** A number of a colour, but no digit in the name of a colour space. */
const NUMBER = /(?<![\w.-])-?[\d.]+(?:e-?\d+)?/g;

/** Whether the page's ground is darker than middle grey; a page that paints none has the browser's white. */
export const isDark = (document: Document): boolean => {
  for (const element of [document.body, document.documentElement]) {
    const colour = getComputedStyle(element).backgroundColor;
    const [first = 0, second = 0, third = 0, alpha = 1] = (colour.match(NUMBER) ?? ['0', '0', '0', '0']).map(Number);
    if (alpha <= 0.5) continue;
    // These begin with their lightness, up to 100 or, with `ok`, up to 1; `color()` has its parts up to 1, `rgb()` up to 255.
    if (/^l(?:ab|ch)/.test(colour)) return first < 50;
    if (/^okl(?:ab|ch)/.test(colour)) return first < 0.5;
    return first * 0.3 + second * 0.59 + third * 0.11 < (colour.startsWith('color') ? 0.5 : 128);
  }
  return false;
};
