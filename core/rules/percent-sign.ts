import { defineRule } from "./rule.ts";

export const percentSign = defineRule({
  id: "percent-sign",
  title: { zh: "百分比带百分号", en: "Percentages carry their sign" },
  why: {
    zh: "“占76.23”“增长5.2”缺了百分号，读者只能猜。",
    en: "A share or rate without its sign leaves the reader guessing.",
  },
  basis: {
    zh: "公开说明应当表述清楚（财预〔2016〕143号）。",
    en: "Disclosures must be clear (财预〔2016〕143号).",
  },
  category: "text",
  needs: ["unitDoubts"],
  messages: {
    missing: { zh: "此处的比率缺百分号", en: "This rate has no percent sign" },
  },
  exclusions: { zh: "带有其他单位的数。", en: "Numbers with another unit." },
  examples: [
    {
      name: "有百分号 with sign",
      text: "2023年度本年支出合计80.00万元，其中：基本支出60.00万元，占75.00%；项目支出20.00万元，占25.00%。",
    },
    {
      name: "缺百分号 without",
      text: "2023年度本年支出合计80.00万元，其中：基本支出60.00万元，占〔75.00〕；项目支出20.00万元，占25.00%。",
    },
  ],
  *check({ unitDoubts }) {
    for (const { kind, range, expectedUnit, tier } of unitDoubts) {
      if (kind !== "missing" || expectedUnit !== "%") continue;
      yield { verdict: "differ", tier, message: "missing", at: [{ role: "claim", range }] };
    }
  },
});
