import type { Result } from "../model/result.ts";
import { isLarge, isSized, owesReason } from "./change-rule.ts";
import { defineRule } from "./rule.ts";
import { anchor, sayQuantity } from "./wording.ts";

export const largeChangeWithoutReason = defineRule({
  id: "large-change-without-reason",
  title: { zh: "变动较大而没有说明原因", en: "A large change without a reason" },
  why: {
    zh: "变动很大又不说原因的项目，最需要先问。",
    en: "A line that moved much and is not explained is the first to ask about.",
  },
  basis: {
    zh: "财预〔2016〕143号及各级决算公开范本要求说明增减变化原因；分析性复核：同时超过30%与10万元（默认）。",
    en: "财预〔2016〕143号 and the templates require reasons for changes; analytical review: beyond both 30 % and 100,000 元 (default).",
  },
  category: "missing",
  needs: ["changes"],
  messages: {
    missing: {
      zh: "“{label}”{change}，变动{rate}，其后没有说明原因",
      en: "“{label}”: {change}, a change of {rate}, and no reason follows",
    },
  },
  exclusions: {
    zh: "与预算的比较；没有同时达到两个界限的变动（另由“增减变动说明了原因”提示）；同一变动已在别处说明原因的。",
    en: "Comparisons with the budget; changes below either threshold (left to “A stated change is explained”); changes explained elsewhere.",
  },
  examples: [
    {
      name: "有原因 explained",
      text: "2023年度机关运行经费支出60.00万元，比2022年度增加40.00万元，增长200.00%。主要原因是办公用房维修。",
    },
    {
      name: "无原因 unexplained",
      text: "2023年度机关运行经费支出60.00万元，比2022年度增加〔40.00万元〕，增长200.00%。",
    },
  ],
  *check({ changes }, thresholds) {
    const seen = new Set<number>();
    for (const change of changes) {
      if (!owesReason(change) || !isSized(change) || !isLarge(change, thresholds)) continue;
      const { current, delta, rate, label, reason } = change;
      if (seen.has(current.range[0])) continue;
      seen.add(current.range[0]);
      const at: Result["at"] = [anchor("claim", delta), anchor("part", rate), anchor("whole", current)];
      if (reason !== undefined) {
        yield { verdict: "agree", agreement: "exact", at };
        continue;
      }
      const data = {
        label,
        change: `${change.direction?.word ?? ""}${sayQuantity(delta.quantity)}`,
        rate: sayQuantity(rate.quantity),
      };
      yield { verdict: "differ", tier: "certain", message: "missing", data, at };
    }
  },
});
