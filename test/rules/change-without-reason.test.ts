import { changeWithoutReason } from "../../core/rules/change-without-reason.ts";
import { testRule } from "../support/rule-tester.ts";

testRule(changeWithoutReason, {
  agree: {
    "主要原因是 in the next sentence":
      "2023年度机关运行经费支出30.00万元，比2022年度增加5.00万元，增长20.00%。主要原因是办公用房维修。",
    "主要是 in the same sentence":
      "2023年度本年收入合计66.00万元，比上年增加6.00万元，增长10%，主要是因为人员增加。",
    由于: "2023年度公务接待费支出决算3.00万元，较上年减少1.00万元，下降25.00%，由于接待批次减少。",
  },
  differ: {
    "no reason": "2023年度机关运行经费支出30.00万元，比2022年度增加〔5.00万元〕，增长20.00%。",
    "a large change": "2023年度机关运行经费支出30.00万元，比2022年度增加〔15.00万元〕，增长100.00%。",
  },
  silent: {
    "no change": "2023年度机关运行经费支出30.00万元，与2022年度持平。",
    zero: "2023年度机关运行经费支出30.00万元，比2022年度增加0万元，增长0%。",
    "growth of the economy": "完成工业产值12257.05万元，增速为4.9%。",
  },
});
