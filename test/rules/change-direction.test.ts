import { changeDirection } from "../../core/rules/change-direction.ts";
import { testRule } from "../support/rule-tester.ts";

testRule(changeDirection, {
  agree: {
    "words fit": "2023年度公务接待费支出决算3.00万元，比2022年度减少1.00万元，下降25.00%。",
    "negative growth is a decrease": "“三公”经费4.00亿元，同比减少0.50亿元，负增长11.1%。",
    "figures fit": "2023年度公务接待费支出决算为3.00万元，上年决算数为4.00万元，减少1.00万元。",
    "the words fit the percentage of the budget":
      "1.教育支出90.00万元，完成年初预算的104.20%，决算数大于年初预算数的主要原因是项目增加。",
    "the whole budget, as rounded":
      "1.教育支出90.00万元，完成预算的100%，决算数大于预算数的主要原因是项目增加。",
    "a negative difference": "2023年度机关运行经费支出30.00万元，比2022年度增加-5.00万元，下降14.29%。",
  },
  differ: {
    "减少 and 增长": "2023年度公务接待费支出决算3.00万元，比2022年度减少1.00万元，〔增长〕25.00%。",
    "the figures say the opposite":
      "2023年度公务接待费支出决算为3.00万元，上年决算数为4.00万元，〔增加〕1.00万元。",
    "less than the budget, yet more than it":
      "1.教育支出90.00万元，完成年初预算的85.20%，决算数〔大于〕年初预算数的主要原因是职工调标。",
    "more than the budget, yet the same": "1.教育支出90.00万元，完成预算的120%，决算数与预算数〔持平〕。",
  },
  silent: {
    "the percentage is of another budget":
      "1.教育支出90.00万元，完成全年预算的85.20%，决算数大于年初预算数的主要原因是追加项目。",
    "the words name something else":
      "1.教育支出90.00万元，完成预算的85.20%，校舍维修资金决算数大于预算数的主要原因是追加项目。",
    "the percentage is that of another item":
      "“三公”经费支出90.00万元，完成预算的85.20%。公务接待费支出2.00万元，决算数大于预算数的主要原因是来客增加。",
    "no comparison": "2023年度公务接待费支出决算3.00万元。",
  },
});
