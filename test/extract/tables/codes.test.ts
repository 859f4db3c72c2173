import { expect, test } from "vitest";
import { codeStarts } from "../../../core/extract/tables/codes.ts";
import { snapshotOf } from "../../support/grids.ts";
import { tableDocument } from "../../support/table-document.ts";

function codesIn(rows: string[][]): string[] {
  const document = tableDocument(snapshotOf("支出决算表", "单位：万元", { rows }));
  const starts = codeStarts(document);
  return [...starts].sort((a, b) => a - b).map((start) => /^\d+/.exec(document.text.slice(start))?.[0] ?? "");
}

test("codes under their header, line numbers and the row of column numbers claim nothing", () => {
  const rows = [
    ["科目编码", "科目名称", "行次", "合计", "基本支出"],
    ["栏次", "", "", "1", "2"],
    ["201", "一般公共服务支出", "1", "300", "200"],
    ["20103", "政府办公厅", "2", "300", "200"],
  ];
  expect(codesIn(rows)).toEqual(["1", "2", "201", "1", "20103", "2"]);
});

test("the levels of a code may be named in the row of the total", () => {
  const rows = [
    ["项目", "", "", "", "本年支出合计", "基本支出"],
    ["科目编码", "", "", "科目名称", "", ""],
    ["类", "款", "项", "合计", "300", "200"],
    ["208", "05", "99", "其他行政事业单位养老支出", "300", "200"],
  ];
  expect(codesIn(rows)).toEqual(["208", "05", "99"]);
});

test("a column without a header is one of codes where they nest", () => {
  const rows = [
    ["", "项目", "金额"],
    ["205", "教育支出", "783"],
    ["20502", "普通教育", "739"],
    ["2050201", "学前教育", "100"],
  ];
  expect(codesIn(rows)).toEqual(["205", "20502", "2050201"]);
});

test("round amounts are amounts", () => {
  const rows = [
    ["项目", "金额"],
    ["人员经费", "201"],
    ["公用经费", "302"],
    ["合计", "503"],
  ];
  expect(codesIn(rows)).toEqual([]);
});
