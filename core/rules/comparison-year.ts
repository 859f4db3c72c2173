import { checkNames } from "./name-rule.ts";
import { defineRule } from "./rule.ts";

export const comparisonYear = defineRule({
  id: "comparison-year",
  title: { zh: "比较的年度是上一年", en: "Comparisons name the year before" },
  why: {
    zh: "与本年自己相比，说明年度没有改过来，增减数也就不可信。",
    en: "A year compared with itself was not updated, and the change is in doubt.",
  },
  basis: {
    zh: "增减变化按上一年度决算数（预算数）比较；各级公开范本。",
    en: "Changes are against the year before; official templates.",
  },
  category: "consistency",
  needs: ["nameDoubts"],
  messages: {
    differs: {
      zh: "这里与{printed}年比较，按本文年度应为{expected}年",
      en: "Compared with {printed}; the document's year asks for {expected}",
    },
  },
  exclusions: {
    zh: "与当年年初预算、全年预算的比较；按规定与2019年的比较；政府预决算报告。",
    en: "Comparisons with the year's own budget; with 2019 where prescribed; reports of governments.",
  },
  examples: [
    {
      name: "上一年 the year before",
      text: "2023年度部门决算情况说明\n一、收入支出决算总体情况说明\n2023年度收入总计30.00万元，支出总计30.00万元。与2022年度相比，收入总计增加5.00万元，增长20.00%。",
    },
    {
      name: "与自己比 itself",
      text: "2023年度部门决算情况说明\n一、收入支出决算总体情况说明\n2023年度收入总计30.00万元，支出总计30.00万元。与〔2023〕年度相比，收入总计增加5.00万元，增长20.00%。",
    },
  ],
  *check({ nameDoubts }) {
    yield* checkNames(nameDoubts, "comparison-year");
  },
});
