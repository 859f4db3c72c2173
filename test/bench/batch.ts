import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { caseFor } from "../corpus/case.ts";
import type { Figure } from "./timing.ts";

const main = resolve(import.meta.dirname, "../../cli/main.ts");

/** Resident megabytes of a process, where the system tells. */
function residentMegabytes(pid: number): number | undefined {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    // No /proc on this system, or the process has just ended.
    return undefined;
  }
}

/** Has the command line say at its end how much it computed, on a line of its own. */
const sayUsage = `data:text/javascript,${encodeURIComponent(
  `import { writeSync } from "node:fs";
import { isMainThread } from "node:worker_threads";
if (isMainThread) process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  writeSync(2, "\\nusage " + (user + system) + "\\n");
});`,
)}`;

interface Run {
  readonly seconds: number;
  /** Processor seconds of all its threads: what it cost, however busy the machine is. */
  readonly computed: number;
  /** Megabytes over time. */
  readonly memory: readonly number[];
}

function runBatch(folder: string): Promise<Run> {
  return new Promise((done, fail) => {
    const began = performance.now();
    const command = ["--import", sayUsage, main, "--ndjson", "--quiet", "--jobs", "1", folder];
    const child = spawn(process.execPath, command, { stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.resume();
    let said = "";
    child.stderr.on("data", (piece) => {
      said += piece;
    });
    const memory: number[] = [];
    const timer = setInterval(() => {
      const now = child.pid === undefined ? undefined : residentMegabytes(child.pid);
      if (now !== undefined) memory.push(now);
    }, 200);
    child.on("error", fail);
    child.on("close", () => {
      clearInterval(timer);
      const computed = Number(/^usage (\d+)$/m.exec(said)?.[1]) / 1e6;
      done({ seconds: (performance.now() - began) / 1000, computed, memory });
    });
  });
}

/** Median of a stretch of the run, given in shares of its length. */
function memoryAt({ memory }: Run, from: number, to: number): number {
  const part = memory
    .slice(Math.floor(memory.length * from), Math.ceil(memory.length * to))
    .sort((a, b) => a - b);
  return part[part.length >> 1] ?? Number.NaN;
}

/**
 * The command line over a folder of invented HTML disclosures on one worker: documents per processor second after start-up
 * (from two folder sizes, so that start-up cancels) and memory late against early.
 */
export async function batchFigures(documents: number): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "gouji-batch-"));
  try {
    const pages = Array.from({ length: 400 }, (_, seed) => caseFor(seed + 1, { plant: "clean" }))
      .filter(({ form, mediaType }) => mediaType === "text/html" && form.startsWith("final-accounts"))
      .map(({ source }) => source);
    const few = Math.ceil(documents / 5);
    for (const [name, count] of [
      ["few", few],
      ["all", documents],
    ] as const) {
      mkdirSync(join(folder, name));
      for (let i = 0; i < count; i += 1)
        writeFileSync(
          join(folder, name, `${String(i).padStart(6, "0")}.html`),
          pages[i % pages.length] ?? "",
        );
    }
    const short = await runBatch(join(folder, "few"));
    const long = await runBatch(join(folder, "all"));
    const rate = (documents - few) / (long.computed - short.computed);
    const onTheClock = (documents - few) / (long.seconds - short.seconds);
    const kilobytes = pages.reduce((sum, { length }) => sum + length, 0) / pages.length / 1024;
    return [
      {
        name: "command line, documents per processor second",
        value: rate,
        unit: "/s",
        atLeast: 200,
        context: `${onTheClock.toFixed(0)}/s on the clock; ${documents} invented pages, ${kilobytes.toFixed(0)} K characters of HTML each`,
      },
      {
        name: "command line, memory at the end ÷ after a fifth",
        value: memoryAt(long, 0.85, 1) / memoryAt(long, 0.15, 0.3),
        unit: "×",
        limit: 1.5,
        context: `${memoryAt(long, 0.85, 1).toFixed(0)} MB at the end`,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
