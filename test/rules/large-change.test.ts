import { largeChange } from "../../core/rules/large-change.ts";
import { testRule } from "../support/rule-tester.ts";

testRule(largeChange, {
  agree: {
    "two columns of a table that moved little":
      "支出决算表\n单位：万元\n\n| 科目编码 | 科目名称 | 上年支出 | 本年支出 |\n| --- | --- | --- | --- |\n| 205 | 教育支出 | 60.00 | 62.00 |\n| 213 | 农林水支出 | 28.00 | 30.00 |",
    "small in percent": "2023年度机关运行经费支出300.00万元，比2022年度增加50.00万元，增长20.00%。",
    "small in amount": "2023年度公务接待费支出决算3.00万元，比2022年度增加1.00万元，增长50.00%。",
  },
  differ: {
    "two columns of a table, once for a class and its items":
      "支出决算表\n单位：万元\n\n| 科目编码 | 科目名称 | 上年支出 | 本年支出 |\n| --- | --- | --- | --- |\n| 205 | 教育支出 | 60.00 | 62.00 |\n| 213 | 农林水支出 | 100.00 | 〔330.00〕 |\n| 21303 | 水利 | 100.00 | 330.00 |\n| 2130301 | 行政运行 | 100.00 | 330.00 |",
    "with a reason":
      "2023年度机关运行经费支出60.00万元，比2022年度增加40.00万元，增长〔200.00%〕。主要原因是办公用房维修。",
    "without a reason, where no year is named":
      "2023年度机关运行经费支出60.00万元，增加40.00万元，增长〔200.00%〕。",
  },
  silent: {
    "a line with one year only, which is another matter":
      "支出决算表\n单位：万元\n\n| 科目编码 | 科目名称 | 上年支出 | 本年支出 |\n| --- | --- | --- | --- |\n| 205 | 教育支出 | 0.00 | 62.00 |",
    "without a reason that it owes":
      "2023年度机关运行经费支出60.00万元，比2022年度增加40.00万元，增长200.00%。",
    "no amount": "完成工业产值增长60%。",
  },
});
