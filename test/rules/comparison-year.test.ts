import { expect, test } from "vitest";
import { comparisonYear } from "../../core/rules/comparison-year.ts";
import { marked, testRule } from "../support/rule-tester.ts";

const head =
  "2023年度部门决算情况说明\n一、收入支出决算总体情况说明\n2023年度收入总计30.00万元，支出总计30.00万元。";

testRule(comparisonYear, {
  agree: {},
  differ: {
    "compared with itself": `${head}与〔2023〕年度相比，收入总计增加5.00万元，增长20.00%。`,
    "compared with itself, a fund named after a budget": `${head}比〔2023〕年一般公共预算财政拨款支出增加5.00万元。`,
    "compared with two years ago": `${head}比〔2021〕年增加5.00万元，增长20.00%。`,
  },
  silent: {
    "the year before": `${head}与2022年度相比，收入总计增加5.00万元，增长20.00%。`,
    "the year's own budget": `${head}较2023年年初预算数减少5.00万元，下降14.29%。`,
    "2019, as one province asks": `${head}与2019年相比减少5.00万元，下降14.29%。`,
    "another year's sentence": `${head}2022年收入总计25.00万元，比2021年增加5.00万元。`,
  },
  identity: { isDisclosure: true, kinds: ["department-final-accounts"], year: 2023 },
});

test.each([
  "“教育支出（类）-普通教育（款）-小学教育（项）”2023年度预算60万元，〔2021〕年度预算50万元，主要用于：运转。",
  "2022年当年预算执行数为48万元，〔2022〕年预算安排60万元，比2022年预算执行数增加25.00%。",
])("years of a budget's items that do not follow one another: %s", (item) => {
  const right =
    "“教育支出（类）-普通教育（款）-初中教育（项）”2023年度预算60万元，2022年度预算50万元。2022年当年预算执行数为48万元，2023年预算安排60万元，比2022年预算执行数增加25.00%。";
  const text = `2023年部门预算编制说明\n${right}\n${item}`;
  const identity = { isDisclosure: true, kinds: ["department-budget"], year: 2023 } as const;
  expect(marked(comparisonYear, text, "differ", identity)).toBe(text);
});
