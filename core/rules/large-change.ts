import { inUnit } from "../model/quantity.ts";
import type { Change } from "../model/relation.ts";
import type { Result } from "../model/result.ts";
import type { Thresholds } from "../model/thresholds.ts";
import { defineRule } from "./rule.ts";
import { anchor, sayQuantity } from "./wording.ts";

export const largeChange = defineRule({
  id: "large-change",
  title: { zh: "变动较大", en: "A large change against the year before" },
  why: {
    zh: "与上年相比变动很大的项目值得先看。",
    en: "Lines that moved much against the year before deserve a first look.",
  },
  basis: {
    zh: "分析性复核：同时超过30%与10万元（默认）。",
    en: "Analytical review: beyond both 30 % and 100,000 元 (default).",
  },
  category: "change",
  needs: ["changes"],
  messages: {
    explained: {
      zh: "“{label}”变动{rate}（{amount}），已说明原因",
      en: "“{label}” changed by {rate} ({amount}); a reason is given",
    },
    unexplained: {
      zh: "“{label}”变动{rate}（{amount}），没有说明原因",
      en: "“{label}” changed by {rate} ({amount}); no reason is given",
    },
  },
  exclusions: {
    zh: "与预算的比较；不足10万元的变动。",
    en: "Comparisons with the budget; changes below 100,000 元.",
  },
  examples: [
    {
      name: "不大 small",
      text: "2023年度机关运行经费支出30.00万元，比2022年度增加5.00万元，增长20.00%。主要原因是办公用房维修。",
    },
    {
      name: "较大 large",
      text: "2023年度机关运行经费支出60.00万元，比2022年度增加40.00万元，增长〔200.00%〕。主要原因是办公用房维修。",
    },
  ],
  *check({ changes }, thresholds) {
    for (const change of changes) {
      const result = checkSize(change, thresholds);
      if (result !== undefined) yield result;
    }
  },
});

/** Both thresholds must be reached. */
function checkSize(
  change: Change,
  { changePercent, changeAmount }: Thresholds,
): Result<"explained" | "unexplained"> | undefined {
  const { delta, rate, current, label } = change;
  if (
    rate?.quantity.unit !== "%" ||
    change.withBudget === true ||
    change.confidence === "doubtful" ||
    change.subject === undefined
  )
    return undefined;
  const inWan = delta === undefined ? undefined : inUnit(delta.quantity, "万元");
  if (current === undefined || delta === undefined || inWan === undefined) return undefined;
  const at: Result["at"] = [anchor("claim", rate), anchor("part", delta), anchor("whole", current)];
  const isLarge = rate.quantity.value.abs().gte(changePercent) && inWan.value.abs().gte(changeAmount);
  if (!isLarge) return { verdict: "agree", agreement: "exact", at };
  const word = change.direction?.word ?? "";
  const data = { label, rate: sayQuantity(rate.quantity), amount: `${word}${sayQuantity(delta.quantity)}` };
  const message = change.reason === undefined ? "unexplained" : "explained";
  return { verdict: "differ", tier: change.reason === undefined ? "probable" : "note", message, data, at };
}
