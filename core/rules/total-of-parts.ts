import { defineRule } from "./rule.ts";
import { checkTotals, totalMessages } from "./total-rule.ts";

export const totalOfParts = defineRule({
  id: "total-of-parts",
  title: { zh: "总额等于各项之和", en: "A total equals the sum of its parts" },
  why: {
    zh: "总额与它自己列出的各项之和对不上，说明其中至少一个印出的数不对。",
    en: "A total that its own parts do not add up to shows that at least one printed number is wrong.",
  },
  basis: {
    zh: "加法；《预算法实施条例》第六条要求基本支出与项目支出等分别列示。",
    en: "Addition; the Implementing Regulations of the Budget Law, art. 6, require the parts to be shown.",
  },
  category: "arithmetic",
  needs: ["totals"],
  messages: totalMessages,
  exclusions: {
    zh: "四舍五入和截尾造成的尾差；“其中”没有列全的分项（分项之和小于总额）；约数。",
    en: "Rounding and truncation; 其中 lists that need not be exhaustive (parts below the total); approximate figures.",
  },
  examples: [
    {
      name: "加得起来 adds up",
      text: "2023年度本年支出合计120.50万元，其中：基本支出80.30万元，占66.64%；项目支出40.20万元，占33.36%。",
    },
    {
      name: "加不起来 does not add up",
      text: "2023年度本年支出合计〔130.50万元〕，其中：基本支出80.30万元，项目支出40.20万元。",
    },
  ],
  check: ({ totals }) => checkTotals(totals, "total-of-parts"),
});
