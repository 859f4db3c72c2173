import { targetActualScore } from "../../core/rules/target-actual-score.ts";
import { testRule } from "../support/rule-tester.ts";

const form = (rows: string) => `项目支出绩效自评表

| 一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 偏差原因 |
| --- | --- | --- | --- | --- | --- | --- |
${rows}`;

const rule = "定量指标未完成的，得分=实际完成值÷年度指标值×该指标分值。";

testRule(targetActualScore, {
  agree: {},
  differ: {
    "not in proportion": `${rule}\n${form("| 产出指标 | 验收户数 | ≥100户 | 80户 | 60 | 〔55〕 | |")}`,
    "not in proportion above a ceiling": `${rule}\n${form("| 成本指标 | 单位成本 | ≤30元 | 40元 | 20 | 〔18〕 | |")}`,
    "met, yet points off without a reason": form("| 效益指标 | 排水是否畅通 | 是 | 是 | 40 | 〔36〕 | |"),
    "a number met, yet points off": form("| 产出指标 | 验收合格率 | ≥95% | 96% | 60 | 〔55〕 | |"),
    "missed, yet full marks": form("| 产出指标 | 验收合格率 | ≥95% | 92% | 60 | 〔60〕 | |"),
    "in part, yet full marks": form("| 产出指标 | 清淤任务 | 全部完成 | 部分完成 | 60 | 〔60〕 | |"),
    "above its ceiling, yet full marks": form("| 成本指标 | 单位成本 | ≤30万元 | 32万元 | 20 | 〔20〕 | |"),
  },
  silent: {
    "in proportion where the document says so": `${rule}\n${form("| 产出指标 | 验收户数 | ≥100户 | 80户 | 60 | 48 | |")}`,
    "no rule of proportion": form("| 产出指标 | 验收户数 | ≥100户 | 80户 | 60 | 55 | |"),
    "not in proportion, but explained": `${rule}\n${form("| 产出指标 | 验收户数 | ≥100户 | 80户 | 60 | 55 | 受灾 |")}`,
    "points and result agree": form("| 产出指标 | 验收合格率 | ≥95% | 96% | 60 | 60 | |"),
    "points off for a target missed": form("| 产出指标 | 验收合格率 | ≥95% | 92% | 60 | 57 | |"),
    "a loss that is explained": form("| 效益指标 | 排水是否畅通 | 是 | 是 | 40 | 36 | 个别路段积水 |"),
    "a number whose direction is unknown": form("| 成本指标 | 投诉次数 | 3次 | 2次 | 20 | 20 | |"),
    "words that cannot be judged": form("| 效益指标 | 环境 | 持续改善 | 有所改善 | 20 | 20 | |"),
  },
});
