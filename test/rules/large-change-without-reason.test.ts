import { expect, test } from "vitest";
import { check } from "../../core/check.ts";
import { readText } from "../../core/read/text.ts";
import { largeChangeWithoutReason } from "../../core/rules/large-change-without-reason.ts";
import { testRule } from "../support/rule-tester.ts";

const unexplained = "2023年度机关运行经费支出60.00万元，比2022年度增加〔40.00万元〕，增长200.00%。";

testRule(largeChangeWithoutReason, {
  agree: {
    explained:
      "2023年度机关运行经费支出60.00万元，比2022年度增加40.00万元，增长200.00%。主要原因是办公用房维修。",
  },
  differ: {
    "no reason": unexplained,
    "a large fall": "2023年度本年收入合计66.00万元，比上年减少〔54.00万元〕，下降45%。",
  },
  silent: {
    "large in rate alone": "2023年度公务接待费支出决算3.00万元，比2022年度增加1.00万元，增长50.00%。",
    "large in amount alone": "2023年度机关运行经费支出300.00万元，比2022年度增加50.00万元，增长20.00%。",
    "against the budget": "2023年度机关运行经费支出60.00万元，比预算增加40.00万元，增长200.00%。",
  },
});

test("one change without a reason is one finding", () => {
  const { findings } = check(readText(unexplained.replace(/[〔〕]/g, "")));
  const about = findings.filter(({ rule }) => rule.includes("change"));
  expect(about.map(({ rule, tier }) => [rule, tier])).toEqual([["large-change-without-reason", "certain"]]);
});
