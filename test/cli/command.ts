import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { onTestFinished } from "vitest";

export const main = resolve(import.meta.dirname, "../../cli/main.ts");

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command as a user would, with `input` on standard input. */
export function review(args: readonly string[], input?: string | Uint8Array): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [main, ...args], { env: { ...process.env, NO_COLOR: "1" } });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (piece) => {
      stdout += piece;
    });
    child.stderr.setEncoding("utf8").on("data", (piece) => {
      stderr += piece;
    });
    child.on("error", fail);
    child.on("close", (status) => done({ status, stdout, stderr }));
    child.stdin.end(input);
  });
}

/** A new folder with these files, removed when the test ends. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "gouji-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Invented; everything in it agrees, and it is of no kind that must have certain parts. */
export const cleanText = [
  "松原镇人民政府2023年度支出情况",
  "一、收入情况",
  "2023年度收入总计500.00万元。",
  "二、支出情况",
  "2023年度本年支出合计480.00万元，其中：基本支出300.00万元，占62.50%；项目支出180.00万元，占37.50%。",
].join("\n\n");

/** The same with a share that is wrong beyond rounding. */
export const faultyText = cleanText.replace("占62.50%", "占65.20%");
