import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Figure } from "../timing.ts";

interface Run {
  readonly readMs: number;
  readonly checkMs: number;
  readonly wallMs: number;
  readonly longestTaskMs: number;
  readonly megabytes: number;
  readonly megabytesOfFile: number;
  readonly cells: number;
}

function run(kind: "pdf" | "workbook", size: number): Run {
  const script = join(import.meta.dirname, "run.ts");
  return JSON.parse(execFileSync(process.execPath, [script, kind, String(size)], { encoding: "utf8" }));
}

const seconds = (ms: number) => (ms / 1000).toFixed(1);

function told({ readMs, checkMs, wallMs, megabytes, megabytesOfFile }: Run): string {
  return `read ${seconds(readMs)} s, checked ${seconds(checkMs)} s of processor time, ${seconds(wallMs)} s in all; ${megabytesOfFile.toFixed(1)} MB file, ${megabytes.toFixed(0)} MB at most`;
}

const whole = ({ readMs, checkMs }: Run) => readMs + checkMs;

/** Large files: what they take, and how that grows. Processor time of the one thread that works on them. */
export function largeFigures(): Figure[] {
  const [few, many] = [run("pdf", 30), run("pdf", 300)];
  const [small, large] = [run("workbook", 20_000), run("workbook", 200_000)];
  const growth = (from: Run, to: Run) => whole(to) / whole(from);
  return [
    { name: "PDF of 300 pages: read and checked", value: whole(many) / 1000, unit: "s", context: told(many) },
    { name: "PDF of 300 pages: reading one page", value: many.readMs / 300, unit: "ms" },
    { name: "PDF of 300 pages ÷ 30 pages", value: growth(few, many), unit: "×", limit: 12 },
    {
      name: "PDF of 300 pages: longest task while reading",
      value: many.longestTaskMs,
      unit: "ms",
      context: "of the thread that reads; pdf.js itself runs in a worker of its own in a browser",
    },
    {
      name: "workbook of 200,000 cells: read and checked",
      value: whole(large) / 1000,
      unit: "s",
      context: `${told(large)}; in a worker in the extension`,
    },
    {
      name: "workbook: reading 1,000 cells (100 rows × 10 columns)",
      value: (large.readMs / large.cells) * 1000,
      unit: "ms",
    },
    { name: "workbook of 200,000 cells ÷ 20,000", value: growth(small, large), unit: "×", limit: 12 },
  ];
}
