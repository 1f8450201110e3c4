/** Hands a Blob to the browser as a download, and says whether the file that arrived is as long as the Blob. */
import { type Browser, browser } from 'wxt/browser';
import { KEEP, saveByLink } from './link';

/** `whole`: the finished download has the Blob's size. `unchecked`: the browser does not tell without the permission. */
export type Saved = 'whole' | 'unchecked';

interface Change {
  id: number;
  state?: { current?: string | undefined } | undefined;
  error?: { current?: string | undefined } | undefined;
}

/** Resolves when a download has arrived; throws what interrupted it. */
const finished = (id: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const listen = (change: Change): void => {
      if (change.id !== id || !change.state || change.state.current === 'in_progress') return;
      browser.downloads.onChanged.removeListener(listen);
      if (change.state.current === 'complete') resolve();
      else reject(new Error(change.error?.current ?? 'interrupted'));
    };
    browser.downloads.onChanged.addListener(listen);
    void browser.downloads.search({ id }).then(([item]) => {
      if (item && item.state !== 'in_progress')
        listen({ id, state: { current: item.state }, ...(item.error ? { error: { current: item.error } } : {}) });
    });
  });

/** Downloads `size` bytes and answers the path of the file. Throws where that was cancelled, failed, or is shorter. */
export async function download(options: Browser.downloads.DownloadOptions, size: number): Promise<string> {
  const id = await browser.downloads.download(options);
  await finished(id);
  const [item] = await browser.downloads.search({ id });
  if (item?.fileSize !== size) throw new Error('interrupted');
  return item.filename;
}

/** Throws as `download` does; without the permission nothing is known of what became of it. */
export async function save(blob: Blob, name: string): Promise<Saved> {
  if (!(await browser.permissions.contains({ permissions: ['downloads'] }))) {
    saveByLink(name, blob);
    return 'unchecked';
  }
  const url = URL.createObjectURL(blob);
  try {
    await download({ url, filename: name, saveAs: true }, blob.size);
    return 'whole';
  } finally {
    setTimeout(() => URL.revokeObjectURL(url), KEEP);
  }
}
