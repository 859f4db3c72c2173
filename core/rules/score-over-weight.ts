import { judgeBound } from "../model/arithmetic.ts";
import type { Bound } from "../model/relation.ts";
import type { Result } from "../model/result.ts";
import { defineRule } from "./rule.ts";
import { anchor, computationOf, sayQuantity, sumFormula } from "./wording.ts";

const messages = {
  over: {
    zh: "“{label}”得分{score}，超过分值{weight}",
    en: "“{label}” scores {score}, more than its weight {weight}",
  },
  units: { zh: "“{label}”的得分与分值无法比较", en: "Points and weight of “{label}” cannot be compared" },
} as const;

export const scoreOverWeight = defineRule({
  id: "score-over-weight",
  title: { zh: "得分不超过分值", en: "Points do not exceed the weight" },
  why: {
    zh: "单项得分超过该项分值，得分或分值必有一个填错。",
    en: "Points above the weight of an indicator show that one of the two was filled in wrongly.",
  },
  basis: {
    zh: "自评评分规则：各项得分以该项分值为上限。",
    en: "Scoring rules: the weight is the upper limit of the points.",
  },
  category: "arithmetic",
  needs: ["bounds"],
  messages,
  exclusions: { zh: "没有分值或没有得分的行。", en: "Rows without a weight or without points." },
  examples: [
    {
      name: "不超过 within",
      text: `项目支出绩效自评表

| 一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 |
| --- | --- | --- | --- | --- | --- |
| 产出指标 | 清淤长度 | 8公里 | 8公里 | 60 | 60 |
| 效益指标 | 排水畅通 | 畅通 | 畅通 | 40 | 38 |`,
    },
    {
      name: "超过 exceeds",
      text: `项目支出绩效自评表

| 一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 |
| --- | --- | --- | --- | --- | --- |
| 产出指标 | 清淤长度 | 8公里 | 8公里 | 60 | 60 |
| 效益指标 | 排水畅通 | 畅通 | 畅通 | 10 | 〔12〕 |`,
    },
  ],
  *check({ bounds }) {
    for (const bound of bounds) {
      if (bound.family === "score-over-weight") yield checkBound(bound);
    }
  },
});

function checkBound(bound: Bound): Result<keyof typeof messages> {
  const { label, larger, smaller, confidence } = bound;
  const [score, ...others] = smaller;
  const parts = others.map((other) => anchor("part", other));
  const at: Result["at"] = [anchor("claim", score), ...parts, anchor("whole", larger)];
  const judgement = judgeBound(smaller, larger);
  if (judgement === undefined) return { verdict: "unsure", message: "units", data: { label }, at };
  const computation = computationOf(judgement, larger, sumFormula(smaller));
  if (judgement.outcome !== "certain") return { verdict: "agree", agreement: "exact", at, computation };
  const data = {
    label,
    score: `${computation.computed}${computation.unit}`,
    weight: sayQuantity(larger.quantity),
  };
  const tier = confidence === "sure" ? "certain" : "probable";
  return { verdict: "differ", tier, message: "over", data, at, computation };
}
