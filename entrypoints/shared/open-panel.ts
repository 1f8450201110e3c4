import { browser } from 'wxt/browser';

/** Opens the side panel: it must be the first, un-awaited call of a gesture's handler, or the browser refuses it. */
export function openPanel(windowId: number | undefined): void {
  if (import.meta.env.FIREFOX) {
    void (browser as unknown as { sidebarAction: { open(): Promise<void> } }).sidebarAction.open();
  } else if (windowId !== undefined) void browser.sidePanel.open({ windowId });
}
