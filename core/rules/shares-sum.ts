import { defineRule } from "./rule.ts";
import { checkTotals, totalMessages } from "./total-rule.ts";

export const sharesSum = defineRule({
  id: "shares-sum",
  title: { zh: "各项占比合计100%", en: "Shares of a full list add up to 100 %" },
  why: { zh: "列全的各项占比之和应当为100%。", en: "The shares of an exhaustive list must add up to 100 %." },
  basis: { zh: "加法。", en: "Addition." },
  category: "arithmetic",
  needs: ["totals"],
  messages: totalMessages,
  exclusions: { zh: "四舍五入；没有列全的清单；金额之和不等于总额的清单。", en: "Rounding; lists that are not exhaustive or whose amounts do not add up." },
  examples: [
    { name: "相符 agrees", text: "2023年度本年支出合计200.00万元，其中：基本支出150.00万元，占75.00%；项目支出50.00万元，占25.00%。" },
  ],
  check: ({ totals }) => checkTotals(totals, "shares-sum"),
});
