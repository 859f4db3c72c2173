import { fiscalYear } from "../../core/rules/fiscal-year.ts";
import { testRule } from "../support/rule-tester.ts";

const narrative = (three: string) => `2023年度部门决算情况说明
一、收入支出决算总体情况说明
2023年度收入总计30.00万元，支出总计30.00万元。
二、收入决算情况说明
2023年度收入合计30.00万元。
三、支出决算情况说明
2023年度支出合计30.00万元。
四、“三公”经费支出决算情况说明
${three}`;

testRule(fiscalYear, {
  agree: {},
  differ: {
    "last year's accounts where no budget of this year stands beside": narrative(
      "2023年度支出3.00万元。\n五、〔2022〕年度政府采购支出决算情况\n2023年度采购3.00万元。",
    ),
    "last year's year in a sentence": narrative("〔2022〕年度“三公”经费支出3.00万元。"),
    "last year's cut-off date": narrative("截至〔2022〕年12月31日，公务用车保有量2辆。"),
    "last year's year in a heading": narrative(
      "2023年度“三公”经费支出3.00万元。\n五、〔2022〕年度政府采购支出情况\n2023年度采购3.00万元。",
    ),
  },
  silent: {
    "one year": narrative("2023年度“三公”经费支出3.00万元，截至2023年12月31日，保有2辆。"),
    "a sentence that compares": narrative("2022年度“三公”经费支出4.00万元，2023年度支出3.00万元。"),
    "last year's accounts in a section of their own, beside this year's budget":
      "2023年“三公”经费情况\n一、2023年“三公”经费预算安排情况\n2023年度“三公”经费预算8.00万元。\n二、2022年“三公”经费决算情况\n2022年度“三公”经费支出7.50万元。",
    "a work summary": "2023年度部门决算\n一、重点工作完成情况\n2022年投资3.00万元。",
    "a line that a converter broke": narrative(
      "2023年度公务接待费支出3.00万元，全年共接待国内来访人员较\n2022年度决算数增加1.00万元。",
    ),
  },
  identity: { isDisclosure: true, kinds: ["department-final-accounts"], year: 2023 },
});
