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
  exclusions: {
    zh: "四舍五入；没有列全的清单；金额之和不等于总额、或分母已经印出的清单。",
    en: "Rounding; lists that are not exhaustive or whose amounts do not add up, or whose whole is printed.",
  },
  examples: [
    {
      name: "相符 agrees",
      text: "因公出国（境）费支出1.00万元，占10.00%；公务用车购置及运行费支出6.00万元，占60.00%；公务接待费支出3.00万元，占30.00%。",
    },
    {
      name: "不符 differs",
      text: "因公出国（境）费支出1.00万元，占10.00%；公务用车购置及运行费支出6.00万元，占60.00%；公务接待费支出3.00万元，占〔33.00%〕。",
    },
  ],
  check: ({ totals }) => checkTotals(totals, "shares-sum"),
});
