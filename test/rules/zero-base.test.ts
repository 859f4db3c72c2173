import { zeroBase } from "../../core/rules/zero-base.ts";
import { testRule } from "../support/rule-tester.ts";

testRule(zeroBase, {
  agree: {
    "a change of 0.00 that rounding makes a small percentage":
      "2023年度公务接待费支出决算4.50万元，比2022年度减少0.00万元，下降0.1%。",
    "a base above zero": "2023年度公务接待费支出决算0.50万元，比2022年度增加0.30万元，增长150%。",
  },
  differ: {
    "a percentage from a zero base":
      "2023年度公务接待费支出决算0.30万元，比2022年度增加0.30万元，增长〔100%〕。",
    "nothing changed, yet a percentage":
      "2023年度机关运行经费支出30.00万元，比2022年度增加0万元，增长〔20.00%〕。",
  },
  silent: {
    "a decrease": "2023年度公务接待费支出决算0.30万元，比2022年度减少0.30万元，下降50%。",
    "nothing changed": "2023年度机关运行经费支出30.00万元，比2022年度增加0万元，增长0%。",
  },
});
