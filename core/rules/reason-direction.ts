import type { Result } from "../model/result.ts";
import type { Reason } from "../model/structure.ts";
import { defineRule } from "./rule.ts";

export const reasonDirection = defineRule({
  id: "reason-direction",
  title: { zh: "变动原因与增减方向一致", en: "A reason fits the direction of its change" },
  why: {
    zh: "支出增加却说原因是人员减少，多半是沿用了上年的文字或增减写反。",
    en: "An increase explained by fewer staff is mostly last year's text, or the direction is wrong.",
  },
  basis: { zh: "同一句话自相一致。", en: "A statement must be consistent with itself." },
  category: "consistency",
  needs: ["reasons"],
  messages: {
    against: {
      zh: "“{label}”称{change}，原因却是“{words}”，方向相反",
      en: "“{label}” is said to {change}, but the reason “{words}” points the other way",
    },
    mixed: {
      zh: "原因“{words}”有增有减或不止一项，未作判断",
      en: "The reason “{words}” points both ways or has several parts; not judged",
    },
  },
  exclusions: {
    zh: "有增有减的原因；涉及上年、结转、预算调整的原因；与预算的比较；只作疑似。",
    en: "Reasons that point both ways, or to another year, carry-overs or the budget; probable at most.",
  },
  examples: [
    {
      name: "一致 fits",
      text: "2023年度机关运行经费支出30.00万元，比2022年度增加5.00万元，增长20.00%。主要原因是人员增加。",
    },
    {
      name: "相反 against",
      text: "2023年度机关运行经费支出30.00万元，比2022年度增加5.00万元，增长20.00%。主要原因是〔人员减少〕。",
    },
  ],
  *check({ reasons }) {
    for (const reason of reasons) yield resultOf(reason);
  },
});

function resultOf({ label, change, says, words, range }: Reason): Result<"against" | "mixed"> {
  const at: Result["at"] = [
    { role: "claim", range },
    { role: "other", range: change.range },
  ];
  if (says === change.says) return { verdict: "agree", agreement: "exact", at };
  if (says === "mixed") return { verdict: "unsure", message: "mixed", data: { words }, at };
  const data = { label, change: change.word, words };
  return { verdict: "differ", tier: "probable", message: "against", data, at };
}
