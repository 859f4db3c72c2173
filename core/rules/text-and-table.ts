import { defineRule } from "./rule.ts";
import { checkSames, sameMessages } from "./same-rule.ts";

export const textAndTable = defineRule({
  id: "text-and-table",
  title: { zh: "文字中的数与表中的数一致", en: "A figure in the text equals its cell" },
  why: {
    zh: "说明文字引用的数应当就是公开表格里的数。",
    en: "A figure that the text quotes must be the one in the published table.",
  },
  basis: {
    zh: "公开的情况说明是对决算表、预算表的说明（财预〔2016〕143号）。",
    en: "The explanation explains the published tables (财预〔2016〕143号).",
  },
  category: "consistency",
  needs: ["sames"],
  messages: sameMessages,
  exclusions: {
    zh: "元与万元换算后的四舍五入；口径不能确定的单元格。",
    en: "Rounding between 元 and 万元; cells whose scope is not certain.",
  },
  examples: [
    {
      name: "一致 agrees",
      text: "2023年度本年支出合计120.50万元。\n\n支出决算表\n单位：万元\n\n| 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |\n|---|---|---|---|---|\n|  | 合计 | 120.50 | 80.30 | 40.20 |\n| 205 | 教育支出 | 120.50 | 80.30 | 40.20 |\n",
    },
  ],
  check: ({ sames }) => checkSames(sames, "text-and-table"),
});
