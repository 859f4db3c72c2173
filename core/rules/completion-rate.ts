import { checkRatio, ratioMessages } from "./ratio-rule.ts";
import { defineRule } from "./rule.ts";

export const completionRate = defineRule({
  id: "completion-rate",
  title: {
    zh: "完成预算的比例等于决算数除以预算数",
    en: "Budget completion equals final amount divided by budget",
  },
  why: {
    zh: "完成预算的百分比与印出的决算数、预算数对不上。",
    en: "The printed completion percentage does not follow from the printed final amount and budget.",
  },
  basis: {
    zh: "除法；《预算法》第七十五条要求预算数、调整预算数、决算数分别列出。",
    en: "Division; Budget Law, art. 75.",
  },
  category: "arithmetic",
  needs: ["rates"],
  messages: ratioMessages,
  exclusions: {
    zh: "没有印出预算数的完成率（“三公”经费可用其表格的预算数）；约数。与表格预算数不符的，只列为疑似，“年初预算”的不列。",
    en: "Completion rates without a printed budget (for three public expenses that of the table serves); approximate figures. What does not fit a table's budget is probable at most, and nothing where 年初预算 is meant.",
  },
  examples: [
    {
      name: "相符 agrees",
      text: "教育支出（类）普通教育（款）小学教育（项）。年初预算为80.00万元，支出决算为76.00万元，完成年初预算的95.00%。",
    },
    {
      name: "不符 differs",
      text: "教育支出（类）普通教育（款）小学教育（项）。年初预算为80.00万元，支出决算为76.00万元，完成年初预算的〔97.00%〕。",
    },
  ],
  *check({ rates }) {
    for (const rate of rates) {
      if (rate.family === "completion-rate") yield checkRatio(rate);
    }
  },
});
