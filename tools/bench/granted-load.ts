/** One load of a granted page: a trace says which thread time of its main thread is whose. */
import type { BrowserContext, CDPSession } from 'playwright-core';
import type { Linked } from './granted-linked';

/** Until after the second look of a page that gets one, in ms. */
const WAIT = 2300;
/** The script of an extension that stands in a page. */
export type Script = 'gate' | 'empty';
export const hostOf = (script: Script, linked: Linked): string => `${linked}.${script}.example.gov.cn`;

/** An event of a trace: start, length and thread time in µs. */
interface Traced {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur: number;
  tdur?: number;
  args?: object;
}

/** Thread time of one load, in ms: of the whole, of setting up the world of a script, and of the tasks of the script. */
export interface Load {
  whole: number;
  world: number;
  script: number;
}

const sum = (events: Iterable<Traced>): number => [...events].reduce((total, { tdur }) => total + tdur!, 0) / 1000;

function judge(events: readonly Traced[], script: Script, host: string): Load {
  const says = ({ args }: Traced, words: string): boolean => JSON.stringify(args ?? {}).includes(words);
  const page = events.find((event) => event.name === 'ParseHTML' && says(event, host))!;
  const main = events.filter(
    ({ ph, pid, tid, tdur }) => ph === 'X' && pid === page.pid && tid === page.tid && tdur !== undefined,
  );
  const tasks = main.filter(({ name }) => name === 'ThreadControllerImpl::RunTask');
  const ran = main.filter(
    (event) => /^(EvaluateScript|FunctionCall)$/.test(event.name) && says(event, `/${script}.js`),
  );
  const around = ({ ts, dur }: Traced) => tasks.find((task) => task.ts <= ts && task.ts + task.dur >= ts + dur)!;
  if (ran.length === 0) throw new Error(`${script}.js did not run`);
  return {
    whole: sum(tasks),
    world: sum(main.filter(({ name }) => name === 'ScriptInjection::InjectJs')),
    script: sum(new Set(ran.map(around))),
  };
}

/** Opens the page in a fresh tab. */
export async function load(
  context: BrowserContext,
  browser: CDPSession,
  script: Script,
  linked: Linked,
): Promise<Load> {
  const host = hostOf(script, linked);
  const events: Traced[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as Traced[]));
  const page = await context.newPage();
  browser.on('Tracing.dataCollected', collect);
  const traceConfig = {
    includedCategories: ['toplevel', 'extensions', 'devtools.timeline'],
    excludedCategories: ['*'],
  };
  await browser.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  await page.goto(`http://${host}/`);
  await page.waitForTimeout(WAIT);
  const complete = new Promise((done) => browser.once('Tracing.tracingComplete', done));
  await browser.send('Tracing.end');
  await complete;
  browser.off('Tracing.dataCollected', collect);
  await page.close();
  return judge(events, script, host);
}
