/** Whether a key that is pressed there writes, or walks a list: then it is no command of the page. Boxes that are ticked take no letters. */
export const isTyping = ({ target }: Event): boolean =>
  (target as Element).matches('input:not([type=checkbox], [type=radio]), textarea, select');
