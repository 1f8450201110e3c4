/** Runs in a page of the extension before its own scripts; small, since its time is in the figures. */

/** What the browser gives an extension page. */
declare const chrome: {
  tabs: { get(id: number): Promise<object>; query(asked: { active?: boolean }): Promise<object[]> };
};

/**
 * Says in the global `shown`, for every part, when the first frame with it was drawn (ms since the navigation began), and lets
 * the page stand beside a tab as a popup does.
 */
export function watch(parts: Record<string, string>, tabId: number): void {
  const shown: Record<string, number> = {};
  Object.assign(globalThis, { shown });
  const { tabs } = chrome;
  const query = tabs.query.bind(tabs);
  tabs.query = async (asked) => (asked.active ? [await tabs.get(tabId)] : query(asked));
  const look = () => {
    for (const [part, selector] of Object.entries(parts))
      if (shown[part] === undefined && document.querySelector(selector)) shown[part] = performance.now();
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
