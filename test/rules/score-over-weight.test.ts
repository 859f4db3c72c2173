import { scoreOverWeight } from "../../core/rules/score-over-weight.ts";
import { testRule } from "../support/rule-tester.ts";

const form = (rows: string) => `项目支出绩效自评表

| 一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 |
| --- | --- | --- | --- | --- | --- |
${rows}`;

testRule(scoreOverWeight, {
  agree: {
    "weights in brackets behind the scores":
      "经综合评价，项目总得分为63.00分。其中：决策类指标得分17.00分（满分20分），过程类指标得分20.00分（满分20分），产出类指标得分26.00分（满分30分）。",
    within: form(
      "| 产出指标 | 清淤长度 | 8公里 | 8公里 | 60 | 60 |\n| 效益指标 | 排水畅通 | 畅通 | 畅通 | 40 | 38.5 |",
    ),
  },
  differ: {
    "a score above its weight in brackets":
      "经综合评价，项目总得分为68.00分。其中：决策类指标得分〔22.00分〕（满分20分），过程类指标得分20.00分（满分20分），产出类指标得分26.00分（满分30分）。",
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
