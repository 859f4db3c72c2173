import { expect, test } from "vitest";
import { subjectHierarchy } from "../../core/rules/subject-hierarchy.ts";
import { tableRowShift } from "../../core/rules/table-row-shift.ts";
import { tableTotal } from "../../core/rules/table-total.ts";
import { runOn, testRule } from "../support/rule-tester.ts";

const names = [
  "208 | 社会保障和就业支出",
  "20805 | 行政事业单位养老支出",
  "2080501 | 行政单位离退休",
  "2080505 | 机关事业单位基本养老保险缴费支出",
  "221 | 住房保障支出",
  "22102 | 住房改革支出",
  "2210201 | 住房公积金",
  "22103 | 城乡社区住宅",
];
const table = (amounts: string[]) => `一般公共预算财政拨款支出决算表
单位：万元

| 科目编码 | 科目名称 | 合计 |
| --- | --- | --- |
| 合计 | | 50.00 |
${names.map((name, index) => `| ${name} | ${amounts[index] ?? ""} |`).join("\n")}`;

const aligned = table(["32.00", "32.00", "10.00", "22.00", "18.00", "18.00", "18.00"]);
const shifted = table(["", "〔32.00〕", "32.00", "10.00", "22.00", "18.00", "18.00", "18.00"]);

testRule(tableRowShift, {
  agree: {},
  differ: { "one row down": shifted },
  silent: {
    aligned,
    "wrong, but not shifted": table(["32.00", "23.00", "10.00", "22.00", "18.00", "81.00", "18.00"]),
  },
});

test("the sums of the slipped column are no findings of their own", () => {
  const source = shifted.replace(/[〔〕]/g, "");
  const verdicts = [subjectHierarchy, tableTotal].flatMap((rule) =>
    runOn(rule, source).results.map(({ verdict }) => verdict),
  );
  expect(verdicts).toContain("unsure");
  expect(verdicts).not.toContain("differ");
});
