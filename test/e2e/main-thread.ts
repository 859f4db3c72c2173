import type { Page } from "puppeteer-core";
import { isTask, type TraceEvent, threadDuring } from "./page-tasks.ts";

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

/** Watches the tasks of a page while `work` is done; the longest ones, longest first. */
export async function longestTasks(page: Page, work: () => Promise<unknown>, most = 5): Promise<Task[]> {
  const events = await threadDuring(page, work, ["devtools.timeline", "v8"]);
  return (
    events
      .filter((event) => isTask(event) && (event.tdur ?? 0) > 5000)
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
