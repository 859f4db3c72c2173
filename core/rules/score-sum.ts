import { defineRule } from "./rule.ts";
import { checkTotals, totalMessages } from "./total-rule.ts";

export const scoreSum = defineRule({
  id: "score-sum",
  title: { zh: "自评分值与得分加总正确", en: "Weights and points of an evaluation form add up" },
  why: {
    zh: "总分、各级指标标注的分值与明细之和对不上，自评结果就不可信。",
    en: "If the total, or the weight stated for a group, is not the sum of its rows, the result of the evaluation cannot be trusted.",
  },
  basis: {
    zh: "自评表自身的加总：总分=预算执行得分+各指标得分；一级指标标注的分值=所属指标分值之和；满分100分。",
    en: "The form's own addition: total = budget execution + indicators; a group's stated weight = Σ of its indicators.",
  },
  category: "arithmetic",
  needs: ["totals"],
  messages: totalMessages,
  exclusions: {
    zh: "预算执行行没有单独计分的表；没有填写的模板行；只有把预算执行行排除在外才相符的，列为疑似。",
    en: "Forms whose budget row carries no points; template rows left blank; a total that fits only without the budget row is probable.",
  },
  examples: [
    {
      name: "相符 agrees",
      text: `项目支出绩效自评表

| 项目资金（万元） | | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 | |
| --- | --- | --- | --- | --- | --- | --- | --- |
| | 年度资金总额 | 50.00 | 50.00 | 10 | 100% | 10 | |
| 绩效指标 | 一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 偏差原因 |
| | 产出指标（60分） | 清淤长度 | 8公里 | 8公里 | 60 | 60 | |
| | 效益指标（30分） | 排水畅通 | 畅通 | 畅通 | 30 | 28 | 个别点位未完工 |
| 总分 | | | | | 100 | 98 | |`,
    },
    {
      name: "不符 differs",
      text: `项目支出绩效自评表

| 项目资金（万元） | | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 | |
| --- | --- | --- | --- | --- | --- | --- | --- |
| | 年度资金总额 | 50.00 | 50.00 | 10 | 100% | 10 | |
| 绩效指标 | 一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 偏差原因 |
| | 产出指标（〔50〕分） | 清淤长度 | 8公里 | 8公里 | 60 | 60 | |
| | 效益指标（30分） | 排水畅通 | 畅通 | 畅通 | 30 | 28 | 个别点位未完工 |
| 总分 | | | | | 100 | 〔96〕 | |`,
    },
  ],
  check: ({ totals }) => checkTotals(totals, "score-sum"),
});
