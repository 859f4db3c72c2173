import { largeChange } from "../../core/rules/large-change.ts";
import { testRule } from "../support/rule-tester.ts";

testRule(largeChange, {
  agree: {
    "small in percent": "2023年度机关运行经费支出300.00万元，比2022年度增加50.00万元，增长20.00%。",
    "small in amount": "2023年度公务接待费支出决算3.00万元，比2022年度增加1.00万元，增长50.00%。",
  },
  differ: {
    "with a reason":
      "2023年度机关运行经费支出60.00万元，比2022年度增加40.00万元，增长〔200.00%〕。主要原因是办公用房维修。",
    "without a reason": "2023年度机关运行经费支出60.00万元，比2022年度增加40.00万元，增长〔200.00%〕。",
  },
  silent: {
    "no amount": "完成工业产值增长60%。",
  },
});
