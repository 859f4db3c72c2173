import { defineRule } from "./rule.ts";
import { checkTotals, totalMessages } from "./total-rule.ts";

export const sumOfChanges = defineRule({
  id: "sum-of-changes",
  title: { zh: "各项增减额之和等于总增减额", en: "Stated changes of the parts add up to the total's" },
  why: {
    zh: "各组成部分的增减额加起来应当等于总额的增减额。",
    en: "The changes of the parts must add up to the change of their total.",
  },
  basis: {
    zh: "加法；三公经费＝因公出国（境）费＋公务用车购置及运行费＋公务接待费。",
    en: "Addition; the three public expenses are the sum of their three parts.",
  },
  category: "arithmetic",
  needs: ["totals"],
  messages: totalMessages,
  exclusions: { zh: "有一个部分没有说明增减额的。", en: "Lists in which a part's change is not printed." },
  examples: [
    {
      name: "相符 agrees",
      text: "2023年度“三公”经费支出决算为6.00万元，比2022年度减少2.00万元，下降25.00%，主要原因是厉行节约。\n因公出国（境）费支出决算1.00万元，比2022年度减少0.50万元，下降33.33%，主要原因是团组减少。\n公务用车购置及运行维护费支出决算4.00万元，比2022年度减少1.00万元，下降20.00%，主要原因是车辆减少。\n公务接待费支出决算1.00万元，比2022年度减少0.50万元，下降33.33%，主要原因是批次减少。",
    },
    {
      name: "不符 differs",
      text: "2023年度“三公”经费支出决算为6.00万元，比2022年度减少〔2.30万元〕，下降27.71%，主要原因是厉行节约。\n因公出国（境）费支出决算1.00万元，比2022年度减少0.50万元，下降33.33%，主要原因是团组减少。\n公务用车购置及运行维护费支出决算4.00万元，比2022年度减少1.00万元，下降20.00%，主要原因是车辆减少。\n公务接待费支出决算1.00万元，比2022年度减少0.50万元，下降33.33%，主要原因是批次减少。",
    },
  ],
  check: ({ totals }) => checkTotals(totals, "sum-of-changes"),
});
