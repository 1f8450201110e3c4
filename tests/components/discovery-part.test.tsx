import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { library as words } from '../../components/copy/library';
import { SettingContext } from '../../components/library/context';
import { DiscoveryPart } from '../../entrypoints/library/DiscoveryPart';
import { kinds } from '../../lib/packs/kinds';

const reading = vi.hoisted(() => ({ signal: undefined as AbortSignal | undefined, ends: false }));
vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('../../entrypoints/library/reads', () => ({
  eachPassage: (_take: unknown, _progress: unknown, signal: AbortSignal) => {
    reading.signal = signal;
    return reading.ends ? Promise.resolve() : new Promise(() => {});
  },
}));

const copy = words['zh-CN'];
const quiet = () => undefined;
const part = <DiscoveryPart onFault={quiet} onTaken={quiet} onLeft={quiet} />;
beforeEach(() => {
  const { window } = new JSDOM('<!doctype html><body></body>');
  Object.assign(globalThis, { window, document: window.document, Node: window.Node, location: window.location });
});
const show = (child: typeof part | null) =>
  act(async () =>
    render(
      <SettingContext.Provider value={{ language: 'zh-CN', copy, kinds, ruleNote: () => '' }}>
        {child}
      </SettingContext.Provider>,
      document.body,
    ),
  );
const look = () => act(async () => document.querySelector<HTMLButtonElement>('button.primary')!.click());

test('the library is not read on for a part that was left', async () => {
  await show(part);
  await look();
  expect(reading.signal?.aborted).toBe(false);
  await show(null);
  expect(reading.signal?.aborted).toBe(true);
});

test('what was found is still there after another part was looked at', async () => {
  reading.ends = true;
  await show(part);
  await look();
  const told = () => document.querySelector('[role=status]')!.textContent;
  await expect.poll(told).toBe(copy.discovery.none);
  await show(null);
  await show(part);
  expect(told()).toBe(copy.discovery.none);
});
