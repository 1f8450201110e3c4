/** Longer than any disk takes to finish a download that has already arrived (ms). */
export const KEEP = 60_000;

/** Hands a file to the reader by a link that is clicked: it needs no permission, works in Chromium and Firefox, and nothing is known of what becomes of it. */
export const saveByLink = (name: string, file: Blob): void => {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP);
};
