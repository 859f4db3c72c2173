import { scoreOverWeight } from "../../core/rules/score-over-weight.ts";
import { testRule } from "../support/rule-tester.ts";

const form = (rows: string) => `项目支出绩效自评表

| 一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 |
| --- | --- | --- | --- | --- | --- |
${rows}`;

testRule(scoreOverWeight, {
  agree: {
    within: form(
      "| 产出指标 | 清淤长度 | 8公里 | 8公里 | 60 | 60 |\n| 效益指标 | 排水畅通 | 畅通 | 畅通 | 40 | 38.5 |",
    ),
  },
  differ: {
    above: form(
      "| 产出指标 | 清淤长度 | 8公里 | 8公里 | 60 | 60 |\n| 效益指标 | 排水畅通 | 畅通 | 畅通 | 10 | 〔12〕 |",
    ),
  },
  silent: {
    "no points": form(
      "| 产出指标 | 清淤长度 | 8公里 | 8公里 | 60 | |\n| 效益指标 | 排水畅通 | 畅通 | 畅通 | 40 | - |",
    ),
  },
  unprovoked: ["units"],
});
