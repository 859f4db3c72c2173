import { unreadableNumber } from "../../core/rules/unreadable-number.ts";
import { testRule } from "../support/rule-tester.ts";

testRule(unreadableNumber, {
  agree: {},
  differ: {
    "two points": "支出〔12.3.4万元〕。",
    "a separator in the wrong place": "支出〔1,23.5万元〕。",
    "a doubled point": "增长〔12..5%〕。",
    "a letter for a digit": "支出〔1O0.5万元〕。",
  },
  silent: {
    "separators in their places": "支出1,234,567.89元。",
    "dates and section numbers": "2024.9.18发布，详见2.1.3，版本1.2.3。",
    "two figures": "分别为3.5,2.1万元。",
  },
});
