import { doubledText } from "../../core/rules/doubled-text.ts";
import { testRule } from "../support/rule-tester.ts";

testRule(doubledText, {
  agree: {},
  differ: {
    stops: "收支平衡〔。。〕\n执行良好〔，，〕无结余。",
    "words of accounts": "卫生健康〔支出支出〕（类）公共卫生（款）。",
    "a quote that is not closed": "〔“〕三公经费支出逐步规范。",
  },
  silent: {
    "two terms that meet": "项目支出支出决算30.00万元，其他收入收入情况良好，卫生健康支出支出合计30.00万元。",
    "an ellipsis": "办公费、印刷费……等。",
    "paired quotes": "“三公”经费严格执行《预算法》。",
  },
});
