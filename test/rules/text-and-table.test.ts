import { textAndTable } from "../../core/rules/text-and-table.ts";
import { testRule } from "../support/rule-tester.ts";

const table = (total: string) => `
支出决算表

单位：万元

| 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |
|---|---|---|---|---|
|  | 合计 | ${total} | 80.30 | 40.20 |
| 205 | 教育支出 | 120.50 | 80.30 | 40.20 |
`;

testRule(textAndTable, {
  agree: {
    "the text quotes the table": `2023年度本年支出合计120.50万元。\n${table("120.50")}`,
    "in 元": `2023年度本年支出合计1,205,030.12元。\n${table("120.50")}`,
  },
  differ: {
    "another total in the text": `2023年度本年支出合计〔125.00万元〕。\n${table("120.50")}`,
  },
  silent: {
    "the score of another project than the form's":
      "基层宣讲专项绩效自评综述：根据年初设定的绩效目标，项目自评得分为93.70分。\n\n项目支出绩效自评表\n\n| 项目名称 | 路灯维护 | | | |\n| --- | --- | --- | --- | --- |\n| 一级指标 | 三级指标 | 完成值 | 分值 | 得分 |\n| 产出指标 | 数量 | 8 | 60 | 60 |\n| 效益指标 | 效果 | 好 | 40 | 37 |\n| 总分 | | | 100 | 97 |",
    "no table": "2023年度本年支出合计120.50万元。",
  },
  unprovoked: ["units", "doubtful"],
});
