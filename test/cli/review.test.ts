import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseReport } from "../../core/wire/report.ts";
import { cleanText, faultyText, folderWith, review } from "./command.ts";

test("the exit status says whether something certain was found", async () => {
  const folder = await folderWith({ "clean.txt": cleanText, "faulty.txt": faultyText });
  const clean = await review([join(folder, "clean.txt")]);
  expect(clean.stdout).toContain("未发现不一致");
  expect(clean.status).toBe(0);
  const faulty = await review([join(folder, "faulty.txt")]);
  expect(faulty.stdout).toContain("占〔65.20%〕");
  expect(faulty.status).toBe(1);
});

test("a file that cannot be read is reported, the rest too, and the status is 2", async () => {
  const folder = await folderWith({ "a.txt": faultyText, "b.bin": new Uint8Array([0, 1, 2, 3, 0, 255]) });
  const paths = ["b.bin", "missing.html", "a.txt"].map((name) => join(folder, name));
  const { status, stdout, stderr } = await review(["--json", ...paths]);
  const reports = JSON.parse(stdout).map(parseReport);
  expect(reports.map(({ source }: { source: { path: string } }) => source.path)).toEqual(paths);
  expect(reports.map(({ error }: { error: { code: string } | null }) => error?.code ?? null)).toEqual([
    "unsupported",
    "not-found",
    null,
  ]);
  expect(reports[2].findings.length).toBeGreaterThan(0);
  expect(stderr).toContain("missing.html");
  expect(stderr).toContain("没有这个文件或文件夹");
  expect(status).toBe(2);
});

test("inputs taken together are one disclosure whose places name the file", async () => {
  const folder = await folderWith({ "a.txt": faultyText, "b.txt": cleanText });
  const paths = ["a.txt", "b.txt", "missing.pdf"].map((name) => join(folder, name));
  const { status, stdout } = await review(["--together", "--json", ...paths]);
  const [report, ...more] = JSON.parse(stdout).map(parseReport);
  expect(more).toEqual([]);
  expect(report.source.parts.map(({ name }: { name: string }) => name)).toEqual(["a.txt", "b.txt"]);
  expect(report.source.losses[0].zh).toContain("missing.pdf");
  expect(report.findings[0].at[0].file).toBe("a.txt");
  expect(status).toBe(1);
});

test.each([
  [["--together", "-"]],
  [[]],
  [["--nonsense", "x.txt"]],
  [["--json", "--ndjson", "x.txt"]],
  [["--format", "docx", "x.txt"]],
  [["--year", "二〇二三", "x.txt"]],
  [["--shard", "3/2", "x.txt"]],
  [["--jobs", "0", "x.txt"]],
  [["--skip-existing", "x.txt"]],
])("wrong usage %j is status 64 with nothing on standard output", async (args) => {
  const { status, stdout, stderr } = await review(args);
  expect(stdout).toBe("");
  expect(stderr).toMatch(/error/);
  expect(status).toBe(64);
});

test("--help is an answer, not an error", async () => {
  const { status, stdout } = await review(["--help"]);
  expect(stdout).toContain("--shard");
  expect(status).toBe(0);
});

test("lines of NDJSON come in input order, whatever the number of workers", async () => {
  const files: Record<string, string> = {};
  // The first is slow: it must still come first.
  files["00.txt"] = `${cleanText}\n\n${"其他说明文字，占本年支出合计的1.00%。\n\n".repeat(4000)}`;
  for (let i = 1; i < 12; i += 1) files[`${String(i).padStart(2, "0")}.txt`] = i % 2 ? faultyText : cleanText;
  const folder = await folderWith(files);
  const three = await review(["--ndjson", "--stable", "--jobs", "3", folder]);
  const paths = three.stdout
    .trimEnd()
    .split("\n")
    .map((line) => parseReport(JSON.parse(line)).source.path);
  expect(paths).toEqual(
    Object.keys(files)
      .sort()
      .map((name) => join(folder, name)),
  );
  const one = await review(["--ndjson", "--stable", "--jobs", "1", folder]);
  expect(one.stdout).toBe(three.stdout);
});

test("without --stable the report says how long it took, with it two runs are byte-identical", async () => {
  const folder = await folderWith({ "a.txt": faultyText });
  const timed = await review(["--json", folder]);
  expect(JSON.parse(timed.stdout)[0].timings.checkMs).toBeGreaterThan(0);
  const [first, second] = [
    await review(["--json", "--stable", folder]),
    await review(["--json", "--stable", folder]),
  ];
  expect(second?.stdout).toBe(first?.stdout);
  expect(first?.stdout).not.toContain("timings");
});

test("standard input is read for -", async () => {
  const { status, stdout } = await review(["--json", "-"], faultyText);
  const [report] = JSON.parse(stdout).map(parseReport);
  expect(report.source.path).toBe("-");
  expect(status).toBe(1);
});

test("content, not the name, decides how a file is read", async () => {
  const html = `<!doctype html><meta charset="gb2312"><title>决算</title><p>${faultyText.replaceAll("\n\n", "<p>")}`;
  const folder = await folderWith({ "page.txt": html });
  const { stdout } = await review(["--json", join(folder, "page.txt")]);
  expect(JSON.parse(stdout)[0].source.mediaType).toBe("text/html");
});

test("folders are searched below, other files and hidden ones passed over, in order of names", async () => {
  const folder = await folderWith({
    "b/2.txt": cleanText,
    "b/1.txt": cleanText,
    "a.htm": `<p>${cleanText}`,
    "picture.png": "x",
    "data.json": "{}",
    ".hidden/x.txt": cleanText,
  });
  const { stdout, status } = await review(["--json", folder]);
  const paths = JSON.parse(stdout).map((report: unknown) => parseReport(report).source.path);
  expect(paths).toEqual(["a.htm", "b/1.txt", "b/2.txt"].map((name) => join(folder, name)));
  expect(status).toBe(0);
});

test("an empty folder says so", async () => {
  const folder = await folderWith({});
  const { status, stdout, stderr } = await review(["--json", folder]);
  expect(JSON.parse(stdout)[0].error.code).toBe("empty-folder");
  expect(stderr).toContain("文件夹里没有可读的资料");
  expect(status).toBe(2);
});

test("a document that takes too long is stopped and named, the next is still read", async () => {
  const endless = `${"一".repeat(50)}${"，占本年支出合计的1.00%，增加2.00万元".repeat(60_000)}`;
  const folder = await folderWith({ "1.txt": endless, "2.txt": faultyText });
  const { status, stdout } = await review([
    "--json",
    "--jobs",
    "1",
    "--timeout",
    "0.05",
    join(folder, "1.txt"),
  ]);
  expect(JSON.parse(stdout)[0].error.code).toBe("timeout");
  expect(status).toBe(2);
  const both = await review(["--json", "--jobs", "1", "--timeout", "3", "--max-bytes", "100000", folder]);
  const reports = JSON.parse(both.stdout).map(parseReport);
  expect(reports[0].error.code).toBe("too-large");
  expect(reports[1].error).toBeNull();
});

test("--quiet leaves standard error empty", async () => {
  const { stderr, status } = await review(["--quiet", "--json", "/nowhere/at-all.html"]);
  expect(stderr).toBe("");
  expect(status).toBe(2);
});

test("shares of a corpus are disjoint and together the whole", async () => {
  const names = ["a", "b", "c", "d", "e"].map((name) => `${name}.txt`);
  const folder = await folderWith(Object.fromEntries(names.map((name) => [name, cleanText])));
  const shares = await Promise.all(
    ["1/2", "2/2"].map(async (share) => {
      const { stdout } = await review(["--ndjson", "--shard", share, folder]);
      return stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).source.path);
    }),
  );
  expect(shares.map(({ length }) => length)).toEqual([3, 2]);
  expect(shares.flat().sort()).toEqual(names.map((name) => join(folder, name)));
});

test("an output folder can be resumed", async () => {
  const folder = await folderWith({ "in/a.txt": cleanText, "in/b/a.txt": faultyText, "out/keep.txt": "" });
  const run = () => review(["--json", "--skip-existing", "-o", join(folder, "out"), join(folder, "in")]);
  expect((await run()).status).toBe(1);
  const written = ["a.txt.json", "b/a.txt.json"].map((name) => join(folder, "out", name));
  for (const path of written) parseReport(JSON.parse(readFileSync(path, "utf8")));
  writeFileSync(written[0] ?? "", "untouched");
  const again = await run();
  expect(again.stderr).toContain("2 already done, 0 left");
  expect(readFileSync(written[0] ?? "", "utf8")).toBe("untouched");
  expect(readdirSync(join(folder, "out"))).toEqual(["a.txt.json", "b", "keep.txt"]);
});

test("the given kind and year win over what was detected", async () => {
  const { stdout } = await review(["--json", "--kind", "three-public", "--year", "2019", "-"], cleanText);
  const [report] = JSON.parse(stdout).map(parseReport);
  expect(report.document.kinds).toEqual(["three-public"]);
  expect(report.document.year).toBe(2019);
});

test("English on request", async () => {
  const { stdout } = await review(["--lang", "en", "-"], faultyText);
  expect(stdout).toContain("certain");
  expect(stdout).not.toContain("印出值");
});
