import { judgeBound } from "../model/arithmetic.ts";
import type { Result } from "../model/result.ts";
import { defineRule } from "./rule.ts";
import { anchor, computationOf, sayQuantity, sumFormula } from "./wording.ts";

export const partWithinWhole = defineRule({
  id: "part-within-whole",
  title: { zh: "部分不大于总体", en: "A part is not larger than its whole" },
  why: {
    zh: "部分大于它所属的总体，必有一个数不对或口径不同。",
    en: "A part that exceeds its whole shows a wrong number or a different scope.",
  },
  basis: {
    zh: "财政拨款支出、各项预算支出是本年支出的一部分；基本支出中的三公科目是三公经费的一部分（《预算法》第四条、决算报表口径）。",
    en: "Spending from each budget is part of the year's spending; basic-expenditure lines are part of the three public expenses.",
  },
  category: "consistency",
  needs: ["bounds"],
  messages: {
    larger: {
      zh: "“{parts}”{sum}，大于它所属的“{whole}”{larger}，多{difference}",
      en: "“{parts}” {sum} is {difference} more than “{whole}” {larger}, which it is part of",
    },
    exceeds: {
      zh: "“{parts}”合计{sum}，大于“{whole}”{larger}，多{difference}",
      en: "“{parts}” come to {sum}, {difference} more than “{whole}” {larger}",
    },
    doubtful: {
      zh: "“{whole}”与其部分口径可能不同，未作判断",
      en: "“{whole}” and its parts may differ in scope; not judged",
    },
  },
  exclusions: { zh: "四舍五入；两者相等。", en: "Rounding; equality." },
  examples: [
    {
      name: "不大于 within",
      text: "2023年度本年支出合计90.00万元。\n2023年度一般公共预算财政拨款支出80.00万元。",
    },
    {
      name: "大于 exceeds",
      text: "2023年度本年支出合计〔90.00万元〕。\n2023年度一般公共预算财政拨款支出80.00万元。\n2023年度政府性基金预算财政拨款支出20.00万元。",
    },
  ],
  *check({ bounds }) {
    for (const bound of bounds) {
      if (bound.family !== "part-within-whole") continue;
      const judgement = judgeBound(bound.smaller, bound.larger);
      const at: Result["at"] = [
        anchor("whole", bound.larger),
        ...bound.smaller.map((part) => anchor("part", part)),
      ];
      const whole = bound.larger.label;
      if (judgement === undefined || bound.confidence === "doubtful") {
        yield { verdict: "unsure", message: "doubtful", data: { whole }, at };
        continue;
      }
      const computation = computationOf(judgement, bound.larger, sumFormula(bound.smaller));
      if (judgement.outcome !== "certain") {
        yield {
          verdict: "agree",
          agreement: judgement.outcome === "exact" ? "exact" : "rounding",
          at,
          computation,
        };
        continue;
      }
      const data = {
        whole,
        parts: bound.smaller.map(({ label }) => label).join("”“"),
        sum: `${computation.computed}${computation.unit}`,
        larger: sayQuantity(bound.larger.quantity),
        difference: `${computation.difference.replace("-", "")}${computation.unit}`,
      };
      yield {
        verdict: "differ",
        tier: bound.confidence === "sure" ? "certain" : "probable",
        message: bound.smaller.length === 1 ? "larger" : "exceeds",
        data,
        at,
        computation,
      };
    }
  },
});
