import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { library as words } from '../../components/copy/library';
import { SettingContext } from '../../components/library/context';
import type { Desk } from '../../entrypoints/library/desk';
import { FilesPart, type Unsure } from '../../entrypoints/library/FilesPart';
import { type Jobs, useJobs } from '../../entrypoints/library/use-jobs';
import { type Notices, useNotices } from '../../entrypoints/library/use-notices';
import { kinds } from '../../lib/packs/kinds';

vi.mock('wxt/browser', () => ({ browser: { storage: { local: {} } } }));
vi.mock('../../entrypoints/library/reads', () => ({
  library: {
    fact: async () => ({ to: 7, hash: '' }),
    changedSince: async () => [],
    tombstonesSince: async (seq: number) => (seq === 7 ? [{}] : []),
  },
}));

const made = vi.hoisted(() => ({ done: (_made: object) => {} }));
vi.mock('../../lib/download/export', async (actual) => ({
  ...(await actual<object>()),
  make: () => new Promise<object>((done) => Object.assign(made, { done })),
}));
const judging = vi.hoisted(() => ({ signals: [] as AbortSignal[] }));
vi.mock('../../lib/download/import', () => ({
  preview: (_library: object, _file: File, { signal }: { signal: AbortSignal }) => {
    judging.signals.push(signal);
    return new Promise(() => {});
  },
}));
vi.mock('../../lib/download/threads', () => ({ openThreads: () => ({ close() {} }) }));
vi.mock('../../lib/download/save', () => ({ save: async () => 'unknown' }));
vi.mock('../../lib/download/backup', () => ({ origin: () => ({}) }));

const copy = words['zh-CN'];
const told: string[] = [];
const tell = (_tone: string, what: string) => void told.push(what);
const desk = { seq: 1, total: 2, ids: [], selected: new Set(), settled: '', asked: '', tell } as unknown as Desk;

/** Shows the part; `free`: no other page does what it asks for. */
async function show(free: boolean) {
  const { window } = new JSDOM('<!doctype html><body></body>');
  Object.assign(globalThis, { window, document: window.document, Node: window.Node });
  const request = (_id: string, _options: object, work: (lock: object | null) => unknown) => work(free ? {} : null);
  vi.stubGlobal('navigator', { locks: { request: async (...asked: Parameters<typeof request>) => request(...asked) } });
  let jobs: Jobs | undefined;
  let leave: (left: boolean) => void;
  const Page = () => {
    const [left, setLeft] = useState(false);
    const [unsure, setUnsure] = useState<Unsure>(null);
    leave = setLeft;
    jobs = useJobs({ language: 'zh-CN', copy, kinds, ruleNote: () => '', edition: '2025' }, tell);
    return left ? null : <FilesPart {...{ desk, jobs, unsure, setUnsure }} />;
  };
  await act(async () =>
    render(
      <SettingContext.Provider value={{ language: 'zh-CN', copy, kinds, ruleNote: () => '', edition: '2025' }}>
        <Page />
      </SettingContext.Provider>,
      window.document.body,
    ),
  );
  return { body: window.document.body, jobs: () => jobs!, leave: (left: boolean) => act(() => leave(left)) };
}

test('an export that another page is at is not left without an answer', async () => {
  const { body } = await show(false);
  await act(async () => body.querySelector<HTMLButtonElement>('form button.primary')!.click());
  await expect.poll(() => told).toEqual([copy.jobs.elsewhere(copy.jobs.names.export!)]);
});

test('work says whether it ran, and how it ended', async () => {
  const { jobs } = await show(true);
  told.length = 0;
  let ran: boolean | undefined;
  await act(async () => {
    ran = await jobs().run('import', () => Promise.reject(new Error('the disk is full')));
  });
  expect(ran).toBe(true);
  expect(told).toEqual([copy.jobs.failed(copy.jobs.names.import!, 'the disk is full')]);
});

test('what was only deleted since the last export can be exported', async () => {
  const { body } = await show(true);
  const since = () =>
    [...body.querySelectorAll('label')].find((one) => one.textContent!.startsWith(copy.export.scopes.since!))!;
  await expect.poll(() => since().textContent).toBe(`${copy.export.scopes.since}1`);
  expect(since().querySelector('input')!.disabled).toBe(false);
});

test('who comes back to the part is told that an export runs, and asked whether it was saved', async () => {
  const { body, leave } = await show(true);
  const go = () => body.querySelector<HTMLButtonElement>('form button.primary')!;
  await act(async () => go().click());
  await expect.poll(() => go().disabled).toBe(true);
  await leave(true);
  await leave(false);
  expect(go().disabled).toBe(true);
  await leave(true);
  const header = { variant: 'full' };
  await act(async () =>
    made.done({ blob: new Blob(), name: 'a.json', header, records: 2, trailer: { counts: { records: 2 } } }),
  );
  await leave(false);
  await expect.poll(() => go().disabled).toBe(false);
  expect(body.textContent).toContain(copy.export.wasSaved('a.json'));
});

test('a file that is being judged is let go of with the part, since nobody comes back to what is found', async () => {
  const { body, leave } = await show(true);
  const pick = body.querySelector<HTMLInputElement>('#import-file')!;
  Object.defineProperty(pick, 'files', { value: [new File(['{}'], 'a.json')] });
  await act(async () => void pick.dispatchEvent(new window.Event('change', { bubbles: true })));
  await expect.poll(() => judging.signals.map(({ aborted }) => aborted)).toEqual([false]);
  await leave(true);
  expect(judging.signals.map(({ aborted }) => aborted)).toEqual([true]);
});

test('trouble stays until it is closed, told once, while good news makes room', async () => {
  const { window } = new JSDOM('<!doctype html><body></body>');
  Object.assign(globalThis, { window, document: window.document });
  let all: Notices;
  const Page = () => {
    all = useNotices();
    return null;
  };
  act(() => render(<Page />, window.document.body));
  vi.useFakeTimers();
  act(() => {
    all.tell('bad', '磁盘已满');
    all.tell('warn', '别处在做');
    all.tell('warn', '别处在做');
    for (const words of ['一', '二', '三', '四', '五']) all.tell('good', words);
  });
  expect(all!.notices.map(({ words }) => words)).toEqual(['磁盘已满', '别处在做', '二', '三', '四', '五']);
  act(() => void vi.runAllTimers());
  expect(all!.notices.map(({ words }) => words)).toEqual(['磁盘已满', '别处在做']);
  vi.useRealTimers();
});

test('what can be undone does not go from under the focus', () => {
  const { window } = new JSDOM('<!doctype html><body></body>');
  Object.assign(globalThis, { window, document: window.document });
  let all: Notices;
  const Page = () => {
    all = useNotices();
    return (
      <div class="notices">
        <button type="button" />
      </div>
    );
  };
  act(() => render(<Page />, window.document.body));
  vi.useFakeTimers();
  act(() => all.tell('good', '已删除', () => undefined));
  const button = window.document.querySelector('button')!;
  button.focus();
  act(() => void vi.advanceTimersByTime(60_000));
  expect(all!.notices).toHaveLength(1);
  button.blur();
  act(() => void vi.advanceTimersByTime(5000));
  expect(all!.notices).toEqual([]);
  vi.useRealTimers();
});
