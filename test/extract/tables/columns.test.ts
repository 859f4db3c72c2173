import { expect, test } from "vitest";
import { columnSumsOf } from "../../../core/extract/tables/column-sums.ts";
import { columnsOf } from "../../../core/extract/tables/columns.ts";
import { panelsOf } from "../../../core/extract/tables/panels.ts";
import { viewOf } from "../../../core/extract/tables/view.ts";
import { snapshotOf, table } from "../../support/grids.ts";
import { differing, sayTotal, tableDocument, tableRelations } from "../../support/table-document.ts";

function columns(source: string, title = "情况表") {
  const document = tableDocument(snapshotOf(title, "单位：万元", table(source)));
  const [first] = document.tables;
  if (first === undefined) throw new Error("no table");
  const view = viewOf(document, first);
  return { view, all: columnsOf(view) };
}

const sums = (source: string) => {
  const { view, all } = columns(source);
  return panelsOf(view, all).flatMap(({ values }) =>
    columnSumsOf(values, all).map(({ total, parts, minus }) => [
      total.index,
      parts.map(({ index }) => index),
      minus.map(({ index }) => index),
    ]),
  );
};

test("roles by header and content", () => {
  const { all } = columns(`
    | 序号 | 科目编码 | 科目名称 | 上年决算数 | 决算数 | 增减额 | 增减率（%） | 人数 | 备注 |
    | 1 | 201 | 一般公共服务支出 | 2.00 | 3.00 | 1.00 | 50.00 | 4 | 新增 |`);
  expect(all.map(({ role }) => role)).toEqual([
    "line",
    "code",
    "label",
    "amount",
    "amount",
    "delta",
    "rate",
    "count",
    "note",
  ]);
  expect(all.map(({ stage }) => stage).slice(3, 5)).toEqual(["prior-final", "final"]);
});

test("merges that came out as empty cells", () => {
  const { all } = columns(`
    | 项目 | 预算数 | | | 决算数 | | |
    | | 合计 | 用车 | | 合计 | 用车 | |
    | | | 购置费 | 运行费 | | 购置费 | 运行费 |
    | 本级 | 3.00 | 1.00 | 2.00 | 3.00 | 1.00 | 2.00 |`);
  expect(all.map(({ path }) => path.join("/"))).toEqual([
    "项目",
    "预算数/合计",
    "预算数/用车/购置费",
    "预算数/用车/运行费",
    "决算数/合计",
    "决算数/用车/购置费",
    "决算数/用车/运行费",
  ]);
});

test("a group counts through its own subtotal", () => {
  expect(
    sums(`
      | 项目 | 合计 | 出国费 | 用车费 | < | < |
      | ^ | ^ | ^ | 小计 | 购置费 | 运行费 |
      | 本级 | 4.00 | 1.00 | 3.00 | 1.00 | 2.00 |`),
  ).toEqual([
    [3, [4, 5], []],
    [1, [2, 3], []],
  ]);
});

test("a 栏次 formula with a minus", () => {
  expect(
    sums(`
      | 项目 | 年初数 | 收入 | 支出 | 年末数 |
      | 栏次 | 1 | 2 | 3 | 4=1+2-3 |
      | 本级 | 1.00 | 5.00 | 4.00 | 2.00 |`),
  ).toEqual([[4, [1, 2], [3]]]);
});

test("columns of other years and stages are not added", () => {
  expect(
    sums(`
      | 项目 | 2022年决算数 | 2023年预算数 | 2023年决算数 |
      | 合计 | 1.00 | 2.00 | 3.00 |`),
  ).toEqual([]);
});

test("a header that the rows deny is doubtful and never differs", () => {
  const { totals = [] } = tableRelations(
    snapshotOf(
      "情况表",
      "单位：万元",
      table(`
        | 单位 | 合计 | 甲项支出 | 乙项支出 |
        | 一所 | 9.00 | 1.00 | 2.00 |
        | 二所 | 8.00 | 1.00 | 3.00 |
        | 三所 | 7.00 | 2.00 | 2.00 |`),
    ),
  );
  expect(differing(totals)).toEqual([]);
  expect(totals.map(sayTotal).some((line) => line.includes("doubtful"))).toBe(true);
});

test("two halves side by side are two panels", () => {
  const { view, all } = columns(`
    | 收入 | < | 支出 | < |
    | 项目 | 决算数 | 项目 | 决算数 |
    | 一、事业收入 | 3.00 | 一、教育支出 | 3.00 |
    | 本年收入合计 | 3.00 | 本年支出合计 | 3.00 |`);
  expect(panelsOf(view, all).map(({ labels, values }) => [labels[0]?.index, values[0]?.index])).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

test("a completion rate column", () => {
  const { rates = [] } = tableRelations(
    snapshotOf(
      "“三公”经费支出情况表",
      "单位：万元",
      table(`
        | 项目 | 年初预算数 | 决算数 | 完成预算的% |
        | 公务接待费 | 4.00 | 3.00 | 75.00 |
        | 公务用车运行维护费 | 5.00 | 4.00 | 80.00 |`),
    ),
  );
  expect(rates.map(({ stated }) => stated.quantity.value.toString())).toEqual(["75", "80"]);
});
