import { expect, test } from "vitest";
import { parseTables } from "../../core/parse/tables.ts";
import { snapshotOf, table } from "../support/grids.ts";

const parse = (...parts: Parameters<typeof snapshotOf>) => {
  const snapshot = snapshotOf(...parts);
  return { text: snapshot.text, tables: parseTables(snapshot, () => 0) };
};

test("title, unit and header rows that lie inside the table", () => {
  const { tables } = parse(
    table(`
      | 支出决算表 | < | < | < | < |
      | | | | | 公开03表 |
      | 部门：云溪县档案馆 | < | < | 金额单位：元 | < |
      | 项目 | < | 本年支出合计 | 基本支出 | 项目支出 |
      | 科目编码 | 科目名称 | ^ | ^ | ^ |
      | 栏次 | < | 1 | 2 | 3 |
      | 合计 | < | 12.00 | 8.00 | 4.00 |
      | 201 | 一般公共服务支出 | 12.00 | 8.00 | 4.00 |`),
  );
  expect(tables).toHaveLength(1);
  expect(tables[0]).toMatchObject({ title: "支出决算表", unit: "元", headerRows: 6, kind: "expenditure" });
});

test("title and unit in the lines above", () => {
  const { tables, text } = parse(
    "上文说明了本年收支情况，详见下列各表。",
    "表二 收入决算表",
    "公开02表",
    "部门：云溪县档案馆　　　单位：万元",
    table(`
      | 科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入 | 其他收入 |
      | 合计 | < | 12.00 | 8.00 | 4.00 |`),
  );
  expect(tables[0]).toMatchObject({ title: "表二 收入决算表", unit: "万元", headerRows: 1, kind: "income" });
  const range = tables[0]?.unitRange ?? [0, 0];
  expect(text.slice(...range)).toContain("单位：万元");
});

test("an agency called 单位 is no unit of measure", () => {
  const { tables } = parse("单位：云溪县档案馆", table("| 项目 | 金额 |\n| 合计 | 3.00 |"));
  expect(tables[0]?.unit).toBeUndefined();
});

test("several sheets stacked in one table become several tables", () => {
  const { tables } = parse(
    table(`
      | 收入决算表 | < | < |
      | 科目名称 | 本年收入合计 | 财政拨款收入 |
      | 合计 | 5.00 | 5.00 |
      | 支出决算表 | < | < |
      | 科目名称 | 本年支出合计 | 基本支出 |
      | 合计 | 6.00 | 6.00 |`),
  );
  expect(tables.map(({ title, rows, kind }) => [title, rows, kind])).toEqual([
    ["收入决算表", 3, "income"],
    ["支出决算表", 3, "expenditure"],
  ]);
});

test("a table that a page split is one again and its repeated header is left out", () => {
  const head = "| 科目编码 | 科目名称 | 本年支出合计 | 基本支出 |\n";
  const { tables } = parse(
    "支出决算表",
    table(`${head}| 合计 | < | 9.00 | 9.00 |\n| 201 | 一般公共服务支出 | 5.00 | 5.00 |`),
    "— 7 —",
    table(`${head}| 208 | 社会保障和就业支出 | 4.00 | 4.00 |`),
  );
  expect(tables).toHaveLength(1);
  expect(tables[0]).toMatchObject({ rows: 4, headerRows: 1 });
});

test("two tables of one form stay two when the first ends with its total", () => {
  const head = "| 项目名称 | 金额 |\n";
  const { tables } = parse(
    table(`${head}| 甲 | 9.00 |\n| 合计 | 9.00 |`),
    table(`${head}| 乙 | 4.00 |\n| 合计 | 4.00 |`),
  );
  expect(tables).toHaveLength(2);
});

test("column and line numbers are never data", () => {
  const { tables } = parse(
    "收入支出决算总表",
    table(`
      | 收入 | < | < | 支出 | < | < |
      | 项目 | 行次 | 金额 | 项目 | 行次 | 金额 |
      | 栏次 | | 1 | 栏次 | | 2 |
      | 一、一般公共预算财政拨款收入 | 1 | 8.00 | 一、一般公共服务支出 | 31 | 8.00 |
      | 总计 | 30 | 8.00 | 总计 | 60 | 8.00 |`),
  );
  const [first] = tables;
  expect(first).toMatchObject({ headerRows: 3, kind: "income-expenditure" });
  const data = first?.cells.filter(({ role }) => role === "data").map(({ column }) => column);
  expect(data).toEqual([2, 5, 2, 5]);
});

test("a span bomb stays bounded and the text of its cells is kept", () => {
  const snapshot = snapshotOf(table("| 甲 | 乙 |\n| 1.00 | 2.00 |"));
  const [block] = snapshot.blocks;
  if (block?.kind !== "table") throw new Error("no table");
  const bomb = block.rows.map(({ cells }) => ({
    cells: cells.map((cell) => ({ ...cell, rowSpan: 1e9, columnSpan: 1e9 })),
  }));
  const [parsed] = parseTables({ ...snapshot, blocks: [{ ...block, rows: bomb }] }, () => 0);
  expect(parsed?.columns).toBeLessThanOrEqual(1024);
});

test("evaluation forms stacked without a title are split at their first field", () => {
  const form = `
      | 项目名称 | 河道清淤 | < | < |
      | 项目资金（万元） | 全年预算数 | 全年执行数 | 得分 |
      | 年度资金总额 | 10.00 | 9.00 | 9 |
      | 一级指标 | 指标值 | 分值 | 得分 |`;
  const { tables } = parse(table(form + form));
  expect(tables.map(({ rows, kind, unit }) => [rows, kind, unit])).toEqual([
    [4, "self-evaluation", "万元"],
    [4, "self-evaluation", "万元"],
  ]);
});
