import { claimAndFigure } from "../../core/rules/claim-and-figure.ts";
import { testRule } from "../support/rule-tester.ts";

testRule(claimAndFigure, {
  agree: {
    "a trend that the figures bear out":
      "公务接待费支出决算3.00万元，比2022年度减少1.00万元，下降25.00%。\n公务接待费逐年下降。",
    "within the budget":
      "2023年度“三公”经费支出预算为10.00万元，支出决算为9.48万元。\n“三公”经费严格控制在预算内。",
  },
  differ: {
    "a trend that the figures contradict":
      "公务接待费支出决算5.00万元，比2022年度增加1.00万元，增长25.00%。\n〔公务接待费逐年下降〕。",
    "the parts say the opposite of the total":
      "公务用车购置及运行维护费支出决算2.37万元，比2022年增加0.58万元，增长32.40%。\n财务管理规范，“〔三公经费”逐年下降〕。",
    "above the budget":
      "2023年度“三公”经费支出预算为8.00万元，支出决算为9.48万元。\n“〔三公”经费严格控制在预算内〕。",
    "a closing balance is printed": "年末结转和结余12.30万元。\n本单位〔无结转结余〕情况。",
  },
  unsure: {
    "no figure": "〔公务接待费逐年下降〕。",
  },
  silent: {
    "no claim": "公务接待费支出决算3.00万元。",
  },
});
