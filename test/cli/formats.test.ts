import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { localTime, parseArguments } from "../../cli/arguments.ts";
import { cleanText, faultyText, folderWith, review } from "./command.ts";

async function twoFiles(): Promise<string> {
  return await folderWith({ "a.txt": faultyText, "b.txt": cleanText });
}

test("CSV has one head for all documents", async () => {
  const { stdout } = await review(["--format", "csv", await twoFiles()]);
  expect(stdout.match(/\ufeff/g)).toHaveLength(1);
  expect(stdout.match(/印出值/g)).toHaveLength(1);
  expect(stdout).toContain("65.20%");
});

test("HTML is one document with a paper for each", async () => {
  const { stdout } = await review(["--format", "html", await twoFiles()]);
  expect(stdout.match(/<!doctype html>/g)).toHaveLength(1);
  expect(stdout.match(/<article>/g)).toHaveLength(2);
  expect(stdout.trimEnd().endsWith("</html>")).toBe(true);
});

test("the output's name says the format; nothing is left half-written beside it", async () => {
  const folder = await twoFiles();
  const out = join(folder, "out/report.md");
  const { stdout, status } = await review(["-o", out, join(folder, "a.txt")]);
  expect(stdout).toBe("");
  expect(status).toBe(1);
  expect(readFileSync(out, "utf8")).toContain("65.20%");
  expect(() => readFileSync(`${out}.part`)).toThrow();
});

test("a workbook about one document has the calculation, one about several the list", async () => {
  const folder = await twoFiles();
  const sheets = async (...inputs: string[]) => {
    await review(["-o", join(folder, "x.xlsx"), ...inputs]);
    return strFromU8(unzipSync(readFileSync(join(folder, "x.xlsx")))["xl/workbook.xml"] ?? new Uint8Array());
  };
  expect(await sheets(join(folder, "a.txt"))).toContain('name="计算"');
  expect(await sheets(join(folder, "a.txt"), join(folder, "b.txt"))).not.toContain('name="计算"');
});

test("exports say when they were made, unless two runs must be the same", async () => {
  const args = ["--format", "md", join(await twoFiles(), "a.txt")];
  expect((await review(args)).stdout).toMatch(/核对时间：\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d/);
  expect((await review(["--stable", ...args])).stdout).not.toContain("核对时间");
});

test("local time carries its zone", () => {
  const time = localTime(new Date("2026-11-21T02:30:05Z"));
  expect(time).toMatch(/^2026-11-2[01]T\d\d:\d\d:05[+-]\d\d:\d\d$/);
  expect(Date.parse(time)).toBe(Date.parse("2026-11-21T02:30:05Z"));
});

test("an explicit format wins over the output's name", () => {
  expect(parseArguments(["--ndjson", "-o", "x.json", "a.txt"]).format).toBe("ndjson");
  expect(parseArguments(["-o", "x.csv", "a.txt"]).format).toBe("csv");
  expect(parseArguments(["-o", "x.dat", "a.txt"]).format).toBe("text");
});

test("the ledger of relations stands in the JSON only when asked for; its counts always do", async () => {
  const path = join(await twoFiles(), "a.txt");
  const [short] = JSON.parse((await review(["--json", path])).stdout);
  const [long] = JSON.parse((await review(["--json", "--ledger", path])).stdout);
  expect(short.coverage.checks).toEqual([]);
  expect(long.coverage.checks.length).toBeGreaterThan(0);
  expect(short.coverage.relations).toEqual(long.coverage.relations);
});
