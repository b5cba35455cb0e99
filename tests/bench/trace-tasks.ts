/** The long tasks of a page, from a trace of Chromium. */
import type { Browser, Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time of the processor, in µs. */
  readonly tdur?: number;
  readonly args?: { readonly data?: Readonly<Record<string, unknown>>; readonly name?: string };
}

export interface LongTask {
  /** Of the processor. */
  readonly ms: number;
  /** What it consisted of, the longest first. */
  readonly parts: string;
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'v8', 'disabled-by-default-v8.gc'];

/** @param least ms of the processor of a task */
export async function longTasks(
  browser: Browser,
  page: Page,
  least: number,
  act: () => Promise<void>,
): Promise<LongTask[]> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await act();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const all = trace.traceEvents;
  const threads = new Set(
    all
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const whole = all.filter(
    ({ ph, pid, tid, tdur }) => ph === 'X' && tdur !== undefined && threads.has(`${pid} ${tid}`),
  );
  return whole
    .filter(({ name, tdur }) => /RunTask$/.test(name) && tdur! >= least * 1000)
    .map((task) => ({ ms: task.tdur! / 1000, parts: partsOf(task, whole) }));
}

function partsOf(task: TraceEvent, all: readonly TraceEvent[]): string {
  const within = all.filter(
    (each) =>
      each !== task &&
      each.tid === task.tid &&
      each.pid === task.pid &&
      each.ts >= task.ts &&
      each.ts + each.dur! <= task.ts + task.dur! &&
      each.tdur! > 2000,
  );
  return within
    .sort((a, b) => b.tdur! - a.tdur!)
    .slice(0, 8)
    .map(({ name, tdur, args }) => {
      const { functionName = '', url = '' } = args?.data ?? {};
      const file = String(url).split('/').at(-1);
      return `${name} ${String(functionName)} ${file} ${(tdur! / 1000).toFixed(1)}`;
    })
    .join('; ');
}
