import { expect, test } from "vitest";
import { partWithinWhole } from "../../core/rules/part-within-whole.ts";
import { subjectHierarchy } from "../../core/rules/subject-hierarchy.ts";
import { tableAndTable } from "../../core/rules/table-and-table.ts";
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

test("the sums of the slipped column are no findings of their own", () => {
  const source = shifted.replace(/[〔〕]/g, "");
  const verdicts = [subjectHierarchy, tableTotal].flatMap((rule) =>
    runOn(rule, source).results.map(({ verdict }) => verdict),
  );
  expect(verdicts).toContain("unsure");
  expect(verdicts).not.toContain("differ");
});

/** Code, name, amount; rows that are marked stand in the table of all expenditure only. */
const lines: readonly (readonly [string, string, string, "all only"?])[] = [
  ["207", "文化旅游体育与传媒支出", "61.10"],
  ["20701", "文化和旅游", "41.10"],
  ["2070104", "图书馆", "30.40"],
  ["2070109", "群众文化", "10.70"],
  ["20707", "国家电影事业发展专项资金安排的支出", "3.00", "all only"],
  ["2070799", "其他国家电影事业发展专项资金支出", "3.00", "all only"],
  ["20799", "其他文化旅游体育与传媒支出", "17.00"],
  ["2079999", "其他文化旅游体育与传媒支出", "17.00"],
  ["208", "社会保障和就业支出", "32.60"],
  ["20805", "行政事业单位养老支出", "32.60"],
  ["2080501", "行政单位离退休", "10.20"],
  ["2080505", "机关事业单位基本养老保险缴费支出", "22.40"],
  ["221", "住房保障支出", "18.30"],
  ["22102", "住房改革支出", "18.30"],
  ["2210201", "住房公积金", "18.30"],
];
const codedTable = (title: string, rows: readonly (readonly [string, string, string])[]) => `${title}
单位：万元

| 科目编码 | 科目名称 | 合计 |
| --- | --- | --- |
${rows.map((row) => `| ${row.join(" | ")} |`).join("\n")}`;

const sound = codedTable(
  "支出决算表",
  lines.map(([code, name, amount]) => [code, name, code === "207" ? "61.10" : amount] as const),
);
/** The names of all rows beside the amounts of those of the general budget: two rows were put in. */
const slid = (mark: (index: number) => string) => {
  const amounts = lines.filter(([, , , only]) => only === undefined).map(([, , amount]) => amount);
  return codedTable(
    "一般公共预算财政拨款支出决算表",
    lines.map(([code, name], index) => [code, name, mark(index) + (amounts[index] ?? "9.00")] as const),
  ).replace(/〔([\d.]+)/, "〔$1〕");
};

const unsound = sound.replace("30.40", "81.00").replace("10.20", "11.20").replace("41.10", "42.20");

testRule(tableRowShift, {
  agree: {},
  differ: {
    "one row down": shifted,
    "rows were put in": `${sound}\n\n${slid((index) => (index === 4 ? "〔" : ""))}`,
  },
  silent: {
    aligned,
    "wrong, but not shifted": table(["32.00", "23.00", "10.00", "22.00", "18.00", "81.00", "18.00"]),
    "the other table does not add up either": `${unsound}\n\n${slid(() => "")}`,
    "nothing to compare with": slid(() => ""),
  },
});

test("rows that have slid say nothing of other tables", () => {
  const source = `${sound}\n\n${slid(() => "")}`;
  const rulesOfTables = [subjectHierarchy, tableTotal, partWithinWhole, tableAndTable];
  const differing = rulesOfTables.flatMap((rule) =>
    runOn(rule, source).results.filter(({ verdict }) => verdict === "differ"),
  );
  expect(differing).toEqual([]);
});
