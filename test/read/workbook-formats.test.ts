import { utils, type WorkSheet, write } from "@e965/xlsx";
import { expect, test } from "vitest";
import { check } from "../../core/check.ts";
import { isReadError, readBytes } from "../../core/read/read.ts";
import { knownFormat } from "../../core/read/sheet/shown.ts";
import { blocksOf, snapshotOf } from "../support/blocks.ts";

type Kind = "xlsx" | "biff8";

function bytesOf(sheets: Readonly<Record<string, WorkSheet>>, bookType: Kind = "xlsx"): Uint8Array {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  return new Uint8Array(write(book, { type: "array", bookType, cellStyles: true }));
}

/** How one number is read in a format, beside words that make the row part of a table. */
async function shown(value: number, format: string, kind: Kind): Promise<unknown> {
  const sheet = utils.aoa_to_sheet([
    ["项目", "数"],
    ["甲", value],
    ["乙", "末"],
  ]);
  sheet.B2.z = format;
  const [table] = blocksOf(snapshotOf(await readBytes(bytesOf({ 表: sheet }, kind))));
  return (table as string[][])[1]?.[1];
}

test.each([
  [1503.5, "#,##0.00", "1,503.50"],
  [12345678, "0!.0,", "1234.6"],
  [-12345678, "0!.0,", "-1234.6"],
  [12345678, "0\\.0,", "1234.6"],
  [123456, '0!.0,"万元"', "12.3万元"],
  [1503.5, "G/通用格式", "1503.5"],
  [0, ";;;", ""],
  [7, ";;;", ""],
  [0, "#,##0.00;-#,##0.00;;@", ""],
  [0, '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', "-"],
  [-1234.5, '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', "-1,234.50"],
  [0.3125, "0.00%", "31.25%"],
  [-1234.5, "#,##0.00_);(#,##0.00)", "-1,234.50"],
  [-1234.5, '[=0]"";0.00', "-1234.50"],
  [-1234.5, "#,##0.00;[Red]#,##0.00", "-1,234.50"],
  [45291, '[$-804]yyyy"年"m"月"d"日";@', "2023年12月31日"],
  [45291, "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "2023年12月31日"],
])("%s as %s is read as %s, in both formats of files", async (value, format, expected) => {
  expect(await shown(value, format, "xlsx")).toBe(expected);
  expect(await shown(value, format, "biff8")).toBe(expected);
});

test("quoted and escaped exclamation marks are words", () => {
  expect(knownFormat('0"!."0')).toBe('0"!."0');
  expect(knownFormat("0\\!0")).toBe("0\\!0");
});

/** A sheet of a disclosure as offices type it: title over the table, number and unit at its right. */
function accounts(figures: readonly (number | string)[]): WorkSheet {
  const sheet = utils.aoa_to_sheet([
    ["收入决算表", null, null, null],
    [null, null, null, "公开02表"],
    ["编制单位：石桥县档案馆", null, null, "单位：万元"],
    ["科目编码", "科目名称", "本年收入合计", "财政拨款收入"],
    ["合计", null, figures[0], figures[0]],
    ["201", "一般公共服务支出", figures[1], figures[1]],
    ["205", "教育支出", figures[2], figures[2]],
  ]);
  sheet["!merges"] = [
    { s: { r: 0, c: 0 }, e: { r: 0, c: 3 } },
    { s: { r: 4, c: 0 }, e: { r: 4, c: 1 } },
  ];
  return sheet;
}

async function reportOf(bytes: Uint8Array) {
  return check(snapshotOf(await readBytes(bytes, { path: "石桥县档案馆2023年度部门决算.xlsx" })));
}

test("title, number and unit of a sheet are those of its table", async () => {
  const { tables, facts } = await reportOf(bytesOf({ Sheet1: accounts([300, 100, 200]) }));
  expect(tables).toMatchObject([{ title: expect.stringContaining("收入决算表"), unit: "万元" }]);
  expect(facts.every(({ unit }) => unit === "万元")).toBe(true);
});

test("numbers kept as words are numbers, and what they do not add up to is found", async () => {
  const rulesOf = async (...figures: (number | string)[]) =>
    (await reportOf(bytesOf({ Sheet1: accounts(figures) }))).findings.map(({ rule }) => rule);
  expect(await rulesOf("300.00", "100.00", "200.00")).not.toContain("table-total");
  expect(await rulesOf("310.00", "100.00", "200.00")).toContain("table-total");
});

test("error values are named, and are no numbers", async () => {
  const sheet = accounts([300, 100, 200]);
  sheet.C6 = { t: "e", v: 0x17 };
  const snapshot = snapshotOf(await readBytes(bytesOf({ 收入: sheet })));
  expect(snapshot.text).toContain("#REF!");
  expect(snapshot.losses).toMatchObject([
    { kind: "damaged", zh: expect.stringContaining("1 个单元格是错误值") },
  ]);
});

test("rows and columns without height or width are hidden", async () => {
  const sheet = accounts([300, 100, 200]);
  sheet["!rows"] = [{}, {}, {}, {}, {}, { hpt: 0, hidden: true }];
  sheet["!cols"] = [{}, {}, {}, { hidden: true }];
  const snapshot = snapshotOf(await readBytes(bytesOf({ 收入: sheet })));
  expect(snapshot.text).not.toContain("一般公共服务支出");
  expect(snapshot.losses).toMatchObject([{ kind: "hidden", zh: expect.stringContaining("1 行、1 列") }]);
});

test("a workbook of one empty sheet is said to be empty", async () => {
  const result = await readBytes(bytesOf({ Sheet1: utils.aoa_to_sheet([[]]) }));
  expect(isReadError(result) && result.code).toBe("empty");
});
