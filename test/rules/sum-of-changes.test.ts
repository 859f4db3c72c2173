import { sumOfChanges } from "../../core/rules/sum-of-changes.ts";
import { testRule } from "../support/rule-tester.ts";

const parts = `因公出国（境）费支出决算1.00万元，比2022年度减少0.50万元，下降33.33%，主要原因是团组减少。
公务用车购置及运行维护费支出决算4.00万元，比2022年度增加1.00万元，增长33.33%，主要原因是车辆维修。
公务接待费支出决算1.00万元，比2022年度减少0.50万元，下降33.33%，主要原因是批次减少。`;

testRule(sumOfChanges, {
  agree: {
    "ups and downs cancel": `2023年度“三公”经费支出决算为6.00万元，比2022年度增加0.00万元，增长0%，主要原因是厉行节约。\n${parts}`,
  },
  differ: {
    "a figure misprinted": `2023年度“三公”经费支出决算为6.00万元，比2022年度减少〔0.30万元〕，下降4.76%，主要原因是厉行节约。\n${parts}`,
    "too much": `2023年度“三公”经费支出决算为6.00万元，比2022年度增加〔0.30万元〕，增长5.26%，主要原因是维修。\n${parts}`,
  },
  silent: {
    "one part's change is not printed":
      "2023年度“三公”经费支出决算为6.00万元，比2022年度减少0.30万元，下降4.76%。\n公务接待费支出决算1.00万元，比2022年度减少0.50万元。",
  },
  unprovoked: ["units", "open"],
});
