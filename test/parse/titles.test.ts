import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bareTitle, findTopic } from "../../core/parse/titles.ts";

test.each([
  ["2023年度部门决算情况说明", "explanation"],
  ["青禾县水利局2023年度部门决算表", "schedules"],
  ["機構設置、職責", "organisation"],
  ["“三公”经费财政拨款支出决算具体情况说明", "three-public-detail"],
  ["一般公共预算财政拨款基本支出决算情况说明", "basic-spending"],
  ["关于机关运行经费支出情况的说明", "agency-costs"],
  ["部门（单位）概况", "overview"],
  ["一般公共预算财政拨款支出决算表（公开05表）", "table"],
  ["资金计划、到位及使用情况（可用表格形式反映）", undefined],
  ["疫情防控扎实有力", undefined],
])("%s is about %s", (title, topic) => {
  expect(findTopic(title)?.key).toBe(topic);
});

test("filler words, years, quotes and spaces say nothing", () => {
  expect(bareTitle(" 关于 2023年度 部门“三公”经费情况。")).toBe("三公经费情况");
});

const variants = new URL("../../../shared/design/heading-variants.json", import.meta.url);
const expected: Readonly<Record<string, readonly string[]>> = {
  A: ["overview", "duties", "key-work", "project-overview"],
  B: ["organisation", "staff", "overview", "duties"],
  C: ["income-spending", "income", "spending"],
  D: ["income"],
  E: ["spending"],
  F: ["fiscal-total", "general-budget", "income-spending"],
  G: ["general-budget", "project-spending"],
  H: ["basic-spending"],
  I: ["three-public", "three-public-total", "three-public-detail"],
  J: ["funds"],
  K: ["state-capital"],
  L: ["agency-costs"],
  M: ["procurement"],
  N: ["state-assets"],
  O: ["performance", "performance-analysis", "performance-report"],
  P: ["general-expenditure"],
  Q: ["other-matters", "scope", "contact", "project-spending", "transfers"],
  R: ["glossary"],
  S: ["annexes"],
  T: ["table", "schedules", "three-public", "purchased-services"],
};

test.skipIf(!existsSync(variants))("99 % of the headings collected from real pages have their topic", () => {
  const groups: Record<string, Record<string, number>> = JSON.parse(readFileSync(variants, "utf8"));
  let known = 0;
  let all = 0;
  for (const [group, titles] of Object.entries(groups)) {
    const topics = expected[group.charAt(0)];
    if (topics === undefined) continue;
    for (const [title, count] of Object.entries(titles)) {
      all += count;
      if (topics.includes(findTopic(title)?.key ?? "")) known += count;
    }
  }
  expect(all).toBeGreaterThan(3000);
  expect(known / all).toBeGreaterThan(0.99);
});
