import { defineRule } from "./rule.ts";
import { checkSames, sameMessages } from "./same-rule.ts";

export const sameFigure = defineRule({
  id: "same-figure",
  title: { zh: "同一指标前后一致", en: "One quantity has one value wherever it is printed" },
  why: {
    zh: "同一年度、同一口径的同一指标在文中印出两个不同的数，至少一处不对。",
    en: "The same quantity of the same year and scope is printed with two values; at least one is wrong.",
  },
  basis: {
    zh: "同一律；公开的正文、附件与表格应当一致。",
    en: "Identity; body, annexes and tables of one disclosure must agree.",
  },
  category: "consistency",
  needs: ["sames"],
  messages: sameMessages,
  exclusions: {
    zh: "不同年度、不同资金、预算与决算之间；元与万元换算后的四舍五入。",
    en: "Other years, funds or stages; rounding between 元 and 万元.",
  },
  examples: [
    {
      name: "一致 agrees",
      text: "2023年度机关运行经费支出30.00万元。\n附件\n2023年度本单位机关运行经费支出300,000.00元。",
    },
    {
      name: "不一致 differs",
      text: "2023年度机关运行经费支出30.00万元。\n附件\n2023年度本单位机关运行经费支出〔35.00万元〕。",
    },
  ],
  check: ({ sames }) => checkSames(sames, "same-figure"),
});
