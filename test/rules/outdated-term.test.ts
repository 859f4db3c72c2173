import { expect, test } from "vitest";
import { outdatedTerm } from "../../core/rules/outdated-term.ts";
import { runOn, testRule } from "../support/rule-tester.ts";

const assets = (year: number, equipment: string, title = "部门决算情况说明") =>
  `${year}年度${title}\n十、国有资产占用情况\n截至${year}年12月31日，共有车辆2辆，${equipment}1台（套）。`;
const old = "单价50万元以上通用设备";

testRule(outdatedTerm, {
  agree: {},
  differ: {
    "the old threshold in FY2024": assets(2024, `〔${old}〕`),
    "with brackets and another verb": assets(2024, "〔单位价值50万元（含）以上的通用设备〕"),
    "the threshold before that": assets(2024, "〔单价200万元以上大型设备〕"),
    "事业基金 after 2019":
      "2024年度部门决算情况说明\n一、收入支出决算总体情况说明\n〔用事业基金弥补收支差额〕0.00万元。",
  },
  silent: {
    "this year's threshold": assets(2024, "单价100万元（含）以上设备（不含车辆）"),
    "the other half of the old form alone": assets(2024, "单价100万元以上专用设备"),
    "a definition":
      "2024年度部门决算情况说明\n一、收入决算情况说明\n收入3.00万元。\n第三部分 名词解释\n用事业基金弥补收支差额：指单位在当年收入不足时弥补差额的资金。",
  },
  identity: { isDisclosure: true, kinds: ["department-final-accounts"], year: 2024 },
});

test.each([2019, 2021, 2022, 2023])("the old threshold is let pass in FY%i", (year) => {
  const identity = { isDisclosure: true, kinds: ["department-final-accounts"] as const, year };
  expect(runOn(outdatedTerm, assets(year, old), identity).results).toEqual([]);
});

test("budgets and documents without a year are let pass", () => {
  const budget = { isDisclosure: true, kinds: ["department-budget"] as const, year: 2025 };
  expect(runOn(outdatedTerm, assets(2025, old), budget).results).toEqual([]);
  const dateless = { isDisclosure: true, kinds: ["department-final-accounts"] as const, year: undefined };
  expect(runOn(outdatedTerm, assets(2024, old), dateless).results).toEqual([]);
});
