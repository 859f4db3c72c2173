import { sharesSum } from "../../core/rules/shares-sum.ts";
import { testRule } from "../support/rule-tester.ts";

testRule(sharesSum, {
  agree: {
    "to 100":
      "因公出国（境）费支出1.00万元，占10.00%；公务用车购置及运行费支出6.00万元，占60.00%；公务接待费支出3.00万元，占30.00%。",
    "100 but for rounding":
      "因公出国（境）费支出1.00万元，占33.33%；公务用车购置及运行费支出1.00万元，占33.33%；公务接待费支出1.00万元，占33.33%。",
  },
  differ: {
    "too much":
      "因公出国（境）费支出1.00万元，占10.00%；公务用车购置及运行费支出6.00万元，占60.00%；公务接待费支出3.00万元，占〔33.00%〕。",
    "too little":
      "因公出国（境）费支出1.00万元，占10.00%；公务用车购置及运行费支出6.00万元，占60.00%；公务接待费支出3.00万元，占〔27.00%〕。",
  },
  silent: {
    "an open list": "2023年度办公经费支出30.00万元，其中：印刷费10.00万元，占33.33%。",
    "the whole is printed: each share is checked by itself":
      "本年支出合计300.00万元，其中：基本支出200.00万元，占66.67%；项目支出100.00万元，占31.33%。",
  },
  unprovoked: ["units", "open"],
});
