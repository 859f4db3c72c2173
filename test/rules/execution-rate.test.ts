import { executionRate } from "../../core/rules/execution-rate.ts";
import { testRule } from "../support/rule-tester.ts";

const form = (
  row: string,
  head = "年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分",
) => `项目支出绩效自评表

| 项目名称 | 河道清淤 | | | | | | |
| --- | --- | --- | --- | --- | --- | --- | --- |
| 项目资金（万元） | | ${head} |
| | 年度资金总额 | ${row} |`;

testRule(executionRate, {
  agree: {
    "of the full-year budget": form("40.00 | 50.00 | 46.25 | 10 | 92.50% | 9.25"),
    "a percentage without its sign": form("40.00 | 50.00 | 46.25 | 10 | 92.5 | 9.25"),
    "of the adjusted budget": form(
      "40.00 | 50.00 | 46.25 | 10 | 92.50% | 9.25",
      "年初预算 | 调整后预算数 | 预算执行数 | 权重 | 预算执行率 | 得分",
    ),
    "of the original budget where no other is printed": form(
      "40.00 | | 38.00 | 10 | 95% | 9.5",
      "年初预算数 | 资金来源 | 全年执行数 | 分值 | 执行率 | 得分",
    ),
    "a score rate": `绩效评价得分表

| 一级指标 | 分值 | 得分 | 得分率 |
| --- | --- | --- | --- |
| 决策 | 20 | 19 | 95% |
| 产出 | 80 | 72 | 90% |`,
  },
  differ: {
    "digits swapped": form("40.00 | 50.00 | 46.25 | 10 | 〔95.20%〕 | 9.25"),
    "taken over the original budget": form("40.00 | 50.00 | 36.00 | 10 | 〔90.00%〕 | 9"),
    "a score rate": `绩效评价得分表

| 一级指标 | 分值 | 得分 | 得分率 |
| --- | --- | --- | --- |
| 决策 | 20 | 19 | 〔98%〕 |
| 产出 | 80 | 72 | 90% |`,
  },
  silent: {
    "a fraction for a rate": form("40.00 | 50.00 | 46.25 | 10 | 0.93 | 9.25"),
    "no budget": form("0 | 0 | 0 | 10 | 0% | 0"),
    "no execution rate":
      "项目支出绩效自评表\n\n| 项目名称 | 河道清淤 |\n| --- | --- |\n| 全年预算数 | 50.00 |",
  },
  unprovoked: ["units", "unsure", "zero", "zero-other"],
});
