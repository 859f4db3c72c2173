import { scoreByRate } from "../../core/rules/score-by-rate.ts";
import { testRule } from "../support/rule-tester.ts";

const form = (score: string, head = "得分（20分*执行率）", rate = "90.00%") => `项目支出绩效自评表

| 项目名称 | 河道清淤 | | | | |
| --- | --- | --- | --- | --- | --- |
| 预算执行情况（20分） | | 预算数（A） | 执行数（B） | 执行率（B/A） | ${head} |
| | 年度财政资金总额 | 50.00 | 45.00 | ${rate} | ${score} |`;

const coefficients = (score: string, coefficient = "90%") => `部门整体支出绩效自评表

| 部门名称 | 青禾县水利局 | | | | |
| --- | --- | --- | --- | --- | --- |
| 绩效指标 | 指标名称 | 全年完成值 | 得分系数 | 指标权重（分） | 指标得分（分） |
| | 管护长度 | 12 | 100% | 60 | 60 |
| | 群众满意度 | 81 | ${coefficient} | 40 | ${score} |`;

const plain = (...scores: readonly [rate: string, score: string][]) =>
  scores
    .map(
      ([rate, score], index) => `项目支出绩效自评表

| 项目名称 | 第${index + 1}个项目 | | | | | |
| --- | --- | --- | --- | --- | --- | --- |
| 项目资金（万元） | | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
| | 年度资金总额 | 100.00 | ${rate} | 10 | ${rate}% | ${score} |`,
    )
    .join("\n\n");

testRule(scoreByRate, {
  agree: {
    "as the header says": form("18"),
    "rounded to whole points": form("17", undefined, "86.90%"),
    "at most the weight": form("20", undefined, "108.00%"),
    coefficients: coefficients("36"),
    "a coefficient printed as a fraction": coefficients("36", "0.9"),
    "in proportion though the header is silent": plain(["85.00", "8.5"]),
  },
  differ: {
    "not as the header says": form("〔16〕"),
    "a coefficient that gives other points": coefficients("〔32〕"),
    "other forms score in proportion": plain(["85.00", "8.5"], ["72.00", "7.2"], ["90.00", "〔7〕"]),
    "nothing says how points are given": plain(["85.00", "〔10〕"]),
  },
  silent: {
    "no points yet": form(""),
    "a rate printed as a fraction": form("18", undefined, "0.90"),
  },
});
