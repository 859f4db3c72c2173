import { changeDirection } from "../../core/rules/change-direction.ts";
import { testRule } from "../support/rule-tester.ts";

testRule(changeDirection, {
  agree: {
    "words fit": "2023年度公务接待费支出决算3.00万元，比2022年度减少1.00万元，下降25.00%。",
    "negative growth is a decrease": "“三公”经费4.00亿元，同比减少0.50亿元，负增长11.1%。",
    "figures fit": "2023年度公务接待费支出决算为3.00万元，上年决算数为4.00万元，减少1.00万元。",
    "a negative difference": "2023年度机关运行经费支出30.00万元，比2022年度增加-5.00万元，下降14.29%。",
  },
  differ: {
    "减少 and 增长": "2023年度公务接待费支出决算3.00万元，比2022年度减少1.00万元，〔增长〕25.00%。",
    "the figures say the opposite":
      "2023年度公务接待费支出决算为3.00万元，上年决算数为4.00万元，〔增加〕1.00万元。",
  },
  silent: {
    "no comparison": "2023年度公务接待费支出决算3.00万元。",
  },
});
