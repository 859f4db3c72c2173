import { readFileSync } from "node:fs";
import { utils, type WorkSheet, write } from "@e965/xlsx";
import { expect, test } from "vitest";
import { isReadError, readBytes } from "../../core/read/read.ts";
import { blocksOf, snapshotOf } from "../support/blocks.ts";

type Format = "xlsx" | "biff8" | "xlsb" | "xlml";

function bytesOf(
  sheets: Readonly<Record<string, WorkSheet>>,
  bookType: Format = "xlsx",
  hidden: string[] = [],
): Uint8Array {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  book.Workbook = {
    Sheets: book.SheetNames.map((name) => ({ name, Hidden: hidden.includes(name) ? 1 : 0 })),
  };
  return new Uint8Array(write(book, { type: "array", bookType, cellStyles: true }));
}

const at = (r: number, c: number) => ({ r, c });

function accounts(): WorkSheet {
  const sheet = utils.aoa_to_sheet([
    ["收入决算表"],
    ["科目", "决算数", ""],
    ["", "合计", "其他"],
    ["教育支出", 1503.5, null],
    ["住房保障支出", -0.25, 0.5],
  ]);
  sheet["!merges"] = [
    { s: at(0, 0), e: at(0, 2) },
    { s: at(1, 0), e: at(2, 0) },
    { s: at(1, 1), e: at(1, 2) },
  ];
  for (const cell of ["B4", "B5"]) sheet[cell].z = "#,##0.00";
  sheet.C5.z = "0.00%";
  return sheet;
}

const expected = [
  ["收入决算表{1x3}"],
  ["科目{2x1}", "决算数{1x2}"],
  ["合计", "其他"],
  ["教育支出", "1,503.50", ""],
  ["住房保障支出", "-0.25", "50.00%"],
];

test.each(["xlsx", "biff8", "xlsb", "xlml"] as const)(
  "%s: merges, number formats, sheet names",
  async (format) => {
    const snapshot = snapshotOf(
      await readBytes(bytesOf({ 公开02表: accounts() }, format), { path: "a.bin" }),
    );
    expect(blocksOf(snapshot)).toEqual([expected]);
    expect(snapshot.blocks[0]).toMatchObject({ name: "公开02表" });
  },
);

test("hidden sheets, rows and columns are left out and named", async () => {
  const sheet = accounts();
  sheet["!rows"] = [];
  sheet["!rows"][3] = { hidden: true };
  sheet["!cols"] = [];
  sheet["!cols"][2] = { hidden: true };
  const bytes = bytesOf({ 公开02表: sheet, 底稿: utils.aoa_to_sheet([["秘密"]]) }, "xlsx", ["底稿"]);
  const snapshot = snapshotOf(await readBytes(bytes));
  expect(blocksOf(snapshot)).toEqual([
    [["收入决算表{1x2}"], ["科目{2x1}", "决算数"], ["合计"], ["住房保障支出", "-0.25"]],
  ]);
  expect(snapshot.losses?.map((loss) => loss.zh)).toEqual([
    "没有读取隐藏的工作表：底稿",
    "工作表“公开02表”有隐藏的 1 行、1 列，没有读取",
  ]);
});

test("a merge whose first row is hidden keeps its words", async () => {
  const sheet = utils.aoa_to_sheet([
    ["甲", 1],
    ["", 2],
    ["", 3],
  ]);
  sheet["!merges"] = [{ s: at(0, 0), e: at(2, 0) }];
  sheet["!rows"] = [{ hidden: true }];
  expect(blocksOf(snapshotOf(await readBytes(bytesOf({ a: sheet }))))).toEqual([[["甲{2x1}", "2"], ["3"]]]);
});

test("sheets of words are paragraphs, tables far apart are two", async () => {
  const words = utils.aoa_to_sheet([["一、概况"], ["本局负责水利。\n编制二十名。"]]);
  const two = utils.aoa_to_sheet([["a", 1], ["b", 2], [], [], ["c", 3], ["d", 4]]);
  const snapshot = snapshotOf(await readBytes(bytesOf({ 说明: words, 表: two })));
  expect(blocksOf(snapshot)).toEqual([
    "|一、概况",
    "|本局负责水利。",
    "|编制二十名。",
    [
      ["a", "1"],
      ["b", "2"],
    ],
    [
      ["c", "3"],
      ["d", "4"],
    ],
  ]);
});

test("a whole disclosure in one sheet is paragraphs and tables, each with its own columns", async () => {
  const sentence = (topic: string) =>
    `${topic}收入总计1,503.50万元，支出总计1,503.50万元，与上年相比没有发生较大的变化。`;
  const rows = [
    ["第一部分 部门概况"],
    [sentence("一、本年")],
    [sentence("二、本年")],
    [sentence("三、本年")],
    ["收入决算表"],
    ["单位：万元"],
    ["科目", "", "决算数", ""],
    ["一、本年收入"],
    ["教育支出", "", 1503.5, ""],
    ["合计", "", 1503.5, ""],
    ["第二部分 说明"],
  ];
  const sheet = utils.aoa_to_sheet(rows);
  const wide = [0, 1, 2, 3, 4, 5, 10].map((r) => ({ s: at(r, 0), e: at(r, 3) }));
  const halves = [6, 8, 9].flatMap((r) => [
    { s: at(r, 0), e: at(r, 1) },
    { s: at(r, 2), e: at(r, 3) },
  ]);
  sheet["!merges"] = [...wide, ...halves];
  expect(blocksOf(snapshotOf(await readBytes(bytesOf({ a: sheet }))))).toEqual([
    "|第一部分 部门概况",
    `|${sentence("一、本年")}`,
    `|${sentence("二、本年")}`,
    `|${sentence("三、本年")}`,
    "|收入决算表",
    "|单位：万元",
    [
      ["科目", "决算数"],
      ["一、本年收入", ""],
      ["教育支出", "1503.5"],
      ["合计", "1503.5"],
    ],
    "|第二部分 说明",
  ]);
});

test("formulas without a saved result are named", async () => {
  const sheet = accounts();
  sheet.B4 = { t: "n", f: "SUM(B5:B9)" };
  const snapshot = snapshotOf(await readBytes(bytesOf({ a: sheet })));
  expect(snapshot.losses?.some((loss) => loss.zh.includes("公式"))).toBe(true);
});

test("a workbook of Excel 97 made by an office program", async () => {
  const bytes = readFileSync(new URL("fixtures/final-accounts.xls", import.meta.url));
  const snapshot = snapshotOf(await readBytes(bytes, { path: "决算.xls" }));
  expect(blocksOf(snapshot)).toEqual([
    [
      ["收入支出决算总表{1x4}"],
      ["", "", "", "单位：万元"],
      ["收入{1x2}", "支出{1x2}"],
      ["项目", "决算数", "项目", "决算数"],
      ["一、财政拨款收入", "1,503.52", "一、教育支出", "1200"],
      ["二、其他收入", "0.3", "二、卫生健康支出", ""],
      ["日期", "2024年12月31日", "比率", "12.34%"],
    ],
  ]);
  expect(snapshot.losses).toHaveLength(2);
});

test("a sheet of merges upon merges and far cells stays small", async () => {
  const sheet = utils.aoa_to_sheet([["a", 1]]);
  sheet["!merges"] = Array.from({ length: 500 }, (_, i) => ({ s: at(i, 0), e: at(900_000, 16_000) }));
  const snapshot = snapshotOf(await readBytes(bytesOf({ a: sheet })));
  expect(snapshot.text.length).toBeLessThan(100);
});

test.each([
  ["damaged", bytesOf({ a: accounts() }).slice(0, 900)],
  ["empty", bytesOf({ a: utils.aoa_to_sheet([[]]) })],
])("%s workbooks say so", async (code, bytes) => {
  const result = await readBytes(bytes, { path: "决算.xlsx" });
  expect(isReadError(result) && result.code).toBe(code);
});
