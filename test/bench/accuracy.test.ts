import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { faultyText } from "../cli/command.ts";

let folder = "";

function label(id: string, quote: string, stated: string, computed: string) {
  return {
    id,
    level: "must",
    category: "arithmetic",
    kind: "share",
    quotes: [quote],
    formula: "",
    stated,
    computed,
    note: "",
  };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gouji-bench-"));
  writeFileSync(join(folder, "invented.txt"), faultyText);
  const found = label("found", "基本支出300.00万元，占65.20%", "65.20%", "62.50%");
  const planted = label("planted", "这一句不在文中，没有人能找到它", "1.00", "2.00");
  const hold = {
    kind: "share",
    quotes: ["基本支出300.00万元，占65.20%"],
    formula: "300.00 / 480.00 = 65.20%",
  };
  const write = (labels: unknown[], holds: unknown[]) =>
    writeFileSync(join(folder, "invented.labels.json"), JSON.stringify({ document: {}, labels, holds }));
  write([found, planted], []);
  writeFileSync(
    join(folder, "alarm.labels.json"),
    JSON.stringify({ document: {}, labels: [], holds: [hold] }),
  );
  writeFileSync(join(folder, "alarm.txt"), faultyText);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function bench(...args: string[]): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const out = join(folder, "result.json");
  const script = join(import.meta.dirname, "accuracy.ts");
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, "--corpus", folder, "--out", out, ...args]);
    const ended = { stdout: "", stderr: "" };
    child.stdout.on("data", (piece) => {
      ended.stdout += piece;
    });
    child.stderr.on("data", (piece) => {
      ended.stderr += piece;
    });
    child.on("close", (status) => resolve({ status, ...ended }));
  });
}

test("without thresholds the figures are printed, written and accepted", async () => {
  const { status, stdout } = await bench("--only", "real");
  expect(stdout).toContain("must 1/2");
  expect(stdout).toContain("planted arithmetic/share");
  expect(JSON.parse(readFileSync(join(folder, "result.json"), "utf8")).real.forms.txt).toMatchObject({
    found: 1,
    total: 2,
  });
  expect(status).toBe(0);
});

test("a planted label that nobody finds breaks the threshold", async () => {
  const { status, stderr } = await bench("--only", "real", "--min-must", "0.6");
  expect(stderr).toContain("50.0 % of must found");
  expect(status).toBe(1);
  expect((await bench("--only", "real", "--min-must", "0.5")).status).toBe(0);
});

test("a certain finding on a relation that holds breaks the threshold", async () => {
  const { status, stderr } = await bench("--only", "real", "--max-false-alarms", "0");
  expect(stderr).toContain("on relations that hold");
  expect(status).toBe(1);
});

test("certain findings that no label explains break their threshold", async () => {
  const { status, stderr } = await bench("--only", "real", "--max-unexplained", "0.02");
  expect(stderr).toContain("unexplained");
  expect(status).toBe(1);
});

test("the invented part has thresholds of its own", async () => {
  const { status, stderr, stdout } = await bench(
    "--only",
    "invented",
    "--documents",
    "4",
    "--min-recall",
    "1.01",
  );
  expect(stdout).toContain("recall on planted defects");
  expect(stderr).toContain("invented: recall on planted defects");
  expect(status).toBe(1);
});

test("probable findings on clean documents have a threshold", async () => {
  const args = ["--only", "invented", "--documents", "4"];
  const { status, stderr } = await bench(...args, "--max-probable-per-clean=-1");
  expect(stderr).toContain("false probable findings per clean document");
  expect(status).toBe(1);
  expect((await bench(...args, "--max-probable-per-clean=0")).status).toBe(0);
});

test("a corpus that is not there is said, not invented", async () => {
  const { status, stdout } = await bench("--only", "real", "--corpus", join(folder, "nowhere"));
  expect(stdout).toContain("this part is left out");
  expect(status).toBe(0);
});
