import { expect, test } from "vitest";
import { shortfallWithoutReason } from "../../core/rules/shortfall-without-reason.ts";
import { runOn, testRule } from "../support/rule-tester.ts";

const form = (rows: string, reason = "偏差原因分析及改进措施") => `项目支出绩效自评表

| 一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | ${reason} |
| --- | --- | --- | --- | --- | --- | --- |
${rows}`;

const budget = (rate: string, executed: string) => `项目支出绩效自评表

| 项目资金（万元） | | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
| --- | --- | --- | --- | --- | --- | --- |
| | 年度资金总额 | 50.00 | ${executed} | 10 | ${rate} | 10 |`;

const asked = (rate: string, executed: string, reason: string) => `项目支出绩效自评表

| 预算执行情况（10分） | | 调整后预算数 | 预算执行数 | 预算执行率 | 权重 | 得分 | 原因 |
| --- | --- | --- | --- | --- | --- | --- | --- |
| | 总额 | 50.00 | ${executed} | ${rate} | 10 | 8 | ${reason} |`;

const bare = form(
  "| 产出指标 | 清淤长度 | 8公里 | 7公里 | 60 | 52 | |\n| 效益指标 | 排水畅通 | 畅通 | 畅通 | 40 | 36 | - |",
  "〔偏差原因分析及改进措施〕",
);

testRule(shortfallWithoutReason, {
  agree: {},
  differ: {
    "points off, column empty": bare,
    "executed below 90 %, column empty": asked("〔80.00%〕", "40.00", ""),
    "executed above the budget": budget("〔120%〕", "60.00"),
  },
  silent: {
    "full marks": form("| 产出指标 | 清淤长度 | 8公里 | 8公里 | 60 | 60 | |"),
    "every loss explained": form("| 产出指标 | 清淤长度 | 8公里 | 7公里 | 60 | 52 | 汛期停工 |"),
    "a form without the column": form("| 产出指标 | 清淤长度 | 8公里 | 7公里 | 60 | 52 | 是 |", "是否核心"),
    "executed below 90 % for a reason": asked("80.00%", "40.00", "尾款未付"),
    "executed below 90 %, nothing asked": budget("80%", "40.00"),
    "executed within the budget": budget("96%", "48.00"),
  },
});

const tierOf = (source: string) =>
  runOn(shortfallWithoutReason, source.replace(/[〔〕]/g, "")).results.map(({ tier }) => tier);

test("one entry per form, however many rows", () => {
  expect(tierOf(bare)).toEqual(["certain"]);
});

test("problems written further down make it probable", () => {
  expect(tierOf(`${bare}\n| 总分 | | | | 100 | 88 | |\n| 存在问题 | 汛期停工影响进度 | | | | | |`)).toEqual([
    "probable",
  ]);
});
