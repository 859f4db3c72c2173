import { unitSlip } from "../../core/rules/unit-slip.ts";
import { testRule } from "../support/rule-tester.ts";

const items = (last: string) =>
  [
    "学前教育（项）：支出决算为20.50万元",
    "小学教育（项）：支出决算为10.20万元",
    "初中教育（项）：支出决算为12.20万元",
    "高中教育（项）：支出决算为11.20万元",
    `高等教育（项）：支出决算为${last}`,
  ]
    .map((words, index) => `${index + 1}.教育支出（类）普通教育（款）${words}，完成预算100%。`)
    .join("\n");

testRule(unitSlip, {
  agree: {},
  differ: {
    "元 among 万元": items("〔15.30元〕"),
    "one item of more than everything":
      "2023年度收入总计1500.00万元，支出总计1500.00万元。\n公用经费主要包括：办公费12.50万元、印刷费3.10万元、会议费〔12,600万元〕、差旅费14.50万元。",
    "one item of a thousand times its neighbours":
      "主要包括：办公费12.50万元、印刷费3.10万元、会议费〔12,600万元〕、差旅费14.50万元、邮电费2.10万元。",
    "元 for 万元 beside a real amount in 元":
      "支出明细：办公费12.50万元；印刷费3.10万元；会议费45000元；差旅费14.50万元；邮电费〔2.10元〕；水费1.20万元。",
  },
  silent: {
    "all in 万元": items("15.30万元"),
    "a real amount in 元": items("153000.00元"),
    "a large item among small ones":
      "2023年度收入总计15000.00万元，支出总计15000.00万元。\n主要包括：办公费12.50万元、印刷费3.10万元、委托业务费12,600万元、差旅费14.50万元、邮电费22.10万元。",
    "what is no expenditure of the unit":
      "2023年度收入总计1500.00万元，支出总计1500.00万元。\n全年完成固定资产投资12,600万元，其中：工业3000万元，农业2000万元。",
  },
});
