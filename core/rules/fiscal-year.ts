import { checkNames } from "./name-rule.ts";
import { defineRule } from "./rule.ts";

export const fiscalYear = defineRule({
  id: "fiscal-year",
  title: { zh: "各处的年度一致", en: "The year is the document's own" },
  why: {
    zh: "沿用上年文字而没有改年度，数字属于哪一年就说不清。",
    en: "Last year's text with last year's date leaves open which year the figures are of.",
  },
  basis: { zh: "公开文件自身的年度；各级公开范本。", en: "The document's own year; official templates." },
  category: "consistency",
  needs: ["nameDoubts"],
  messages: {
    differs: {
      zh: "这里写的是{printed}年，本文其他各处是{expected}年",
      en: "{printed} here, {expected} in the rest of the document",
    },
  },
  exclusions: {
    zh: "上年对比的句子；重点工作、名词解释和附件报告；预算中截至上年末的资产。",
    en: "Sentences that compare; work summaries, glossaries and annexed reports; assets at last year's end in budgets.",
  },
  examples: [
    {
      name: "一致 one year",
      text: "2023年度部门决算情况说明\n一、收入支出决算总体情况说明\n2023年度收入总计30.00万元，支出总计30.00万元。\n二、收入决算情况说明\n2023年度收入合计30.00万元。\n三、支出决算情况说明\n2023年度支出合计30.00万元。\n四、“三公”经费支出决算情况说明\n2023年度“三公”经费支出3.00万元。",
    },
    {
      name: "上年的年度 last year",
      text: "2023年度部门决算情况说明\n一、收入支出决算总体情况说明\n2023年度收入总计30.00万元，支出总计30.00万元。\n二、收入决算情况说明\n2023年度收入合计30.00万元。\n三、支出决算情况说明\n2023年度支出合计30.00万元。\n四、“三公”经费支出决算情况说明\n〔2022〕年度“三公”经费支出3.00万元。",
    },
  ],
  *check({ nameDoubts }) {
    yield* checkNames(nameDoubts, "fiscal-year");
  },
});
