import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPainter, type Registry } from '../../lib/highlight/paint';

class FakeHighlight extends Set<unknown> {
  priority = 0;
  constructor(...ranges: unknown[]) {
    super(ranges);
  }
}
const map = {
  toRanges: (span: { start: number; end: number }) => [
    { startContainer: null, endContainer: null, startOffset: span.start, endOffset: span.end } as never,
  ],
  toOffset: () => null,
  nodes: () => [],
};
const mention = (start: number, kind: string) => ({ start, end: start + 2, kind });
let registry: Map<string, unknown>;
const painterOn = () => createPainter(registry as unknown as Registry, 'h1234567');

beforeEach(() => {
  registry = new Map([['of-the-page', new FakeHighlight()]]);
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal(
    'StaticRange',
    class {
      constructor(readonly init: unknown) {}
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('each kind gets one entry, under the token', async () => {
  await painterOn().paint([mention(0, 'slogan'), mention(4, 'award'), mention(8, 'slogan')], map);
  expect([...registry.keys()]).toEqual(['of-the-page', 'h1234567-slogan', 'h1234567-award']);
  expect((registry.get('h1234567-slogan') as FakeHighlight).size).toBe(2);
});

test('painting again replaces what was painted', async () => {
  const painter = painterOn();
  await painter.paint([mention(0, 'slogan')], map);
  await painter.paint([mention(0, 'award')], map);
  expect([...registry.keys()]).toEqual(['of-the-page', 'h1234567-award']);
});

test('keep puts back what the page cleared', async () => {
  const painter = painterOn();
  await painter.paint([mention(0, 'slogan')], map);
  const painted = registry.get('h1234567-slogan');
  registry.clear();
  painter.keep();
  expect(registry.get('h1234567-slogan')).toBe(painted);
});

test('clear leaves nothing of ours and all of the page', async () => {
  const painter = painterOn();
  await painter.paint([mention(0, 'slogan')], map);
  painter.flash(mention(0, 'slogan'), map);
  painter.clear();
  painter.keep();
  expect([...registry.keys()]).toEqual(['of-the-page']);
});

test('a painting that was overtaken paints nothing', async () => {
  const slow = { ...map, toRanges: vi.fn(map.toRanges) };
  let clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (clock += 20));
  const painter = painterOn();
  const first = painter.paint([mention(0, 'slogan'), mention(4, 'slogan')], slow);
  painter.clear();
  await first;
  vi.restoreAllMocks();
  expect([...registry.keys()]).toEqual(['of-the-page']);
  expect(slow.toRanges).toHaveBeenCalledTimes(1);
});

test('a flash goes away by itself', () => {
  vi.useFakeTimers();
  painterOn().flash(mention(0, 'slogan'), map);
  expect(registry.has('h1234567-flash')).toBe(true);
  vi.advanceTimersByTime(5000);
  expect(registry.has('h1234567-flash')).toBe(false);
});
