import type { Page } from "puppeteer-core";

/** One task of a page's main thread. */
export interface Task {
  /**
   * Time that the processor worked on it in milliseconds, without the engine's own clearing of memory: waiting for a
   * busy machine does not count.
   */
  readonly cpu: number;
  /** What took most of it, longest first. */
  readonly parts: readonly string[];
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: object;
}

const watched = "watched page";
const categories = ["toplevel", "devtools.timeline", "v8", "blink.user_timing"];

/** Watches the tasks of a page while `work` is done; the longest ones, longest first. */
export async function longestTasks(page: Page, work: () => Promise<unknown>, most = 5): Promise<Task[]> {
  await page.tracing.start({ categories });
  await page.evaluate((name) => performance.mark(name), watched);
  await work();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const thread = traceEvents.find(({ name }) => name === watched);
  if (thread === undefined) throw new Error("the page is not in the trace");
  const events = traceEvents
    .filter(({ pid, tid, ph }) => pid === thread.pid && tid === thread.tid && ph === "X")
    .sort((a, b) => a.ts - b.ts);
  return (
    events
      .filter(({ name, tdur = 0 }) => name.endsWith("RunTask") && tdur > 5000)
      .map((task) => taskOf(task, events))
      // What the debugger asks of the page for this test is none of the page's work.
      .filter(({ parts }) => !parts.some((part) => part.includes("DevToolsSession")))
      .sort((a, b) => b.cpu - a.cpu)
      .slice(0, most)
  );
}

const end = ({ ts, dur = 0 }: TraceEvent) => ts + dur;

function taskOf(task: TraceEvent, events: readonly TraceEvent[]): Task {
  const within = events.filter((each) => each !== task && each.ts >= task.ts && end(each) <= end(task));
  return { cpu: Math.round(((task.tdur ?? 0) - clearing(within)) / 1000), parts: partsOf(within) };
}

/** Microseconds of the outermost events of garbage collection. */
function clearing(events: readonly TraceEvent[]): number {
  let [sum, until] = [0, 0];
  for (const each of events) {
    if (!/^(?:MajorGC|MinorGC|V8\.GC)/.test(each.name) || each.ts < until) continue;
    sum += each.tdur ?? 0;
    until = end(each);
  }
  return sum;
}

function partsOf(events: readonly TraceEvent[]): string[] {
  return events
    .toSorted((a, b) => (b.tdur ?? 0) - (a.tdur ?? 0))
    .slice(0, 3)
    .map(
      ({ name, tdur = 0, args }) =>
        `${name} ${Math.round(tdur / 1000)} ${JSON.stringify(args).slice(0, 120)}`,
    );
}
