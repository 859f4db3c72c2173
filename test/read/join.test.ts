import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { check } from "../../core/check.ts";
import type { Report } from "../../core/model/report.ts";
import type { Snapshot } from "../../core/model/snapshot.ts";
import { readHtmlString } from "../../core/read/html-string.ts";
import { joinPieces } from "../../core/read/join.ts";
import { readBytes } from "../../core/read/read.ts";
import type { ReadResult } from "../../core/read/source/result.ts";
import { draftFor } from "../corpus/generate.ts";
import { renderWorkbook } from "../corpus/office/render-workbook.ts";
import type { Disclosure, Node } from "../corpus/outline.ts";
import { randomFrom } from "../corpus/random.ts";
import { renderHtml } from "../corpus/render-html.ts";

const source = { url: "http://www.demo.gov.cn/a", title: "公开", mediaType: "text/html" };
const page = (html: string) => readHtmlString(html, { url: source.url });
const file = (name: string, text: string) => readBytes(strToU8(text), { path: name });

function joined(pieces: readonly (readonly [string, ReadResult])[]): Snapshot {
  const all = pieces.map(([name, result]) => ({ name, result }));
  const snapshot = joinPieces(all, source, { page: true });
  if (snapshot === undefined) throw new Error("nothing was read");
  return snapshot;
}

const wordsOf = ({ text, parts = [] }: Snapshot) =>
  parts.map(({ name, start, end }) => [name, text.slice(start, end)]);

test("each source has its range of one text, files under their names", async () => {
  const zip = zipSync({ "1.txt": strToU8("甲。"), "2.txt": strToU8("乙。") });
  const snapshot = joined([
    ["网页", page("<p>正文。</p>")],
    ["附件1：说明.txt", await file("说明.txt", "说明如下。")],
    ["全部.zip", await readBytes(zip, { path: "全部.zip" })],
  ]);
  expect(wordsOf(snapshot)).toEqual([
    ["网页", "正文。"],
    ["附件1：说明.txt", "附件1：说明\n说明如下。"],
    ["1.txt", "1\n甲。"],
    ["2.txt", "2\n乙。"],
  ]);
  for (const { range } of snapshot.blocks) expect(snapshot.text.slice(...range)).not.toMatch(/^\n|\n$/);
});

test("what was not read and what says the same again is told", async () => {
  const lines = ["一二三四五六七八九十甲", "乙", "丙", "丁", "戊"].map(
    (end) => `这一段有十二个字以上，末尾是${end}。`,
  );
  const snapshot = joined([
    ["网页", page(lines.map((line) => `<p>${line}</p>`).join(""))],
    ["同文.txt", await file("同文.txt", lines.join("\n\n"))],
    ["扫描.png", await readBytes(Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), { path: "扫描.png" })],
  ]);
  expect(snapshot.parts).toHaveLength(1);
  expect(snapshot.losses?.map(({ kind }) => kind)).toEqual(["flattened", "damaged"]);
  expect(snapshot.losses?.[0]?.zh).toContain("同文.txt");
  expect(snapshot.losses?.[1]?.zh).toContain("扫描.png");
  expect(joinPieces([], source)).toBeUndefined();
});

const withoutTables = (node: Node): Node => ({
  ...node,
  blocks: node.blocks.filter(({ kind }) => kind !== "table"),
  children: node.children.map(withoutTables),
});

/** The words of a generated disclosure on a page, its tables in the attached workbook. */
async function pageAndWorkbook(seed: number, alter: (html: string) => string = (html) => html) {
  const { disclosure, noise } = draftFor(seed);
  const book = renderWorkbook(disclosure, seed);
  const words: Disclosure = { ...disclosure, parts: disclosure.parts.map(withoutTables) };
  const read = page(alter(renderHtml(words, noise, randomFrom(seed).fork("noise"))));
  const workbook = await readBytes(book, { path: "附件：决算公开表.xlsx" });
  return { read, workbook };
}

const serious = ({ findings }: Report) => findings.filter(({ tier }) => tier !== "note");

test("tables that the page only names are found in the attached workbook", async () => {
  const { read, workbook } = await pageAndWorkbook(7004);
  const alone = check(joined([["网页", read]]));
  expect(serious(alone).map(({ rule }) => rule)).toContain("empty-part");
  const together = check(
    joined([
      ["网页", read],
      ["附件.xlsx", workbook],
    ]),
  );
  expect(serious(together)).toEqual([]);
  const ties = together.coverage.checks.filter(({ rule }) => rule === "text-and-table");
  expect(ties.length).toBeGreaterThan(5);
});

test("a figure of the page that is not the workbook's is a finding that names both sources", async () => {
  const total = /支出总计均为([\d,]+\.\d\d)万元|总计[^\d]{0,12}([\d,]+\.\d\d)万元/;
  const { read, workbook } = await pageAndWorkbook(7004, (html) =>
    html.replace(total, (match) =>
      match.replace(/\d(?=\.\d\d)/, (digit) => String((Number(digit) + 1) % 10)),
    ),
  );
  const report = check(
    joined([
      ["网页", read],
      ["附件.xlsx", workbook],
    ]),
  );
  const tied = serious(report).find(({ at }) => new Set(at.map(({ file: name }) => name)).size > 1);
  expect(tied?.at.map(({ file: name }) => name)).toEqual(expect.arrayContaining(["网页", "附件.xlsx"]));
});
