import type { Page } from "puppeteer-core";

/** One task of a page's main thread. */
export interface PageTask {
  /** Milliseconds that the thread itself was at it: other work on the machine does not count. */
  readonly cpu: number;
  readonly wall: number;
}

/** Something that Chromium's trace tells of a thread; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: object;
}

/** What the page's main thread does while `act` runs, in order. */
export async function threadDuring(
  page: Page,
  act: () => Promise<unknown>,
  categories: readonly string[] = [],
): Promise<TraceEvent[]> {
  // A mark tells the page's renderer from the panel's.
  const mark = `gouji-${Math.random()}`;
  await page.tracing.start({ categories: ["toplevel", "blink.user_timing", ...categories] });
  await page.evaluate((name) => performance.mark(name), mark);
  await act();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    traceEvents: readonly TraceEvent[];
  };
  const own = traceEvents.find(({ name }) => name === mark);
  if (own === undefined) throw new Error("the trace does not show the page");
  return traceEvents
    .filter(({ pid, tid, dur }) => pid === own.pid && tid === own.tid && dur !== undefined)
    .sort((one, other) => one.ts - other.ts);
}

export function isTask({ name }: TraceEvent): boolean {
  return name === "ThreadControllerImpl::RunTask";
}

/** The tasks of the page's main thread while `act` runs, the longest first. */
export async function tasksDuring(page: Page, act: () => Promise<unknown>): Promise<PageTask[]> {
  const events = await threadDuring(page, act);
  return events
    .filter(isTask)
    .map(({ dur = 0, tdur = 0 }) => ({ cpu: tdur / 1000, wall: dur / 1000 }))
    .sort((one, other) => other.cpu - one.cpu);
}
