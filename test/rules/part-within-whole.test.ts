import { partWithinWhole } from "../../core/rules/part-within-whole.ts";
import { testRule } from "../support/rule-tester.ts";

const tables = (reception: string, overseas: string, total: string) => `一般公共预算财政拨款基本支出决算表
单位：万元

| 经济分类科目编码 | 科目名称 | 决算数 |
| --- | --- | --- |
| 302 | 商品和服务支出 | 30.00 |
| 30201 | 办公费 | 21.60 |
| 30212 | 因公出国（境）费用 | 6.20 |
| 30217 | 公务接待费 | 2.20 |

财政拨款“三公”经费支出决算表
单位：万元

| 合计 | 因公出国（境）费 | 公务用车购置及运行维护费小计 | 公务用车购置费 | 公务用车运行维护费 | 公务接待费 |
| --- | --- | --- | --- | --- | --- |
| ${total} | ${overseas} | 5.00 | | 5.00 | ${reception} |`;

testRule(partWithinWhole, {
  agree: {
    "funds within the year's spending":
      "2023年度本年支出合计100.00万元。\n2023年度一般公共预算财政拨款支出80.00万元。\n2023年度政府性基金预算财政拨款支出20.00万元。",
    "basic lines within the three public expenses": tables("2.40", "6.20", "13.60"),
    "a blank item leaves room in the whole": tables("2.40", "", "13.60"),
    equal: "2023年度本年支出合计80.00万元。\n2023年度一般公共预算财政拨款支出80.00万元。",
  },
  differ: {
    "funds above the year's spending":
      "2023年度本年支出合计〔90.00万元〕。\n2023年度一般公共预算财政拨款支出80.00万元。\n2023年度政府性基金预算财政拨款支出20.00万元。",
    "a basic line above its item": tables("〔1.40〕", "6.20", "12.60"),
    "a basic line for which the whole leaves no room": tables("2.40", "", "〔7.40〕"),
    "small firms above all procurement":
      "2023年度政府采购支出总额〔50.00万元〕。授予中小企业合同金额60.00万元。",
  },
  silent: {
    "one of them is not printed": "2023年度一般公共预算财政拨款支出80.00万元。",
  },
  unprovoked: ["doubtful"],
});
