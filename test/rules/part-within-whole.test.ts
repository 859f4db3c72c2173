import { partWithinWhole } from "../../core/rules/part-within-whole.ts";
import { testRule } from "../support/rule-tester.ts";

testRule(partWithinWhole, {
  agree: {
    "funds within the year's spending":
      "2023年度本年支出合计100.00万元。\n2023年度一般公共预算财政拨款支出80.00万元。\n2023年度政府性基金预算财政拨款支出20.00万元。",
    equal: "2023年度本年支出合计80.00万元。\n2023年度一般公共预算财政拨款支出80.00万元。",
  },
  differ: {
    "funds above the year's spending":
      "2023年度本年支出合计〔90.00万元〕。\n2023年度一般公共预算财政拨款支出80.00万元。\n2023年度政府性基金预算财政拨款支出20.00万元。",
    "small firms above all procurement":
      "2023年度政府采购支出总额〔50.00万元〕。授予中小企业合同金额60.00万元。",
  },
  silent: {
    "one of them is not printed": "2023年度一般公共预算财政拨款支出80.00万元。",
  },
  unprovoked: ["doubtful"],
});
