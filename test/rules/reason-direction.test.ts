import { reasonDirection } from "../../core/rules/reason-direction.ts";
import { testRule } from "../support/rule-tester.ts";

const up = "2023年度机关运行经费支出30.00万元，比2022年度增加5.00万元，增长20.00%";
const down = "2023年度机关运行经费支出20.00万元，比2022年度减少5.00万元，下降20.00%";

testRule(reasonDirection, {
  agree: {
    "more for more staff": `${up}。主要原因是人员增加。`,
    "less for thrift": `${down}，主要原因是厉行节约，压减办公开支。`,
    "fewer projects": `${down}，主要是项目减少。`,
  },
  differ: {
    "more for fewer staff": `${up}。主要原因是〔人员减少〕。`,
    "more for thrift": `${up}，主要原因是〔厉行节约，压减一般性支出〕。`,
    "less for new projects": `${down}，主要原因是〔新增办公楼维修项目〕。`,
  },
  unsure: {
    "both ways": `${up}，主要原因是〔人员减少，项目支出增加〕。`,
    "one clause of several": `${up}，主要原因是〔人员减少，办公楼维修〕。`,
    "another year": `${up}，主要原因是〔上年项目减少〕。`,
  },
  silent: {
    "no direction of its own": `${up}，主要原因是办公用房维修。`,
    "no reason": `${up}。`,
    "against the budget":
      "2023年度机关运行经费支出预算为25.00万元，支出决算为30.00万元，主要原因是人员减少。",
    "two changes before one reason":
      "2023年度公务接待费支出3.00万元，比2022年度增加1.00万元；公务用车运行维护费支出2.00万元，比2022年度减少1.00万元，主要原因是人员减少。",
  },
});
