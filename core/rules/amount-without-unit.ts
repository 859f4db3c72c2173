import type { Anchor } from "../model/result.ts";
import { defineRule } from "./rule.ts";

export const amountWithoutUnit = defineRule({
  id: "amount-without-unit",
  title: { zh: "金额有单位", en: "Amounts carry a unit" },
  why: {
    zh: "缺少或写错单位的金额可以差一万倍。",
    en: "An amount without a unit, or with a garbled one, may be off by ten thousand.",
  },
  basis: {
    zh: "公开说明应当表述清楚（财预〔2016〕143号）；邻近同类金额均有单位。",
    en: "Disclosures must be clear (财预〔2016〕143号); like amounts nearby carry a unit.",
  },
  category: "text",
  needs: ["unitDoubts"],
  messages: {
    missing: {
      zh: "此处金额缺单位，邻近同类金额为“{unit}”",
      en: "This amount has no unit; like amounts nearby are in {unit}",
    },
    garbled: {
      zh: "单位表述错乱，应为“{unit}”或类似写法",
      en: "The unit is garbled; {unit} or the like is meant",
    },
  },
  exclusions: {
    zh: "编码、序号、比率以及表格中由表头给出单位的数。",
    en: "Codes, ordinals, ratios, and cells whose header gives the unit.",
  },
  examples: [
    {
      name: "有单位 with unit",
      text: "2023年度本年支出合计80.50万元。\n2023年度一般公共预算财政拨款支出决算数为60.20万元。",
    },
    {
      name: "缺单位 without",
      text: "2023年度本年支出合计80.50万元，其中：基本支出60.20万元，项目支出20.30万元。\n2023年度一般公共预算财政拨款支出决算数为〔60.20〕，完成预算100%。",
    },
  ],
  *check({ unitDoubts }) {
    for (const { kind, range, expectedUnit, evidence, tier } of unitDoubts) {
      if (kind === "slip" || expectedUnit === "%") continue;
      const others = evidence.map((place): Anchor => ({ role: "other", range: place }));
      yield {
        verdict: "differ",
        tier,
        message: kind,
        data: { unit: expectedUnit },
        at: [{ role: "claim", range }, ...others],
      };
    }
  },
});
