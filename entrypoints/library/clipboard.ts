/**
 * Puts on the clipboard what is still being made, by its type: a browser lets a page write only right after a click, but waits for what was
 * promised then. Throws what kept it from being made, or why it could not be written.
 */
export const copyMade = async (parts: Record<string, Promise<string>>): Promise<void> => {
  const blobs = Object.entries(parts).map(
    ([type, text]) => [type, text.then((words) => new Blob([words], { type }))] as const,
  );
  const written = navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  written.catch(() => undefined);
  await Promise.all(Object.values(parts));
  await written;
};
