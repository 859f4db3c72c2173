import { expect, test } from "vitest";
import { newOrVanishedLine } from "../../core/rules/new-or-vanished-line.ts";
import { runOn, testRule } from "../support/rule-tester.ts";

const years = (prior: string, current: string, rows: string) => `支出决算表
单位：万元

| 科目编码 | 科目名称 | ${prior} | ${current} |
| --- | --- | --- | --- |
${rows}`;

const newLine = `| 205 | 教育支出 | 60.00 | 62.00 |
| 213 | 农林水支出 | 0.00 | 30.00 |
| 221 | 住房保障支出 | 12.00 | 12.50 |`;

testRule(newOrVanishedLine, {
  agree: {
    "both years": years("上年决算数", "本年决算数", "| 205 | 教育支出 | 60.00 | 62.00 |"),
    "a small new line": years(
      "上年决算数",
      "本年决算数",
      `| 205 | 教育支出 | 60.00 | 62.00 |
| 213 | 农林水支出 | | 10.00 |
| 221 | 住房保障支出 | 12.00 | 12.50 |`,
    ),
  },
  differ: {
    "a new line, its details within it": years(
      "上年决算数",
      "本年决算数",
      `| 205 | 教育支出 | 60.00 | 62.00 |
| 213 | 农林水支出 | 0.00 | 〔30.00〕 |
| 21301 | 农业农村 | 0.00 | 30.00 |
| 221 | 住房保障支出 | 12.00 | 12.50 |
| 22102 | 住房改革支出 | 12.00 | 12.50 |`,
    ),
    "a line gone, blank, by printed years": years(
      "2022年预算数",
      "2023年预算数",
      `| 205 | 教育支出 | 60.00 | 62.00 |
| 213 | 农林水支出 | 〔130.00〕 | |
| 221 | 住房保障支出 | 12.00 | 12.50 |`,
    ),
    "this year printed first": years(
      "2023年",
      "2022年",
      `| 205 | 教育支出 | 60.00 | 62.00 |
| 213 | 农林水支出 | 〔30.00〕 | 0.00 |
| 221 | 住房保障支出 | 12.00 | 12.50 |`,
    ),
    "the budget beside them": `支出情况表
单位：万元

| 项目 | 上年决算数 | 本年预算数 | 本年决算数 |
| --- | --- | --- | --- |
| 一、办公经费 | 60.00 | 58.00 | 62.00 |
| 二、道路养护 | 0.00 | 0.00 | 〔30.00〕 |
| 其中：路灯维护 | 0.00 | 0.00 | 30.00 |
| 三、绿化管护 | 12.00 | 13.00 | 12.50 |`,
  },
  unsure: {
    "last year hardly filled in": years(
      "上年决算数",
      "本年决算数",
      `| 205 | 教育支出 | | 〔62.00〕 |
| 213 | 农林水支出 | | 〔30.00〕 |
| 221 | 住房保障支出 | 12.00 | 12.50 |`,
    ),
  },
  silent: {
    "budget against final": years("年初预算数", "决算数", newLine),
    "last year's final against this year's budget": years("上年决算数", "本年预算数", newLine),
    "years that do not follow one another": years("2020年决算数", "2023年决算数", newLine),
    "parts, not years": years("上年结转", "本年收入", newLine),
    "dashes and balances": years(
      "上年决算数",
      "本年决算数",
      `| 205 | 教育支出 | - | 62.00 |
| | 年末结转和结余 | 0.00 | 30.00 |`,
    ),
  },
});

test("more than a million is probable, less a note", () => {
  const tiers = (amount: string) =>
    runOn(newOrVanishedLine, years("上年决算数", "本年决算数", newLine.replace("30.00", amount)))
      .results.filter(({ verdict }) => verdict === "differ")
      .map(({ tier }) => tier);
  expect(tiers("100.00")).toEqual(["note"]);
  expect(tiers("100.01")).toEqual(["probable"]);
});
