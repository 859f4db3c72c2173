import { sumOfChanges } from "../../core/rules/sum-of-changes.ts";
import { testRule } from "../support/rule-tester.ts";

const parts = `因公出国（境）费支出决算1.00万元，比2022年度减少0.50万元，下降33.33%，主要原因是团组减少。
公务用车购置及运行维护费支出决算4.00万元，比2022年度增加1.00万元，增长33.33%，主要原因是车辆维修。
公务接待费支出决算1.00万元，比2022年度减少0.50万元，下降33.33%，主要原因是批次减少。`;

const funds = (total: string) =>
  `支出预算96.00万元，其中：财政拨款支出预算96.00万元，比2022年预算增加${total}。财政拨款支出预算中，一般公共预算拨款支出预算60.00万元，比2022年预算减少4.00万元；政府性基金拨款支出预算36.00万元，比2022年预算增加15.00万元；国有资本经营预算拨款支出预算0万元，与2022年预算持平。`;

testRule(sumOfChanges, {
  agree: {
    "funds against last year's budget": funds("11.00万元"),
    "ups and downs cancel": `2023年度“三公”经费支出决算为6.00万元，比2022年度增加0.00万元，增长0%，主要原因是厉行节约。\n${parts}`,
  },
  differ: {
    "funds against last year's budget": funds("〔19.00万元〕"),
    "a figure misprinted": `2023年度“三公”经费支出决算为6.00万元，比2022年度减少〔0.30万元〕，下降4.76%，主要原因是厉行节约。\n${parts}`,
    "too much": `2023年度“三公”经费支出决算为6.00万元，比2022年度增加〔0.30万元〕，增长5.26%，主要原因是维修。\n${parts}`,
  },
  silent: {
    "one part's change is not printed":
      "2023年度“三公”经费支出决算为6.00万元，比2022年度减少0.30万元，下降4.76%。\n公务接待费支出决算1.00万元，比2022年度减少0.50万元。",
  },
  unprovoked: ["units", "open"],
});
