import { availableParallelism, loadavg } from "node:os";
import type { Job, Reviewed } from "../../cli/job.ts";
import { reviewAll } from "../../cli/pool.ts";
import { csvRows } from "../../core/export/csv.ts";
import { htmlOf } from "../../core/export/html.ts";
import { markdownOf } from "../../core/export/markdown.ts";
import { textOfReport } from "../../core/export/text.ts";
import { xlsxOf } from "../../core/export/xlsx.ts";
import { parseReport } from "../../core/wire/report.ts";
import { randomFrom } from "../corpus/random.ts";
import { type Hostile, hostileAt } from "./hostile.ts";

export interface RobustOptions {
  readonly inputs: number;
  readonly seed: number;
  readonly timeoutMs: number;
  readonly jobs: number;
  /** Milliseconds for all inputs together; what is not looked at by then is told. No limit when left out. */
  readonly budgetMs?: number;
  readonly progress?: (done: number) => void;
}

export interface Failure {
  readonly index: number;
  readonly name: string;
  readonly what: string;
}

export interface RobustResult {
  /** How many were looked at: all, unless the time ran out. */
  readonly inputs: number;
  readonly read: number;
  /** Refused with a message, by code. */
  readonly refused: Readonly<Record<string, number>>;
  readonly slowestMs: number;
  readonly slowest: string;
  readonly failures: readonly Failure[];
}

const options = { language: "zh", madeAt: null, version: null } as const;

/** Every exporter over a report; what they throw is a failure. */
function exportAll(report: ReturnType<typeof parseReport>): void {
  const paper = { report };
  csvRows(paper, options);
  markdownOf(paper, options);
  htmlOf(paper, options);
  textOfReport(report, "en");
  xlsxOf(paper, options);
}

function failureOf({ output, error }: Reviewed): string | undefined {
  if (error?.code === "timeout") return "hung";
  if (error?.code === "internal") return `crashed: ${error.message.en}`;
  if (error !== null && (error.message.zh === "" || error.message.en === "")) return "no message";
  try {
    const report = parseReport(JSON.parse(String(output)));
    const [crashed] = report.crashed;
    if (crashed !== undefined) return `rule ${crashed.rule} crashed: ${crashed.message}`;
    exportAll(report);
    return undefined;
  } catch (thrown) {
    // A report that breaks its own schema, or an exporter that cannot hold it.
    return `bad report: ${thrown instanceof Error ? thrown.message.slice(0, 200) : String(thrown)}`;
  }
}

function msOf({ output, error }: Reviewed): number {
  if (error !== null) return 0;
  const { timings } = JSON.parse(String(output));
  return (timings?.readMs ?? 0) + (timings?.checkMs ?? 0);
}

/** How many inputs are made ahead: they can be large. */
const chunk = 40;

function jobFor(index: number, { bytes }: Hostile): Job {
  return {
    path: `hostile-${index}`,
    bytes,
    format: "ndjson",
    alone: false,
    paper: options,
    kind: undefined,
    year: undefined,
    stable: false,
    ledger: true,
    maxBytes: 512 * 1024 * 1024,
  };
}

/** Into how many parts other programs divide the processors now; 1 on a quiet machine. */
function crowding(): number {
  const [load = 0] = loadavg();
  return Math.max(1, load / availableParallelism());
}

/** Once more, with as much more time as others take away: over the limit because they were busy is no hang. */
async function triedAgain(job: Job, first: Reviewed, timeoutMs: number): Promise<Reviewed> {
  if (first.error?.code !== "timeout") return first;
  const stretched = timeoutMs * crowding();
  for await (const second of reviewAll([job], { jobs: 1, timeoutMs: stretched })) return second;
  return first;
}

/** Feeds hostile inputs to the command line's workers; the same seed gives the same inputs. */
export async function runRobust({
  inputs,
  seed,
  timeoutMs,
  jobs,
  budgetMs = Number.POSITIVE_INFINITY,
  progress,
}: RobustOptions): Promise<RobustResult> {
  const refused: Record<string, number> = {};
  const failures: Failure[] = [];
  let read = 0;
  let slowest = { ms: 0, name: "" };
  let looked = 0;
  const began = performance.now();
  for (let from = 0; from < inputs && performance.now() - began < budgetMs; from += chunk) {
    const made = Array.from({ length: Math.min(chunk, inputs - from) }, (_, i) =>
      hostileAt(from + i, randomFrom(seed).fork(`input ${from + i}`)),
    );
    const work = made.map((hostile, i) => jobFor(from + i, hostile));
    let i = 0;
    for await (const first of reviewAll(work, { jobs, timeoutMs })) {
      const job = work[i];
      const name = made[i]?.name ?? "";
      const reviewed = job === undefined ? first : await triedAgain(job, first, timeoutMs);
      const what = failureOf(reviewed);
      if (what !== undefined) failures.push({ index: from + i, name, what });
      if (reviewed.error === null) read += 1;
      else refused[reviewed.error.code] = (refused[reviewed.error.code] ?? 0) + 1;
      const ms = msOf(reviewed);
      if (ms > slowest.ms) slowest = { ms, name: `${name} (${from + i})` };
      i += 1;
      looked = from + i;
      progress?.(looked);
    }
  }
  return { inputs: looked, read, refused, slowestMs: slowest.ms, slowest: slowest.name, failures };
}
