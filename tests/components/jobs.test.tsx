import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { library as words } from '../../components/copy/library';
import { SettingContext } from '../../components/library/context';
import type { Desk } from '../../entrypoints/library/desk';
import { FilesPart } from '../../entrypoints/library/FilesPart';
import { type Jobs, useJobs } from '../../entrypoints/library/use-jobs';
import { kinds } from '../../lib/packs/kinds';

vi.mock('wxt/browser', () => ({ browser: { storage: { local: {} } } }));
vi.mock('../../entrypoints/library/reads', () => ({
  library: { fact: async () => undefined, changedSince: async () => [] },
}));

const copy = words['zh-CN'];
const told: string[] = [];
const tell = (_tone: string, what: string) => void told.push(what);
const desk = { seq: 1, total: 2, ids: [], selected: new Set(), settled: '', tell } as unknown as Desk;

/** Shows the part; `free`: no other page does what it asks for. */
async function show(free: boolean): Promise<{ body: HTMLElement; jobs: () => Jobs }> {
  const { window } = new JSDOM('<!doctype html><body></body>');
  Object.assign(globalThis, { window, document: window.document, Node: window.Node });
  const request = (_id: string, _options: object, work: (lock: object | null) => unknown) => work(free ? {} : null);
  vi.stubGlobal('navigator', { locks: { request: async (...asked: Parameters<typeof request>) => request(...asked) } });
  let jobs: Jobs | undefined;
  const Page = () => {
    jobs = useJobs({ language: 'zh-CN', copy, kinds, ruleNote: () => '' }, tell);
    return <FilesPart desk={desk} jobs={jobs} />;
  };
  await act(async () =>
    render(
      <SettingContext.Provider value={{ language: 'zh-CN', copy, kinds, ruleNote: () => '' }}>
        <Page />
      </SettingContext.Provider>,
      window.document.body,
    ),
  );
  return { body: window.document.body, jobs: () => jobs! };
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
