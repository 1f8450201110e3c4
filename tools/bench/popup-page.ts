/** Runs inside a page of the extension: fills its library, and clips a page. */
import { digest } from '../../lib/library/digest';
import { openLibrary } from '../../lib/library/library';
import { made } from './library-made';

/** What the browser gives an extension page. */
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; error?: string }> };
  tabs: { query(asked: object): Promise<{ id: number; url: string }[]> };
};

export async function fill(size: number): Promise<void> {
  const library = openLibrary(digest);
  for (let at = 0; at < size; at += 500)
    await library.merge(await Promise.all(Array.from({ length: 500 }, (_, index) => made(at + index))), []);
}

/** Reads and clips the page at an address; answers the id of its tab. */
export async function clip(address: string): Promise<number> {
  const { id: tabId } = (await chrome.tabs.query({})).find(({ url }) => url === address)!;
  for (const ask of ['read', 'clip']) {
    const answer = await chrome.runtime.sendMessage({ to: 'background', ask, payload: { tabId } });
    if (!answer.ok) throw new Error(answer.error);
  }
  return tabId;
}
