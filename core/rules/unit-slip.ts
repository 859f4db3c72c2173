import type { Anchor } from "../model/result.ts";
import { defineRule } from "./rule.ts";

export const unitSlip = defineRule({
  id: "unit-slip",
  title: { zh: "单位没有错位", en: "The unit has not slipped" },
  why: {
    zh: "同类金额都以万元计，唯独一处为元，很可能漏了“万”字。",
    en: "Like amounts are in 万元 and one alone is in 元: the 万 is most likely missing.",
  },
  basis: { zh: "同一清单内的计量单位应当一致。", en: "One list has one unit." },
  category: "text",
  needs: ["unitDoubts"],
  messages: {
    slip: {
      zh: "同类金额均以“{unit}”计，此处单位不同，疑似错位",
      en: "Like amounts are in {unit}; this one's unit differs and may have slipped",
    },
  },
  exclusions: {
    zh: "一万元以上的元；同一清单中多处使用元。",
    en: "Amounts above 10,000 元; lists that mix units throughout.",
  },
  examples: [
    {
      name: "一致 agrees",
      text: "1.教育支出（类）普通教育（款）小学教育（项）：支出决算为20.50万元。\n2.教育支出（类）普通教育（款）初中教育（项）：支出决算为10.20万元。",
    },
    {
      name: "错位 slipped",
      text: "1.教育支出（类）普通教育（款）学前教育（项）：支出决算为20.50万元。\n2.教育支出（类）普通教育（款）小学教育（项）：支出决算为10.20万元。\n3.教育支出（类）普通教育（款）初中教育（项）：支出决算为12.20万元。\n4.教育支出（类）普通教育（款）高中教育（项）：支出决算为11.20万元。\n5.教育支出（类）进修及培训（款）培训支出（项）：支出决算为〔15.30元〕。",
    },
  ],
  *check({ unitDoubts }) {
    for (const { kind, range, expectedUnit, evidence, tier } of unitDoubts) {
      if (kind !== "slip") continue;
      const others = evidence.map((place): Anchor => ({ role: "other", range: place }));
      yield {
        verdict: "differ",
        tier,
        message: "slip",
        data: { unit: expectedUnit },
        at: [{ role: "claim", range }, ...others],
      };
    }
  },
});
