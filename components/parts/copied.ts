/**
 * Of a `copy` event: gives the selected words alone, a line for each paragraph. Our colours and underlines, dark ones too, would else come
 * along into the document that they are pasted into.
 */
export const copyWords = (event: ClipboardEvent): void => {
  const words = document.getSelection()?.toString() ?? '';
  if (words === '' || event.clipboardData === null) return;
  event.clipboardData.setData('text/plain', words.replace(/\n{2,}/g, '\n'));
  event.preventDefault();
};
