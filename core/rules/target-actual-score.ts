import type { Anchor, Result } from "../model/result.ts";
import type { TableDoubt } from "../model/table-doubt.ts";
import { defineRule } from "./rule.ts";

const messages = {
  deducted: {
    zh: "“{label}”目标值“{expected}”、完成值“{printed}”，已达到目标却扣分，且没有说明原因",
    en: "“{label}”: target {expected}, result {printed}; the target was reached, yet points were taken off without a reason",
  },
  full: {
    zh: "“{label}”目标值“{expected}”、完成值“{printed}”，未达到目标却得满分",
    en: "“{label}”: target {expected}, result {printed}; the target was missed, yet full marks were given",
  },
  proportion: {
    zh: "“{label}”目标值“{expected}”、完成值“{printed}”，按文中所述比例计分应为{computed}",
    en: "“{label}”: target {expected}, result {printed}; in proportion, as the document says, that is {computed}",
  },
} as const;

const kinds: Readonly<Partial<Record<TableDoubt["kind"], keyof typeof messages>>> = {
  "deducted-though-met": "deducted",
  "full-though-missed": "full",
  "not-in-proportion": "proportion",
};

export const targetActualScore = defineRule({
  id: "target-actual-score",
  title: { zh: "得分与完成情况相称", en: "Points fit target and result" },
  why: {
    zh: "达到目标却扣分、没有达到却得满分，说明目标值、完成值或得分有误，或评分标准不一。",
    en: "Points off for a target reached, or full marks for one missed, show a wrong entry or uneven scoring.",
  },
  basis: {
    zh: "自评评分规则：完成目标得满分，未完成按比例扣分。",
    en: "Scoring rules: full marks when the target is met, in proportion when it is not.",
  },
  category: "consistency",
  needs: ["tableDoubts"],
  messages,
  exclusions: {
    zh: "文字目标无法判断是否达到的；文中没有写明按比例计分的；方向不明的数值目标；已说明原因的扣分。",
    en: "Worded targets that cannot be judged; proportions where the document states no such rule; numbers whose direction is unknown; deductions that are explained.",
  },
  examples: [
    {
      name: "相称 fits",
      text: `项目支出绩效自评表

| 一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 偏差原因 |
| --- | --- | --- | --- | --- | --- | --- |
| 产出指标 | 验收合格率 | ≥95% | 96% | 60 | 60 | |
| 效益指标 | 排水是否畅通 | 是 | 是 | 40 | 40 | |`,
    },
    {
      name: "不相称 does not",
      text: `项目支出绩效自评表

| 一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 偏差原因 |
| --- | --- | --- | --- | --- | --- | --- |
| 产出指标 | 验收合格率 | ≥95% | 92% | 60 | 〔60〕 | |
| 效益指标 | 排水是否畅通 | 是 | 是 | 40 | 〔36〕 | |`,
    },
  ],
  *check({ tableDoubts }): Iterable<Result<keyof typeof messages>> {
    for (const { kind, range, evidence, label, expected, printed, computed = "", tier } of tableDoubts) {
      const message = kinds[kind];
      if (message === undefined) continue;
      const others = evidence.map((place): Anchor => ({ role: "other", range: place }));
      yield {
        verdict: "differ",
        tier,
        message,
        data: { label, expected, printed, computed },
        at: [{ role: "claim", range }, ...others],
      };
    }
  },
});
