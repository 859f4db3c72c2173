import { brokenSentence } from "../../core/rules/broken-sentence.ts";
import { testRule } from "../support/rule-tester.ts";

testRule(brokenSentence, {
  agree: {},
  differ: {
    "a bound said twice in a cell": "| 指标 | 目标值 |\n| --- | --- |\n| 满意度 | 〔95%以上满意以上〕 |",
    "a term that lost its first character": "离退休（01）〔出决算〕3.00万元。",
  },
  silent: {
    "the unit of a table": "单位：万元\n金额单位为万元，保留两位小数。",
    "whole sentences": "支出决算为3.00万元，增长5%，满意度达95%以上，完成率98%以上。",
    "the characters inside longer words": "收支支出决算、一般公共预算、政府采购。",
  },
});
