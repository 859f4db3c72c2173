import { shareShift } from "../../core/rules/share-shift.ts";
import { testRule } from "../support/rule-tester.ts";

const years = (rows: string, header = "| 项目 | 上年决算数 | 本年决算数 |") => `支出情况表
单位：万元

${header}
| --- | --- | --- |
${rows}`;

testRule(shareShift, {
  agree: {
    "steady shares": years(`| 办公经费 | 60.00 | 66.00 |
| 道路养护 | 40.00 | 44.00 |
| 合计 | 100.00 | 110.00 |`),
    "twenty points are not more than twenty": years(`| 办公经费 | 60.00 | 80.00 |
| 道路养护 | 40.00 | 20.00 |
| 合计 | 100.00 | 100.00 |`),
    "small amounts": years(`| 办公经费 | 6.00 | 2.00 |
| 道路养护 | 4.00 | 8.00 |
| 合计 | 10.00 | 10.00 |`),
  },
  differ: {
    "a part that grew": years(`| 办公经费 | 60.00 | 38.00 |
| 道路养护 | 20.00 | 〔52.00〕 |
| 绿化管护 | 20.00 | 20.00 |
| 合计 | 100.00 | 110.00 |`),
    "classes by code, once for class and details": `支出决算表
单位：万元

| 科目编码 | 科目名称 | 2023年决算数 | 2022年决算数 |
| --- | --- | --- | --- |
| 合计 | | 110.00 | 100.00 |
| 205 | 教育支出 | 〔38.00〕 | 60.00 |
| 20502 | 普通教育 | 38.00 | 60.00 |
| 213 | 农林水支出 | 37.00 | 20.00 |
| 221 | 住房保障支出 | 35.00 | 20.00 |`,
  },
  silent: {
    "lines that do not make up the total": years(`| 办公经费 | 60.00 | 20.00 |
| 道路养护 | 20.00 | 60.00 |
| 合计 | 100.00 | 100.00 |`),
    "no total": years(`| 办公经费 | 60.00 | 20.00 |
| 道路养护 | 20.00 | 60.00 |`),
    "budget and final": years(
      `| 办公经费 | 60.00 | 20.00 |
| 道路养护 | 20.00 | 60.00 |
| 合计 | 80.00 | 80.00 |`,
      "| 项目 | 年初预算数 | 决算数 |",
    ),
  },
});
