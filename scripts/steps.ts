import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const none: Counts = { passed: 0, failed: 0, skipped: 0 };

export function add(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

export function summary({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** Runs a program of `node_modules/.bin` with its output shown; its exit status. */
export function run(program: string, args: readonly string[]): Promise<number> {
  const child = spawn(program, args, {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, PATH: `${join("node_modules", ".bin")}${delimiter}${process.env.PATH ?? ""}` },
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

/** One check that passes or fails as a whole. */
export async function step(title: string, program: string, args: readonly string[]): Promise<Counts> {
  const began = performance.now();
  console.log(`\n▸ ${title}`);
  const passed = (await run(program, args)) === 0;
  console.log(`${passed ? "✓" : "✗"} ${title} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  return { ...none, passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
}

/** A run of vitest, counted test by test; a run that breaks before it can count is one failure. */
export async function vitest(title: string, args: readonly string[]): Promise<Counts> {
  const file = join("out", "vitest.json");
  rmSync(file, { force: true });
  console.log(`\n▸ ${title}`);
  const status = await run("vitest", [
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
    ...args,
  ]);
  const counts = countsIn(file);
  const broken = status !== 0 && counts.failed === 0;
  return broken ? add(counts, { ...none, failed: 1 }) : counts;
}

function countsIn(file: string): Counts {
  try {
    const result = JSON.parse(readFileSync(file, "utf8")) as Record<string, number | undefined>;
    return {
      passed: result.numPassedTests ?? 0,
      failed: result.numFailedTests ?? 0,
      skipped: (result.numPendingTests ?? 0) + (result.numTodoTests ?? 0),
    };
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === "ENOENT") return none;
    throw error;
  }
}
