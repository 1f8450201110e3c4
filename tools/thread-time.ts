/** What a call costs the page it runs in, whatever else the machine does. */
import type { CDPSession, Page } from 'playwright-core';

/** A session whose page counts the time of its own thread. */
export async function countingThread(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return session;
}

/** What the commands of a session took of the page's thread so far, in ms. */
async function spent(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'DevToolsCommandDuration')!.value * 1000;
}

/** Time of the page's thread for `expression`, in ms, without that of an empty command; null where it does not come to `true`. */
export async function threadTimeOf(session: CDPSession, expression: string): Promise<number | null> {
  const times: number[] = [];
  for (const each of ['true', expression]) {
    const from = await spent(session);
    const { result } = await session.send('Runtime.evaluate', { expression: each, awaitPromise: true });
    if (result.value !== true) return null;
    times.push((await spent(session)) - from);
  }
  return times[1]! - times[0]!;
}
