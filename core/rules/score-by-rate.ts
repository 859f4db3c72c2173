import type { ScaledScore } from "../model/relation.ts";
import type { Result } from "../model/result.ts";
import { judgeScaled } from "../model/scaled.ts";
import { defineRule } from "./rule.ts";
import { agreementOf, anchor, computationOf, sayQuantity, sayValue } from "./wording.ts";

const messages = {
  differs: {
    zh: "“{label}”得分{score}，按分值{weight}和{rate}计算应为{computed}",
    en: "“{label}” scores {score}; its weight {weight} at {rate} gives {computed}",
  },
} as const;

export const scoreByRate = defineRule({
  id: "score-by-rate",
  title: { zh: "得分与执行率、得分系数相称", en: "Points follow from the rate" },
  why: {
    zh: "预算执行率的得分按执行率乘以分值计算，得分系数乘以权重就是指标得分；算错会带错总分。",
    en: "Points for execution are the weight times the rate, points of an indicator its weight times the coefficient; a slip carries into the total.",
  },
  basis: {
    zh: "自评表表头（得分＝分值×执行率；指标得分＝权重×得分系数），以该项分值为上限。",
    en: "The header of the form (points = weight × execution rate; points = weight × coefficient), at most the weight.",
  },
  category: "arithmetic",
  needs: ["scaledScores"],
  messages,
  exclusions: {
    zh: "得分取整；表头没有写明按执行率计分的，同一文件其他自评表都按比例计分时列为疑似，否则只作提示。",
    en: "Rounded points; where the header does not say so it is probable if the other forms score so, else a note.",
  },
  examples: [
    {
      name: "相称 fits",
      text: `项目支出绩效自评表

| 项目名称 | 河道清淤 | | | | |
| --- | --- | --- | --- | --- | --- |
| 预算执行情况（20分） | | 预算数（A） | 执行数（B） | 执行率（B/A） | 得分（20分*执行率） |
| | 年度财政资金总额 | 50.00 | 45.00 | 90.00% | 18 |`,
    },
    {
      name: "不相称 does not",
      text: `项目支出绩效自评表

| 项目名称 | 河道清淤 | | | | |
| --- | --- | --- | --- | --- | --- |
| 预算执行情况（20分） | | 预算数（A） | 执行数（B） | 执行率（B/A） | 得分（20分*执行率） |
| | 年度财政资金总额 | 50.00 | 45.00 | 90.00% | 〔16〕 |`,
    },
  ],
  *check({ scaledScores }) {
    for (const scaled of scaledScores) yield checkScaled(scaled);
  },
});

const tiers = { stated: "certain", shown: "probable", usual: "note" } as const;

function checkScaled({ label, score, weight, rate, basis }: ScaledScore): Result<keyof typeof messages> {
  const at: Result["at"] = [anchor("claim", score), anchor("whole", weight), anchor("part", rate)];
  const judgement = judgeScaled(score, weight, rate);
  const computation = computationOf(judgement, score, `${sayValue(weight)} × ${sayQuantity(rate.quantity)}`);
  const agreement = agreementOf(judgement);
  if (agreement !== undefined) return { verdict: "agree", agreement, at, computation };
  const data = {
    label,
    score: sayQuantity(score.quantity),
    weight: sayQuantity(weight.quantity),
    rate: sayQuantity(rate.quantity),
    computed: `${computation.computed}${computation.unit}`,
  };
  return { verdict: "differ", tier: tiers[basis], message: "differs", data, at, computation };
}
